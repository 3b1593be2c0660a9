#include "inspectionjudges.h"
#include "inspectiontest.h"
#include "machine/run.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

std::chrono::sys_seconds today()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

const CertificateFiles &usualFiles()
{
    static const CertificateFiles files {certificatePath, keyPath};
    return files;
}

/// As `update-ca-certificates` lays it out.
void trust(const Tree &tree, X509 *root)
{
    char name[32];
    int isKnown = 0;
    std::snprintf(name, sizeof name, "/%08lx.0",
                  X509_NAME_hash_ex(X509_get_subject_name(root), nullptr, nullptr, &isKnown));
    tree.file("/usr/share/ca-certificates/root.crt", pem(root));
    tree.link(std::string("/etc/ssl/certs") + name, "/usr/share/ca-certificates/root.crt");
}

std::set<std::string> codesOf(const Problems &problems)
{
    std::set<std::string> codes;
    for (const auto &problem : problems)
        codes.insert(problem.code);
    return codes;
}

std::string sentencesOf(const Problems &problems)
{
    std::string text;
    for (const auto &problem : problems)
        text += sentence(problem) + '\n';
    return text;
}

std::vector<Row> allRows()
{
    auto all = rowsOfFiles();
    for (const auto &more : {rowsOfLeaves(), rowsOfChains()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

const std::vector<Row> &rows()
{
    static const auto made = allRows();
    return made;
}

/// A machine with the two files of a row, that trusts one root.
struct Machine {
    explicit Machine(const Row &row)
        : files(row.files.value_or(usualFiles()))
    {
        trust(tree, authorities().root.get());
        row.prepare(tree);
    }

    Tree tree;
    CertificateFiles files;
};

/// That it is told once, too.
void expectVerdict(const Row &row)
{
    SCOPED_TRACE(row.name);
    const Machine machine(row);
    const auto inspection = inspect(machine.tree.root(), machine.files, today());
    const auto found = unfitFor(inspection, host);
    EXPECT_EQ(codesOf(found), row.codes) << sentencesOf(found);
    EXPECT_EQ(found.size(), row.codes.size()) << sentencesOf(found);
    EXPECT_EQ(inspection.certificate && !hasErrors(found), row.usable) << sentencesOf(found);
}

} // namespace

TEST(Inspection, hasTheRightVerdict)
{
    EXPECT_GE(rows().size(), 45U);
    for (const auto &row : rows())
        expectVerdict(row);
}

TEST(Inspection, agreesWithNginx)
{
    if (pathOf(Tool::Nginx).empty())
        GTEST_SKIP() << "no nginx here";
    for (const auto &row : rows()) {
        if (row.nginx == Says::NotAsked)
            continue;
        SCOPED_TRACE(row.name);
        const Machine machine(row);
        const auto said = askNginx(machine.tree, machine.files);
        EXPECT_EQ(said.takes, row.nginx == Says::Yes) << said.words;
        EXPECT_TRUE(said.takes || !row.usable) << "nginx refuses what is called usable";
    }
}

TEST(Inspection, agreesWithAClient)
{
    for (const auto &row : rows()) {
        if (row.client == Says::NotAsked)
            continue;
        SCOPED_TRACE(row.name);
        const Machine machine(row);
        const auto said = askClient(machine.tree, machine.files);
        EXPECT_EQ(said.takes, row.client == Says::Yes) << said.words;
    }
}

/// Neither in a sentence nor in what travels with it: no line of a key, no passphrase of the tests.
TEST(Inspection, neverQuotesAKey)
{
    for (const auto &row : rows()) {
        SCOPED_TRACE(row.name);
        const Machine machine(row);
        const auto found = unfitFor(inspect(machine.tree.root(), machine.files, today()), host);
        auto said = sentencesOf(found);
        for (const auto &problem : found)
            for (const auto &argument : problem.arguments)
                said += argument;
        EXPECT_THAT(said, Not(HasSubstr("hunter2")));
        if (!std::filesystem::is_regular_file(machine.tree.at(machine.files.key)))
            continue;
        std::istringstream lines(machine.tree.read(machine.files.key));
        for (std::string line; std::getline(lines, line);)
            EXPECT_FALSE(line.size() > 8 && said.contains(line)) << line;
    }
}

} // namespace opentalk::machine
