// What fails leaves everything as it was.
#include "privatemachine.h"

#include "machine/sandbox.h"
#include "transaction/observer.h"
#include "transaction/problems.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;
using namespace opentalk;
using machine::Descriptor;
using machine::Step;
using machine::StepState;

namespace {

class Failure : public PrivateMachine {
protected:
    void expectRefused(const Profile &profile, const Snapshot &before)
    {
        const auto outcome = apply(profile);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(differences(snapshot(), before), "") << words(outcome.error());
        for (const auto &problem : outcome.error())
            EXPECT_NE(problem.kind, ProblemKind::Fault) << sentence(problem);
    }
};

Descriptor takePort(int port)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    const auto *name = reinterpret_cast<const sockaddr *>(&address);
    EXPECT_EQ(::bind(socket.get(), name, sizeof address), 0);
    EXPECT_EQ(::listen(socket.get(), 4), 0);
    return socket;
}

TEST_F(Failure, refusedTryOutLeavesEverythingUntouched)
{
    startNginx();
    write("/etc/nginx/conf.d/neighbour.conf", "upstream broken { nonsense; }\n");
    const auto before = snapshot();
    const auto running = workers();
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(contains(outcome.error(), transaction::refusedByNginx)) << words(outcome.error());
    EXPECT_TRUE(words(outcome.error()).contains("nonsense"));
    EXPECT_TRUE(saw(Step::TryOut, StepState::Failed));
    EXPECT_FALSE(saw(Step::Place, StepState::Running));
    EXPECT_EQ(differences(snapshot(), before), "");
    EXPECT_EQ(workers(), running);
}

TEST_F(Failure, failedReloadPutsTheOldTreeBack)
{
    startNginx();
    const auto before = snapshot();
    const auto running = workers();
    const auto port = takePort(443);
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(saw(Step::Test, StepState::Done)) << "nginx -t lets a taken port pass";
    EXPECT_TRUE(saw(Step::Reload, StepState::Failed));
    EXPECT_TRUE(saw(Step::PutBack, StepState::Done)) << words(outcome.error());
    EXPECT_EQ(differences(snapshot(), before), "");
    EXPECT_FALSE(workers().empty());
    EXPECT_NE(workers(), running) << "the old configuration is loaded again";
}

TEST_F(Failure, startedNginxThatDoesNotServeIsStoppedAgain)
{
    auto profile = someProfile();
    const auto before = snapshot();
    const auto port = takePort(443);
    const auto outcome = apply(transaction::Request {profile, {}, {}, true, {}});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(differences(snapshot(), before), "");
    EXPECT_TRUE(workers().empty());
}

TEST_F(Failure, cancelledRunPutsEverythingBack)
{
    startNginx();
    const auto before = snapshot();
    for (const auto step : {Step::Prepare, Step::TryOut, Step::BackUp, Step::Place, Step::Test,
                            Step::Reload, Step::Verify, Step::Record}) {
        m_watch = [&](const machine::Progress &progress) {
            return progress.step != step || progress.state != StepState::Running;
        };
        const auto outcome = apply(someProfile());
        ASSERT_FALSE(outcome) << machine::name(step);
        EXPECT_TRUE(contains(outcome.error(), transaction::cancelled)) << words(outcome.error());
        EXPECT_EQ(differences(snapshot(), before), "") << machine::name(step);
    }
}

TEST_F(Failure, fullDiskIsFoundBeforeAnythingIsReplaced)
{
    ASSERT_EQ(::mount("tmpfs", "/etc/nginx", "tmpfs", 0, "mode=0755,size=256k"), 0);
    write("/etc/nginx/nginx.conf",
          "pid /run/nginx.pid; events {} http { include /etc/nginx/sites-enabled/*; }\n");
    fs::create_directories("/etc/nginx/sites-enabled");
    fs::create_directories("/etc/nginx/sites-available");
    fs::create_directories("/etc/nginx/conf.d");
    std::ofstream("/etc/nginx/filler") << std::string(220 << 10, 'x');
    const auto before = snapshot();
    expectRefused(someProfile(), before);
    EXPECT_TRUE(saw(Step::Prepare, StepState::Failed));
    ASSERT_EQ(::umount2("/etc/nginx", MNT_DETACH), 0);
}

TEST_F(Failure, readOnlyFolderIsFoundBeforeAnythingIsReplaced)
{
    const auto *folder = "/etc/nginx/sites-enabled";
    ASSERT_EQ(::mount(folder, folder, nullptr, MS_BIND, nullptr), 0);
    ASSERT_EQ(::mount(nullptr, folder, nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    expectRefused(someProfile(), snapshot());
    ASSERT_EQ(::umount2(folder, MNT_DETACH), 0);
}

/// The next run goes on where the edit is gone; until then it is named, and kept.
TEST_F(Failure, whatSomebodyEditsMeanwhileIsNotOverwritten)
{
    startNginx();
    const std::string site = "/etc/nginx/sites-available/opentalk-frontend.conf";
    const auto before = snapshot();
    const auto taken = takePort(443);
    std::string ours;
    transaction::setObserver([&](const std::string &event, const std::string &) {
        if (event != "asked")
            return;
        ours = textOf(site);
        write(site, ours + "# a thought\n");
    });
    const auto outcome = apply(someProfile());
    transaction::setObserver({});
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(words(outcome.error()).contains(site)) << words(outcome.error());
    EXPECT_TRUE(textOf(site).ends_with("# a thought\n"));
    write(site, ours);
    EXPECT_TRUE(transaction::recover(root(), {}));
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Failure, folderOfAnotherUserIsRefused)
{
    ASSERT_EQ(::chown("/etc/nginx/sites-available", 65534, 65534), 0);
    expectRefused(someProfile(), snapshot());
}

TEST_F(Failure, folderWhereAFileShouldBeIsRefused)
{
    fs::create_directories("/etc/nginx/sites-available/opentalk-frontend.conf");
    expectRefused(someProfile(), snapshot());
}

TEST_F(Failure, stateFolderOpenToOthersIsRefused)
{
    fs::create_directories("/var/lib/opentalk-proxy");
    ASSERT_EQ(::chmod("/var/lib/opentalk-proxy", 0755), 0);
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::stateUnsafe));
}

TEST_F(Failure, fileChangedBySomebodyMeanwhileIsLeftAlone)
{
    const auto *site = "/etc/nginx/sites-available/opentalk-pad.conf";
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    auto before = snapshot();
    transaction::setObserver([&](const std::string &event, const std::string &) {
        if (event == "tried")
            write(site, "# theirs\n");
    });
    const auto outcome = apply(profile);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(contains(outcome.error(), transaction::changedMeanwhile));
    EXPECT_EQ(textOf(site), "# theirs\n");
    fs::remove(site);
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Failure, whatCannotBePutBackIsNamedAndPutBackLater)
{
    const auto before = snapshot();
    const auto *folder = "/etc/nginx/sites-available";
    transaction::setObserver([&](const std::string &event, const std::string &) {
        if (event != "tested")
            return;
        ASSERT_EQ(::mount(folder, folder, nullptr, MS_BIND, nullptr), 0);
        ASSERT_EQ(::mount(nullptr, folder, nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    });
    m_watch = [](const machine::Progress &progress) { return progress.step != Step::Reload; };
    const auto outcome = apply(someProfile());
    transaction::setObserver({});
    ASSERT_FALSE(outcome);
    ASSERT_TRUE(contains(outcome.error(), transaction::notPutBack));
    EXPECT_TRUE(words(outcome.error()).contains("/etc/nginx/sites-available/opentalk-frontend"));
    ASSERT_EQ(::umount2(folder, MNT_DETACH), 0);
    EXPECT_TRUE(transaction::wasInterrupted(root()).value_or(false));
    const auto recovered = transaction::recover(root(), {});
    ASSERT_TRUE(recovered) << words(recovered.error());
    EXPECT_EQ(differences(snapshot(), before), "");
}

/// The folder of the record can't be written any more when the run is to be committed.
TEST_F(Failure, aRunThatCannotBeCommittedIsPutBackNowOrNextTime)
{
    startNginx();
    const auto before = configuration();
    transaction::setObserver([](const std::string &event, const std::string &) {
        if (event == "verified") {
            ::mount("/var/lib/opentalk-proxy", "/var/lib/opentalk-proxy", nullptr, MS_BIND,
                    nullptr);
            ::mount(nullptr, "/var/lib/opentalk-proxy", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                    nullptr);
        }
    });
    const auto outcome = apply(someProfile());
    transaction::setObserver({});
    ::umount2("/var/lib/opentalk-proxy", MNT_DETACH);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(differences(configuration(), before), "") << words(outcome.error());
    ASSERT_TRUE(transaction::recover(root(), m_watch));
    EXPECT_EQ(differences(configuration(), before), "");
    EXPECT_TRUE(apply(someProfile()));
}

TEST_F(Failure, missingNginxIsSaidWithWhatInstallsIt)
{
    write("/run/not-nginx", "");
    ASSERT_EQ(::mount("/run/not-nginx", "/usr/sbin/nginx", nullptr, MS_BIND, nullptr), 0);
    const auto outcome = apply(someProfile());
    ASSERT_EQ(::umount2("/usr/sbin/nginx", MNT_DETACH), 0);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().front().kind, ProblemKind::Machine) << words(outcome.error());
    EXPECT_FALSE(fs::exists("/etc/opentalk-proxy"));
}

} // namespace
