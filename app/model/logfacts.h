// The last lines of a site's own logs, fit to be shown: control characters escaped, tokens masked.
#pragma once

#include <string>
#include <vector>

namespace opentalk {

struct LogFile {
    std::string path;
    bool isThere = false;
    bool isCut = false;             ///< older lines were left out
    std::vector<std::string> lines; ///< oldest first

    bool operator==(const LogFile &) const = default;
};

struct LogFacts {
    LogFile access;
    LogFile error;

    bool operator==(const LogFacts &) const = default;
};

} // namespace opentalk
