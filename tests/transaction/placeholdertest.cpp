// The placeholder's folder: our two files come and go, everything else in it stays.
#include "privatemachine.h"

#include "transaction/placeholder.h"
#include "transaction/problems.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace fs = std::filesystem;
using namespace opentalk;

namespace {

const std::string placeholders = "/etc/opentalk-proxy/placeholder";

class Placeholder : public PrivateMachine {
protected:
    static std::string folder()
    {
        for (const auto &entry : fs::directory_iterator(placeholders))
            return entry.path();
        ADD_FAILURE() << "no placeholder";
        return {};
    }

    static void expectOnly(const std::string &name, const std::string &in)
    {
        const auto now = snapshotOf({in});
        EXPECT_EQ(now.size(), 2U) << differences(now, {});
        EXPECT_TRUE(now.contains(in + '/' + name));
    }
};

TEST_F(Placeholder, itsKeyIsNotLookedInto)
{
    const auto path = placeholders + "/x";
    write(path + "/certificate.pem", "");
    write(path + "/key.pem", "");
    ASSERT_EQ(::truncate((path + "/key.pem").c_str(), off_t {1} << 40), 0);
    const auto made = transaction::makePlaceholderFolder(root(), path, "a.test\n");
    EXPECT_TRUE(made) << words(made.error());
}

TEST_F(Placeholder, filesOfOthersStayWhenItIsTakenBack)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto path = folder();
    write(path + "/theirs.txt", "x");
    const auto outcome = undo();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_TRUE(contains(outcome->notes, transaction::folderKept));
    expectOnly("theirs.txt", path);
}

TEST_F(Placeholder, isMadeAgainBesideFilesOfOthers)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto path = folder();
    write(path + "/theirs.txt", "x");
    ASSERT_TRUE(undo());
    const auto again = apply(someProfile());
    ASSERT_TRUE(again) << words(again.error());
    EXPECT_EQ(testNginx(), 0) << said();
    ASSERT_TRUE(undo());
    const auto redone = undo();
    ASSERT_TRUE(redone) << words(redone.error());
    EXPECT_EQ(testNginx(), 0) << said();
    EXPECT_EQ(textOf(path + "/theirs.txt"), "x");
}

TEST_F(Placeholder, whatOnlyHasTheNameIsNotOurs)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto path = folder();
    fs::remove(path + "/certificate.pem");
    fs::create_symlink("/etc/passwd", path + "/certificate.pem");
    ASSERT_EQ(::chown((path + "/key.pem").c_str(), 65534, 65534), 0);
    ASSERT_TRUE(transaction::removePlaceholderFolder(root(), path));
    EXPECT_TRUE(fs::is_symlink(path + "/certificate.pem"));
    EXPECT_TRUE(fs::exists(path + "/key.pem"));
}

TEST_F(Placeholder, removalTellsWhatIsKept)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto path = folder();
    write(path + "/theirs.txt", "x");
    const auto outcome = remove();
    ASSERT_TRUE(outcome) << words(outcome.error());
    for (const auto &kept : {path, placeholders, std::string("/etc/opentalk-proxy")})
        EXPECT_TRUE(std::ranges::any_of(outcome->notes, [&](const Problem &note) {
            return note.is(transaction::folderKept) && note.place == kept;
        })) << kept;
    expectOnly("theirs.txt", path);
    EXPECT_TRUE(snapshotOf({"/var/lib/opentalk-proxy"}).empty());
}

TEST_F(Placeholder, puttingBackTellsWhatIsKept)
{
    m_watch = [](const machine::Progress &progress) {
        if (progress.step != machine::Step::Place)
            return true;
        write(folder() + "/theirs.txt", "x");
        return false;
    };
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(contains(outcome.error(), transaction::folderKept)) << words(outcome.error());
    EXPECT_FALSE(contains(outcome.error(), transaction::notPutBack)) << words(outcome.error());
    expectOnly("theirs.txt", folder());
}

} // namespace
