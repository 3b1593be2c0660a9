#include "machine/diff.h"

#include <gmock/gmock.h>

#include <chrono>

namespace opentalk::machine {

using namespace ::testing;

namespace {

constexpr auto path = "/etc/nginx/x.conf";

Change fileChange(const std::string &before, const std::string &after, unsigned mode = 0644)
{
    return {Action::Replace,
            {nginx::EntryKind::File, path, 0644, after, {}},
            {NodeKind::File, mode, 0, 0, before},
            Owner::Us,
            false};
}

std::string numbered(int from, int to)
{
    std::string text;
    for (int i = from; i <= to; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

/// What a reader of the lines makes of them again.
std::string side(const std::vector<DiffLine> &lines, DiffKind left)
{
    std::string text;
    for (const auto &line : lines)
        if (line.kind == DiffKind::Same || line.kind == left)
            text += line.text + "\n";
    return text;
}

} // namespace

TEST(Diff, namesTheLinesThatChanged)
{
    EXPECT_THAT(
        diffLines("a\nb\nc\n", "a\nx\nc\nd\n"),
        ElementsAre(DiffLine {DiffKind::Same, "a", 1, 1}, DiffLine {DiffKind::Removed, "b", 2, 0},
                    DiffLine {DiffKind::Added, "x", 0, 2}, DiffLine {DiffKind::Same, "c", 3, 3},
                    DiffLine {DiffKind::Added, "d", 0, 4}));
}

TEST(Diff, emptyTextsHaveNoLines)
{
    EXPECT_THAT(diffLines("", ""), IsEmpty());
    EXPECT_THAT(diffLines("", "a\n"), ElementsAre(DiffLine {DiffKind::Added, "a", 0, 1}));
    EXPECT_THAT(diffLines("\n", ""), ElementsAre(DiffLine {DiffKind::Removed, "", 1, 0}));
}

TEST(Diff, bothSidesCanBeReadBack)
{
    const auto before = numbered(1, 40) + numbered(60, 80);
    const auto after = "new\n" + numbered(5, 50) + "other\n" + numbered(60, 79);
    const auto lines = diffLines(before, after);
    EXPECT_EQ(side(lines, DiffKind::Removed), before);
    EXPECT_EQ(side(lines, DiffKind::Added), after);
    EXPECT_GT(std::ranges::count(lines, DiffKind::Same, &DiffLine::kind), 50);
}

TEST(Diff, longTextsWithNothingInCommonAreQuick)
{
    const auto before = numbered(1, 60'000);
    const auto after = numbered(100'001, 160'000);
    const auto start = std::chrono::steady_clock::now();
    const auto lines = diffLines(before, after);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(3));
    EXPECT_EQ(side(lines, DiffKind::Removed), before);
    EXPECT_EQ(side(lines, DiffKind::Added), after);
}

TEST(Diff, smallChangesInLongTextsStaySmall)
{
    const auto before = numbered(1, 60'000);
    const auto after = "first\n" + numbered(1, 30'000) + numbered(30'010, 60'000) + "last\n";
    const auto lines = diffLines(before, after);
    EXPECT_EQ(std::ranges::count(lines, DiffKind::Added, &DiffLine::kind), 2);
    EXPECT_EQ(std::ranges::count(lines, DiffKind::Removed, &DiffLine::kind), 9);
}

TEST(UnifiedDiff, showsThreeLinesOfContext)
{
    const auto before = numbered(1, 20);
    auto after = before;
    after.replace(after.find("line 10\n"), 8, "changed\n");
    EXPECT_EQ(unifiedDiff(fileChange(before, after)),
              "--- /etc/nginx/x.conf\n+++ /etc/nginx/x.conf\n@@ -7,7 +7,7 @@\n"
              " line 7\n line 8\n line 9\n-line 10\n+changed\n line 11\n line 12\n line 13\n");
}

TEST(UnifiedDiff, distantChangesGetHunksOfTheirOwn)
{
    const auto text = unifiedDiff(fileChange(numbered(1, 40), numbered(2, 39)));
    EXPECT_THAT(text, HasSubstr("@@ -1,4 +1,3 @@\n-line 1\n"));
    EXPECT_THAT(text, HasSubstr("@@ -37,4 +36,3 @@\n"));
}

TEST(UnifiedDiff, aMissingNewlineIsSaid)
{
    EXPECT_EQ(unifiedDiff(fileChange("a\nb", "a\nb\n")),
              "--- /etc/nginx/x.conf\n+++ /etc/nginx/x.conf\n@@ -1,2 +1,2 @@\n"
              " a\n-b\n\\ No newline at end of file\n+b\n");
}

TEST(UnifiedDiff, newAndDeletedFilesAreComparedWithNothing)
{
    auto change = fileChange("", "a\n");
    change.action = Action::Create;
    change.before = {};
    EXPECT_EQ(unifiedDiff(change),
              "new file mode 100644\n--- /dev/null\n+++ /etc/nginx/x.conf\n@@ -0,0 +1 @@\n+a\n");

    change = fileChange("a\n", "");
    change.action = Action::Delete;
    EXPECT_EQ(
        unifiedDiff(change),
        "deleted file mode 100644\n--- /etc/nginx/x.conf\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
}

TEST(UnifiedDiff, aLinkIsItsTarget)
{
    const Change change {Action::Create,
                         {nginx::EntryKind::Link, "/etc/nginx/l", 0, "/etc/nginx/x.conf", {}},
                         {},
                         Owner::Nobody,
                         false};
    EXPECT_EQ(unifiedDiff(change),
              "new file mode 120000\n--- /dev/null\n+++ /etc/nginx/l\n@@ -0,0 +1 @@\n"
              "+/etc/nginx/x.conf\n\\ No newline at end of file\n");
}

TEST(UnifiedDiff, aFileThatBecomesALinkIsDeletedAndMade)
{
    const Change change {Action::Replace,
                         {nginx::EntryKind::Link, "/etc/nginx/l", 0, "/x", {}},
                         {NodeKind::File, 0644, 0, 0, "a\n"},
                         Owner::Other,
                         true};
    EXPECT_THAT(unifiedDiff(change),
                AllOf(HasSubstr("deleted file mode 100644"), HasSubstr("new file mode 120000")));
}

TEST(UnifiedDiff, modesAndOwnersThatChangeAreSaid)
{
    EXPECT_THAT(unifiedDiff(fileChange("a\n", "a\n", 0600)),
                HasSubstr("old mode 100600\nnew mode 100644\n"));
    auto change = fileChange("a\n", "a\n");
    change.before.uid = 1000;
    EXPECT_EQ(unifiedDiff(change), "/etc/nginx/x.conf: owner 1000:0 becomes 0:0\n");
}

TEST(UnifiedDiff, foldersAndPlaceholdersAreOneLine)
{
    Plan plan;
    plan.changes = {{Action::Create,
                     {nginx::EntryKind::Folder, "/var/www/letsencrypt", 0755, {}, {}},
                     {},
                     Owner::Nobody,
                     false},
                    {Action::Create,
                     {nginx::EntryKind::Placeholder, "/etc/p", 0700, "a.example\nb.example\n", {}},
                     {},
                     Owner::Nobody,
                     false},
                    {Action::Keep,
                     {nginx::EntryKind::File, "/k", 0644, "k", {}},
                     {NodeKind::File, 0644, 0, 0, "k"},
                     Owner::Us,
                     false}};
    EXPECT_EQ(unifiedDiff(plan),
              "new folder /var/www/letsencrypt (mode 755)\n"
              "new placeholder certificate in /etc/p for a.example, b.example\n");
}

TEST(UnifiedDiff, nothingInAFileSteersTheTerminal)
{
    const auto text = unifiedDiff(fileChange("\x1b[2Ja\tb\n", "c\n"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_THAT(text, HasSubstr("a\tb"));
}

} // namespace opentalk::machine
