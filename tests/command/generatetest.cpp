// generate from end to end, with the built program.
#include "runner.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace opentalk::test {
namespace {

using List = std::vector<std::string>;

const std::string profile = R"({"version":1,"domain":"example.com","release":"classic"})";

List generate(const List &more)
{
    List arguments {"generate",  "-",      "--nginx",  "1.22.1",
                    "--openssl", "3.0.19", "--layout", "sites"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

bool isDigestLine(const std::string &text)
{
    return text.size() == 73 && text.starts_with("digest: ") && text.ends_with('\n')
        && text.substr(8, 64).find_first_not_of("0123456789abcdef") == std::string::npos;
}

class Generate : public testing::Test {
protected:
    TempFolder m_folder;
};

TEST_F(Generate, WritesBelowTheFolderAndPrintsTheDigest)
{
    const auto ran = proxy(generate({"--output", m_folder.path("out")}), profile);
    ASSERT_EQ(ran.status, 0) << ran.errors;
    EXPECT_TRUE(isDigestLine(ran.output)) << ran.output;
    EXPECT_EQ(ran.errors, "");
    const auto site = m_folder.path("out/etc/nginx/sites-available/opentalk-controller.conf");
    EXPECT_NE(contentOf(site).find("server_name"), std::string::npos);
    EXPECT_EQ(std::filesystem::read_symlink(
                  m_folder.path("out/etc/nginx/sites-enabled/opentalk-controller.conf")),
              "/etc/nginx/sites-available/opentalk-controller.conf");
}

TEST_F(Generate, ListsExactlyWhatItWrites)
{
    const auto listed = proxy(generate({"--list"}), profile);
    ASSERT_EQ(listed.status, 0) << listed.errors;
    ASSERT_EQ(proxy(generate({"--output", m_folder.path("out")}), profile).status, 0);
    std::size_t count = 0;
    for (std::size_t from = 0; from < listed.output.size(); ++count) {
        const auto end = listed.output.find('\n', from);
        const auto path = m_folder.path("out") + listed.output.substr(from, end - from);
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::symlink_status(path))) << path;
        from = end + 1;
    }
    EXPECT_GE(count, 8u);
}

TEST_F(Generate, MakesTheSameArchiveTwice)
{
    const auto first = proxy(generate({"--archive", m_folder.path("1.tar.gz")}), profile);
    const auto second = proxy(generate({"--archive", m_folder.path("2.tar.gz")}), profile);
    ASSERT_EQ(first.status, 0) << first.errors;
    EXPECT_TRUE(isDigestLine(first.output));
    EXPECT_EQ(first.output, second.output);
    EXPECT_EQ(contentOf(m_folder.path("1.tar.gz")), contentOf(m_folder.path("2.tar.gz")));
    const auto listed = run("tar", {"-tvzf", m_folder.path("1.tar.gz")});
    EXPECT_EQ(listed.status, 0) << listed.errors;
    EXPECT_NE(listed.output.find("README.txt"), std::string::npos);
    EXPECT_NE(listed.output.find("etc/nginx/sites-available/opentalk-controller.conf"),
              std::string::npos);
}

TEST_F(Generate, PrintsTheDigestThatPlanPrints)
{
    const auto survey = proxy({"survey", "--json"});
    if (survey.status != 0 || survey.output.find("\"installed\": true") == std::string::npos)
        GTEST_SKIP() << "no nginx on this machine";
    writeTo(m_folder.path("survey.json"), survey.output);
    const auto placeholder
        = R"({"version":1,"domain":"example.com","release":"classic","certificates":{"source":"placeholder"}})";
    const auto planned = proxy({"plan", "-"}, placeholder);
    if (planned.status != 2)
        GTEST_SKIP() << "no plan can be made here: " << planned.errors;
    const auto generated = proxy(
        {"generate", "-", "--survey", m_folder.path("survey.json"), "--output", m_folder.path("o")},
        placeholder);
    ASSERT_EQ(generated.status, 0) << generated.errors;
    EXPECT_TRUE(planned.output.ends_with(generated.output)) << generated.output;
    EXPECT_NE(generated.errors.find("warning: "), std::string::npos)
        << "that the placeholder is not included has to be said";
}

TEST_F(Generate, WarnsWhereTheReleaseIsMissing)
{
    const auto ran = proxy(generate({"--list"}), R"({"version":1,"domain":"example.com"})");
    EXPECT_EQ(ran.status, 0);
    EXPECT_NE(ran.errors.find("warning: release: "), std::string::npos) << ran.errors;
}

struct BadProfile {
    const char *name;
    std::string text;
    const char *key;
};

class BadProfiles : public testing::TestWithParam<BadProfile> { };

TEST_P(BadProfiles, AreExitOneAndLeaveNothingBehind)
{
    const TempFolder folder;
    const auto ran = proxy(generate({"--output", folder.path("out")}), GetParam().text);
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.output, "");
    EXPECT_NE(ran.errors.find(std::string("error: ") + GetParam().key), std::string::npos)
        << ran.errors;
    EXPECT_FALSE(std::filesystem::exists(folder.path("out")));
}

INSTANTIATE_TEST_SUITE_P(
    Table, BadProfiles,
    testing::Values(BadProfile {"Empty", "", ""}, BadProfile {"Truncated", "{\"version\":1,", ""},
                    BadProfile {"UnknownKey", R"({"version":1,"domain":"a.example","x":1})", "x: "},
                    BadProfile {"Space", R"({"version":1,"domain":"a b.example"})", "domain: "},
                    BadProfile {"Brace", R"({"version":1,"domain":"a.example}"})", "domain: "},
                    BadProfile {"Duplicate",
                                R"({"version":1,"domain":"a.example","domain":"b.example"})",
                                "domain: "},
                    BadProfile {"Port",
                                R"({"version":1,"domain":"a.example","services":)"
                                R"({"controller":{"backends":["127.0.0.1:0"]}}})",
                                "services.controller.backends"},
                    BadProfile {"Huge", std::string((1u << 20) + 1, ' '), "standard input: "}),
    [](const auto &row) { return std::string(row.param.name); });

TEST_F(Generate, AFileInPlaceOfTheFolderIsKept)
{
    writeTo(m_folder.path("out"), "kept");
    const auto ran = proxy(generate({"--output", m_folder.path("out")}), profile);
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(contentOf(m_folder.path("out")), "kept");
}

TEST_F(Generate, AMissingProfileFileIsNamed)
{
    const auto ran = proxy({"generate", m_folder.path("none.json"), "--list"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.errors.find("none.json"), std::string::npos);
}

TEST_F(Generate, AnUnwritableArchiveIsExitThree)
{
    const auto ran = proxy(generate({"--archive", m_folder.path("no/such/x.tar.gz")}), profile);
    EXPECT_EQ(ran.status, 3);
    EXPECT_EQ(ran.output, "");
}

} // namespace
} // namespace opentalk::test
