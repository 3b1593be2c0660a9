#include "command/audit.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace opentalk::command {
namespace {

struct Asked {
    const char *name;
    const char *sudo;
    const char *pkexec;
    const char *expected;
};

class AskingUser : public testing::TestWithParam<Asked> { };

void setOrUnset(const char *variable, const char *value)
{
    if (value)
        ::setenv(variable, value, 1);
    else
        ::unsetenv(variable);
}

TEST_P(AskingUser, IsTakenOnlyInDigits)
{
    setOrUnset("SUDO_UID", GetParam().sudo);
    setOrUnset("PKEXEC_UID", GetParam().pkexec);
    EXPECT_EQ(askingUser(), GetParam().expected);
    setOrUnset("SUDO_UID", nullptr);
    setOrUnset("PKEXEC_UID", nullptr);
}

INSTANTIATE_TEST_SUITE_P(Table, AskingUser,
                         testing::Values(Asked {"Sudo", "1000", nullptr, "1000"},
                                         Asked {"Pkexec", nullptr, "1001", "1001"},
                                         Asked {"Nobody", nullptr, nullptr, "-"},
                                         Asked {"Empty", "", nullptr, "-"},
                                         Asked {"Text", "root", nullptr, "-"},
                                         Asked {"Newline", "1000\nresult=done", "7", "7"},
                                         Asked {"Negative", "-1", nullptr, "-"},
                                         Asked {"Huge", "10000000000", nullptr, "-"}),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(AuditLine, SaysWhoAskedForWhatAndHowItEnded)
{
    EXPECT_EQ(auditLine({"apply", "example.com", "ab12", "done"}, "1000"),
              "user=1000 request=apply domain=example.com digest=ab12 result=done");
    EXPECT_EQ(auditLine({"unreadable", "", "", "json-syntax"}, "-"),
              "user=- request=unreadable result=json-syntax");
}

TEST(AuditLine, ADomainCannotPretendToBeAnotherField)
{
    EXPECT_EQ(auditLine({"plan", "x result=done", "", "host-name"}, "0"),
              "user=0 request=plan domain=x?result?done result=host-name");
}

TEST(AuditLine, StaysOneLineWhateverTheDomainIs)
{
    const auto line = auditLine({"plan", "a\nresult=done\x1b[2J", "", "host-name"}, "0");
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(line.find('\x1b'), std::string::npos);
    EXPECT_LT(auditLine({"plan", std::string(9000, 'a'), "", "done"}, "0").size(), 400u);
}

} // namespace
} // namespace opentalk::command
