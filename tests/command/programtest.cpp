// The built program as a whole: help, version, exit statuses, where things are printed.
#include "runner.h"

#include "model/version.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

namespace opentalk::test {
namespace {

TEST(Program, SaysItsVersionAndNothingElse)
{
    const auto ran = proxy({"--version"});
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.output, "opentalk-proxy " + std::string(version) + "\n");
    EXPECT_EQ(ran.errors, "");
}

TEST(Program, HelpsOnStandardOutput)
{
    const auto whole = proxy({"--help"});
    EXPECT_EQ(whole.status, 0);
    EXPECT_EQ(whole.errors, "");
    for (const char *command : {"survey", "generate", "plan", "apply", "history", "undo", "remove",
                                "certificates", "serve"}) {
        EXPECT_NE(whole.output.find(std::string("opentalk-proxy ") + command), std::string::npos);
        EXPECT_NE(proxy({command, "--help"}).output.find("Usage: opentalk-proxy "),
                  std::string::npos);
    }
}

TEST(Program, AWrongCommandLineIsExitOneWithAHint)
{
    const auto ran = proxy({"plan", "--rot", "x"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.output, "");
    EXPECT_NE(ran.errors.find("error: --rot: "), std::string::npos) << ran.errors;
    EXPECT_NE(ran.errors.find("--root"), std::string::npos);
}

TEST(Program, AControlCharacterInAnArgumentIsEscaped)
{
    const auto ran = proxy({"pl\x1b[2Jan"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.errors.find('\x1b'), std::string::npos);
}

TEST(Program, ObtainingCertificatesNeedsAProfile)
{
    for (const char *action : {"obtain", "renew-test"}) {
        const auto ran = proxy({"certificates", action});
        EXPECT_EQ(ran.status, 1);
        EXPECT_EQ(ran.output, "");
        EXPECT_NE(ran.errors.find("No profile was given."), std::string::npos);
    }
}

TEST(Program, ABadProfileIsRefusedBeforeRootIsNeeded)
{
    for (const char *command : {"apply", "plan"}) {
        const auto ran = proxy({command, "-"}, R"({"version":1,"domain":"bad_host;x"})");
        EXPECT_EQ(ran.status, 1) << ran.errors;
        EXPECT_NE(ran.errors.find("error: domain: "), std::string::npos) << ran.errors;
    }
}

TEST(Program, AFullStandardOutputIsNoSuccess)
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0)
        GTEST_SKIP() << "no /dev/full here";
    ::close(full);
    const auto ran
        = run("sh", {"-c", std::string("exec ") + OPENTALK_PROXY + " --help > /dev/full"});
    EXPECT_EQ(ran.status, 3);
    EXPECT_NE(ran.errors.find("standard output"), std::string::npos);
}

} // namespace
} // namespace opentalk::test
