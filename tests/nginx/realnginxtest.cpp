// Writer and parser against the real nginx: what it serves is what it read.
#include "realnginx.h"
#include "nginx/parse.h"
#include "nginx/write.h"

#include <gtest/gtest.h>

#include <random>

using namespace opentalk::nginx;

namespace {

/// As a value of `geo`, where nginx expands no variable, and served as a body.
class Values {
public:
    void add(const std::string &raw, const std::string &meant)
    {
        const auto number = std::to_string(m_meant.size());
        m_text += "geo $value" + number + " { default " + raw + "\n; }\n";
        m_locations += "location = /" + number + " { return 200 $value" + number + "; }\n";
        m_meant.push_back(meant);
    }

    void compare() const
    {
        RealNginx nginx;
        ASSERT_TRUE(nginx.start(m_text + "server {\nlisten unix:" + nginx.socket() + ";\n"
                                + m_locations + "}\n"))
            << nginx.log();
        for (std::size_t i = 0; i < m_meant.size(); ++i)
            EXPECT_EQ(nginx.get("/" + std::to_string(i)), m_meant[i]) << i;
    }

private:
    std::string m_text;
    std::string m_locations;
    std::vector<std::string> m_meant;
};

std::string oddText(std::mt19937 &random)
{
    static const std::string_view special = " \t\r\n;{}\"'\\$#()trn~ab";
    std::string text(1 + random() % 8, 'x');
    for (char &c : text)
        c = special[random() % special.size()];
    return text;
}

TEST(RealNginxReads, whatTheWriterQuotes)
{
    if (!RealNginx::exists())
        GTEST_SKIP() << "nginx is not installed";
    Values values;
    for (const auto *text : {"",
                             "plain",
                             "~ ^/(a|b){2}\\.js$",
                             "\\",
                             "\\\\",
                             "\\n",
                             "\\\n",
                             "line\nbreak\r\n",
                             "\t",
                             "#",
                             "a#b",
                             "}",
                             "{",
                             ";",
                             "${x}",
                             "$",
                             "\"",
                             "'",
                             "\"'",
                             "\\\"",
                             "\\'",
                             "\\.",
                             "a\\",
                             "default-src 'self'; img-src data:",
                             "{\"status\": \"it's\"}",
                             ")",
                             "\x01\x7f",
                             "Größe",
                             "\xff\xfe",
                             "include"})
        values.add(opentalk::nginx::quoted(text), text);
    for (int byte = 1; byte < 256; ++byte)
        for (const char *around : {"%", "%t", "\\%", "$%"}) {
            std::string text = around;
            text[text.find('%')] = static_cast<char>(byte);
            values.add(opentalk::nginx::quoted(text), text);
        }
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto text = oddText(random);
        values.add(opentalk::nginx::quoted(text), text);
    }
    values.compare();
}

TEST(RealNginxReads, whatTheParserReads)
{
    if (!RealNginx::exists())
        GTEST_SKIP() << "nginx is not installed";
    Values values;
    std::mt19937 random(11);
    int compared = 0;
    for (int round = 0; round < 20000 && compared < 400; ++round) {
        const auto raw = oddText(random);
        const auto tree = parse("default " + raw + "\n;", "x");
        if (!tree || tree->size() != 1 || tree->front().arguments.size() != 1
            || tree->front().block)
            continue;
        values.add(raw, tree->front().arguments.front());
        ++compared;
    }
    EXPECT_EQ(compared, 400);
    values.compare();
}

TEST(RealNginxReads, nothingThatTheParserRefuses)
{
    if (!RealNginx::exists())
        GTEST_SKIP() << "nginx is not installed";
    RealNginx nginx;
    ASSERT_EQ(nginx.test("map $uri $x { default 1; }\n"), 0) << nginx.log();
    std::mt19937 random(13);
    int refused = 0;
    for (int round = 0; round < 2000 && refused < 30; ++round) {
        const auto http = "map $uri $x {\ndefault " + oddText(random) + ";\n}\n";
        if (parse("http {\n" + http + "}\n", "x"))
            continue;
        ++refused;
        EXPECT_NE(nginx.test(http), 0) << http;
    }
    EXPECT_EQ(refused, 30);
}

} // namespace
