#include "machine/privatespace.h"

#include "machine/descriptor.h"
#include "machine/problems.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>

namespace opentalk::machine {

namespace {

/// As root nginx would hand its folders to an account that the namespace does not know; as anybody
/// else it ignores its `user` line.
constexpr Account nobodyInParticular {1, 1};

bool writeTo(const char *file, const std::string &text)
{
    const Descriptor open(::open(file, O_WRONLY | O_CLOEXEC));
    return open && writeAll(open.get(), text);
}

/// The machine's addresses are not there, and only root may have the low ports.
bool freeAddressesAndPorts()
{
    return writeTo("/proc/sys/net/ipv4/ip_nonlocal_bind", "1")
        && writeTo("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0")
        && (writeTo("/proc/sys/net/ipv6/ip_nonlocal_bind", "1") || errno == ENOENT);
}

std::string lineOf(unsigned inside, unsigned outside)
{
    return std::to_string(inside) + ' ' + std::to_string(outside) + " 1";
}

} // namespace

bool mapAccount(const Account &inside, const Account &outside)
{
    return writeTo("/proc/self/setgroups", "deny")
        && writeTo("/proc/self/uid_map", lineOf(inside.uid, outside.uid))
        && writeTo("/proc/self/gid_map", lineOf(inside.gid, outside.gid));
}

bool bringUpLoopback()
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request {};
    std::strcpy(request.ifr_name, "lo");
    if (!socket || ::ioctl(socket.get(), SIOCGIFFLAGS, &request) != 0)
        return false;
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP | IFF_RUNNING);
    return ::ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0;
}

Result<void> enterPrivateSpace(const std::string &scratch)
{
    const Account outside {::geteuid(), ::getegid()};
    const bool entered = ::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) == 0
        && mapAccount(nobodyInParticular, outside)
        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("opentalk", scratch.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=700,size=64m")
            == 0
        && bringUpLoopback() && freeAddressesAndPorts();
    if (!entered)
        return refuse(privateSpaceRefused, {}, std::strerror(errno));
    return {};
}

std::function<bool()> endWithThisProcess()
{
    return [parent = ::getpid()] {
        return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == parent;
    };
}

} // namespace opentalk::machine
