#include "command/inherited.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <utility>
#include <vector>

namespace opentalk::command {

void openStandardDescriptors()
{
    for (const int number : {0, 1, 2})
        if (::fcntl(number, F_GETFD) < 0)
            (void)::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY); // takes the lowest number
}

void settleSignals()
{
    std::signal(SIGCHLD, SIG_DFL);
    std::signal(SIGXFSZ, SIG_IGN);
}

void forgetEnvironment()
{
    std::vector<std::pair<const char *, std::string>> kept;
    for (const char *name : {"SUDO_UID", "PKEXEC_UID"})
        if (const char *value = std::getenv(name))
            kept.emplace_back(name, value);
    ::clearenv();
    for (const auto &[name, value] : kept)
        ::setenv(name, value.c_str(), 1);
}

} // namespace opentalk::command
