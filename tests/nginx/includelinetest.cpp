// The marked line in an nginx.conf that reads no folder of sites.
#include "nginx/includeline.h"

#include <gtest/gtest.h>

using namespace opentalk::nginx;

namespace {

const std::string ours = "    include /etc/nginx/conf.d/opentalk-*.conf; # OpenTalk Proxy Wizard\n";

IncludeLine wanted(const std::string &text, int end)
{
    return {includePattern("/etc/nginx"), {"/etc/nginx/nginx.conf", end}, text};
}

TEST(IncludeLine, goesAboveTheEndOfTheHttpBlock)
{
    const std::string before = "events { }\nhttp {\n    server { }\n";
    const std::string after = "} # http\nuser x;\n";
    const auto made = withIncludeLine(wanted(before + after, 4));
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, before + ours + after);
    EXPECT_TRUE(hasIncludeLine(*made));
    EXPECT_EQ(withIncludeLine(wanted(*made, 5)), made) << "it stands there once";
    EXPECT_EQ(withoutIncludeLine(*made), before + after);
}

TEST(IncludeLine, endsLikeTheOthers)
{
    const std::string text = "http {\r\n}\r\n";
    const auto made = withIncludeLine(wanted(text, 2)).value_or("");
    EXPECT_TRUE(made.ends_with("Wizard\r\n}\r\n")) << made;
    EXPECT_EQ(withoutIncludeLine(made), text);
}

TEST(IncludeLine, isNotOfferedWhereItsPlaceIsNotALineOfItsOwn)
{
    EXPECT_FALSE(withIncludeLine(wanted("http { server { } }\n", 1)));
    EXPECT_FALSE(withIncludeLine(wanted("http {\n server {\n}}\n", 3))) << "ends the server block";
    EXPECT_FALSE(withIncludeLine(wanted("events {\n}\n", 2))) << "no http block";
    EXPECT_FALSE(withIncludeLine(wanted("http {\n}\n", 0)));
    EXPECT_FALSE(withIncludeLine(wanted("http {\n}\n", 9)));
    EXPECT_FALSE(withIncludeLine(wanted("", 1)));
}

TEST(IncludeLine, isKnownByItsMarkAlone)
{
    EXPECT_FALSE(hasIncludeLine("include /etc/nginx/conf.d/opentalk-*.conf;\n"));
    EXPECT_FALSE(hasIncludeLine("# OpenTalk Proxy Wizard\n"));
    EXPECT_FALSE(hasIncludeLine("#include x; # OpenTalk Proxy Wizard\n"));
    EXPECT_TRUE(hasIncludeLine("include x; # OpenTalk Proxy Wizard"));
}

TEST(IncludeLine, isQuotedWhereItHasTo)
{
    EXPECT_EQ(directiveFor({includePattern("/opt/my nginx"), {}, {}}),
              "include \"/opt/my nginx/conf.d/opentalk-*.conf\";");
}

} // namespace
