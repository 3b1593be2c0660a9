// What a run leaves that is killed where nothing tells of it, or that cannot be cleared up at once.
#include "privatemachine.h"

#include "machine/problems.h"
#include "machine/scratch.h"
#include "transaction/journal.h"
#include "transaction/observer.h"
#include "transaction/problems.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>

namespace fs = std::filesystem;
using namespace opentalk;

namespace {

constexpr auto checkpoints = "/var/lib/opentalk-proxy/checkpoints";

/// Something lies on a path as long as this lives.
class Mounted {
public:
    Mounted(const std::string &source, const std::string &path)
        : m_path(path)
    {
        EXPECT_EQ(::mount(source.c_str(), path.c_str(), nullptr, MS_BIND, nullptr), 0) << path;
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    ~Mounted() { ::umount2(m_path.c_str(), MNT_DETACH); }

private:
    std::string m_path;
};

/// As long as this lives, the file cannot be removed.
struct Pinned : Mounted {
    explicit Pinned(const std::string &file)
        : Mounted(file, file)
    { }
};

/// As long as this lives, the file opens and cannot be read.
struct Unread : Mounted {
    explicit Unread(const std::string &file)
        : Mounted("/proc/self/mem", file)
    { }
};

bool namesPath(const Problems &problems, const std::string &path)
{
    return std::ranges::any_of(problems,
                               [&](const Problem &problem) { return problem.place == path; });
}

class LeftOvers : public PrivateMachine {
protected:
    static std::string placeholder()
    {
        return fs::directory_iterator("/etc/opentalk-proxy/placeholder")->path().string();
    }
};

TEST_F(LeftOvers, ofWritingARecordAreSweptByTheNextRun)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto before = snapshot();
    const auto staged = std::string("/.opentalk-record.json.0123456789abcdef");
    write(checkpoints + std::string("/1") + staged, "{}");
    fs::create_directory(checkpoints + std::string("/2"));
    write(checkpoints + std::string("/3") + staged, "{");
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(LeftOvers, ofATryOutAreSweptUnlessTheyAreInUse)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto *left = "/run/opentalk-try-abcdef";
    write(std::string(left) + "/root/file", "");
    fs::permissions(left, fs::perms::owner_all);
    const auto *foreign = "/run/opentalk-try-others";
    fs::create_directory(foreign);
    fs::permissions(foreign, fs::perms::owner_all);
    ASSERT_EQ(::chown(foreign, 1000, 1000), 0);
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const auto child = ::fork();
    if (child == 0) {
        const auto used = machine::Scratch::make();
        (void)!::write(ends[1], used->folder().c_str(), used->folder().size() + 1);
        ::pause();
    }
    char used[64] = {};
    ASSERT_GT(::read(ends[0], used, sizeof used - 1), 0);
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(foreign));
    EXPECT_TRUE(fs::exists(used)) << used;
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_FALSE(fs::exists(used)) << "its process was killed";
}

TEST_F(LeftOvers, thatCouldNotBeRemovedAreTriedOnceMoreByTheNextRun)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto key = placeholder() + "/key.pem";
    {
        const Pinned pinned(key);
        const auto undone = undo();
        ASSERT_TRUE(undone) << words(undone.error());
        EXPECT_TRUE(namesPath(undone->notes, key)) << words(undone->notes);
    }
    ASSERT_TRUE(fs::exists(key));
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_FALSE(fs::exists("/etc/opentalk-proxy"));
    EXPECT_FALSE(transaction::wasInterrupted(root()).value_or(true));
}

TEST_F(LeftOvers, thatCannotBeRemovedEitherThenStay)
{
    ASSERT_TRUE(apply(someProfile()));
    const auto key = placeholder() + "/key.pem";
    {
        const Pinned pinned(key);
        ASSERT_TRUE(undo());
        const auto recovered = transaction::recover(root(), {});
        ASSERT_TRUE(recovered && *recovered);
        EXPECT_TRUE(namesPath((*recovered)->notes, key)) << words((*recovered)->notes);
    }
    EXPECT_FALSE(transaction::wasInterrupted(root()).value_or(true));
    ASSERT_TRUE(apply(someProfile()));
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_TRUE(fs::exists(placeholder() + "/certificate.pem")) << "it is in use again";
}

TEST_F(LeftOvers, ofARemovalAreTriedOnceMoreToo)
{
    const auto before = snapshot();
    ASSERT_TRUE(apply(someProfile()));
    {
        const Pinned pinned(placeholder() + "/key.pem");
        ASSERT_TRUE(remove());
    }
    ASSERT_TRUE(transaction::recover(root(), {}));
    EXPECT_EQ(differences(snapshot(), before), "");
}

class Unreadable : public PrivateMachine {
protected:
    /// Refused for that file, with everything as before.
    void expectRefused(const std::string &path)
    {
        const auto before = snapshot();
        {
            const Unread unread(path);
            const auto outcome = apply(someProfile());
            ASSERT_FALSE(outcome) << path;
            EXPECT_TRUE(outcome.error().front().is(machine::cannotRead)) << words(outcome.error());
            EXPECT_EQ(outcome.error().front().place, path);
        }
        ASSERT_TRUE(transaction::recover(root(), {}));
        EXPECT_EQ(differences(snapshot(), before), "") << path;
    }
};

/// Else the new files would lie there, and nginx would go on with the old ones.
TEST_F(Unreadable, masterIsNotTakenForOneThatDoesNotRun)
{
    startNginx();
    const auto process = "/proc/" + std::to_string(master());
    expectRefused(process + "/stat");
    expectRefused(process + "/cmdline");
    expectRefused("/run/nginx.pid");
}

/// nginx sees its default server, and so refuses ours.
TEST_F(Unreadable, neighbourIsNamedBesideWhatNginxSays)
{
    const auto *neighbour = "/etc/nginx/sites-available/default";
    auto tooLarge = textOf(neighbour);
    while (tooLarge.size() <= 64U << 20)
        tooLarge += std::string(4000, '#') + '\n';
    write(neighbour, tooLarge);
    const auto outcome = apply(someProfile());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(transaction::refusedByNginx)) << words(outcome.error());
    EXPECT_TRUE(namesPath(outcome.error(), "/etc/nginx/sites-enabled/default"))
        << words(outcome.error());
}

} // namespace
