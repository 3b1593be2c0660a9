// Who listens: from the kernel's own tables, with real sockets.
#include "machine/holders.h"
#include "roottest.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace opentalk::machine {
namespace {

constexpr auto table
    = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout "
      "inode\n"
      "   0: 00000000:01BB 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 "
      "1206 1 00000000611fccf2 100 0 0 10 0\n"
      "   1: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 "
      "1207 1 00000000611fccf2 100 0 0 10 0\n"
      "   2: 020200C0:DFFA 507100CB:0050 01 00000000:00000000 03:00000D40 00000000     0        0 "
      "0 3 0000000035670883\n"
      "   3: zzzz:1F90 00000000:0000 0A 0 0 0 0 0 9 1\n   4: 0100007F\n";

TEST(SocketTable, OnlyListenersAreTaken)
{
    const auto sockets = socketsIn(table, Transport::Tcp);
    ASSERT_EQ(sockets.size(), 2u);
    EXPECT_EQ(sockets[0].holder.address.text, "0.0.0.0");
    EXPECT_EQ(sockets[0].holder.port, 443);
    EXPECT_EQ(sockets[0].inode, 1206u);
    EXPECT_EQ(sockets[1].holder.address.text, "127.0.0.1");
    EXPECT_EQ(sockets[1].holder.port, 8080);
}

TEST(SocketTable, BothFormsOfIpv6)
{
    const std::string rest = " 00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 77 1\n";
    const auto sockets = socketsIn("0: 00000000000000000000000001000000:0050" + rest
                                       + "1: 0000000000000000FFFF00000100007F:0050" + rest
                                       + "2: 00000000000000000000000000000000:0050" + rest,
                                   Transport::Tcp);
    ASSERT_EQ(sockets.size(), 3u);
    EXPECT_EQ(sockets[0].holder.address.text, "::1");
    EXPECT_EQ(sockets[1].holder.address.text, "127.0.0.1");
    EXPECT_FALSE(sockets[1].holder.address.isV6);
    EXPECT_EQ(sockets[2].holder.address.text, "::");
}

class Listener {
public:
    Listener(int family, int type)
        : m_socket(::socket(family, type | SOCK_CLOEXEC, 0))
    {
        sockaddr_storage address {};
        socklen_t size = family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
        address.ss_family = static_cast<sa_family_t>(family);
        if (family == AF_INET)
            reinterpret_cast<sockaddr_in *>(&address)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *const plain = reinterpret_cast<sockaddr *>(&address);
        EXPECT_EQ(::bind(m_socket.get(), plain, size), 0);
        EXPECT_TRUE(type != SOCK_STREAM || ::listen(m_socket.get(), 1) == 0);
        ::getsockname(m_socket.get(), plain, &size);
        port = ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port);
    }

    std::uint16_t port = 0;

private:
    Descriptor m_socket;
};

TEST(Holders, ThisProcessIsNamed)
{
    const Listener tcp(AF_INET, SOCK_STREAM);
    const Listener udp(AF_INET, SOCK_DGRAM);
    const auto root = Root::open({}, Trust::Anyone);
    ASSERT_TRUE(root);
    const auto holders = holdersOf(
        *root, {{Transport::Tcp, tcp.port, tcp.port}, {Transport::Udp, udp.port, udp.port}});
    ASSERT_TRUE(holders) << codeOf(holders);
    ASSERT_EQ(holders->size(), 2u);
    for (const auto &holder : *holders) {
        EXPECT_EQ(holder.pid, ::getpid());
        EXPECT_EQ(holder.address.text, "127.0.0.1");
        EXPECT_FALSE(holder.program.empty());
    }
    EXPECT_EQ((*holders)[0].transport, Transport::Tcp);
    EXPECT_EQ((*holders)[1].port, udp.port);
}

TEST(Holders, OnlyThoseThatWereAskedFor)
{
    const Listener tcp(AF_INET, SOCK_STREAM);
    const auto root = Root::open({}, Trust::Anyone);
    const auto other = static_cast<std::uint16_t>(tcp.port + 1);
    const auto holders
        = holdersOf(*root, {{Transport::Udp, tcp.port, tcp.port}, {Transport::Tcp, other, other}});
    ASSERT_TRUE(holders);
    for (const auto &holder : *holders)
        EXPECT_NE(holder.pid, ::getpid());
}

/// In a tree of a test's own: whose process is not to be seen, and names that are no text.
class HolderTree : public RootTest { };

TEST_F(HolderTree, WhoIsNotSeenHasNoName)
{
    temp.file("/proc/net/tcp", table);
    temp.file("/proc/net/udp", "");
    const auto holders = holdersOf(open(Trust::Anyone), {{Transport::Tcp, 443, 443}});
    ASSERT_TRUE(holders) << codeOf(holders);
    ASSERT_EQ(holders->size(), 1u);
    EXPECT_EQ(holders->front().program, "");
    EXPECT_EQ(holders->front().pid, 0);
}

TEST_F(HolderTree, TheMasterHoldsItBeforeItsWorkers)
{
    temp.file("/proc/net/tcp", table);
    temp.file("/proc/net/udp", "");
    for (const auto *pid : {"900", "800", "1"}) {
        temp.link("/proc/" + std::string(pid) + "/fd/6", "socket:[1206]");
        temp.file("/proc/" + std::string(pid) + "/comm", "name\x01of" + std::string(pid) + "\n");
    }
    const auto holders = holdersOf(open(Trust::Anyone), {{Transport::Tcp, 443, 443}});
    ASSERT_TRUE(holders);
    EXPECT_EQ(holders->front().pid, 800);
    EXPECT_EQ(holders->front().program, "name\\x01of800");
}

TEST_F(HolderTree, WithoutTheTablesNothingIsKnown)
{
    EXPECT_EQ(codeOf(holdersOf(open(Trust::Anyone), {{Transport::Tcp, 443, 443}})), "cannot-read");
}

/// Whoever has an account can listen at thousands of addresses of loopback.
TEST_F(HolderTree, AFloodIsCutAndHidesNobody)
{
    std::string flood;
    for (int i = 1000; i < 6000; ++i)
        flood += "0: 0000" + std::to_string(i) + ":1F9A 00000000:0000 0A 0:0 0:0 0 0 0 "
            + std::to_string(i) + " 1\n";
    temp.file("/proc/net/tcp", flood + "0: 00000000:1F9A 00000000:0000 0A 0:0 0:0 0 0 0 77 1\n");
    temp.file("/proc/net/udp", "");
    temp.link("/proc/900/fd/6", "socket:[77]");
    temp.file("/proc/900/comm", "controller\n");
    const auto holders = holdersOf(open(Trust::Anyone), {{Transport::Tcp, 8090, 8090}});
    ASSERT_TRUE(holders);
    EXPECT_LE(holders->size(), 500u);
    EXPECT_EQ(holders->front().address.text, "0.0.0.0");
    EXPECT_EQ(holders->front().program, "controller");
}

} // namespace
} // namespace opentalk::machine
