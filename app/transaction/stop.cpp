#include "transaction/stop.h"

#include "machine/descriptor.h"
#include "machine/master.h"
#include "transaction/problems.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>

namespace opentalk::transaction {

namespace {

constexpr int limit = 5000; ///< milliseconds

} // namespace

/// The master is looked for again once the descriptor is held: then no other process with the same
/// number can be meant.
Result<void> stop(const machine::Root &root, const nginx::Survey &survey)
{
    const auto seen = machine::seekMaster(root, survey);
    if (!seen)
        return std::unexpected(seen.error());
    const auto &master = *seen;
    if (!master)
        return {};
    const machine::Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, master->pid, 0)));
    const auto again = machine::findMaster(root, survey);
    if (!process || !again || again->pid != master->pid || again->started != master->started)
        return {};
    pollfd ended {process.get(), POLLIN, 0};
    if (::syscall(SYS_pidfd_send_signal, process.get(), SIGQUIT, nullptr, 0) != 0
        || ::poll(&ended, 1, limit) != 1)
        return refuse(oldNotServed, "",
                      QT_TRANSLATE_NOOP("Argument", "the nginx that was started goes on running"));
    return {};
}

} // namespace opentalk::transaction
