// A disk that fails at the commit: the tree is wholly old or wholly new, and the next run agrees.
#include "privatemachine.h"

#include "transaction/journal.h"
#include "transaction/observer.h"
#include "transaction/problems.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace fs = std::filesystem;
using namespace opentalk;
using machine::Step;
using transaction::Phase;

namespace {

enum class Broken { Nothing, Files, Folders };
auto broken = Broken::Nothing;

bool isBroken(int descriptor)
{
    struct stat facts { };
    const auto path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor)).string();
    if (broken == Broken::Nothing || ::fstat(descriptor, &facts) != 0
        || !path.starts_with("/var/lib/opentalk-proxy/checkpoints"))
        return false;
    return S_ISDIR(facts.st_mode) == (broken == Broken::Folders);
}

} // namespace

/// In place of the C library's, for this program.
extern "C" int fsync(int descriptor)
{
    if (!isBroken(descriptor))
        return static_cast<int>(::syscall(SYS_fsync, descriptor));
    errno = EIO;
    return -1;
}

namespace {

class BrokenDisk : public PrivateMachine {
protected:
    /// Applies with a disk that breaks when the run is to be recorded.
    Result<machine::Outcome> applyWith(Broken how)
    {
        m_watch = [this, how](const machine::Progress &progress) {
            m_progress.push_back(progress);
            if (progress.step == Step::Record)
                broken = how;
            return true;
        };
        auto outcome = apply(someProfile());
        broken = Broken::Nothing;
        return outcome;
    }

    void TearDown() override
    {
        broken = Broken::Nothing;
        PrivateMachine::TearDown();
    }
};

TEST_F(BrokenDisk, aRecordThatWasNeverChangedIsNoReasonToKeepTheNewTree)
{
    startNginx();
    const auto before = snapshot();
    const auto outcome = applyWith(Broken::Files);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(saw(Step::PutBack, machine::StepState::Done)) << words(outcome.error());
    EXPECT_EQ(differences(snapshot(), before), "");
}

TEST_F(BrokenDisk, aRecordThatMaySayCommittedKeepsTheNewTree)
{
    startNginx();
    transaction::setObserver([](const std::string &event, const std::string &path) {
        EXPECT_NE(event, "put-back") << path << ": half done, while the record says committed";
    });
    const auto outcome = applyWith(Broken::Folders);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(contains(outcome.error(), transaction::commitUncertain)) << words(outcome.error());
    EXPECT_TRUE(fs::exists("/etc/nginx/sites-enabled/opentalk-frontend.conf"));
    EXPECT_EQ(testNginx(), 0) << said();
}

TEST_F(BrokenDisk, theNextRunAgreesWhateverTheDiskKept)
{
    for (const auto kept : {Phase::Placing, Phase::Committed}) {
        renew();
        startNginx();
        const auto old = configuration();
        ASSERT_FALSE(applyWith(Broken::Folders));
        const auto applied = configuration();
        ASSERT_NE(differences(applied, old), "");
        auto record = transaction::records(root())->back();
        record.phase = kept;
        ASSERT_TRUE(transaction::save(root(), record));
        const auto recovered = transaction::recover(root(), {});
        ASSERT_TRUE(recovered) << words(recovered.error());
        EXPECT_EQ(differences(configuration(), kept == Phase::Placing ? old : applied), "");
        EXPECT_EQ(transaction::history(root())->size(), kept == Phase::Placing ? 0U : 1U);
        EXPECT_FALSE(transaction::wasInterrupted(root()).value_or(true));
        EXPECT_EQ(testNginx(), 0) << said();
    }
}

} // namespace
