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

TEST(MainFile, editsOfItsAdminStay)
{
    const Steps wished {{path, with(""), plain("")}};
    EXPECT_EQ(keepingEdits(wished, {{path, with("")}}), wished);
    EXPECT_EQ(keepingEdits(wished, {{path, with("# new\n", 0640)}}),
              (Steps {{path, with("# new\n", 0640), plain("# new\n", 0640)}}));
    EXPECT_EQ(keepingEdits(wished, {{path, plain("# line gone\n")}}),
              (Steps {{path, plain("# line gone\n"), plain("# line gone\n")}}));
}

TEST(MainFile, editsBetweenTwoRunsStayToo)
{
    const Steps wished {{path, with("# new\n"), plain("# new\n")},
                        {path, plain(""), with("")},
                        {path, with(""), plain("")}};
    EXPECT_EQ(keepingEdits(wished, {{path, with("# new\n")}}),
              (Steps {{path, with("# new\n"), plain("# new\n")}}));
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
