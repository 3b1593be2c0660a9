// What a transaction may do to nginx.conf: the marked line, and nothing else.
#include "transaction/mainfile.h"
#include "transaction/problems.h"
#include "transaction/recordjson.h"
#include "transaction/retention.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace opentalk::transaction;
using machine::Node;
using machine::NodeKind;

namespace {

const std::string path = "/etc/nginx/nginx.conf";
const std::string line = "    include /etc/nginx/conf.d/opentalk-*.conf; # OpenTalk Proxy Wizard\n";

Node plain(const std::string &front, unsigned mode = 0644)
{
    return {NodeKind::File, mode, 0, 0, front + "http {\n}\n"};
}

Node with(const std::string &front, unsigned mode = 0644)
{
    return {NodeKind::File, mode, 0, 0, front + "http {\n" + line + "}\n"};
}

bool isRead(const std::string &where, const Node &before, const Node &after)
{
    Record record;
    record.checkpoint.number = 1;
    record.kept = {{where, before, after}};
    const auto read = recordFromText(toText(record), "there");
    return read || !read.error().front().is(journalForeign);
}

TEST(MainFile, aRecordMayHoldOurLineAndNothingElse)
{
    EXPECT_TRUE(isRead(path, plain(""), with("")));
    EXPECT_TRUE(isRead(path, with("# a\n"), plain("# a\n")));
    EXPECT_FALSE(isRead(path, plain(""), with("load_module evil.so;\n")));
    EXPECT_FALSE(isRead(path, plain(""), plain("user root;\n")));
    EXPECT_FALSE(isRead(path, {}, with("")));
    EXPECT_FALSE(isRead(path, with(""), {}));
    EXPECT_FALSE(isRead(path, {NodeKind::Link, 0777, 0, 0, "/x"}, with("")));
    EXPECT_FALSE(isRead("/etc/nginx/other.conf", plain(""), with("")));
    EXPECT_FALSE(isRead("/etc/passwd", plain(""), with("")));
}

const Node gone;
const Node linked {NodeKind::Link, 0777, 0, 0, "/elsewhere"};

/// What is done about nginx.conf, as it is on disk, when the steps are wished.
Steps done(const Steps &wished, const Node &disk)
{
    return keepingEdits(wished, {{path, disk}}).value_or(Steps {{"refused", {}, {}}});
}

TEST(MainFile, takingTheLineOutLeavesEverythingElse)
{
    const Steps wished {{path, with(""), plain("")}};
    EXPECT_EQ(done(wished, with("")), wished);
    EXPECT_EQ(done(wished, with("# new\n", 0640)),
              (Steps {{path, with("# new\n", 0640), plain("# new\n", 0640)}}));
    for (const auto &without : {plain("# line gone\n"), plain(""), gone, linked})
        EXPECT_EQ(done(wished, without), Steps {});
}

TEST(MainFile, theLineComesBackOnlyIntoTheTextItWasTakenOutOf)
{
    const Steps wished {{path, plain(""), with("")}};
    EXPECT_EQ(done(wished, plain("", 0640)), (Steps {{path, plain("", 0640), with("", 0640)}}));
    EXPECT_EQ(done(wished, with("# new\n")), Steps {}) << "it is there";
    EXPECT_EQ(done(wished, plain("# new\n")).front().path, "refused");
}

/// However often it came and went, and whatever was edited between: one step, that a record takes.
TEST(MainFile, manyStepsBecomeOne)
{
    const Kept comes {path, plain(""), with("")};
    const Kept goes {path, with(""), plain("")};
    const Kept goesOfNew {path, with("# new\n"), plain("# new\n")};
    const Kept other {"/etc/nginx/conf.d/opentalk-pad.conf", {}, plain("")};
    EXPECT_EQ(done({goes, goes}, with("")), (Steps {goes})) << "the line was lost and added again";
    EXPECT_EQ(done({goesOfNew, comes}, with("# new\n")), Steps {}) << "an edit between two runs";
    EXPECT_EQ(done({goesOfNew, comes, goes}, with("# new\n")), (Steps {goesOfNew}));
    auto disk = Tree {{path, with("")}, {other.path, {}}};
    EXPECT_EQ(keepingEdits({goes, other, comes, goes}, disk).value_or(Steps {}),
              (Steps {goes, other}))
        << "it goes first";
    disk[path] = plain("");
    EXPECT_EQ(keepingEdits({comes, other, goes, comes}, disk).value_or(Steps {}),
              (Steps {other, comes}))
        << "it comes last";
}

TEST(MainFile, whatFoldsIsTheLineWithoutTheEdits)
{
    Record first;
    first.kept = {{path, plain(""), with("")}};
    Record second;
    second.checkpoint.number = 2;
    second.kept = {{path, with("# new\n"), plain("# new\n")}};
    EXPECT_TRUE(folded(first, second).kept.empty());
    Record third;
    third.kept = {{path, plain("# new\n"), with("# new\n")}};
    EXPECT_EQ(folded(folded(first, second), third).kept, third.kept);
}

} // namespace
