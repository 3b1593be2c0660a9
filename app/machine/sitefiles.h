// The files that OpenTalk's sites may be read back from, as far as this account can read them.
#pragma once

#include "machine/root.h"
#include "nginx/adopt.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::machine {

/// nginx.conf, files of neighbours that may hold sites of OpenTalk, `ours`, and what those include.
struct SiteFiles {
    std::vector<nginx::ConfigurationFile> files; ///< each once
    Problems unread;                             ///< warnings

    bool operator==(const SiteFiles &) const = default;
};

SiteFiles readSiteFiles(const Root &root, const nginx::Survey &survey,
                        const std::vector<std::string> &ours);

/// What the sites that `root` has already say; none where no site of OpenTalk is among them.
std::optional<nginx::Adoption> readBack(const Root &root, const nginx::Survey &survey,
                                        const std::vector<std::string> &ours);

} // namespace opentalk::machine
