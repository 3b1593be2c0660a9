// Taking back as running steps backwards.
#include "privatemachine.h"

#include "transaction/problems.h"
#include "transaction/steps.h"

#include <filesystem>

using namespace opentalk;
using namespace opentalk::transaction;
using machine::Node;
using machine::NodeKind;

namespace {

const std::string a = "/etc/nginx/conf.d/opentalk-a.conf";
const std::string b = "/etc/nginx/conf.d/opentalk-b.conf";

Node file(const std::string &content)
{
    return {NodeKind::File, 0644, 0, 0, content};
}

Record recordOf(Steps steps)
{
    Record record;
    record.kept = std::move(steps);
    return record;
}

TEST(Backwards, runsTheLastStepFirst)
{
    const std::vector<Record> records {recordOf({{a, {}, file("1")}, {b, {}, file("x")}}),
                                       recordOf({{a, file("1"), file("2")}})};
    EXPECT_EQ(backwards(records),
              (Steps {{a, file("2"), file("1")}, {b, file("x"), {}}, {a, file("1"), {}}}));
}

TEST(Backwards, leavesOutAnUndoAndWhatItUndid)
{
    const std::vector<Record> records {
        recordOf({{a, {}, file("1")}, {b, {}, file("x")}}), recordOf({{a, file("1"), file("2")}}),
        recordOf({{a, file("2"), file("1")}}), recordOf({{b, file("x"), {}}, {a, file("1"), {}}})};
    EXPECT_EQ(backwards(records), Steps {});
    EXPECT_EQ(backwards(std::span(records).subspan(3)),
              (Steps {{a, {}, file("1")}, {b, {}, file("x")}}));
}

TEST(Backwards, makesFoldersFirstAndRemovesThemLast)
{
    const std::string outer = "/etc/opentalk-proxy";
    const std::string inner = "/etc/opentalk-proxy/placeholder";
    const Node folder {NodeKind::Folder, 0755, 0, 0, {}};
    const std::vector<Record> records {recordOf({{outer, {}, folder}, {a, {}, file("1")}}),
                                       recordOf({{inner, {}, folder}, {a, file("1"), file("2")}}),
                                       recordOf({{a, file("2"), file("1")},
                                                 {a, file("1"), {}},
                                                 {inner, folder, {}},
                                                 {outer, folder, {}}})};
    EXPECT_EQ(backwards(std::span(records).first(2)),
              (Steps {{a, file("2"), file("1")},
                      {a, file("1"), {}},
                      {inner, folder, {}},
                      {outer, folder, {}}}));
    EXPECT_EQ(backwards(std::span(records).last(1)),
              (Steps {{outer, {}, folder},
                      {inner, {}, folder},
                      {a, {}, file("1")},
                      {a, file("1"), file("2")}}));
    EXPECT_EQ(backwards(records), Steps {});
}

class OnDisk : public PrivateMachine { };

TEST_F(OnDisk, progressIsTheLastMomentThatFits)
{
    const Steps steps {{a, {}, file("1")}, {b, {}, file("x")}, {a, file("1"), file("2")}};
    EXPECT_EQ(progressOf(root(), steps).value_or(9), 0U);
    write(a, "1");
    EXPECT_EQ(progressOf(root(), steps).value_or(9), 1U);
    write(b, "x");
    EXPECT_EQ(progressOf(root(), steps).value_or(9), 2U);
    write(a, "2");
    EXPECT_EQ(progressOf(root(), steps).value_or(9), 3U);
    write(b, "edited");
    const auto edited = progressOf(root(), steps);
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().front().place, b);
}

TEST_F(OnDisk, settleMakesExactlyWhatIsAsked)
{
    const Node wanted {NodeKind::File, 0640, 1, 2, "x"};
    ASSERT_TRUE(settle(root(), a, wanted));
    EXPECT_EQ(root().look(a).value_or(Node {}), wanted);
    ASSERT_TRUE(settle(root(), a, {NodeKind::Link, 0777, 0, 0, b}));
    EXPECT_EQ(std::filesystem::read_symlink(a), b);
    ASSERT_TRUE(settle(root(), a, {}));
    EXPECT_FALSE(std::filesystem::exists(std::filesystem::symlink_status(a)));
}

TEST_F(OnDisk, settleKeepsAFolderThatIsNotEmpty)
{
    write("/etc/nginx/snippets/theirs", "x");
    ASSERT_TRUE(settle(root(), "/etc/nginx/snippets", {}));
    EXPECT_EQ(textOf("/etc/nginx/snippets/theirs"), "x");
}

TEST_F(OnDisk, reconcileLeavesOutWhatIsAsWished)
{
    write(a, "1");
    const auto made = reconcile(root(), {{a, file("2"), file("1")}, {b, {}, file("x")}});
    ASSERT_TRUE(made) << words(made.error());
    EXPECT_EQ(made->steps, (Steps {{b, {}, file("x")}}));
}

} // namespace
