#include "machine/problems.h"
#include "machine/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace opentalk::machine {
namespace {

using ::testing::HasSubstr;

// The fixed list has no program that does what a test needs, so `prepare` plays the child.

RunOptions playing(std::function<bool()> child,
                   std::chrono::seconds limit = std::chrono::seconds(10))
{
    RunOptions options;
    options.limit = limit;
    options.prepare = std::move(child);
    return options;
}

void say(int to, const std::string &text)
{
    (void)!::write(to, text.data(), text.size());
}

TEST(Run, OutputAndErrorsAreKeptApart)
{
    const auto ran = run(Tool::Getent, {}, playing([] {
                             say(1, "out");
                             say(2, "err");
                             ::_exit(7);
                             return true;
                         }));
    ASSERT_TRUE(ran);
    EXPECT_EQ(*ran, (Ran {7, "out", "err"}));
}

TEST(Run, RealProgramGetsItsArguments)
{
    if (pathOf(Tool::Getent).empty())
        GTEST_SKIP() << "no getent here";
    const auto ran = run(Tool::Getent, {"passwd", "root"});
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 0);
    EXPECT_THAT(ran->output, HasSubstr("root:x:0:0:"));
}

TEST(Run, NoShellReadsTheArguments)
{
    if (pathOf(Tool::Getent).empty())
        GTEST_SKIP() << "no getent here";
    const auto ran = run(Tool::Getent, {"passwd", "root; echo gotcha"});
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 2);
    EXPECT_EQ(ran->output, "");
}

TEST(Run, ReadsNothingAndHasASessionOfItsOwn)
{
    const auto ran = run(Tool::Getent, {}, playing([] {
                             char byte;
                             ::_exit(::getsid(0) == ::getpid() && ::read(0, &byte, 1) == 0 ? 0 : 1);
                             return true;
                         }));
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 0);
}

TEST(Run, RefusingPreparationEndsTheChild)
{
    const auto ran = run(Tool::Getent, {}, playing([] { return false; }));
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 125);
}

TEST(Run, SignalShowsInTheStatus)
{
    const auto ran = run(Tool::Getent, {}, playing([] {
                             ::raise(SIGKILL);
                             return true;
                         }));
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 128 + SIGKILL);
}

/// Whoever starts us may have children that nobody waits for.
TEST(Run, AStatusThatNobodyKnowsIsNoSuccess)
{
    std::signal(SIGCHLD, SIG_IGN);
    const auto ran = run(Tool::Getent, {}, playing([] {
                             ::_exit(7);
                             return true;
                         }));
    std::signal(SIGCHLD, SIG_DFL);
    ASSERT_TRUE(ran);
    EXPECT_NE(ran->status, 0);
}

TEST(Run, TimeLimitStopsTheChildAndWhatItStarted)
{
    int ends[2];
    ASSERT_EQ(0, ::pipe2(ends, O_CLOEXEC));
    const int write = ends[1];
    const auto begin = std::chrono::steady_clock::now();
    const auto ran = run(Tool::Getent, {},
                         playing(
                             [write] {
                                 (void)write; // both hold the writing end open
                                 ::fork();
                                 ::sleep(30);
                                 return true;
                             },
                             std::chrono::seconds(1)));
    ::close(write);
    char byte;
    EXPECT_EQ(0, ::read(ends[0], &byte, 1)) << "somebody still holds the pipe";
    ::close(ends[0]);
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().front().is(programTimedOut));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Run, TimeLimitHoldsForAChildThatNeverStopsWriting)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto ran = run(Tool::Getent, {},
                         playing(
                             [] {
                                 for (;;)
                                     say(1, std::string(65536, 'x'));
                                 return true;
                             },
                             std::chrono::seconds(1)));
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().front().is(programTimedOut));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Run, OutputBeyondTheLimitIsDroppedAndTheChildGoesOn)
{
    auto options = playing([] {
        for (int i = 0; i < 100; ++i)
            say(1, std::string(10000, 'x'));
        ::_exit(3);
        return true;
    });
    options.outputLimit = 500;
    const auto ran = run(Tool::Getent, {}, options);
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 3);
    EXPECT_EQ(ran->output.size(), 500U);
}

TEST(Run, ADaemonThatKeepsThePipeDoesNotHoldUs)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto ran = run(Tool::Getent, {}, playing([] {
                             if (::fork() == 0) {
                                 ::sleep(3);
                                 ::_exit(0);
                             }
                             say(1, "started");
                             ::_exit(0);
                             return true;
                         }));
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->output, "started");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

TEST(Run, PathsComeFromTheFixedList)
{
    const auto path = pathOf(Tool::Nginx);
    if (path.empty())
        GTEST_SKIP() << "no nginx here";
    EXPECT_THAT(path, ::testing::EndsWith("/nginx"));
    const auto ran = run(Tool::Nginx, {"-v"});
    ASSERT_TRUE(ran);
    EXPECT_THAT(ran->errors, HasSubstr("nginx version"));
}

TEST(Run, MissingProgramIsAProblem)
{
    if (!pathOf(Tool::RcService).empty())
        GTEST_SKIP() << "this machine has OpenRC";
    const auto ran = run(Tool::RcService, {"nginx", "start"});
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().front().is(programMissing));
}

TEST(Run, FollowedLinesComeWhileTheChildRuns)
{
    std::vector<std::string> lines;
    auto options = playing([] {
        say(1, "first\nsec");
        ::usleep(300'000);
        say(1, "ond\n");
        say(2, "error\nrest");
        ::_exit(0);
        return true;
    });
    bool cameEarly = false;
    options.follow = [&](std::string_view line) {
        if (line.empty())
            cameEarly = cameEarly || lines == std::vector<std::string> {"first"};
        else
            lines.emplace_back(line);
        return true;
    };
    const auto ran = run(Tool::Getent, {}, options);
    ASSERT_TRUE(ran);
    EXPECT_THAT(lines, ::testing::ElementsAre("first", "second", "error"));
    EXPECT_TRUE(cameEarly);
    EXPECT_EQ(ran->errors, "error\nrest");
}

TEST(Run, AFollowerCanEndTheChild)
{
    auto options = playing([] {
        say(1, "line\n");
        ::pause();
        return true;
    });
    options.follow = [](std::string_view line) { return line.empty(); };
    const auto ran = run(Tool::Getent, {}, options);
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->status, 128 + SIGTERM);
}

TEST(Run, AChildThatWillNotEndIsKilledAfterItsGrace)
{
    auto options = playing([] {
        ::signal(SIGTERM, SIG_IGN);
        say(1, "line\n");
        for (;;)
            ::pause();
        return true;
    });
    options.limit = std::chrono::seconds(60);
    options.grace = std::chrono::seconds(1);
    options.follow = [](std::string_view line) { return line.empty(); };
    const auto start = std::chrono::steady_clock::now();
    const auto ran = run(Tool::Getent, {}, options);
    EXPECT_FALSE(ran);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

} // namespace
} // namespace opentalk::machine
