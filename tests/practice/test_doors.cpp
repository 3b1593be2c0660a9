#include "practice/doors.h"

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <set>
#include <stdlib.h>
#include <sys/socket.h>

namespace opentalk::practice {

using namespace ::testing;

namespace {

Spot at(const std::string &address, std::uint16_t port)
{
    return {{address, address.find(':') != address.npos}, port};
}

class DoorsTest : public Test {
protected:
    DoorsTest()
        : m_folder(::mkdtemp(m_name))
    { }
    ~DoorsTest() override { std::filesystem::remove_all(m_folder); }

    std::string file() const { return m_folder + "/doors"; }

    /// As nginx does it.
    static int listenAt(std::uint16_t port, bool reuse)
    {
        const machine::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int yes = reuse ? 1 : 0;
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        const auto *name = reinterpret_cast<const sockaddr *>(&address);
        if (::bind(socket.get(), name, sizeof address) != 0 || ::listen(socket.get(), 1) != 0)
            return errno;
        return 0;
    }

private:
    char m_name[32] = "/tmp/opentalk-doors-XXXXXX";
    std::string m_folder;
};

} // namespace

TEST(Reach, anAddressGoesBeforeAllOfThem)
{
    const DoorList doors {{at("0.0.0.0", 443), 1}, {at("127.0.0.1", 443), 2}, {at("::", 443), 3}};
    EXPECT_EQ(reach(doors, at("127.0.0.1", 443)), 2);
    EXPECT_EQ(reach(doors, at("192.0.2.7", 443)), 1);
    EXPECT_EQ(reach(doors, at("::1", 443)), 3);
    EXPECT_EQ(reach(doors, at("127.0.0.1", 80)), std::nullopt);
    EXPECT_EQ(reach({{at("127.0.0.1", 8080), 1}}, at("192.0.2.7", 8080)), std::nullopt);
}

TEST_F(DoorsTest, aSpotKeepsItsDoorAndOthersHaveOthers)
{
    Doors doors(file());
    std::set<std::uint16_t> seen {doors.closed()};
    for (std::uint16_t port = 1; port <= 200; ++port) {
        const auto door = doors.of(at("0.0.0.0", port));
        EXPECT_GT(door, 1023);
        EXPECT_TRUE(seen.insert(door).second) << door;
        EXPECT_EQ(doors.of(at("0.0.0.0", port)), door);
    }
}

TEST_F(DoorsTest, othersReadTheListFromItsFile)
{
    Doors doors(file());
    EXPECT_THAT(readDoors(file()), IsEmpty());
    doors.of(at("0.0.0.0", 443));
    doors.of(at("::", 443));
    EXPECT_EQ(readDoors(file()), doors.list());
    EXPECT_THAT(doors.list(), SizeIs(2));
}

TEST_F(DoorsTest, aDoorIsKeptForWhoeverListensLikeNginx)
{
    Doors doors(file());
    const auto door = doors.of(at("0.0.0.0", 443));
    EXPECT_EQ(listenAt(door, true), 0);
    EXPECT_EQ(listenAt(door, true), 0) << "again, after it was given back";
    EXPECT_EQ(listenAt(door, false), EADDRINUSE);
}

TEST_F(DoorsTest, withoutItsFileThereIsNoDoor)
{
    Doors doors(file() + "/none/doors");
    EXPECT_EQ(doors.of(at("0.0.0.0", 443)), 0);
}

} // namespace opentalk::practice
