// certbot and a run keep out of each other's way.
#include "privatemachine.h"

#include "transaction/observer.h"
#include "transaction/problems.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

namespace fs = std::filesystem;
using namespace opentalk;

namespace {

constexpr auto certbotsLock = "/etc/nginx/.certbot.lock";

/// Holds certbot's lock as certbot does, until it is killed.
pid_t startCertbot()
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const auto child = ::fork();
    if (child == 0) {
        const auto file = ::open(certbotsLock, O_CREAT | O_WRONLY, 0600);
        (void)!::write(ends[1], ::lockf(file, F_TLOCK, 0) == 0 ? "y" : "n", 1);
        ::pause();
    }
    auto said = ' ';
    EXPECT_EQ(::read(ends[0], &said, 1), 1);
    EXPECT_EQ(said, 'y');
    return child;
}

void endCertbot(pid_t certbot)
{
    ::kill(certbot, SIGKILL);
    ::waitpid(certbot, nullptr, 0);
}

class Certbot : public PrivateMachine { };

TEST_F(Certbot, thatEditsTheConfigurationIsWaitedFor)
{
    const auto certbot = startCertbot();
    const auto before = configuration();
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::certbotRuns)) << words(outcome.error());
    EXPECT_EQ(outcome.error().front().place, certbotsLock);
    EXPECT_EQ(differences(configuration(), before), "");
    endCertbot(certbot);
    ASSERT_TRUE(apply(someProfile()));
    EXPECT_FALSE(fs::exists(certbotsLock)) << "a killed certbot left it";
}

TEST_F(Certbot, isKeptOutWhileARunGoesOn)
{
    auto isHeld = false;
    transaction::setObserver([&](const std::string &event, const std::string &) {
        if (event != "tested")
            return;
        const auto child = ::fork();
        if (child == 0)
            ::_exit(::lockf(::open(certbotsLock, O_CREAT | O_WRONLY, 0600), F_TLOCK, 0) == 0);
        auto status = 1;
        ::waitpid(child, &status, 0);
        isHeld = WEXITSTATUS(status) == 0;
    });
    const auto outcome = apply(someProfile());
    transaction::setObserver({});
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_TRUE(isHeld);
    EXPECT_FALSE(fs::exists(certbotsLock));
}

} // namespace
