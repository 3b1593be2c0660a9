// How the process becomes the helper, and the helper on the machine itself.
#include "command/commands.h"
#include "command/interrupt.h"
#include "command/practised.h"
#include "command/say.h"
#include "command/serve.h"
#include "command/session.h"
#include "practice/practice.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace opentalk::command {

namespace {

/// The leader of a group can't have a new session; then a child goes on, and this process only
/// waits for it.
void enterNewSession()
{
    if (::setsid() >= 0)
        return;
    const auto child = ::fork();
    if (child <= 0) {
        ::setsid();
        return;
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : ProgramFault);
}

} // namespace

void settleAsHelper()
{
    enterNewSession();
    ::clearenv();
    ::umask(022);
    std::signal(SIGPIPE, SIG_IGN);
    catchInterrupts();
    if (::chdir("/") != 0)
        say("The folder / cannot be entered.");
}

int serveOn(machine::Root root, bool logged, const std::function<Actions(Actions)> &change)
{
    const auto user = askingUser();
    settleAsHelper();
    const auto log = [logged, user](const AuditEntry &entry) {
        if (logged)
            audit(entry, user);
    };
    ServeSettings settings;
    settings.uid = root.isOurs() ? 0 : ::geteuid();
    return serve(change(actionsOn(root, log)), settings);
}

int run(const ServeOptions &)
{
    auto root = openRoot({});
    return root ? serveOn(std::move(*root), true, std::identity()) : fail(root.error());
}

int run(const PracticeOptions &)
{
    return practice::practice([](machine::Root root, const auto &authority) {
        return serveOn(std::move(root), false, [&authority](Actions actions) {
            return practised(std::move(actions), authority);
        });
    });
}

} // namespace opentalk::command
