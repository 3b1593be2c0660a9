// Apply on a private machine with a real nginx.
#include "privatemachine.h"

#include "machine/certificates.h"
#include "transaction/journal.h"
#include "transaction/observer.h"
#include "transaction/problems.h"

#include <sys/stat.h>

#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace opentalk;
using machine::Did;
using machine::Step;
using machine::StepState;
using transaction::Request;

namespace {

constexpr auto site = "/etc/nginx/sites-available/opentalk-frontend.conf";
constexpr auto link = "/etc/nginx/sites-enabled/opentalk-frontend.conf";

class Apply : public PrivateMachine { };

TEST_F(Apply, firstOneWritesReloadsAndProves)
{
    startNginx();
    const auto before = workers();
    const auto outcome = apply(someProfile());
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Applied);
    EXPECT_EQ(outcome->checkpoint, 1);
    EXPECT_TRUE(outcome->reloaded);
    EXPECT_EQ(fs::read_symlink(link), site);
    EXPECT_EQ(testNginx(), 0) << said();
    for (const auto pid : workers())
        EXPECT_EQ(std::ranges::count(before, pid), 0);
    const auto isFrontend
        = [](const machine::Proof &p) { return p.host == "example.test" && p.status == 502; };
    EXPECT_TRUE(std::ranges::any_of(outcome->proofs, isFrontend));
    EXPECT_TRUE(contains(outcome->notes, transaction::backendDown));
    for (const auto step : {Step::Prepare, Step::TryOut, Step::BackUp, Step::Place, Step::Test,
                            Step::Reload, Step::Verify, Step::Record})
        EXPECT_TRUE(saw(step, StepState::Done)) << machine::name(step);
}

TEST_F(Apply, keepsKeysAndStateForRootAlone)
{
    ASSERT_TRUE(apply(someProfile()));
    struct stat facts { };
    ASSERT_EQ(::stat("/var/lib/opentalk-proxy", &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0700U);
    for (const auto &[path, text] : snapshotOf({"/var/lib/opentalk-proxy"}))
        EXPECT_FALSE(text.contains("PRIVATE KEY")) << path;
    for (const auto &entry : fs::directory_iterator("/etc/opentalk-proxy/placeholder")) {
        EXPECT_EQ(fs::status(entry.path()).permissions(), fs::perms(0700));
        EXPECT_EQ(fs::status(entry.path() / "key.pem").permissions(), fs::perms(0600));
    }
}

TEST_F(Apply, secondOneChangesNothing)
{
    startNginx();
    ASSERT_TRUE(apply(someProfile()));
    const auto before = snapshot();
    const auto running = workers();
    const auto outcome = apply(someProfile());
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Nothing);
    EXPECT_FALSE(outcome->digest.empty());
    EXPECT_EQ(differences(snapshot(), before), "");
    EXPECT_EQ(workers(), running);
}

TEST_F(Apply, changeReplacesAndDeletes)
{
    startNginx();
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    ASSERT_TRUE(apply(profile));
    ASSERT_TRUE(fs::exists("/etc/nginx/sites-enabled/opentalk-pad.conf"));
    profile.services[ServiceId::Pad].enabled = false;
    profile.services[ServiceId::Controller].uploadLimitMiB = 321;
    const auto outcome = apply(profile);
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->checkpoint, 2);
    EXPECT_FALSE(fs::exists(fs::symlink_status("/etc/nginx/sites-enabled/opentalk-pad.conf")));
    EXPECT_FALSE(fs::exists("/etc/nginx/sites-available/opentalk-pad.conf"));
    EXPECT_TRUE(textOf("/etc/nginx/sites-available/opentalk-controller.conf").contains("321m"));
}

TEST_F(Apply, everyTreeOnTheWayPassesNginx)
{
    startNginx();
    auto judged = 0;
    transaction::setObserver([&](const std::string &event, const std::string &path) {
        if (event != "placed" && event != "removed" && event != "made" && event != "put-back")
            return;
        ++judged;
        EXPECT_EQ(testNginx(), 0) << event << ' ' << path << '\n' << said();
    });
    auto profile = someProfile();
    ASSERT_TRUE(apply(profile));
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.services[ServiceId::Keycloak].enabled = false;
    ASSERT_TRUE(apply(profile));
    profile.tls = TlsLevel::Modern;
    profile.rateLimit.enabled = true;
    profile.hsts.maxAge = 600;
    profile.services[ServiceId::Controller].host
        = "a-very-long-name-for-the-controller-of-meetings.faculty.example.test";
    const auto changed = apply(profile);
    ASSERT_TRUE(changed) << words(changed.error());
    const auto undone = undo(2);
    ASSERT_TRUE(undone) << words(undone.error());
    const auto again = undo();
    ASSERT_TRUE(again) << words(again.error());
    ASSERT_TRUE(remove());
    EXPECT_GT(judged, 50);
}

TEST_F(Apply, refusesAnotherDigestAndNamesTheFact)
{
    const auto planned = transaction::plan(root(), someProfile(), {});
    ASSERT_TRUE(planned) << words(planned.error());
    write("/etc/nginx/conf.d/neighbour.conf",
          "server { listen 127.0.0.1:80; server_name neighbour.test; }\n");
    const auto before = snapshot();
    Request request {someProfile(), planned->plan.digest, {}, false, planned->survey};
    const auto outcome = apply(request);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::factChanged));
    EXPECT_TRUE(words(outcome.error()).contains("other sites listen")) << words(outcome.error());
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Apply, acceptsTheDigestThatWasReviewed)
{
    const auto planned = transaction::plan(root(), someProfile(), {});
    ASSERT_TRUE(planned) << words(planned.error());
    const auto outcome = apply(Request {someProfile(), planned->plan.digest, {}, false, {}});
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->digest, planned->plan.digest);
}

TEST_F(Apply, refusesWhatWasEditedByHand)
{
    ASSERT_TRUE(apply(someProfile()));
    write(site, textOf(site) + "# mine\n");
    auto profile = someProfile();
    profile.hsts.maxAge = 600;
    const auto before = snapshot();
    const auto outcome = apply(profile);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(words(outcome.error()).contains(site)) << words(outcome.error());
    EXPECT_EQ(outcome.error().front().kind, ProblemKind::Machine);
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Apply, takesOverWhenToldAndUndoGivesItBack)
{
    const std::string theirs("server { listen 80; server_name old.test; }\n# \xff\xfe \x01\n");
    write(site, theirs);
    ASSERT_FALSE(apply(someProfile()));
    const auto outcome = apply(Request {someProfile(), {}, {site}, false, {}});
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_NE(textOf(site), theirs);
    ASSERT_TRUE(undo());
    EXPECT_EQ(textOf(site), theirs);
}

TEST_F(Apply, saysThatNothingWasReloadedWhereNginxIsStopped)
{
    const auto outcome = apply(someProfile());
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_FALSE(outcome->reloaded);
    EXPECT_FALSE(outcome->started);
    EXPECT_TRUE(contains(outcome->notes, transaction::nothingReloaded));
    EXPECT_TRUE(saw(Step::Reload, StepState::Skipped));
}

TEST_F(Apply, startsNginxWhenToldTo)
{
    const auto outcome = apply(Request {someProfile(), {}, {}, true, {}});
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_TRUE(outcome->started);
    EXPECT_FALSE(outcome->proofs.empty());
    EXPECT_FALSE(workers().empty());
}

TEST_F(Apply, startIsTestedFirst)
{
    write("/etc/nginx/conf.d/broken.conf", "no such directive;\n");
    const auto refused = transaction::start(root(), m_watch);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(transaction::refusedByNginx));
    fs::remove("/etc/nginx/conf.d/broken.conf");
    const auto started = transaction::start(root(), m_watch);
    ASSERT_TRUE(started) << words(started.error());
    EXPECT_TRUE(started->started);
    EXPECT_FALSE(workers().empty());
}

TEST_F(Apply, waitsForNobodyWhoHoldsTheLock)
{
    const auto before = configuration();
    const auto held = transaction::lock(root());
    ASSERT_TRUE(held) << words(held.error());
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::lockHeld));
    EXPECT_EQ(differences(configuration(), before), "");
}

TEST_F(Apply, isForRootAlone)
{
    ASSERT_EQ(::seteuid(65534), 0);
    const auto outcome = apply(someProfile());
    ASSERT_EQ(::seteuid(0), 0);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().front().kind, ProblemKind::Permission);
}

} // namespace
