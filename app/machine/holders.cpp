#include "machine/holders.h"

#include "machine/words.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstring>
#include <map>
#include <unistd.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t largestTable = 64u << 20;

template <class T> std::optional<T> numberIn(std::string_view text, int base)
{
    T number {};
    const auto *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number, base);
    return read.ec == std::errc() && read.ptr == end && !text.empty() ? std::optional(number)
                                                                      : std::nullopt;
}

/// The kernel writes each 32 bits in this machine's own order.
std::optional<Address> addressIn(std::string_view hex)
{
    std::array<std::uint32_t, 4> words {};
    if (hex.size() != 8 && hex.size() != 32)
        return std::nullopt;
    for (std::size_t i = 0; i * 8 < hex.size(); ++i) {
        const auto word = numberIn<std::uint32_t>(hex.substr(i * 8, 8), 16);
        if (!word)
            return std::nullopt;
        words[i] = *word;
    }
    const bool isV6 = hex.size() == 32;
    const bool isMapped = isV6 && words[0] == 0 && words[1] == 0 && words[2] == htonl(0xffff);
    std::array<char, INET6_ADDRSTRLEN> text {};
    ::inet_ntop(isV6 && !isMapped ? AF_INET6 : AF_INET, isMapped ? &words[3] : words.data(),
                text.data(), text.size());
    return Address {text.data(), isV6 && !isMapped};
}

std::optional<Socket> socketIn(std::string_view line, Transport transport)
{
    const auto words = wordsOf(line);
    const std::string_view wanted = transport == Transport::Tcp ? "0A" : "07";
    if (words.size() < 10 || words[3] != wanted)
        return std::nullopt;
    const auto colon = words[1].find(':');
    const auto address = addressIn(words[1].substr(0, colon));
    const auto port = colon == words[1].npos
        ? std::nullopt
        : numberIn<std::uint16_t>(words[1].substr(colon + 1), 16);
    const auto inode = numberIn<unsigned long long>(words[9], 10);
    if (!address || !port || !inode)
        return std::nullopt;
    return Socket {{transport, *address, *port, {}, 0}, *inode};
}

bool isAsked(const PortHolder &holder, const std::vector<PortRange> &ports)
{
    return std::ranges::any_of(ports, [&](const PortRange &range) {
        return range.transport == holder.transport && range.first <= holder.port
            && holder.port <= range.last;
    });
}

std::string targetOf(const std::string &link)
{
    std::array<char, 64> target {};
    const auto size = ::readlink(link.c_str(), target.data(), target.size());
    return {target.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

/// `socket:[123]`.
std::optional<unsigned long long> inodeIn(std::string_view target)
{
    constexpr std::string_view front = "socket:[";
    if (!target.starts_with(front) || !target.ends_with(']'))
        return std::nullopt;
    return numberIn<unsigned long long>(
        target.substr(front.size(), target.size() - front.size() - 1), 10);
}

/// The first process opens sockets for others, who then hold them as well.
bool isBetter(int pid, int known)
{
    return known == 0 || known == 1 || (pid != 1 && pid < known);
}

using ByInode = std::multimap<unsigned long long, PortHolder *>;

void nameProcess(const Root &root, const std::string &folder, int pid, const ByInode &holders)
{
    std::optional<std::string> program;
    const auto files = root.names(folder + "/fd");
    for (const auto &file : files.value_or(std::vector<std::string>())) {
        const auto inode = inodeIn(targetOf(root.onDisk(folder + "/fd/" + file)));
        const auto [first, end] = holders.equal_range(inode.value_or(0));
        for (auto held = first; inode && held != end; ++held) {
            if (!isBetter(pid, held->second->pid))
                continue;
            if (!program)
                program = escaped(trimmed(root.read(folder + "/comm", 4096).value_or("")));
            held->second->pid = pid;
            held->second->program = *program;
        }
    }
}

void nameProcesses(const Root &root, std::vector<Socket> &sockets)
{
    if (sockets.empty())
        return;
    ByInode holders;
    for (auto &socket : sockets)
        holders.emplace(socket.inode, &socket.holder);
    const auto entries = root.names("/proc");
    for (const auto &entry : entries.value_or(std::vector<std::string>()))
        if (const auto pid = numberIn<int>(entry, 10))
            nameProcess(root, "/proc/" + entry, *pid, holders);
}

/// Anybody may listen at every address of loopback: those at all addresses come first.
void leaveOutFloods(std::vector<Socket> &sockets)
{
    constexpr std::size_t most = 500;
    std::ranges::sort(sockets, {}, &Socket::holder);
    const auto twice = std::ranges::unique(sockets, {}, &Socket::holder);
    sockets.erase(twice.begin(), twice.end());
    std::ranges::stable_partition(
        sockets, [](const Socket &socket) { return socket.holder.address.isUnspecified(); });
    if (sockets.size() > most)
        sockets.erase(sockets.begin() + most, sockets.end());
}

} // namespace

std::vector<Socket> socketsIn(std::string_view table, Transport transport)
{
    std::vector<Socket> sockets;
    for (const auto line : linesOf(table))
        if (auto socket = socketIn(line, transport))
            sockets.push_back(std::move(*socket));
    return sockets;
}

Result<std::vector<PortHolder>> holdersOf(const Root &root, const std::vector<PortRange> &ports)
{
    std::vector<Socket> sockets;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6"}) {
        const bool isTcp = name[0] == 't';
        const auto table = root.read(std::string("/proc/net/") + name, largestTable);
        if (!table && !std::string_view(name).ends_with('6'))
            return std::unexpected(table.error());
        for (auto &socket :
             socketsIn(table.value_or(std::string()), isTcp ? Transport::Tcp : Transport::Udp))
            if (isAsked(socket.holder, ports))
                sockets.push_back(std::move(socket));
    }
    leaveOutFloods(sockets);
    nameProcesses(root, sockets);
    std::vector<PortHolder> holders;
    for (auto &socket : sockets)
        holders.push_back(std::move(socket.holder));
    std::ranges::sort(holders);
    const auto twice = std::ranges::unique(holders);
    holders.erase(twice.begin(), twice.end());
    return holders;
}

} // namespace opentalk::machine
