// Container, SELinux, and a master whose program a package upgrade has replaced.
#include "looktest.h"
#include "machine/processes.h"

#include <csignal>
#include <sys/wait.h>

namespace opentalk::machine {
namespace {

using namespace nginx;

class HostTest : public ::testing::Test {
protected:
    Root open() const { return Root::open(temp.path(), Trust::Anyone).value(); }

    Survey host() const
    {
        Survey survey;
        lookAtHost(open(), survey);
        return survey;
    }

    TempRoot temp;
};

TEST_F(HostTest, AMachineIsNoContainer)
{
    EXPECT_EQ(host().container, "");
    temp.file("/proc/1/environ", std::string("HOME=/\0xcontainer=lxc\0", 23));
    EXPECT_EQ(host().container, "");
}

TEST_F(HostTest, ContainersAreKnownByWhatTheirManagersLeave)
{
    temp.file("/proc/1/environ", std::string("HOME=/\0container=lxc\0A=b\0", 26));
    EXPECT_EQ(host().container, "lxc");
    temp.file("/proc/1/environ", std::string("container=oci\0", 14));
    EXPECT_EQ(host().container, "oci");
    temp.file("/.dockerenv", "");
    EXPECT_EQ(host().container, "docker");
    temp.file("/run/.containerenv", "");
    EXPECT_EQ(host().container, "podman");
    temp.file("/run/host/container-manager", "rkt\n");
    EXPECT_EQ(host().container, "rkt");
    temp.file("/run/systemd/container", "systemd-nspawn\n");
    EXPECT_EQ(host().container, "systemd-nspawn");
}

TEST_F(HostTest, AContainersNameIsAWordOrNothingWeRepeat)
{
    for (const auto *odd : {"Some Thing", "\x1b[31mred", "abcdefghijklmnopqrstuvwxyz-0123456789"}) {
        temp.file("/run/systemd/container", odd);
        EXPECT_EQ(host().container, "other") << odd;
    }
}

TEST_F(HostTest, SelinuxIsOffWhereTheKernelHasNone)
{
    EXPECT_EQ(host().selinux, Selinux {});
}

TEST_F(HostTest, SelinuxTellsWhetherNginxMayReachItsBackends)
{
    temp.file("/sys/fs/selinux/enforce", "1");
    EXPECT_EQ(host().selinux, (Selinux {SelinuxMode::Enforcing, std::nullopt}));
    temp.file("/sys/fs/selinux/booleans/httpd_can_network_connect", "0 1");
    EXPECT_EQ(host().selinux, (Selinux {SelinuxMode::Enforcing, false})) << "1 is only pending";
    temp.file("/sys/fs/selinux/enforce", "0");
    temp.file("/sys/fs/selinux/booleans/httpd_can_network_connect", "1 1");
    EXPECT_EQ(host().selinux, (Selinux {SelinuxMode::Permissive, true}));
}

/// A process that runs a program of its own in the tree.
class RunningTest : public HostTest {
protected:
    void SetUp() override
    {
        temp.folder("/sbin");
        put();
        survey.program.path = program;
        pid = ::fork();
        if (pid == 0) {
            ::execl(program.c_str(), "sleep", "60", nullptr);
            ::_exit(127);
        }
        for (int i = 0; i < 1000 && programOf(pid) != program; ++i)
            ::usleep(1000);
        ASSERT_EQ(programOf(pid), program);
    }
    void TearDown() override { end(); }
    void end()
    {
        if (pid > 0) {
            ::kill(pid, SIGKILL);
            ::waitpid(pid, nullptr, 0);
        }
        pid = 0;
    }
    /// As a package manager does it: beside it, then renamed.
    void put() const
    {
        std::filesystem::copy_file("/bin/sleep", program + ".new");
        std::filesystem::rename(program + ".new", program);
    }

    const std::string program = temp.at("/sbin/nginx");
    Survey survey;
    pid_t pid = 0;
};

TEST_F(RunningTest, TheProgramThatWasAskedIsTold)
{
    const auto machine = Root::open("", Trust::Anyone).value();
    EXPECT_EQ(runningProgram(machine, survey, pid), RunningProgram::Surveyed);
    EXPECT_EQ(runningProgram(open(), survey, pid), RunningProgram::Surveyed);
    std::filesystem::create_symlink(program, temp.at("/nginx"));
    survey.program.path = temp.at("/nginx");
    EXPECT_EQ(runningProgram(machine, survey, pid), RunningProgram::Surveyed) << "through a link";
}

TEST_F(RunningTest, AnUpgradeLeavesAReplacedProgramRunning)
{
    put();
    EXPECT_EQ(runningProgram(Root::open("", Trust::Anyone).value(), survey, pid),
              RunningProgram::Replaced);
    EXPECT_EQ(runningProgram(open(), survey, pid), RunningProgram::Replaced);
}

TEST_F(RunningTest, AnotherProgramAtThePathIsAReplacedOneToo)
{
    std::filesystem::rename(program, program + ".old");
    put();
    EXPECT_EQ(runningProgram(Root::open("", Trust::Anyone).value(), survey, pid),
              RunningProgram::Replaced);
}

TEST_F(RunningTest, OfAProcessThatIsGoneNothingIsKnown)
{
    const auto gone = pid;
    end();
    EXPECT_EQ(runningProgram(open(), survey, gone), RunningProgram::Unknown);
}

} // namespace
} // namespace opentalk::machine
