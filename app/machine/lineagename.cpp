#include "machine/lineagename.h"

#include "machine/namedcertificates.h"
#include "nginx/fileset.h"
#include "nginx/generate.h"

#include <algorithm>

namespace opentalk::machine {

LineageNamer::LineageNamer(const Root &root, const nginx::Survey &survey,
                           const Deployment &deployment, const std::vector<Lineage> &lineages,
                           Looker &looker)
    : m_root(root)
    , m_survey(survey)
    , m_deployment(deployment)
    , m_lineages(lineages)
    , m_looker(looker)
{ }

std::string LineageNamer::nameLike(const std::string &usual)
{
    constexpr int furthest = 99;
    if (isFree(usual))
        return usual;
    for (int i = 1; i < furthest; ++i) {
        const auto name = usual + "-opentalk" + (i == 1 ? "" : std::to_string(i));
        if (isFree(name))
            return name;
    }
    return usual;
}

/// What certbot has left of another one under this name would make it fail after the order.
bool LineageNamer::isFree(const std::string &name)
{
    const auto present = std::ranges::find(m_lineages, name, &Lineage::name);
    if (present != m_lineages.end())
        return isForUs(*present);
    const auto isThere = [&](const std::string &path) {
        const auto node = m_root.glance("/etc/letsencrypt/" + path);
        return node && node->kind != NodeKind::Absent;
    };
    return !isThere("live/" + name) && !isThere("archive/" + name)
        && !isThere("renewal/" + name + ".conf");
}

bool LineageNamer::isForUs(const Lineage &lineage)
{
    if (lineage.server != nginx::directoryOf(m_deployment.certificates) || isOfNeighbour(lineage))
        return false;
    return isByOurWebroot(lineage) ? namesThatAreGone(lineage) == otherNames(lineage)
                                   : otherNames(lineage).empty();
}

bool LineageNamer::isByOurWebroot(const Lineage &lineage)
{
    const auto &seen = m_looker.look(lineage.files).certificate;
    return lineage.authenticator == "webroot"
        && std::ranges::all_of(
               seen ? seen->names : std::vector<std::string> {}, [&](const std::string &name) {
                   return !name.starts_with("*.") && webrootOf(lineage, name) == nginx::webroot;
               });
}

bool LineageNamer::isOfNeighbour(const Lineage &lineage)
{
    if (!m_ofNeighbours)
        m_ofNeighbours = certificatesOfNeighbours(m_root, m_survey);
    return m_ofNeighbours->contains(lineage.files.certificate);
}

std::vector<std::string> LineageNamer::otherNames(const Lineage &lineage)
{
    const auto &seen = m_looker.look(lineage.files).certificate;
    std::vector<std::string> others;
    for (const auto &name : seen ? seen->names : std::vector<std::string> {})
        if (std::ranges::none_of(m_deployment.sites,
                                 [&](const Site &site) { return site.host.text() == name; }))
            others.push_back(name);
    return others;
}

std::vector<std::string> LineageNamer::namesThatAreGone(const Lineage &lineage)
{
    auto others = otherNames(lineage);
    if (others.empty() || !isByOurWebroot(lineage) || isOfNeighbour(lineage))
        return {};
    std::erase_if(others, [&](const std::string &name) {
        return std::ranges::count(m_survey.serverNames, name, &nginx::ServerName::name) > 0;
    });
    return others;
}

} // namespace opentalk::machine
