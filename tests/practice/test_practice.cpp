#include "machine/root.h"
#include "machine/run.h"
#include "machine/sandbox.h"
#include "model/catalogue.h"
#include "practice/practice.h"

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <map>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>

namespace opentalk::practice {

using namespace ::testing;
using machine::Descriptor;

namespace {

std::string textOf(const std::string &path)
{
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

std::string answerOf(int connection, const std::string &path)
{
    const auto request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    ::send(connection, request.data(), request.size(), MSG_NOSIGNAL);
    std::string answer;
    char block[4096];
    for (ssize_t got = 0; (got = ::recv(connection, block, sizeof block, 0)) > 0;)
        answer.append(block, static_cast<std::size_t>(got));
    return answer;
}

std::string get(std::uint16_t port, const std::string &path)
{
    const Descriptor connection(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(connection.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        != 0)
        return std::strerror(errno);
    return answerOf(connection.get(), path);
}

/// One that ordinary accounts are like.
void becomeOrdinary()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0)
        ::_exit(99);
    ::prctl(PR_SET_DUMPABLE, 1);
}

/// A practice as the wizard starts it: a child with pipes.
class Practice {
public:
    explicit Practice(const std::function<int()> &serve)
    {
        int input[2];
        int output[2];
        if (::pipe2(input, O_CLOEXEC) != 0 || ::pipe2(output, O_CLOEXEC) != 0)
            return;
        std::fflush(nullptr);
        m_child = ::fork();
        if (m_child == 0) {
            ::dup2(input[0], 0);
            ::dup2(output[1], 1);
            for (const int end : {input[0], input[1], output[0], output[1]})
                ::close(end);
            becomeOrdinary();
            ::_exit(practice(serve));
        }
        ::close(input[0]);
        ::close(output[1]);
        m_input = Descriptor(input[1]);
        m_output = Descriptor(output[0]);
    }
    Practice(const Practice &) = delete;
    Practice &operator=(const Practice &) = delete;
    ~Practice()
    {
        if (m_child > 0) {
            kill(SIGTERM);
            wait();
        }
    }

    std::string line()
    {
        std::string text;
        for (char c = 0; ::read(m_output.get(), &c, 1) == 1 && c != '\n';)
            text += c;
        return text;
    }

    /// The socket's path, out of the first line.
    std::string dialPath()
    {
        const auto text = line();
        const std::string front = R"({"practice":{"dial":")";
        EXPECT_THAT(text, AllOf(StartsWith(front), EndsWith("\"}}")));
        return text.size() < front.size() + 3
            ? std::string()
            : text.substr(front.size(), text.size() - front.size() - 3);
    }

    void closeInput() { m_input = Descriptor(); }
    void kill(int signal) { ::kill(m_child, signal); }

    int wait()
    {
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_child = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    pid_t m_child = -1;
    Descriptor m_input;
    Descriptor m_output;
};

int waitForInput()
{
    char c = 0;
    while (::read(0, &c, 1) > 0)
        continue;
    return 7;
}

/// What the dial socket gives for an address: a connection, or its words.
struct Dialled {
    Descriptor connection;
    std::string words;
};

Dialled dialled(const std::string &path, const std::string &target)
{
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {{}, std::strerror(errno)};
    const auto line = target + "\n";
    ::send(socket.get(), line.data(), line.size(), MSG_NOSIGNAL);
    char words[256];
    iovec data {words, sizeof words};
    alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
    msghdr message {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    const auto got = ::recvmsg(socket.get(), &message, MSG_CMSG_CLOEXEC);
    Dialled result {{}, std::string(words, got > 0 ? static_cast<std::size_t>(got) : 0)};
    if (const auto *header = got > 0 ? CMSG_FIRSTHDR(&message) : nullptr) {
        int descriptor = -1;
        std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
        result.connection = Descriptor(descriptor);
    }
    return result;
}

std::map<std::string, std::pair<ino_t, std::filesystem::file_time_type>>
seenBelow(const std::string &folder)
{
    std::map<std::string, std::pair<ino_t, std::filesystem::file_time_type>> seen;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        struct stat status { };
        ::lstat(entry.path().c_str(), &status);
        if (!entry.is_symlink())
            seen[entry.path()] = {status.st_ino, entry.last_write_time()};
    }
    return seen;
}

class PracticeTest : public Test {
protected:
    void SetUp() override
    {
        if (machine::pathOf(machine::Tool::Nginx).empty())
            GTEST_SKIP() << "no nginx here";
        const pid_t child = ::fork();
        if (child == 0) {
            becomeOrdinary();
            ::_exit(::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (status != 0)
            GTEST_SKIP() << "no user namespaces for ordinary accounts here";
    }

    /// `look` runs inside, as the helper would; what it returns is no failure when empty.
    void inside(const std::function<std::string()> &look)
    {
        Practice practice([&look] {
            std::printf("%s\n", look().c_str());
            return 0;
        });
        EXPECT_NE(practice.dialPath(), "");
        EXPECT_EQ(practice.line(), "");
        EXPECT_EQ(practice.wait(), 0);
    }
};

} // namespace

TEST_F(PracticeTest, insideWeAreRootWithAnNginxAndAllStandIns)
{
    inside([]() -> std::string {
        if (::geteuid() != 0)
            return "not root";
        const auto pid = textOf("/run/nginx.pid");
        if (!textOf("/proc/" + std::to_string(std::stoi(pid)) + "/cmdline")
                 .starts_with("nginx: master process"))
            return "no master: " + pid;
        for (const auto &service : catalogue())
            if (get(service.port, "/").find("X-Stand-In: " + std::string(service.name))
                == std::string::npos)
                return std::string("no stand-in: ") + service.name;
        return {};
    });
}

TEST_F(PracticeTest, theEngineWorksInsideAndOnlyThere)
{
    const auto before = seenBelow("/etc/nginx");
    inside([]() -> std::string {
        const auto root = machine::Root::open("", machine::Trust::RootOnly);
        if (!root)
            return "root: " + sentence(root.error().front());
        const std::string site = "server { listen 127.0.0.1:80; "
                                 "location / { proxy_pass http://127.0.0.1:8090; } }\n";
        const std::string path = "/etc/nginx/conf.d/opentalk-try.conf";
        const auto verdict
            = machine::tryOut(*root, {}, {{nginx::EntryKind::File, path, 0644, site, {}}}, {});
        if (!verdict || !verdict->accepted || verdict->inPlace)
            return "try-out: " + (verdict ? verdict->output : sentence(verdict.error().front()));
        const auto put = root->put(path, {machine::NodeKind::File, 0644, 0, 0, site});
        if (!put)
            return "put: " + sentence(put.error().front());
        ::kill(std::stoi(textOf("/run/nginx.pid")), SIGHUP);
        std::string answer;
        for (int i = 0; i < 100; ++i) {
            answer = get(80, "/");
            if (answer.find("X-Stand-In: controller") != std::string::npos)
                return {};
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return "through nginx: " + answer;
    });
    EXPECT_EQ(seenBelow("/etc/nginx"), before);
}

TEST_F(PracticeTest, theRealMachineCanOnlyBeRead)
{
    inside([]() -> std::string {
        for (const auto *folder : {"/usr", "/home", "/etc/ssl", "/root"}) {
            const std::string path = std::string(folder) + "/opentalk-practice-was-here";
            if (std::ofstream(path) << "x")
                return std::string("written: ") + folder;
        }
        return {};
    });
}

TEST_F(PracticeTest, theDialSocketLeadsInside)
{
    Practice practice(waitForInput);
    const auto path = practice.dialPath();
    struct stat status { };
    ASSERT_EQ(::stat(std::filesystem::path(path).parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0700U);

    const auto good = dialled(path, "127.0.0.1:9001");
    EXPECT_EQ(good.words, "+");
    ASSERT_TRUE(good.connection);
    EXPECT_THAT(answerOf(good.connection.get(), "/health"), HasSubstr("\"status\":\"pass\""));

    const auto closed = dialled(path, "127.0.0.1:1");
    EXPECT_FALSE(closed.connection);
    EXPECT_EQ(closed.words, "Connection refused\n");
    EXPECT_FALSE(dialled(path, "example.com:80").connection);

    practice.closeInput();
    EXPECT_EQ(practice.wait(), 7);
    EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(path).parent_path()));
}

TEST_F(PracticeTest, everythingEndsWithTheProcess)
{
    for (const int signal : {SIGTERM, SIGKILL}) {
        Practice practice(waitForInput);
        const auto path = practice.dialPath();
        const auto open = dialled(path, "127.0.0.1:8080");
        ASSERT_TRUE(open.connection);
        practice.kill(signal);
        practice.wait();
        pollfd watched {open.connection.get(), POLLIN, 0};
        EXPECT_EQ(::poll(&watched, 1, 5000), 1);
        char c = 0;
        EXPECT_LE(::recv(open.connection.get(), &c, 1, MSG_DONTWAIT), 0);
        EXPECT_FALSE(dialled(path, "127.0.0.1:8080").connection);
        std::filesystem::remove_all(std::filesystem::path(path).parent_path());
    }
}

TEST_F(PracticeTest, whereNamespacesAreRefusedItSaysSo)
{
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], 2);
        becomeOrdinary();
        const auto map = "0 " + std::to_string(::geteuid()) + " 1";
        if (::unshare(CLONE_NEWUSER) != 0)
            ::_exit(98);
        std::ofstream("/proc/self/uid_map") << map;
        std::ofstream("/proc/sys/user/max_user_namespaces") << "0";
        ::_exit(practice([] { return 0; }));
    }
    ::close(ends[1]);
    const Descriptor errors(ends[0]);
    char text[1024] = {};
    const auto got = ::read(errors.get(), text, sizeof text - 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 4);
    EXPECT_GT(got, 0);
    EXPECT_THAT(text, HasSubstr("user namespaces"));
}

} // namespace opentalk::practice
