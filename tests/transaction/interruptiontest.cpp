// A run that is killed at any point is taken back or finished by the next one.
#include "privatemachine.h"

#include "transaction/journal.h"
#include "transaction/observer.h"
#include "transaction/problems.h"
#include "transaction/recordjson.h"
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>

namespace fs = std::filesystem;
using namespace opentalk;
using machine::Did;

namespace {

constexpr auto killed = 9;

/// At which events a run is killed; none: at all.
using Events = std::set<std::string>;

/// Those that change what nginx reads, or what the record says.
const Events changing {"journal", "placed", "removed", "cleared"};

class Interruption : public PrivateMachine {
protected:
    /// Runs `work` in a child that ends without a word at the event with that number.
    static bool endsAt(int event, const Events &events, const std::function<void()> &work)
    {
        const auto child = ::fork();
        if (child == 0) {
            transaction::setObserver(
                [&, left = event](const std::string &name, const std::string &) mutable {
                    if ((events.empty() || events.contains(name)) && --left == 0)
                        ::_exit(killed);
                });
            work();
            ::_exit(0);
        }
        auto status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == killed;
    }

    /// `prepare` makes the old state, `work` goes from there to the new one.
    void surviveEverywhere(const std::function<void()> &prepare, const std::function<void()> &work,
                           const Events &events = {})
    {
        prepare();
        const auto old = snapshot();
        const auto history = checkpoints();
        auto points = 0;
        for (auto event = 1; endsAt(event, events, work); ++event) {
            ++points;
            ASSERT_EQ(testNginx(), 0) << "killed at " << event << '\n' << said();
            const auto recovered = transaction::recover(root(), {});
            ASSERT_TRUE(recovered) << "killed at " << event << '\n' << words(recovered.error());
            ASSERT_EQ(testNginx(), 0) << "killed at " << event << '\n' << said();
            if (snapshot() == old)
                continue;
            const auto now = checkpoints();
            ASSERT_NE(now, history) << "half done after being killed at " << event;
            m_finished = configuration();
            renew();
            prepare();
            ASSERT_EQ(differences(configuration(), without(old)), "")
                << "the old state is made the same again";
        }
        EXPECT_GE(points, 8);
        EXPECT_FALSE(transaction::wasInterrupted(root()).value_or(true));
        EXPECT_EQ(differences(m_finished.value_or(configuration()), configuration()), "")
            << "a finished run is like one that was not killed";
    }

    static std::size_t checkpoints()
    {
        const auto history = transaction::history(root());
        return history ? history->size() : 0;
    }

    static Snapshot without(Snapshot found)
    {
        std::erase_if(found, [](const auto &entry) {
            return entry.first.starts_with("/var/lib") || entry.first.ends_with(".pem");
        });
        return found;
    }

    std::optional<Snapshot> m_finished;
};

void applyOnce(const Profile &profile)
{
    const auto root = machine::Root::open("", machine::Trust::RootOnly);
    (void)transaction::apply(*root, {profile, {}, {}, false, {}}, {});
}

/// Two sites are enough: every kind of step occurs, and each is a point to be killed at.
Profile smallProfile()
{
    auto profile = someProfile();
    profile.services[ServiceId::Keycloak].enabled = false;
    profile.services[ServiceId::Livekit].enabled = false;
    return profile;
}

TEST_F(Interruption, ofAFirstApply)
{
    surviveEverywhere([] {}, [] { applyOnce(someProfile()); });
}

TEST_F(Interruption, ofAChange)
{
    auto changed = smallProfile();
    changed.services[ServiceId::Pad].enabled = true;
    changed.services[ServiceId::Controller].enabled = false;
    changed.hsts.maxAge = 600;
    surviveEverywhere([] { applyOnce(smallProfile()); }, [&] { applyOnce(changed); }, changing);
}

TEST_F(Interruption, ofAnUndo)
{
    surviveEverywhere([] { applyOnce(smallProfile()); },
                      [] { (void)transaction::undo(root(), {}, {}, {}); }, changing);
}

TEST_F(Interruption, ofARemoval)
{
    surviveEverywhere([] { applyOnce(smallProfile()); },
                      [] { (void)transaction::remove(root(), {}, {}); }, changing);
}

TEST_F(Interruption, ofPuttingBack)
{
    const auto cancelled = [] {
        const auto watch = [](const machine::Progress &progress) {
            return progress.step != machine::Step::Test;
        };
        (void)transaction::apply(root(), {smallProfile(), {}, {}, false, {}}, watch);
    };
    surviveEverywhere([] {}, cancelled, {"put-back"});
}

TEST_F(Interruption, afterTheReloadServesTheOldConfigurationAgain)
{
    startNginx();
    const auto old = snapshot();
    const auto child = ::fork();
    if (child == 0) {
        transaction::setObserver([](const std::string &event, const std::string &) {
            if (event == "reloaded")
                ::_exit(killed);
        });
        applyOnce(someProfile());
        ::_exit(0);
    }
    auto status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), killed);
    EXPECT_TRUE(transaction::wasInterrupted(root()).value_or(false));
    const auto running = workers();
    const auto recovered = transaction::recover(root(), m_watch);
    ASSERT_TRUE(recovered) << words(recovered.error());
    ASSERT_TRUE(*recovered);
    EXPECT_EQ((*recovered)->did, Did::Recovered);
    EXPECT_TRUE((*recovered)->reloaded);
    EXPECT_TRUE(contains((*recovered)->notes, transaction::interruptedPutBack));
    EXPECT_EQ(differences(snapshot(), old), "");
    for (const auto pid : workers())
        EXPECT_EQ(std::ranges::count(running, pid), 0);
}

TEST_F(Interruption, nothingIsRecoveredWhereNothingHappened)
{
    const auto before = snapshot();
    const auto recovered = transaction::recover(root(), {});
    ASSERT_TRUE(recovered);
    EXPECT_FALSE(*recovered);
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Interruption, handEditedFileIsNotOverwrittenByRecovery)
{
    const auto *site = "/etc/nginx/sites-available/opentalk-frontend.conf";
    const auto child = ::fork();
    if (child == 0) {
        transaction::setObserver([&](const std::string &event, const std::string &) {
            if (event == "tested")
                ::_exit(killed);
        });
        applyOnce(someProfile());
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    write(site, "# theirs\n");
    const auto refused = transaction::recover(root(), {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(transaction::editedSince));
    EXPECT_EQ(refused.error().front().place, site);
    EXPECT_EQ(textOf(site), "# theirs\n");
    fs::remove(site);
    write(site, "");
    fs::remove(site);
}

TEST_F(Interruption, fileEditedAfterARunThatOnlyPreparedIsNoHindrance)
{
    applyOnce(smallProfile());
    auto changed = smallProfile();
    changed.hsts.maxAge = 600;
    const auto child = ::fork();
    if (child == 0) {
        transaction::setObserver([](const std::string &event, const std::string &) {
            if (event == "tried")
                ::_exit(killed);
        });
        applyOnce(changed);
        ::_exit(0);
    }
    auto status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), killed);
    const auto *site = "/etc/nginx/sites-available/opentalk-frontend.conf";
    const auto theirs = textOf(site) + "# theirs\n";
    write(site, theirs);
    const auto recovered = transaction::recover(root(), {});
    ASSERT_TRUE(recovered) << words(recovered.error());
    EXPECT_EQ(textOf(site), theirs);
    EXPECT_FALSE(transaction::wasInterrupted(root()).value_or(true));
}

TEST_F(Interruption, journalThatNamesOtherFilesIsRefused)
{
    write("/etc/nginx/conf.d/theirs.conf", "# theirs\n");
    transaction::Record record;
    record.checkpoint.number = 1;
    record.phase = transaction::Phase::Placing;
    ASSERT_TRUE(transaction::save(root(), record));
    record.kept = {
        {"/etc/nginx/conf.d/theirs.conf", {}, {machine::NodeKind::File, 0644, 0, 0, "# theirs\n"}}};
    EXPECT_FALSE(transaction::save(root(), record)) << "what is not read is not written";
    for (const auto *folder : {"/etc/nginx", "/etc/nginx/conf.d/..", "/"}) {
        record.configFolder = folder;
        ASSERT_TRUE(root().put(transaction::recordPath(1),
                               {machine::NodeKind::File, 0600, 0, 0, toText(record)}));
        EXPECT_FALSE(transaction::recover(root(), {})) << folder;
        EXPECT_FALSE(apply(someProfile())) << folder;
        EXPECT_EQ(textOf("/etc/nginx/conf.d/theirs.conf"), "# theirs\n");
    }
}

} // namespace
