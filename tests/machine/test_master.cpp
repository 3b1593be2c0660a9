#include "machine/master.h"
#include "machine/problems.h"
#include "machine/processes.h"
#include "machine/run.h"
#include "temproot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

namespace opentalk::machine {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::uint16_t freePort()
{
    const Descriptor open(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(open.get(), generic, size) != 0 || ::getsockname(open.get(), generic, &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/// A real nginx on a loopback port in a temporary prefix, ended by its pid.
class MasterTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (pathOf(Tool::Nginx).empty())
            GTEST_SKIP() << "no nginx here";
        survey.program = {pathOf(Tool::Nginx), temp.at("/nginx.conf"), temp.at("/nginx.pid"),
                          temp.path(), "root"};
        port = freePort();
        configure("worker_processes 2;");
    }
    void TearDown() override
    {
        const auto pid = readPid();
        if (pid <= 1)
            return;
        ::kill(pid, SIGTERM);
        const auto runs = [pid] { // init may be slow to wait for it
            const auto process = readProcess(pid);
            return process && !process->dead;
        };
        for (int i = 0; i < 500 && runs(); ++i)
            std::this_thread::sleep_for(10ms);
    }
    void configure(const std::string &front) const
    {
        const std::string user = ::geteuid() == 0 ? "user root;\n" : "";
        temp.file("/nginx.conf",
                  user + front + "\npid " + temp.at("/nginx.pid") + ";\nerror_log "
                      + temp.at("/error.log")
                      + ";\nevents { }\nhttp {\n  access_log off;\n  client_body_temp_path "
                      + temp.at("/body") + ";\n  proxy_temp_path " + temp.at("/proxy")
                      + ";\n  fastcgi_temp_path " + temp.at("/fastcgi") + ";\n  uwsgi_temp_path "
                      + temp.at("/uwsgi") + ";\n  scgi_temp_path " + temp.at("/scgi")
                      + ";\n  server { listen 127.0.0.1:" + std::to_string(port) + "; }\n}\n");
    }
    void startNginx() const
    {
        const auto ran = run(Tool::Nginx, {"-p", temp.path(), "-c", temp.at("/nginx.conf")});
        ASSERT_TRUE(ran);
        ASSERT_EQ(ran->status, 0) << ran->errors;
    }
    /// The start returns before the workers stand.
    std::optional<Master> awaitMaster() const
    {
        for (int i = 0; i < 300; ++i) {
            auto master = findMaster(machine, survey);
            if (master && master->workers.size() == 2)
                return master;
            std::this_thread::sleep_for(10ms);
        }
        return std::nullopt;
    }
    pid_t readPid() const
    {
        pid_t pid = 0;
        std::ifstream(temp.at("/nginx.pid")) >> pid;
        return pid;
    }

    TempRoot temp;
    Root machine = *Root::open("", Trust::Anyone);
    nginx::Survey survey;
    std::uint16_t port = 0;
};

TEST_F(MasterTest, RunningMasterIsFoundWithItsWorkers)
{
    startNginx();
    const auto master = awaitMaster();
    ASSERT_TRUE(master);
    EXPECT_EQ(master->pid, readPid());
    for (const auto &worker : master->workers)
        EXPECT_FALSE(worker.shuttingDown);
}

TEST_F(MasterTest, AnotherProgramThanTheSurveyedIsNoMaster)
{
    startNginx();
    ASSERT_TRUE(awaitMaster());
    survey.program.path = "/usr/sbin/another-nginx";
    EXPECT_FALSE(findMaster(machine, survey));
}

TEST_F(MasterTest, ProgramIsRecognisedThroughALink)
{
    startNginx();
    ASSERT_TRUE(awaitMaster());
    temp.link("/sbin/nginx", survey.program.path);
    survey.program.path = temp.at("/sbin/nginx");
    EXPECT_TRUE(findMaster(machine, survey));
}

TEST_F(MasterTest, ProgramReplacedByAnUpgradeIsStillTheMaster)
{
    const auto program = temp.at("/nginx");
    std::filesystem::copy_file(survey.program.path, program);
    survey.program.path = program;
    const auto config = temp.at("/nginx.conf");
    RunOptions own;
    own.prepare = [&] {
        ::execl(program.c_str(), program.c_str(), "-c", config.c_str(), nullptr);
        return false;
    };
    const auto ran = run(Tool::Nginx, {}, own);
    ASSERT_TRUE(ran);
    if (ran->status == 125)
        GTEST_SKIP() << "programs may not run from " << temp.path();
    ASSERT_TRUE(awaitMaster());
    std::filesystem::remove(program);
    EXPECT_TRUE(findMaster(machine, survey));
}

TEST_F(MasterTest, EmptyStaleAndForeignPidFilesNameNoMaster)
{
    for (const std::string text :
         {"", "\n", "0\n", "1x\n", "-5\n", "999999999999\n", "4194305\n"}) {
        temp.file("/nginx.pid", text);
        EXPECT_FALSE(findMaster(machine, survey)) << text;
    }
    temp.file("/nginx.pid", std::to_string(::getpid()) + '\n');
    survey.program.path = std::filesystem::read_symlink("/proc/self/exe");
    EXPECT_FALSE(findMaster(machine, survey)) << "right program, but no master's title";
    std::filesystem::remove(temp.at("/nginx.pid"));
    EXPECT_FALSE(findMaster(machine, survey));
}

TEST_F(MasterTest, WorkerIsNoMaster)
{
    startNginx();
    const auto master = awaitMaster();
    ASSERT_TRUE(master);
    auto other = survey;
    other.program.pidFile = temp.at("/worker.pid");
    temp.file("/worker.pid", std::to_string(master->workers.begin()->pid) + '\n');
    EXPECT_FALSE(findMaster(machine, other));
}

TEST_F(MasterTest, ReloadBringsNewWorkersUnderTheSameMaster)
{
    startNginx();
    const auto before = awaitMaster();
    ASSERT_TRUE(before);
    ASSERT_TRUE(askReload(machine, survey, *before));
    const auto after = awaitReload(machine, survey, *before, 5s);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->pid, before->pid);
    for (const auto &worker : after->workers)
        EXPECT_TRUE(worker.shuttingDown || !before->workers.contains(worker));
}

TEST_F(MasterTest, ReloadThatNginxRefusesIsAProblemWithItsWords)
{
    startNginx();
    const auto before = awaitMaster();
    ASSERT_TRUE(before);
    configure("nonsense on;");
    ASSERT_TRUE(askReload(machine, survey, *before));
    const auto after = awaitReload(machine, survey, *before, 400ms);
    ASSERT_FALSE(after);
    EXPECT_TRUE(after.error().front().is(reloadNotDone));
    EXPECT_EQ(after.error().front().place, temp.at("/error.log"));
    EXPECT_THAT(reason(after.error().front()), HasSubstr("unknown directive \"nonsense\""));
}

TEST_F(MasterTest, OldWordsOfTheErrorLogAreNotQuoted)
{
    temp.file("/error.log", "2026/01/01 [emerg] 1#1: long ago\n");
    startNginx();
    const auto before = awaitMaster();
    ASSERT_TRUE(before);
    const auto after = awaitReload(machine, survey, *before, 100ms); // nobody asked
    ASSERT_FALSE(after);
    EXPECT_THAT(reason(after.error().front()), Not(HasSubstr("long ago")));
}

TEST_F(MasterTest, MasterThatEndsMeanwhileIsAProblem)
{
    startNginx();
    const auto before = awaitMaster();
    ASSERT_TRUE(before);
    ::kill(before->pid, SIGTERM);
    const auto after = awaitReload(machine, survey, *before, 5s);
    ASSERT_FALSE(after);
    EXPECT_TRUE(after.error().front().is(masterGone));
    // The pid file goes first, and the process a moment later.
    for (auto left = readProcess(before->pid); left && !left->dead; left = readProcess(before->pid))
        std::this_thread::sleep_for(1ms);
    const auto asked = askReload(machine, survey, *before);
    ASSERT_FALSE(asked);
    EXPECT_TRUE(asked.error().front().is(masterGone));
}

TEST_F(MasterTest, NoSignalGoesToAProcessThatOnlyHasTheNumber)
{
    startNginx();
    auto master = awaitMaster();
    ASSERT_TRUE(master);
    const auto refused = [this](const Master &asked) {
        const auto result = askReload(machine, survey, asked);
        return !result && result.error().front().is(masterGone);
    };
    auto reused = *master;
    ++reused.started;
    EXPECT_TRUE(refused(reused));
    auto other = *master;
    other.program = "/usr/bin/sleep";
    EXPECT_TRUE(refused(other));
    auto worker = *master;
    worker.pid = master->workers.begin()->pid;
    worker.started = master->workers.begin()->started;
    EXPECT_TRUE(refused(worker));
}

TEST_F(MasterTest, NginxOfAnotherTreeIsFoundByItsPidFileThere)
{
    startNginx();
    ASSERT_TRUE(awaitMaster());
    auto root = Root::open(temp.path(), Trust::Anyone);
    ASSERT_TRUE(root);
    auto inside = survey;
    inside.program.pidFile = "/nginx.pid";
    inside.program.path = "/somewhere/else/nginx";
    EXPECT_TRUE(findMaster(*root, inside));
    const auto started = start(*root, inside);
    ASSERT_FALSE(started);
    EXPECT_TRUE(started.error().front().is(startNotHere));
}

} // namespace
} // namespace opentalk::machine
