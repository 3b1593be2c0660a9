// The parts of a survey, for look.cpp and its tests.
#pragma once

#include "machine/configuration.h"
#include "machine/root.h"
#include "nginx/survey.h"
#include "nginx/tree.h"

#include <string>
#include <sys/types.h>
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

/// nginx.conf's outermost level: it may change pid file, user and log folder, and load modules.
class MainLevel {
public:
    MainLevel(const Build &build, nginx::Survey &survey)
        : m_prefix(build.prefix)
        , m_survey(survey)
    { }

    void note(const Heard &heard);

private:
    std::string m_prefix;
    nginx::Survey &m_survey;
    bool m_logSeen = false;
};

/// Everything that nginx reads: the main level, and the neighbours in the blocks `http`, `stream`
/// and `mail`.
void lookAtConfiguration(Configuration &configuration, const Build &build, nginx::Survey &survey);

/// Names, zones and settings that a directive or block of the http level declares, one of a server
/// block only zones.
void noteAtHttpLevel(const Heard &heard, nginx::Survey &survey);
void noteZones(const Heard &heard, nginx::Survey &survey);

/// Whether an include line of that pattern reads the file.
bool isMatched(const std::string &pattern, const std::string &file);

/// Of the configuration folder, the one from which sites of this layout are read.
std::string enabledFolder(nginx::Layout layout);

/// Which of our layouts the include lines of the http block make, `patterns` absolute; where they
/// make none, the line that does. `end`: where the block ends; `text`: nginx.conf.
void noteLayout(const std::vector<std::string> &patterns, const nginx::Place &end,
                const std::string &text, nginx::Survey &survey);

/// Whether our line can be added to nginx.conf. Only its admin can change one that is a link, very
/// large, or not UTF-8, which a survey is.
void lookAtMainFile(const Root &root, nginx::Survey &survey);

/// Whether what a log directive names is a file, be it a device.
bool isLogFile(const std::string &target);

/// `path`, made absolute by nginx's prefix.
std::string belowPrefix(const std::string &prefix, const std::string &path);

/// The listeners that a `listen` with these arguments opens over TCP; none for a socket file or
/// QUIC.
Result<std::vector<nginx::Listener>> readListen(nginx::Words arguments, const nginx::Place &place);
Result<std::vector<nginx::Listener>> readListen(const nginx::Directive &directive,
                                                const nginx::Place &place);

/// Container and SELinux.
void lookAtHost(const Root &root, nginx::Survey &survey);

/// Whether the master still runs the program that was asked. The old one is not run to tell its
/// version: what lies behind a process may be anything.
nginx::RunningProgram runningProgram(const Root &root, const nginx::Survey &survey, pid_t master);

/// Addresses, resolvers, distribution, init system.
void lookAtSystem(const Root &root, nginx::Survey &survey);
nginx::Distribution readDistribution(const std::string &osRelease);

/// The layout that packages for this distribution have, where no nginx.conf tells.
nginx::Layout usualLayout(const nginx::Distribution &distribution);

} // namespace opentalk::machine
