#include "practice/conversation.h"

#include "model/problemjson.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

constexpr int refusedByMachine = 3;
constexpr int notPermitted = 4;

void greet(const std::string &folder, const Problems &warnings)
{
    nlohmann::ordered_json about = {{"dial", folder + "/dial"}};
    if (!warnings.empty())
        about["warnings"] = toJson(warnings);
    std::printf("%s\n", nlohmann::ordered_json {{"practice", about}}.dump().c_str());
    std::fflush(stdout);
}

} // namespace

int report(const Problems &problems)
{
    bool permission = false;
    for (const Problem &problem : problems) {
        std::fprintf(stderr, "%s\n", sentence(problem).c_str());
        permission = permission || problem.kind == ProblemKind::Permission;
    }
    return permission ? notPermitted : refusedByMachine;
}

int statusOf(int waited)
{
    return WIFEXITED(waited) ? WEXITSTATUS(waited) : fault;
}

void leaveConversation()
{
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, 0);
    ::dup2(nothing, 1);
}

pid_t forkStandIns(std::vector<StandIn> standIns, Descriptor dialSocket, const Reach &reach)
{
    const pid_t child = ::fork();
    if (child == 0) {
        leaveConversation();
        ::signal(SIGPIPE, SIG_IGN);
        serveStandIns(std::move(standIns), std::move(dialSocket), reach);
    }
    return child;
}

pid_t forkServe(const std::string &folder, const Problems &warnings, Result<machine::Root> root,
                const Result<Authority> &authority, const Serve &serve)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!root)
            ::_exit(report(root.error()));
        greet(folder, warnings);
        const int status = serve(std::move(*root), authority);
        std::fflush(stdout);
        ::_exit(status);
    }
    return child;
}

} // namespace opentalk::practice
