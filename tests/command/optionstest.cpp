#include "command/options.h"

#include "command/help.h"
#include "command/say.h"

#include <gtest/gtest.h>

namespace opentalk::command {
namespace {

using List = std::vector<std::string>;

struct Refused {
    const char *name;
    List arguments;
    const char *code;
    const char *hint; ///< part of the sentence
};

class RefusedOptions : public testing::TestWithParam<Refused> { };

TEST_P(RefusedOptions, NamesTheProblemAndAHint)
{
    const auto options = parseOptions(GetParam().arguments);
    ASSERT_FALSE(options.has_value());
    EXPECT_EQ(options.error().front().code, GetParam().code);
    EXPECT_NE(sentence(options.error().front()).find(GetParam().hint), std::string::npos)
        << sentence(options.error().front());
    EXPECT_EQ(exitStatus(options.error()), InputWrong);
}

const std::string digest(64, 'a');

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedOptions,
    testing::Values(
        Refused {"Nothing", {}, "missing-command", "--help"},
        Refused {"UnknownCommand", {"frobnicate"}, "unknown-command", "--help"},
        Refused {"MistypedCommand", {"aply", "p"}, "unknown-command", "“apply”"},
        Refused {"OptionFirst", {"--json"}, "unknown-option", "--help"},
        Refused {"HelpAndMore", {"--help", "x"}, "unexpected-argument", "x"},
        Refused {"VersionAndMore", {"--version", "--json"}, "unexpected-argument", "--json"},
        Refused {"UnknownOption", {"survey", "--frobnicate"}, "unknown-option", "survey --help"},
        Refused {"MistypedOption", {"survey", "--jsno"}, "unknown-option", "“--json”"},
        Refused {"SingleHyphen", {"survey", "-json"}, "unknown-option", "“--json”"},
        Refused {"OptionOfAnother", {"remove", "--expect", digest}, "unknown-option", "--expect"},
        Refused {"SurveyArgument", {"survey", "x"}, "unexpected-argument", "x"},
        Refused {"SurveyTwice", {"survey", "--json", "--json"}, "given-twice", "--json"},
        Refused {"FlagWithValue", {"survey", "--json=1"}, "unexpected-value", "--json"},
        Refused {"NoRoot", {"survey", "--root"}, "missing-value", "--root"},
        Refused {"RootSwallowsNoOption", {"survey", "--root", "--json"}, "missing-value", "--root"},
        Refused {"EmptyRoot", {"survey", "--root", ""}, "empty-value", "--root"},
        Refused {"EmptyRootWithEquals", {"survey", "--root="}, "empty-value", "--root"},
        Refused {"NoProfile", {"plan"}, "missing-profile", "standard input"},
        Refused {"TwoProfiles", {"plan", "a", "b"}, "unexpected-argument", "b"},
        Refused {"ApplyNoProfile", {"apply", "--start"}, "missing-profile", "PROFILE"},
        Refused {"DigestShort", {"apply", "p", "--expect", "abc"}, "not-a-digest", "64"},
        Refused {"DigestCapital",
                 {"apply", "p", "--expect", std::string(64, 'A')},
                 "not-a-digest",
                 "64"},
        Refused {"DigestTwice",
                 {"apply", "p", "--expect", digest, "--expect", digest},
                 "given-twice",
                 "--expect"},
        Refused {
            "TakeOverRelative", {"apply", "p", "--take-over", "x"}, "not-a-clean-path", "slash"},
        Refused {
            "TakeOverDots", {"apply", "p", "--take-over", "/etc/../x"}, "not-a-clean-path", ".."},
        Refused {"TakeOverPlanned", {"plan", "p", "--take-over", "x"}, "not-a-clean-path", "slash"},
        Refused {"TakeOverFolder", {"apply", "p", "--take-over", "/etc/"}, "not-a-clean-path", "/"},
        Refused {"UndoWord", {"undo", "last"}, "not-a-checkpoint-number", "last"},
        Refused {"UndoZero", {"undo", "0"}, "not-a-checkpoint-number", "history"},
        Refused {"UndoNegative", {"undo", "--", "-3"}, "not-a-checkpoint-number", "-3"},
        Refused {"UndoHuge", {"undo", "99999999999"}, "not-a-checkpoint-number", "99999999999"},
        Refused {"UndoTail", {"undo", "3x"}, "not-a-checkpoint-number", "3x"},
        Refused {"GenerateNowhere", {"generate", "p"}, "missing-output", "--list"},
        Refused {"GenerateTwoWays",
                 {"generate", "p", "--list", "--output", "d"},
                 "options-conflict",
                 "--output"},
        Refused {
            "GenerateEmptyOutput", {"generate", "p", "--output", ""}, "empty-value", "--output"},
        Refused {"GenerateHalfTarget",
                 {"generate", "p", "--list", "--nginx", "1.22.1"},
                 "incomplete-target",
                 "together"},
        Refused {"GenerateBadLayout",
                 {"generate", "p", "--list", "--nginx", "1.22.1", "--openssl", "3.0.1", "--layout",
                  "sits"},
                 "unknown-layout",
                 "conf.d"},
        Refused {"GenerateLayoutNone",
                 {"generate", "p", "--list", "--nginx", "1.22.1", "--openssl", "3.0.1", "--layout",
                  "none"},
                 "unknown-layout",
                 "conf.d"},
        Refused {"GenerateSurveyAndVersion",
                 {"generate", "p", "--list", "--survey", "s", "--nginx", "1.22.1"},
                 "options-conflict",
                 "--survey"},
        Refused {"GenerateRootAndSurvey",
                 {"generate", "p", "--list", "--survey", "s", "--root", "/r"},
                 "options-conflict",
                 "--root"},
        Refused {"BothFromStandardInput",
                 {"generate", "-", "--list", "--survey", "-"},
                 "options-conflict",
                 "--survey -"},
        Refused {"CertificatesThree", {"certificates", "p", "q"}, "unexpected-argument", "q"},
        Refused {"ServeRoot", {"serve", "--root", "/r"}, "unknown-option", "--root"}),
    [](const auto &row) { return std::string(row.param.name); });

template <class T> T parsed(const List &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options || !std::holds_alternative<T>(*options)) {
        ADD_FAILURE() << (options ? "another command" : lines(options.error()));
        return {};
    }
    return std::get<T>(*options);
}

TEST(Options, BothWaysOfGivingAValueAreTheSame)
{
    EXPECT_EQ(parsed<PlanOptions>({"plan", "-", "--root", "/srv/image/"}).root, "/srv/image");
    EXPECT_EQ(parsed<PlanOptions>({"plan", "--root=/srv/image", "-"}).root, "/srv/image");
    EXPECT_EQ(parsed<PlanOptions>({"plan", "--root=/", "-"}).root, "");
    EXPECT_EQ(parsed<PlanOptions>({"plan", "-"}).profile, "-");
    EXPECT_EQ(parsed<PlanOptions>({"plan", "-", "--take-over", "/etc/nginx/a"}).takeOver,
              std::vector<std::string> {"/etc/nginx/a"});
}

TEST(Options, AnApplyIsReadWhole)
{
    const auto apply
        = parsed<ApplyOptions>({"apply", "p.json", "--expect", digest, "--take-over",
                                "/etc/nginx/a", "--take-over=/etc/nginx/b", "--start"});
    EXPECT_EQ(apply.profile, "p.json");
    EXPECT_EQ(apply.consent.expect, digest);
    EXPECT_EQ(apply.consent.takeOver, (List {"/etc/nginx/a", "/etc/nginx/b"}));
    EXPECT_TRUE(apply.consent.start);
}

TEST(Options, ADescribedMachineMayHaveAnOldOpenSsl)
{
    const auto generate
        = parsed<GenerateOptions>({"generate", "p", "--nginx", "1.18.0", "--openssl", "1.1.1n",
                                   "--layout", "conf.d", "--archive", "x.tar.gz"});
    const auto *described = std::get_if<Described>(&generate.target);
    ASSERT_TRUE(described);
    EXPECT_EQ(described->openssl.text(), "1.1.1n");
    EXPECT_EQ(described->layout, nginx::Layout::ConfD);
    EXPECT_TRUE(std::holds_alternative<ToArchive>(generate.destination));
}

TEST(Options, CertificatesTellAnActionFromAProfile)
{
    EXPECT_EQ(parsed<CertificatesOptions>({"certificates"}).action, CertificatesAction::List);
    EXPECT_EQ(parsed<CertificatesOptions>({"certificates", "p.json"}).profile, "p.json");
    const auto obtain = parsed<CertificatesOptions>({"certificates", "obtain", "list", "--json"});
    EXPECT_EQ(obtain.action, CertificatesAction::Obtain);
    EXPECT_EQ(obtain.profile, "list");
    EXPECT_TRUE(obtain.json);
}

TEST(Options, UndoTakesANumberOrNone)
{
    EXPECT_EQ(parsed<UndoOptions>({"undo", "12"}).number, 12);
    EXPECT_EQ(parsed<UndoOptions>({"undo"}).number, std::nullopt);
}

TEST(Options, HelpIsThereForAllAndForEach)
{
    EXPECT_EQ(parsed<ShowHelp>({"--help"}).subject, "");
    EXPECT_EQ(parsed<ShowHelp>({"apply", "--help"}).subject, "apply");
    EXPECT_NE(helpFor("apply").find("--take-over"), std::string::npos);
    EXPECT_NE(helpFor("").find("certificates"), std::string::npos);
    EXPECT_EQ(helpFor("").find("practice"), std::string::npos);
    EXPECT_NE(helpFor("practice").find("private NGINX"), std::string::npos);
    EXPECT_EQ(helpFor("").find("opentalk-proxy judge"), std::string::npos);
    EXPECT_NE(helpFor("judge").find("one JSON value"), std::string::npos);
    EXPECT_FALSE(parseOptions({"judge", "profile.json"})) << "it reads standard input";
}

} // namespace
TEST(Options, WhatAnApplyMayDoIsSaidToObtainToo)
{
    const std::string digest(64, 'a');
    const auto read = parseOptions({"certificates", "obtain", "p.json", "--expect", digest,
                                    "--take-over", "/etc/nginx/a.conf", "--start"});
    ASSERT_TRUE(read);
    const auto &options = std::get<CertificatesOptions>(*read);
    EXPECT_EQ(options.action, CertificatesAction::Obtain);
    EXPECT_EQ(options.consent.expect, digest);
    EXPECT_EQ(options.consent.takeOver, std::vector<std::string> {"/etc/nginx/a.conf"});
    EXPECT_TRUE(options.consent.start);
    EXPECT_FALSE(parseOptions({"certificates", "list", "--start"}));
    EXPECT_FALSE(parseOptions({"certificates", "renew-test", "p.json", "--expect", digest}));
}

} // namespace opentalk::command
