// The parts of a survey, for look.cpp and its tests.
#pragma once

#include "machine/configuration.h"
#include "machine/root.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::machine {

/// What `nginx -V` says, paths made absolute by its prefix.
struct Build {
    nginx::Dialect dialect; ///< without the modules that are only loaded at run time
    std::string prefix = "/usr/local/nginx";
    std::string configFile;
    std::string pidFile;
    std::string logFolder;
    std::string errorLog;                      ///< opened at every start; empty where it is no file
    std::string accessLog;                     ///< of servers that name none
    std::vector<std::string> temporaryFolders; ///< those that were named when it was built
    std::string user = "nobody";

    bool operator==(const Build &) const = default;
};

Result<Build> readBuild(const std::string &output);

/// Sets `installed`, `program`, `dialect` and `configFolder`. For another root folder its own nginx
/// is asked where it runs here, else this machine's.
void lookAtProgram(const Root &root, nginx::Survey &survey, Build &build);

/// nginx.conf may change pid file, user and log folder, and load modules.
void lookAtMainLevel(Configuration &configuration, const Build &build, nginx::Survey &survey);

/// Layout, listeners, names, zones: everything of the `http` block.
void lookAtNeighbours(Configuration &configuration, nginx::Survey &survey);

/// Whether what a log directive names is a file, be it a device.
bool isLogFile(const std::string &target);

/// `path`, made absolute by nginx's prefix.
std::string belowPrefix(const std::string &prefix, const std::string &path);

/// The listeners that a `listen` directive opens over TCP; none for a socket file or QUIC.
Result<std::vector<nginx::Listener>> readListen(const nginx::Directive &directive,
                                                const nginx::Place &place);

/// Addresses, resolvers, distribution, init system.
void lookAtSystem(const Root &root, nginx::Survey &survey);
nginx::Distribution readDistribution(const std::string &osRelease);

/// The layout that packages for this distribution have, where no nginx.conf tells.
nginx::Layout usualLayout(const nginx::Distribution &distribution);

} // namespace opentalk::machine
