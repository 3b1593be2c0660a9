// Reads OpenTalk's sites back out of a configuration: those that this wizard wrote, and those made
// by hand, from the guide or like it. Pure: the caller reads the files.
#pragma once

#include "model/problem.h"
#include "model/profile.h"
#include "nginx/survey.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::nginx {

/// A file that nginx reads, by the path at which it includes it.
struct ConfigurationFile {
    std::string path;
    std::string text;

    bool operator==(const ConfigurationFile &) const = default;
};

struct Adoption {
    Profile profile;
    std::vector<std::string> files; ///< those with sites that are in the profile now
    bool isOurs = false;            ///< all of them were written by the wizard
    Problems notes; ///< warnings: what was not carried over or is not told by files, with file:line

    bool operator==(const Adoption &) const = default;
};

/// None where no site of OpenTalk can be told from the others. `files` holds nginx.conf, the files
/// with the sites, and what these include. For files of our own, generating the profile for
/// `survey` gives the same bytes again where there are no notes. In a configuration made by hand,
/// an option that it does not speak of stays at its default.
std::optional<Adoption> adopt(const std::vector<ConfigurationFile> &files, const Survey &survey);

/// Files of neighbours that may hold sites of OpenTalk, by their names and those of their servers.
std::vector<std::string> filesToAdopt(const Survey &survey);

/// Paths that the includes of `file` name; patterns with wildcards are left out.
std::vector<std::string> includedBy(const ConfigurationFile &file, const Survey &survey);

} // namespace opentalk::nginx
