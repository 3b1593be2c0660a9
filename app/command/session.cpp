#include "command/session.h"

#include "command/inherited.h"
#include "command/interrupt.h"
#include "command/problems.h"
#include "command/say.h"
#include "transaction/apply.h"
#include "transaction/problems.h"

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace opentalk::command {

bool isRoot()
{
    return ::geteuid() == 0;
}

Result<machine::Root> openRoot(const std::string &folder)
{
    if (isRoot())
        forgetEnvironment();
    return machine::Root::open(folder,
                               isRoot() ? machine::Trust::RootOnly : machine::Trust::Anyone);
}

void reportInterrupted(const machine::Root &root)
{
    // Whoever may not read the state folder can't know; that is no problem of theirs.
    const auto interrupted = transaction::wasInterrupted(root);
    if (interrupted && *interrupted)
        say({warning(problems::interruptedRun, "opentalk-proxy")});
}

Result<void> recoverFirst(const machine::Root &root)
{
    const auto recovered = transaction::recover(root, stepsOnTerminal());
    if (!recovered)
        return std::unexpected(recovered.error());
    if (recovered->has_value()) {
        if ((*recovered)->notes.empty())
            say(describe(**recovered));
        say((*recovered)->notes);
    }
    return {};
}

Result<machine::Root> openToChange(const std::string &folder)
{
    if (!isRoot())
        return refuse(transaction::onlyRoot, "opentalk-proxy");
    auto root = openRoot(folder);
    if (!root)
        return root;
    catchInterrupts();
    ::umask(022);
    std::signal(SIGPIPE, SIG_IGN); // whoever listens may go away; the work is finished or put back
    if (auto recovered = recoverFirst(*root); !recovered)
        return std::unexpected(recovered.error());
    return root;
}

} // namespace opentalk::command
