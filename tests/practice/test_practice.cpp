#include "machine/look.h"
#include "machine/master.h"
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

/// A kernel that refuses namespaces: an account inside of one may forbid itself further ones.
/// False: that can't be had here.
bool refuseNamespaces()
{
    const auto itself
        = [](unsigned id) { return std::to_string(id) + " " + std::to_string(id) + " 1"; };
    const auto uids = itself(::geteuid());
    const auto gids = itself(::getegid());
    if (::unshare(CLONE_NEWUSER) != 0)
        return false;
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << uids;
    std::ofstream("/proc/self/gid_map") << gids;
    std::ofstream("/proc/sys/user/max_user_namespaces") << "0";
    return ::unshare(CLONE_NEWUSER) != 0;
}

/// A practice as the wizard starts it: a child with pipes.
class Practice {
public:
    explicit Practice(const Serve &serve, bool namespaces = true)
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
            if (!namespaces && !refuseNamespaces())
                ::_exit(98);
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
        m_about = line();
        const std::string front = R"({"practice":{"dial":")";
        EXPECT_THAT(m_about, StartsWith(front));
        const auto path = m_about.substr(std::min(front.size(), m_about.size()));
        return path.substr(0, path.find('"'));
    }

    /// The first line, once it was read.
    const std::string &about() const { return m_about; }

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
    std::string m_about;
};

int waitForInput(const machine::Root &, const Result<Authority> &)
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
        Practice practice([&look](const machine::Root &, const auto &) {
            std::printf("%s\n", look().c_str());
            return 0;
        });
        EXPECT_NE(practice.dialPath(), "");
        EXPECT_THAT(practice.about(), Not(HasSubstr("namespaces-refused")));
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
        for (const auto *folder : {"/usr", "/home", "/etc/default", "/root"}) {
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

TEST_F(PracticeTest, whereNamespacesAreRefusedItGoesOnWithoutAndSaysSo)
{
    const auto before = seenBelow("/etc/nginx");
    const auto look = [](const machine::Root &root) -> std::string {
        const auto survey = machine::look(root);
        if (!root.isOurs() || root.isMachine() || !survey || !survey->running)
            return "no machine of its own";
        const std::string site = "server { listen 80; location / { "
                                 "proxy_pass http://127.0.0.1:8090; } }\n";
        const std::string path = "/etc/nginx/conf.d/opentalk-try.conf";
        const auto verdict
            = machine::tryOut(root, *survey, {{nginx::EntryKind::File, path, 0644, site, {}}}, {});
        if (!verdict || !verdict->accepted || verdict->inPlace || !verdict->warnings.empty())
            return "try-out: " + (verdict ? verdict->output : sentence(verdict.error().front()));
        if (const auto put = root.put(path, {machine::NodeKind::File, 0644, 0, 0, site}); !put)
            return "put: " + sentence(put.error().front());
        const auto master = machine::findMaster(root, *survey);
        if (!master || !machine::askReload(root, *survey, *master))
            return "not asked";
        const auto reloaded = machine::awaitReload(root, *survey, *master, std::chrono::seconds(5));
        return reloaded ? "" : sentence(reloaded.error().front());
    };
    Practice practice(
        [&look](const machine::Root &root, const auto &authority) {
            std::printf("%s\n", look(root).c_str());
            std::fflush(stdout);
            return waitForInput(root, authority);
        },
        false);
    const auto path = practice.dialPath();
    EXPECT_THAT(practice.about(), HasSubstr("namespaces-refused"));
    EXPECT_EQ(practice.line(), "");
    const auto through = dialled(path, "127.0.0.1:80");
    ASSERT_TRUE(through.connection) << through.words;
    EXPECT_THAT(answerOf(through.connection.get(), "/"), HasSubstr("X-Stand-In: controller"));
    EXPECT_EQ(dialled(path, "127.0.0.1:443").words, "Connection refused\n");
    practice.closeInput();
    EXPECT_EQ(practice.wait(), 7);
    EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(path).parent_path()));
    EXPECT_EQ(seenBelow("/etc/nginx"), before);
}

} // namespace opentalk::practice
