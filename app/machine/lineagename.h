// Which lineage may be made, or made anew: never one that somebody else uses.
#pragma once

#include "machine/lineages.h"
#include "machine/looker.h"
#include "model/deployment.h"
#include "nginx/survey.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::machine {

class LineageNamer {
public:
    LineageNamer(const Root &root, const nginx::Survey &survey, const Deployment &deployment,
                 const std::vector<Lineage> &lineages, Looker &looker);

    /// `usual`, or that name with `-opentalk` (and a number) behind it.
    std::string nameLike(const std::string &usual);

    /// Names that are neither of the deployment nor of a neighbour, in a lineage that certbot
    /// renews by our webroot alone.
    std::vector<std::string> namesThatAreGone(const Lineage &lineage);

private:
    bool isFree(const std::string &name);
    bool isForUs(const Lineage &lineage);
    bool isByOurWebroot(const Lineage &lineage);
    bool isOfNeighbour(const Lineage &lineage);
    std::vector<std::string> otherNames(const Lineage &lineage);

    const Root &m_root;
    const nginx::Survey &m_survey;
    const Deployment &m_deployment;
    const std::vector<Lineage> &m_lineages;
    Looker &m_looker;
    std::optional<std::map<std::string, std::string>> m_ofNeighbours; ///< read where asked for
};

} // namespace opentalk::machine
