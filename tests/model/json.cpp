#include "model/json.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;
using testing::ElementsAre;

namespace {

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[')
        + std::string(static_cast<std::size_t>(depth), ']');
}

TEST(JsonText, FlawsAreNamedWithTheirPlace)
{
    const struct {
        std::string text;
        const char *found;
    } rows[] = {
        {"", "json-syntax at t:1"},
        {"{", "json-syntax at t:1"},
        {"{\n\"a\": 1,\n", "json-syntax at t:3"},
        {"{\"a\":1,}", "json-syntax at t:1"},
        {"{} {}", "json-syntax at t:1"},
        {"// no\n{}", "json-syntax at t:1"},
        {"{'a':1}", "json-syntax at t:1"},
        {"{\"a\":NaN}", "json-syntax at t:1"},
        {"{\"a\":01}", "json-syntax at t:1"},
        {"{\"a\":1e999}", "json-syntax at t:1"},
        {"{\"a\":\"\\ud800\"}", "json-syntax at t:1"},
        {"{\"a\":\"x\ny\"}", "json-syntax at t:1"},
        {"{}\0"s, "json-syntax at t:1"},
        {"{}\n\0{\"a\":1}"s, "json-syntax at t:2"},
        {"{\"a\":\"\xFF\"}", "json-not-utf8 at t"},
        {"{\"a\":\"\xC0\x80\"}", "json-not-utf8 at t"},
        {"\xFF\xFE{\0}\0"s, "json-not-utf8 at t"},
        {"{\"a\":1,\"a\":2}", "json-duplicate-key at a"},
        {"{\"a\":{\"b\":[0,{\"c\":1,\"\\u0063\":1}]}}", "json-duplicate-key at a.b[1].c"},
        {"{\"a\":\"x\\u0000y\"}", "json-control-character at a"},
        {"{\"a\":[\"\",\"x\\ny\"]}", "json-control-character at a[1]"},
        {"{\"a\\u001b\":1}", "json-control-character at a\x1B"},
        {"{\"a\":\"\\u009b\"}", "json-control-character at a"},
        {nested(33), "json-too-deep at t"},
        {nested(100000), "json-too-deep at t"},
        {"\"" + std::string(1 << 20, 'x') + "\"", "json-too-large at t"},
    };
    for (const auto &row : rows)
        EXPECT_THAT(found(parseJson(row.text, "t")), ElementsAre(row.found))
            << escaped(row.text.substr(0, 80));
}

TEST(JsonText, AtItsLimitsIsTaken)
{
    EXPECT_TRUE(parseJson(nested(32), "t"));
    EXPECT_TRUE(parseJson("\"" + std::string((1 << 20) - 2, 'x') + "\"", "t"));
    EXPECT_TRUE(parseJson("\"a\\nb\"", "t", {.allowControlCharacters = true}));
    EXPECT_TRUE(parseJson("{\"a\":1,\"b\":{\"a\":1}}", "t"));
}

TEST(JsonText, ManyMembersCostNoQuadraticTime)
{
    std::string text = "{\"0\":0";
    for (int number = 1; number < 5000; ++number)
        text += ",\"" + std::to_string(number) + "\":0";
    EXPECT_THAT(found(parseJson(text + "}", "t")), ElementsAre("json-too-many-members at t"));
}

TEST(JsonText, SyntaxErrorsNameLineAndColumn)
{
    const auto result = parseJson("{\n  \"a\": x\n}", "t");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().front().arguments, ElementsAre("2", "8"));
}

TEST(ObjectReaders, CollectEveryProblem)
{
    const auto json
        = parseJson(R"({"text":1,"flag":"x","number":1.5,"list":["a",2],"huge":4294967296,
                        "odd":null,"more":0})",
                    "t")
              .value();
    Problems problems;
    ObjectReader reader(json, "o", problems);
    std::string text = "kept";
    bool flag = true;
    int number = 7;
    int huge = 8;
    std::vector<std::string> list;
    reader.read("text", text);
    reader.read("flag", flag);
    reader.read("number", number);
    reader.read("huge", huge);
    reader.read("list", list);
    reader.require("missing");
    reader.finish();
    EXPECT_THAT(found(problems),
                ElementsAre("json-type at o.text", "json-type at o.flag", "json-type at o.number",
                            "json-type at o.huge", "json-type at o.list[1]",
                            "json-missing-key at o.missing", "json-unknown-key at o.odd",
                            "json-unknown-key at o.more"));
    EXPECT_EQ(text, "kept");
    EXPECT_TRUE(flag);
    EXPECT_EQ(number, 7);
    EXPECT_EQ(huge, 8);
}

TEST(ObjectReaders, ReadNumbersUpToTheirLimits)
{
    const auto json = parseJson(R"({"a":2147483647,"b":-2147483648,"c":-2147483649,
                                    "d":18446744073709551615})",
                                "t")
                          .value();
    Problems problems;
    ObjectReader reader(json, "", problems);
    int a = 0, b = 0, c = 5, d = 5;
    reader.read("a", a);
    reader.read("b", b);
    reader.read("c", c);
    reader.read("d", d);
    EXPECT_EQ(a, 2147483647);
    EXPECT_EQ(b, -2147483647 - 1);
    EXPECT_EQ(c, 5);
    EXPECT_EQ(d, 5);
    EXPECT_THAT(found(problems), ElementsAre("json-type at c", "json-type at d"));
}

TEST(ObjectReaders, SayWhenThereIsNoObject)
{
    const Json json = Json::array();
    Problems problems;
    ObjectReader reader(json, "o", problems);
    std::string text;
    reader.read("a", text);
    reader.require("a");
    reader.finish();
    EXPECT_THAT(found(problems), ElementsAre("json-type at o"));
}

} // namespace
