// Old checkpoints go into the first one, and everything can still be taken back.
#include "privatemachine.h"

#include "transaction/observer.h"
#include "transaction/problems.h"
#include "transaction/retention.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

using namespace opentalk;
using namespace opentalk::transaction;
using machine::Node;
using machine::NodeKind;

namespace {

const std::string site = "/etc/nginx/sites-available/opentalk-pad.conf";
const std::string link = "/etc/nginx/sites-enabled/opentalk-pad.conf";
const std::string http = "/etc/nginx/conf.d/opentalk-00-http.conf";
const std::string names = "/etc/nginx/conf.d/opentalk-00-names.conf";
const std::string placeholder = "/etc/opentalk-proxy/placeholder/a";

Node file(const std::string &content)
{
    return {NodeKind::File, 0644, 0, 0, content};
}

Record recordOf(int number, std::vector<Kept> kept)
{
    Record record;
    record.checkpoint.number = number;
    record.phase = Phase::Done;
    record.kept = std::move(kept);
    return record;
}

TEST(Folded, goesFromBeforeTheFirstToAfterTheSecond)
{
    const auto one = recordOf(1, {{site, file("theirs"), file("1")}, {http, {}, file("h")}});
    const auto two = recordOf(4, {{site, file("1"), file("2")}, {http, file("h"), {}}});
    const auto both = folded(one, two);
    EXPECT_EQ(both.kept, (std::vector<Kept> {{site, file("theirs"), file("2")}}));
    EXPECT_EQ(both.checkpoint.number, 1);
    EXPECT_EQ(both.folded, 4);
    EXPECT_EQ(both.checkpoint.changed, std::vector<std::string> {site});
}

TEST(Folded, hasWhatOthersUseFirstAndTakesItAwayLast)
{
    const Node linked {NodeKind::Link, 0777, 0, 0, site};
    const Node folder {NodeKind::Folder, 0700, 0, 0, "a.test"};
    const Kept made[] {{placeholder, {}, folder},
                       {names, {}, file("n")},
                       {http, {}, file("h")},
                       {site, {}, file("s")},
                       {link, {}, linked}};
    const auto forwards
        = folded(recordOf(1, {made[3], made[4], made[2]}), recordOf(2, {made[1], made[0]}));
    EXPECT_EQ(forwards.kept, std::vector<Kept>(std::begin(made), std::end(made)));
    const auto away = folded(recordOf(1, {{http, file("h"), {}}, {site, file("s"), {}}}),
                             recordOf(2, {{names, file("n"), {}}, {link, linked, {}}}));
    EXPECT_EQ(away.kept,
              (std::vector<Kept> {{link, linked, {}},
                                  {site, file("s"), {}},
                                  {http, file("h"), {}},
                                  {names, file("n"), {}}}));
}

class Retention : public PrivateMachine {
protected:
    static Profile changed(int round)
    {
        auto profile = someProfile();
        profile.hsts.maxAge = 600 + round;
        profile.services[ServiceId::Pad].enabled = round % 2 == 1;
        profile.services[ServiceId::Whiteboard].enabled = round % 3 == 1;
        return profile;
    }

    /// Two applies, then the second taken back and made again until there are as many checkpoints
    /// as are kept; the next ones fold. Only records: the disk comes out the same.
    void fillHistory()
    {
        ASSERT_TRUE(apply(changed(0)));
        m_zero = configuration();
        ASSERT_TRUE(apply(changed(1)));
        auto record = records(root())->back();
        while (record.checkpoint.number < static_cast<int>(newestKept))
            for (auto there = 0; there < 2; ++there) {
                ++record.checkpoint.number;
                std::ranges::reverse(record.kept);
                for (auto &step : record.kept)
                    std::swap(step.before, step.after);
                ASSERT_TRUE(save(root(), record));
            }
    }

    void applyOften(int rounds)
    {
        for (auto round = 2; round < rounds + 2; ++round) {
            const auto outcome = apply(changed(round));
            ASSERT_TRUE(outcome) << words(outcome.error());
        }
    }

    static std::vector<int> numbers()
    {
        std::vector<int> found;
        for (const auto &checkpoint :
             transaction::history(root()).value_or(std::vector<machine::Checkpoint> {}))
            found.push_back(checkpoint.number);
        return found;
    }

    Snapshot m_zero; ///< after round 0
};

TEST_F(Retention, keepsTheFirstAndTheNewest)
{
    fillHistory();
    applyOften(4);
    const auto kept = numbers();
    ASSERT_EQ(kept.size(), newestKept + 1);
    EXPECT_EQ(kept.front(), 1);
    EXPECT_EQ(kept[1], 5);
    EXPECT_EQ(kept.back(), static_cast<int>(newestKept) + 4);
    const auto refused = undo(4);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(checkpointFolded)) << words(refused.error());
    const auto older = undo(6);
    ASSERT_TRUE(older) << words(older.error());
    EXPECT_EQ(differences(configuration(), m_zero), "") << "as before checkpoint 6";
}

TEST_F(Retention, removeGivesBackWhatTheFirstApplyFound)
{
    write(site, "# theirs, not enabled\n");
    const auto before = snapshot();
    ASSERT_TRUE(apply({changed(1), {}, {site}, false, {}}));
    fillHistory();
    applyOften(2);
    setObserver([](const std::string &event, const std::string &path) {
        EXPECT_TRUE(event != "placed" || testNginx() == 0) << path << '\n' << said();
    });
    const auto removed = remove();
    setObserver({});
    ASSERT_TRUE(removed) << words(removed.error());
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(Retention, undoOfTheFirstGivesBackTheSame)
{
    const auto before = configuration();
    fillHistory();
    applyOften(2);
    const auto undone = undo(1);
    ASSERT_TRUE(undone) << words(undone.error());
    EXPECT_EQ(differences(configuration(), before), "");
}

TEST_F(Retention, killedBetweenTheTwoCountsTheFoldedOneOnce)
{
    const auto before = snapshot();
    fillHistory();
    applyOften(1);
    const auto child = ::fork();
    if (child == 0) {
        setObserver([](const std::string &event, const std::string &) {
            if (event == "folded")
                ::_exit(1);
        });
        applyOften(2);
        ::_exit(0);
    }
    auto status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), 1);
    EXPECT_EQ(numbers().size(), newestKept + 1) << "also for whoever only looks";
    const auto planned = planRemove(root());
    ASSERT_TRUE(planned) << words(planned.error());
    ASSERT_TRUE(recover(root(), {}));
    EXPECT_EQ(checkpointNumbers(root()).value_or(std::vector<int> {}), numbers());
    ASSERT_TRUE(remove());
    EXPECT_EQ(differences(snapshot(), before), "");
}

class FoldFrom : public PrivateMachine {
protected:
    void SetUp() override
    {
        PrivateMachine::SetUp();
        if (!isPrivateMachine())
            GTEST_SKIP() << "the kernel allows no private machine";
        auto profile = someProfile();
        ASSERT_TRUE(apply(profile));
        first = configuration();
        profile.compression = false;
        ASSERT_TRUE(apply(profile));
        profile.caching = false;
        ASSERT_TRUE(apply(profile));
        last = configuration();
    }

    Snapshot first;
    Snapshot last;
};

TEST_F(FoldFrom, makesOneCheckpointThatIsTakenBackAsOne)
{
    ASSERT_TRUE(foldFrom(root(), 2));
    const auto all = history(root());
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->back().number, 2);
    EXPECT_EQ(differences(configuration(), last), "") << "nothing but the records changed";
    ASSERT_TRUE(undo());
    EXPECT_EQ(differences(configuration(), first), "");
    const auto then = history(root());
    EXPECT_EQ(then->back().number, 4) << "a number that was given once is not given again";
    ASSERT_TRUE(remove());
}

TEST_F(FoldFrom, killedInBetweenCountsNothingTwice)
{
    const auto child = ::fork();
    if (child == 0) {
        setObserver([](const std::string &event, const std::string &) {
            if (event == "folded")
                ::_exit(9);
        });
        (void)foldFrom(root(), 2);
        ::_exit(0);
    }
    auto status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), 9);
    ASSERT_EQ(history(root())->size(), 2U);
    ASSERT_TRUE(undo());
    EXPECT_EQ(differences(configuration(), first), "");
}

} // namespace
