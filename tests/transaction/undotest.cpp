// Undo and remove on a private machine with a real nginx.
#include "privatemachine.h"

#include "transaction/problems.h"

#include <filesystem>

namespace fs = std::filesystem;
using namespace opentalk;
using machine::Did;
using machine::Step;
using machine::StepState;

namespace {

constexpr auto site = "/etc/nginx/sites-available/opentalk-frontend.conf";

class Undo : public PrivateMachine { };

TEST_F(Undo, firstApplyIsTakenBackByteForByte)
{
    startNginx();
    const auto before = configuration();
    ASSERT_TRUE(apply(someProfile()));
    const auto running = workers();
    const auto outcome = undo();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Undone);
    EXPECT_EQ(outcome->checkpoint, 2);
    EXPECT_TRUE(outcome->reloaded);
    EXPECT_EQ(differences(configuration(), before), "");
    for (const auto pid : workers())
        EXPECT_EQ(std::ranges::count(running, pid), 0);
}

std::map<std::string, machine::Action> actionsOf(const machine::Plan &plan)
{
    std::map<std::string, machine::Action> actions;
    for (const auto &change : plan.changes)
        actions[change.wanted.path] = change.action;
    return actions;
}

TEST_F(Undo, isPlannedAsItIsDone)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto former = root().read(site);
    ASSERT_TRUE(former);
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    profile.hsts.maxAge = 600;
    ASSERT_TRUE(apply(profile));
    const auto second = snapshot();
    const auto planned = transaction::planUndo(root(), 2);
    ASSERT_TRUE(planned) << words(planned.error());
    EXPECT_EQ(differences(snapshot(), second), "") << "a plan changes nothing";
    const auto actions = actionsOf(planned->plan);
    EXPECT_EQ(actions.at("/etc/nginx/sites-available/opentalk-pad.conf"), machine::Action::Delete);
    EXPECT_EQ(actions.at("/etc/nginx/sites-enabled/opentalk-pad.conf"), machine::Action::Delete);
    EXPECT_EQ(actions.at(site), machine::Action::Replace);
    const auto isSite = [](const machine::Change &change) { return change.wanted.path == site; };
    const auto change = std::ranges::find_if(planned->plan.changes, isSite);
    EXPECT_EQ(change->wanted.content, *former);
    const auto outcome = undo(2, planned->plan.digest);
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->digest, planned->plan.digest);
    EXPECT_EQ(outcome->changed.size(), planned->plan.changes.size());
}

TEST_F(Undo, thatIsNotTheShownOneIsRefused)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto planned = transaction::planUndo(root(), {});
    ASSERT_TRUE(planned) << words(planned.error());
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    ASSERT_TRUE(apply(profile));
    const auto before = snapshot();
    const auto undone = undo({}, planned->plan.digest);
    ASSERT_FALSE(undone);
    EXPECT_TRUE(undone.error().front().is(transaction::factChanged));
    const auto removed = remove(std::string(64, '0'));
    ASSERT_FALSE(removed);
    EXPECT_TRUE(removed.error().front().is(transaction::factChanged));
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Undo, removalIsPlannedToTheLastFile)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto planned = transaction::planRemove(root());
    ASSERT_TRUE(planned) << words(planned.error());
    for (const auto &[path, action] : actionsOf(planned->plan))
        EXPECT_EQ(action, machine::Action::Delete) << path;
    const auto outcome = remove(planned->plan.digest);
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->changed.size(), planned->plan.changes.size());
    const auto nothing = transaction::planRemove(root());
    ASSERT_TRUE(nothing) << words(nothing.error());
    EXPECT_TRUE(nothing->plan.changesNothing());
    EXPECT_FALSE(transaction::planUndo(root(), {}));
}

TEST_F(Undo, anOlderCheckpointIsReachedOverNewerOnes)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto first = configuration();
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    ASSERT_TRUE(apply(profile));
    profile.services[ServiceId::Controller].enabled = true;
    profile.hsts.maxAge = 600;
    ASSERT_TRUE(apply(profile));
    const auto outcome = undo(2);
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(differences(configuration(), first), "");
}

TEST_F(Undo, ofAnUndoMakesItAgain)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto applied = configuration();
    ASSERT_TRUE(undo());
    const auto outcome = undo();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(differences(configuration(), applied), "");
    EXPECT_EQ(testNginx(), 0) << said();
    const auto history = transaction::history(root());
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 3U);
    EXPECT_EQ(history->front().did, Did::Applied);
    EXPECT_EQ(history->back().did, Did::Undone);
}

TEST_F(Undo, applyAfterAnUndoIsOursAgain)
{
    ASSERT_TRUE(apply(someProfile()));
    ASSERT_TRUE(undo());
    const auto outcome = apply(someProfile());
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Applied);
}

TEST_F(Undo, refusesWhatWasEditedByHand)
{
    ASSERT_TRUE(apply(someProfile()));
    write(site, "# mine\n");
    const auto before = configuration();
    const auto outcome = undo();
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::editedSince));
    EXPECT_EQ(outcome.error().front().place, site);
    EXPECT_EQ(differences(configuration(), before), "");
}

TEST_F(Undo, keepsAFolderThatOthersUse)
{
    ASSERT_TRUE(apply(someProfile()));
    write("/var/www/letsencrypt/theirs", "x");
    const auto outcome = undo();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_TRUE(contains(outcome->notes, transaction::folderKept));
    EXPECT_EQ(textOf("/var/www/letsencrypt/theirs"), "x");
    ASSERT_TRUE(undo()) << "the kept folder is no obstacle";
}

TEST_F(Undo, refusesAnUnknownNumber)
{
    const auto empty = undo();
    ASSERT_FALSE(empty);
    EXPECT_TRUE(empty.error().front().is(transaction::nothingToUndo));
    ASSERT_TRUE(apply(someProfile()));
    const auto outcome = undo(7);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::noCheckpoint));
    EXPECT_EQ(outcome.error().front().kind, ProblemKind::Input);
}

TEST_F(Undo, removeLeavesNoTrace)
{
    startNginx();
    const std::string theirs = "server { listen 80; server_name old.test; }\n";
    write(site, theirs);
    const auto before = snapshot();
    ASSERT_TRUE(apply({someProfile(), {}, {site}, false, {}}));
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    ASSERT_TRUE(apply(profile));
    const auto outcome = remove();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Removed);
    EXPECT_TRUE(outcome->reloaded);
    EXPECT_TRUE(contains(outcome->notes, transaction::keptAfterRemoval));
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Undo, removeAfterUndoTakesTheHistoryAway)
{
    const auto before = snapshot();
    ASSERT_TRUE(apply(someProfile()));
    ASSERT_TRUE(undo());
    const auto outcome = remove();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(outcome->did, Did::Removed);
    EXPECT_EQ(differences(snapshot(), before), "");
    const auto again = remove();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->did, Did::Nothing);
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Undo, somebodysFileBesideThePlaceholderStays)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto folder = fs::directory_iterator("/etc/opentalk-proxy/placeholder")->path().string();
    write(folder + "/notes.txt", "theirs");
    const auto outcome = remove();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(textOf(folder + "/notes.txt"), "theirs");
    EXPECT_FALSE(fs::exists(folder + "/key.pem"));
    EXPECT_TRUE(contains(outcome->notes, transaction::folderKept));
    EXPECT_FALSE(fs::exists("/var/lib/opentalk-proxy"));
}

} // namespace
