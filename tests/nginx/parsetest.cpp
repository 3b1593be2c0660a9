// Reading configuration files as nginx does.
#include "nginx/parse.h"
#include "nginx/problems.h"
#include "nginx/write.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

/// A tree on one line: `name|argument|argument[inside]`.
std::string shown(const Directives &directives)
{
    std::string text;
    for (const auto &each : directives) {
        text += each.name;
        for (const auto &argument : each.arguments)
            text += '|' + argument;
        if (each.verbatim)
            text += "<" + *each.verbatim + ">";
        text += each.block ? '[' + shown(*each.block) + ']' : ";";
    }
    return text;
}

struct Good {
    const char *text;
    const char *shown;
};

class Parsing : public testing::TestWithParam<Good> { };

TEST_P(Parsing, readsWhatNginxReads)
{
    const auto tree = parse(GetParam().text, "x");
    ASSERT_TRUE(tree) << sentence(tree.error().front());
    EXPECT_EQ(shown(*tree), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Parsing,
    testing::Values(
        Good {"", ""}, Good {"# only a comment", ""}, Good {" \r\n\t", ""},
        Good {"a;b c;", "a;b|c;"}, Good {"a{b{c;}}d;", "a[b[c;]]d;"},
        Good {"a # { ; } \"\n b;", "a|b;"}, Good {"a b#c;", "a|b#c;"},
        Good {"a\r\n{\r\nb c;\r\n}\r\n", "a[b|c;]"}, Good {"a 'b c' \"d;{}\";", "a|b c|d;{};"},
        Good {"a '\"' \"'\";", "a|\"|';"}, Good {"a b\"c'd;", "a|b\"c'd;"},
        Good {R"(a "\"\\\t" '\'\n\.' \.\\\;b;)", "a|\"\\\t|'\n\\.|\\.\\\\;b;"},
        Good {"a ${b}c $d${{e}f};", "a|${b}c|$d${{e}f};"}, Good {"a ${b {c;}", "a|${b[c;]"},
        Good {"a b}c;", "a|b}c;"}, Good {"a \"b\")c \"d\"{}", "a|b|)c|d[]"},
        Good {"\"a b\" c;\"\" {}", "a b|c;[]"}, Good {"if ($a = \"b\") { c; }", "if|($a|=|b|)[c;]"},
        Good {"\xEF\xBB\xBFserver {}", "\xEF\xBB\xBFserver[]"},
        Good {"location ~ ^/(a|b)\\{2}$ {}", "location|~|^/(a|b)\\{2}$[]"},
        Good {"a \\ b;", "a|\\ b;"}, Good {"a \\#b;", "a|\\#b;"}));

INSTANTIATE_TEST_SUITE_P(
    Lua, Parsing,
    testing::Values(
        Good {"content_by_lua_block { a = {} } b;", "content_by_lua_block< a = {} >;b;"},
        Good {"set_by_lua_block $x {return '}'}", "set_by_lua_block|$x<return '}'>;"},
        Good {"x_by_lua_block{ -- }\n}", "x_by_lua_block< -- }\n>;"},
        Good {"x_by_lua_block{--[[ }\n]]}", "x_by_lua_block<--[[ }\n]]>;"},
        Good {"x_by_lua_block{[==[ } ]] ]==]}", "x_by_lua_block<[==[ } ]] ]==]>;"},
        Good {"x_by_lua_block{\"\\\"}\"} a;", "x_by_lua_block<\"\\\"}\">;a;"},
        Good {"x_by_lua_block{ a[b[1]] = 2 - 1 }", "x_by_lua_block< a[b[1]] = 2 - 1 >;"},
        Good {"map $a $b { x_by_lua_block 1; }", "map|$a|$b[x_by_lua_block|1;]"}));

struct Bad {
    const char *text;
    const ProblemType &type;
    int line;
    const char *argument;
};

class Refusing : public testing::TestWithParam<Bad> { };

TEST_P(Refusing, namesFileLineAndWhatIsWrong)
{
    const auto tree = parse(GetParam().text, "/etc/nginx/x");
    ASSERT_FALSE(tree) << shown(*tree);
    const auto &problem = tree.error().front();
    EXPECT_TRUE(problem.is(GetParam().type)) << sentence(problem);
    EXPECT_EQ(problem.place, "/etc/nginx/x:" + std::to_string(GetParam().line));
    EXPECT_EQ(problem.arguments, std::vector<std::string> {GetParam().argument});
}

INSTANTIATE_TEST_SUITE_P(
    Table, Refusing,
    testing::Values(Bad {";", configurationUnexpected, 1, ";"},
                    Bad {"a;;", configurationUnexpected, 1, ";"},
                    Bad {"\n{}", configurationUnexpected, 2, "{"},
                    Bad {"a;\n}", configurationUnexpected, 2, "}"},
                    Bad {"a {\nb }\n", configurationUnexpected, 2, "}"},
                    Bad {"\na \"b\"c;", configurationUnexpected, 2, "c"},
                    Bad {"a \"b\"#c\n;", configurationUnexpected, 1, "#"},
                    Bad {"a \"b\"\"c\";", configurationUnexpected, 1, "\""},
                    Bad {"a;\nb c", configurationUnfinished, 2, ";"},
                    Bad {"a;\nb \\", configurationUnfinished, 2, ";"},
                    Bad {"a;\nb \"c;\n\n", configurationUnfinished, 2, "\""},
                    Bad {"a '\\'", configurationUnfinished, 1, "'"},
                    Bad {"a {\nb {\nc;\n}\n", configurationUnfinished, 1, "}"},
                    Bad {"a;\nx_by_lua_block {\n{}", configurationUnfinished, 2, "}"},
                    Bad {"a;\nx_by_lua_block { '}", configurationUnfinished, 2, "}"},
                    Bad {"x_by_lua_block { --[[ }", configurationUnfinished, 1, "}"}));

TEST(Parsing, refusesNulWithItsLine)
{
    const auto tree = parse(std::string_view("a;\nb\0;", 6), "x");
    ASSERT_FALSE(tree);
    EXPECT_TRUE(tree.error().front().is(configurationHasNul));
    EXPECT_EQ(tree.error().front().place, "x:2");
}

TEST(Parsing, boundsTheDepth)
{
    const auto nested = [](int depth) {
        std::string text;
        for (int i = 0; i < depth; ++i)
            text += "a {\n";
        return text + std::string(static_cast<std::size_t>(depth), '}');
    };
    EXPECT_TRUE(parse(nested(64), "x"));
    const auto tree = parse(nested(65), "x");
    ASSERT_FALSE(tree);
    EXPECT_TRUE(tree.error().front().is(configurationTooDeep));
    EXPECT_EQ(tree.error().front().place, "x:65");
    EXPECT_FALSE(parse(nested(100000), "x"));
}

TEST(Parsing, countsLinesThroughQuotesEscapesCommentsAndLua)
{
    const auto tree = parse("a 'x\n\ny'; # c\nb \\\nc;\nz_by_lua_block {\n\n}\nd {\n e;}\nf;", "x");
    ASSERT_TRUE(tree);
    std::vector<int> lines;
    for (const auto &each : *tree)
        lines.push_back(each.line);
    EXPECT_EQ(lines, (std::vector {1, 4, 6, 9, 11}));
    EXPECT_EQ(tree->at(3).block->front().line, 10);
}

TEST(Parsing, keepsLuaThroughTheWriter)
{
    const char *const text = "a_by_lua_block {}\nb_by_lua_block x {\n  {\n}}\n";
    const auto tree = parse(text, "x");
    ASSERT_TRUE(tree);
    const auto written = write(*tree, {});
    EXPECT_EQ(written.text, text);
    EXPECT_EQ(written.reasons.size(), 4u);
    EXPECT_TRUE(mean(parse(written.text, "x").value(), *tree));
}

TEST(Parsing, survivesEveryPrefixOfAFile)
{
    const std::string text
        = "a \"b\\\"c\" ${d};\nserver { # e\n x_by_lua_block $f { --[[ ]] '{' }\n"
          " location ~ \\.js$ { return 200 'g'; }\n}\n";
    ASSERT_TRUE(parse(text, "x"));
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto tree = parse(std::string_view(text).substr(0, size), "x");
        EXPECT_TRUE(tree || tree.error().size() == 1) << size;
    }
}

/// Writes down what it hears.
struct Scribe : Visitor {
    void note(const char *what, Words words, int line)
    {
        heard += what;
        for (const auto &word : words)
            heard += ' ' + std::string(word);
        heard += '@' + std::to_string(line) + '\n';
    }
    void directive(Words words, int line) override { note("say", words, line); }
    void lua(Words words, std::string_view, int line) override { note("lua", words, line); }
    void begin(Words words, int line) override { note("begin", words, line); }
    void end(int line) override { note("end", {}, line); }

    std::string heard;
};

TEST(Hearing, isInTheOrderOfTheText)
{
    Scribe scribe;
    ASSERT_TRUE(parse("a 'b c' d\\;e;\nf {\n g_by_lua_block { } \n h;\n}\ni;", "x", scribe));
    EXPECT_EQ(scribe.heard,
              "say a b c d\\;e@1\nbegin f@2\nlua g_by_lua_block@3\nsay h@4\n"
              "end@5\nsay i@6\n");
}

TEST(Hearing, getsAnEndForEachBlockOfABrokenText)
{
    Scribe scribe;
    const auto heard = parse("a {\n b { c;\n } d {\n e", "x", scribe);
    ASSERT_FALSE(heard);
    EXPECT_TRUE(heard.error().front().is(configurationUnfinished));
    EXPECT_EQ(scribe.heard, "begin a@1\nbegin b@2\nsay c@2\nend@3\nbegin d@3\nend@4\nend@4\n");
}

TEST(Trees, compareByMeaningOnly)
{
    const auto tree = [](const char *text) { return parse(text, "x").value(); };
    EXPECT_TRUE(mean(tree("a 'b'; c { d; }"), tree("# x\na b;\n\nc{d;}")));
    for (const auto *other : {"a b; c { e; }", "a b; c;", "a b;", "a x; c { d; }", "x b; c { d; }"})
        EXPECT_FALSE(mean(tree("a b; c { d; }"), tree(other))) << other;
    EXPECT_FALSE(mean(tree("a_by_lua_block {1}"), tree("a_by_lua_block {2}")));
}

TEST(Trees, findTheFirstOfAName)
{
    const auto tree = parse("a 1; b 2; b 3;", "x").value();
    ASSERT_TRUE(find(tree, "b"));
    EXPECT_EQ(find(tree, "b")->arguments.front(), "2");
    EXPECT_FALSE(find(tree, "c"));
}

} // namespace
