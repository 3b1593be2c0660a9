// What the writer quotes and how its text is laid out.
#include "nginx/write.h"
#include "nginx/parse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace opentalk::nginx;

namespace {

struct Row {
    const char *argument;
    const char *written;
};

Directive directive(std::string name, std::vector<std::string> arguments)
{
    Directive made;
    made.name = std::move(name);
    made.arguments = std::move(arguments);
    return made;
}

Directive block(std::string name, std::vector<std::string> arguments, Directives inside)
{
    auto made = directive(std::move(name), std::move(arguments));
    made.block = std::move(inside);
    return made;
}

class Quoting : public testing::TestWithParam<Row> { };

TEST_P(Quoting, isAsSparingAsNginxAllows)
{
    EXPECT_EQ(quoted(GetParam().argument), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Quoting,
    testing::Values(Row {"", R"("")"}, Row {"plain", "plain"}, Row {"[::]:443", "[::]:443"},
                    Row {"$host", "$host"}, Row {"#x", R"("#x")"}, Row {"a#b", "a#b"},
                    Row {R"(\.(js|css)$)", R"(\.(js|css)$)"}, Row {R"(^/\d+$)", R"(^/\d+$)"},
                    Row {R"(^/(a|b){2}\.js$)", R"("^/(a|b){2}\.js$")"}, Row {R"(\n)", R"("\\n")"},
                    Row {R"(a\)", R"("a\\")"}, Row {"a b", R"("a b")"}, Row {"a;b", R"("a;b")"},
                    Row {"line\nbreak", R"("line\nbreak")"}, Row {"\\\n", R"("\\\n")"},
                    Row {"\ttab\r", R"("\ttab\r")"}, Row {R"({"a": 1})", R"('{"a": 1}')"},
                    Row {R"("'")", R"("\"'\"")"}, Row {R"(\')", R"("\\'")"},
                    Row {"default-src 'self'", R"("default-src 'self'")"}, Row {"Größe", "Größe"}));

TEST(Writing, laysBlocksOutWithFourSpacesAndOneDirectiveALine)
{
    auto server
        = block("server", {},
                {directive("listen", {"80"}),
                 block("location", {"~", R"(\.js$)"}, {directive("return", {"200", "a b"})})});
    server.block->at(1).spaced = true;
    EXPECT_EQ(write({server}, {}).text,
              "server {\n"
              "    listen 80;\n"
              "\n"
              "    location ~ \\.js$ {\n"
              "        return 200 \"a b\";\n"
              "    }\n"
              "}\n");
}

TEST(Writing, putsHeadingAndCommentsAboveAndGivesEachLineItsReason)
{
    auto first = directive("gzip", {"on"});
    first.comment = "one\ntwo";
    first.reason = {"because", {}};
    auto second = block("server", {}, {});
    second.spaced = true;
    second.reason = {"a server", {}};
    const auto written = write({first, second}, {"# Head."});
    EXPECT_EQ(written.text, "# Head.\n\n# one\n# two\ngzip on;\n\nserver {\n}\n");
    const std::vector<Reason> expected {
        {}, {}, {"because", {}}, {"because", {}}, {"because", {}}, {}, {"a server", {}}, {}};
    EXPECT_EQ(written.reasons, expected);
}

TEST(Writing, startsNoBlockWithABlankLine)
{
    auto inner = directive("a", {});
    inner.spaced = true;
    auto outer = block("b", {}, {inner});
    outer.spaced = true;
    EXPECT_EQ(write({outer}, {}).text, "b {\n    a;\n}\n");
    EXPECT_EQ(write({outer}, {"x"}).text, "# x\n\nb {\n    a;\n}\n");
}

TEST(Writing, wrapsLongComments)
{
    auto long_ = directive("a", {});
    for (int i = 0; i < 60; ++i)
        long_.comment += "word ";
    const auto written = write({block("b", {}, {long_})}, {std::string(200, 'x')});
    std::size_t lines = 0;
    for (std::size_t at = written.text.find("b {"); at < written.text.size(); ++lines) {
        const auto end = written.text.find('\n', at);
        EXPECT_LE(end - at, 90u);
        at = end + 1;
    }
    EXPECT_GE(lines, 7u);
    EXPECT_EQ(parse(written.text, "x").value().size(), 1u);
}

TEST(Writing, closesAnIfAsPeopleWriteIt)
{
    const auto condition = block("if", {"($a", "=", "", ")"}, {});
    EXPECT_EQ(write({condition}, {}).text, "if ($a = \"\") {\n}\n");
    EXPECT_TRUE(mean(parse("if ($a = \"\") {}", "x").value(), {condition}));
}

/// Bytes that matter to the lexer come up often, all others sometimes.
std::string oddText(std::mt19937 &random)
{
    static const std::string_view special = " \t\r\n;{}\"'\\$#()trn~^ab";
    std::string text(random() % 12, 'x');
    for (char &c : text)
        c = random() % 8 ? special[random() % special.size()]
                         : static_cast<char>(random() % 255 + 1);
    return text;
}

Directives oddTree(std::mt19937 &random, int depth)
{
    Directives made(random() % 5);
    for (auto &each : made) {
        each.name = oddText(random);
        for (auto count = random() % 4; count > 0; --count)
            each.arguments.push_back(oddText(random));
        each.spaced = random() % 3 == 0;
        if (random() % 4 == 0)
            each.comment = "why {\n\nand \"how";
        if (depth > 0 && random() % 3 == 0)
            each.block = oddTree(random, depth - 1);
    }
    return made;
}

TEST(Writing, readsBackForEveryByteBesideEveryOneThatNginxMinds)
{
    for (int byte = 1; byte < 256; ++byte)
        for (const char special : std::string_view(" \t\r\n;{}\"'\\$#)trna")) {
            const std::string both {static_cast<char>(byte), special, static_cast<char>(byte)};
            for (const auto &text : {both.substr(0, 2), both.substr(1), both}) {
                const auto back = parse("a " + opentalk::nginx::quoted(text) + ";", "x");
                ASSERT_TRUE(back && back->size() == 1) << byte << ' ' << special;
                ASSERT_EQ(back->front().arguments, std::vector {text}) << byte << ' ' << special;
            }
        }
}

TEST(Writing, readsBackAsWhatWasMeantWhateverTheValues)
{
    std::mt19937 random(20251123);
    for (int round = 0; round < 3000; ++round) {
        const auto tree = oddTree(random, 4);
        const auto written = write(tree, {});
        const auto back = parse(written.text, "x");
        ASSERT_TRUE(back) << sentence(back.error().front()) << '\n' << written.text;
        ASSERT_TRUE(mean(*back, tree)) << written.text;
        ASSERT_EQ(std::ranges::count(written.text, '\n'),
                  static_cast<std::ptrdiff_t>(written.reasons.size()));
    }
}

} // namespace
