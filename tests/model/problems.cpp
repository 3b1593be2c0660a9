#include "model/problem.h"

#include "model/json.h"
#include "model/problemjson.h"
#include "model/problems.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;

namespace {

TEST(ProblemTexts, ArgumentsAreFilledInOnce)
{
    EXPECT_EQ(filled("%1 and %2, %1", {"a", "b"}), "a and b, a");
    EXPECT_EQ(filled("%1 %2", {"%2", "x"}), "%2 x");
    EXPECT_EQ(filled("%3 100% %", {"a"}), "%3 100% %");
    EXPECT_EQ(filled("", {"a"}), "");
}

TEST(ProblemTexts, ControlCharactersAndBadBytesAreEscaped)
{
    EXPECT_EQ(escaped("plain \u00E4\u20AC\U0001F600"), "plain \u00E4\u20AC\U0001F600");
    EXPECT_EQ(escaped("a\x1B[31m\n\0b"s), "a\\x1B[31m\\x0A\\x00b");
    EXPECT_EQ(escaped("\x7F"), "\\x7F");
    EXPECT_EQ(escaped("\u009B"), "\\xC2\\x9B");
    // What turns the order of letters round is not seen itself.
    EXPECT_EQ(escaped("a\u202Eb\u2066"), "a\\xE2\\x80\\xAEb\\xE2\\x81\\xA6");
    EXPECT_EQ(escaped("\u2028\u200F\u061C"), "\\xE2\\x80\\xA8\\xE2\\x80\\x8F\\xD8\\x9C");
    EXPECT_EQ(escaped("\u201E\u2026\u201C"), "\u201E\u2026\u201C");
    EXPECT_EQ(escaped("\xFF\xC3"), "\\xFF\\xC3");
    EXPECT_EQ(escaped("\xC0\xAF"), "\\xC0\\xAF");
    EXPECT_EQ(escaped("\xED\xA0\x80"), "\\xED\\xA0\\x80");
}

TEST(ProblemTexts, SentenceHasPlaceReasonAndRemedy)
{
    const auto made = problem(problems::hostWildcard, "domain", "*.a\n");
    EXPECT_EQ(sentence(made),
              "domain: “*.a\\x0A” is a wildcard, not one host name. "
              "Enter the full name of this one service.");
    EXPECT_EQ(sentence(problem(problems::hostEmpty, "")),
              "The host name is empty. Enter a full name such as pad.example.com.");
}

TEST(ProblemJson, ReadsBackEqual)
{
    const Problems made {problem(problems::hostTaken, "services.pad.host", "a.b", "Pad"),
                         warning(problems::releaseMissing, "release")};
    const auto text = toJson(made).dump();
    const auto read = problemsFromJson(parseJson(text, "answer").value());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, made);
}

TEST(ProblemJson, SurvivesBytesThatAreNotUtf8)
{
    const auto made = problem(problems::hostNotAscii, "\xFF", "a\xFF");
    EXPECT_EQ(toJson(made).at("arguments").at(0), "a\\xFF");
    EXPECT_NO_THROW(static_cast<void>(toJson(made).dump()));
}

TEST(ProblemJson, RefusesWhatIsNoProblem)
{
    const auto good = toJson(problem(problems::hostEmpty, "domain"));
    auto unknown = good;
    unknown["extra"] = 1;
    auto missing = good;
    missing.erase("kind");
    auto kind = good;
    kind["kind"] = "odd";
    auto arguments = good;
    arguments["arguments"] = Json::array({1});
    EXPECT_THAT(found(problemFromJson(unknown)),
                testing::ElementsAre("json-unknown-key at problem.extra"));
    EXPECT_THAT(found(problemFromJson(missing)),
                testing::ElementsAre("json-missing-key at problem.kind"));
    EXPECT_THAT(found(problemFromJson(kind)),
                testing::ElementsAre("json-unknown-value at problem.kind"));
    EXPECT_THAT(found(problemFromJson(arguments)),
                testing::ElementsAre("json-type at problem.arguments[0]"));
    EXPECT_THAT(found(problemsFromJson(good)), testing::ElementsAre("json-type at problems"));
}

} // namespace
