#include "machine/diffrows.h"

#include <gmock/gmock.h>

#include <chrono>

namespace opentalk::machine {

using namespace ::testing;

namespace {

std::string numbered(int count, const std::string &end)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += "    proxy_set_header X-Number-" + std::to_string(i) + " " + end + ";\n";
    return text;
}

/// The line with what changed in brackets.
std::string marked(const std::string &line, const std::vector<Span> &spans)
{
    auto text = line;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->start + span->length, "]");
        text.insert(span->start, "[");
    }
    return text;
}

/// `kind before | after` of each row.
std::vector<std::string> drawn(const std::vector<DiffRow> &rows)
{
    std::vector<std::string> lines;
    for (const auto &row : rows)
        lines.push_back(
            std::string(1, "=~-+."[static_cast<int>(row.kind)]) + std::to_string(row.before.number)
            + " " + marked(row.before.text, row.before.changed) + (row.before.isOpen ? "$" : "")
            + "|" + std::to_string(row.after.number) + " "
            + marked(row.after.text, row.after.changed) + (row.after.isOpen ? "$" : ""));
    return lines;
}

std::vector<std::string> drawn(const std::string &before, const std::string &after, int context = 3)
{
    return drawn(diffRows(before, after, context));
}

/// One side of rows without gaps, as text.
std::string side(const std::vector<DiffRow> &rows, RowSide DiffRow::*which)
{
    std::string text;
    for (const auto &row : rows)
        if ((row.*which).number > 0)
            text += (row.*which).text + "\n";
    return text;
}

} // namespace

TEST(LineChange, marksTheWordsThatDiffer)
{
    struct Row {
        const char *before;
        const char *after;
        const char *gone;
        const char *come;
    };
    const Row rows[] {
        {"same", "same", "same", "same"},
        {"", "new", "", "[new]"},
        {"old", "", "[old]", ""},
        {"listen 80;", "listen 443 ssl;", "listen [80];", "listen [443 ssl];"},
        {"server_name a.example.com;", "server_name b.example.com;", "server_name [a].example.com;",
         "server_name [b].example.com;"},
        {"a b c d", "a x c y", "a [b] c [d]", "a [x] c [y]"},
        {"x\tone", "x\ttwo", "x\t[one]", "x\t[two]"},
        {"äöü eins", "äöß eins", "[äöü] eins", "[äöß] eins"},
        {"timeout 60s;", "timeout 3600s;", "timeout [60s];", "timeout [3600s];"},
        {"a(b)", "a[b]", "a[(]b[)]", "a[[]b[]]"},
    };
    for (const auto &row : rows) {
        const auto change = lineChange(row.before, row.after);
        EXPECT_EQ(marked(row.before, change.before), row.gone);
        EXPECT_EQ(marked(row.after, change.after), row.come);
    }
}

TEST(LineChange, veryLongLinesAreOnePiece)
{
    std::string before = "a ";
    std::string after = "a ";
    for (int i = 0; i < 200'000; ++i) {
        before += std::to_string(i) + ' ';
        after += std::to_string(i + 1'000'000) + ' ';
    }
    const auto start = std::chrono::steady_clock::now();
    const auto change = lineChange(before + "end", after + "end");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(3));
    ASSERT_THAT(change.after, SizeIs(1));
    EXPECT_EQ(change.after.front().start, 2u);
}

TEST(DiffRows, equalTextsHaveNone)
{
    EXPECT_THAT(diffRows("", "", 3), IsEmpty());
    EXPECT_THAT(diffRows("a\nb\n", "a\nb\n", 3), IsEmpty());
}

TEST(DiffRows, aNewTextIsAddedAndAnEmptiedOneRemoved)
{
    EXPECT_THAT(drawn("", "a\nb\n"), ElementsAre("+0 |1 a", "+0 |2 b"));
    EXPECT_THAT(drawn("a\n", ""), ElementsAre("-1 a|0 "));
}

TEST(DiffRows, likeLinesStandSideBySide)
{
    EXPECT_THAT(drawn("a {\nlisten 80;\n}\n", "a {\nlisten 81;\n}\n"),
                ElementsAre("=1 a {|1 a {", "~2 listen [80];|2 listen [81];", "=3 }|3 }"));
    EXPECT_THAT(drawn("root /var/www;\nlisten 80;\n", "gzip off;\nlisten 81;\nlisten 443;\n"),
                ElementsAre("~1 root /var/www;|1 gzip off;", "~2 listen [80];|2 listen [81];",
                            "+0 |3 listen 443;"));
    EXPECT_THAT(drawn("listen 80;\n", "expires 7d;\nlisten 81;\n"),
                ElementsAre("+0 |1 expires 7d;", "~1 listen [80];|2 listen [81];"));
}

TEST(DiffRows, equalLinesFarFromChangesAreLeftOut)
{
    EXPECT_THAT(drawn("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n", 1),
                ElementsAre(".4 |4 ", "=4 4|4 4", "~5 5|5 x", "=6 6|6 6"));
    EXPECT_THAT(drawn("a\n1\n2\n3\nb\n", "A\n1\n2\n3\nB\n", 1),
                ElementsAre("~1 a|1 A", "=2 1|2 1", ".4 |4 ", "=4 3|4 3", "~5 b|5 B"));
}

TEST(DiffRows, lineEndsAreSeen)
{
    EXPECT_THAT(drawn("abc\r\n", "abc\n"), ElementsAre("~1 abc[\\x0D]|1 abc"));
    EXPECT_THAT(drawn("a\nb", "a\nb\n"), ElementsAre("=1 a|1 a", "~2 b$|2 b"));
    EXPECT_THAT(drawn("a\tb\n", "a b\n"), ElementsAre("~1 a[\t]b|1 a[ ]b"));
}

TEST(DiffRows, nothingInAFileSteersTheView)
{
    EXPECT_THAT(drawn("", "\x1b[2J\n"), ElementsAre("+0 |1 \\x1B[2J"));
}

TEST(DiffRows, fiveThousandLinesAreQuick)
{
    const auto before = numbered(5000, "one");
    for (const auto &after : {numbered(5000, "two"), numbered(4000, "one") + numbered(900, "x"),
                              std::string(20'000, 'x') + "\n" + before}) {
        const auto start = std::chrono::steady_clock::now();
        const auto rows = diffRows(before, after, 1 << 20);
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(3));
        EXPECT_EQ(side(rows, &DiffRow::before), before);
        EXPECT_EQ(side(rows, &DiffRow::after), after);
    }
    const auto rows = diffRows(before, numbered(5000, "two"), 3);
    EXPECT_EQ(std::ranges::count(rows, RowKind::Changed, &DiffRow::kind), 5000);
    EXPECT_EQ(marked(rows[9].after.text, rows[9].after.changed),
              "    proxy_set_header X-Number-10 [two];");
}

} // namespace opentalk::machine
