// Tests that mount do so in a process and a mount namespace of their own.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <sched.h>
#include <sstream>
#include <string>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace opentalk::machine {

/// Runs `body` in a child; its failures are those of the test.
inline void inChild(const std::function<void()> &body)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        std::fflush(nullptr);
        ::_exit(::testing::Test::HasFailure() ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0) << "see the failures above";
}

inline bool mayMount()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::unshare(CLONE_NEWNS) == 0
                        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    ? 0
                    : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0;
}

/// What this process sees mounted.
inline std::string mounts()
{
    std::stringstream text;
    text << std::ifstream("/proc/self/mountinfo").rdbuf();
    return text.str();
}

} // namespace opentalk::machine
