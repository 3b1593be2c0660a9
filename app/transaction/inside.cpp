#include "transaction/inside.h"

#include "machine/descriptor.h"
#include "machine/wire.h"
#include "model/json.h"
#include "model/problemjson.h"
#include "transaction/problems.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace opentalk::transaction {

namespace {

using machine::Descriptor;
using machine::Outcome;
using machine::Proof;
using Proofs = Result<std::vector<Proof>>;

bool isSameFile(int left, int right)
{
    struct stat first { };
    struct stat second { };
    return ::fstat(left, &first) == 0 && ::fstat(right, &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

void enterNetworkOf(pid_t master)
{
    const auto path = "/proc/" + std::to_string(master) + "/ns/net";
    const Descriptor theirs(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const Descriptor ours(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    if (theirs && ours && !isSameFile(theirs.get(), ours.get()))
        (void)::setns(theirs.get(), CLONE_NEWNET);
}

std::string toText(const Proofs &proofs)
{
    Outcome carrier;
    if (proofs)
        carrier.proofs = *proofs;
    else
        carrier.notes = proofs.error();
    return machine::toJson(carrier).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Proofs fromText(const std::string &text)
{
    const auto json = parseJson(text, "", {});
    if (!json)
        return refuse(proofFailed, "", QT_TRANSLATE_NOOP("Argument", "the check ended too early"));
    auto carrier = machine::outcomeFromJson(*json);
    if (!carrier)
        return std::unexpected(carrier.error());
    if (!carrier->notes.empty())
        return std::unexpected(std::move(carrier->notes));
    return std::move(carrier->proofs);
}

std::string receiveAll(int pipe)
{
    std::string bytes;
    char block[4096];
    for (;;) {
        const auto got = ::read(pipe, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return bytes;
        bytes.append(block, static_cast<std::size_t>(got));
    }
}

/// A server that closes early must not end the child by SIGPIPE.
[[noreturn]] void runChild(int pipe, pid_t master, const ProofCheck &check) noexcept
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::signal(SIGPIPE, SIG_IGN);
    enterNetworkOf(master);
    ::_exit(machine::writeAll(pipe, toText(check())) ? 0 : 1);
}

} // namespace

Proofs insideNetworkOf(pid_t master, const ProofCheck &check)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return refuse(proofFailed, "", QT_TRANSLATE_NOOP("Argument", "no pipe could be made"));
    const Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    const auto child = ::fork();
    if (child < 0)
        return refuse(proofFailed, "",
                      QT_TRANSLATE_NOOP("Argument", "no process could be started"));
    if (child == 0)
        runChild(writing.get(), master, check);
    writing = Descriptor();
    const auto text = receiveAll(reading.get());
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    return fromText(text);
}

} // namespace opentalk::transaction
