// Records: what is written is read back, and what is read is not believed.
#include "privatemachine.h"

#include "machine/certificates.h"
#include "transaction/journal.h"
#include "transaction/problems.h"
#include "transaction/recordjson.h"

using namespace opentalk;
using namespace opentalk::transaction;
using machine::Node;
using machine::NodeKind;

namespace {

constexpr auto site = "/etc/nginx/sites-available/opentalk-pad.conf";

Node file(const std::string &content)
{
    return {NodeKind::File, 0644, 0, 0, content};
}

Record someRecord()
{
    Record record;
    record.checkpoint = {3, 1700000000, machine::Did::Applied, std::string(64, 'a'), {site}};
    record.phase = Phase::Placing;
    std::string bytes;
    for (auto i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    for (std::size_t length = 0; length < 5; ++length)
        record.kept.push_back({site,
                               {NodeKind::File, 04755, 4294967294U, 12, bytes.substr(length)},
                               file(bytes.substr(0, length))});
    record.kept.push_back({site, {}, {NodeKind::Link, 0777, 0, 0, "/etc/x"}});
    record.kept.push_back(
        {"/etc/opentalk-proxy/placeholder/abc", {}, {NodeKind::Folder, 0700, 0, 0, "a.test\n"}});
    return record;
}

TEST(RecordText, isReadBackAsItWas)
{
    const auto record = someRecord();
    const auto read = recordFromText(toText(record), "there");
    ASSERT_TRUE(read) << words(read.error());
    EXPECT_EQ(*read, record);
}

TEST(RecordText, isRefusedWhereItIsDamaged)
{
    const auto good = toText(someRecord());
    EXPECT_FALSE(recordFromText(good.substr(0, good.size() / 2), "there"));
    EXPECT_FALSE(recordFromText("", "there"));
    EXPECT_FALSE(recordFromText("[]", "there"));
    const std::pair<std::string, std::string> changes[] {{"\"version\":1", "\"version\":2"},
                                                         {"\"placing\"", "\"fitting\""},
                                                         {"\"file\"", "\"pipe\""},
                                                         {"\"4294967294:12\"", "\"-1:12\""},
                                                         {"\"4294967294:12\"", "\"0:0x\""},
                                                         {"\"steps\"", "\"stops\""},
                                                         {"\"content\":\"", "\"content\":\"*"}};
    for (const auto &[from, to] : changes) {
        auto bad = good;
        ASSERT_NE(bad.find(from), bad.npos) << from;
        bad.replace(bad.find(from), from.size(), to);
        EXPECT_FALSE(recordFromText(bad, "there")) << to;
    }
}

TEST(RecordText, isRefusedWhereItNamesOtherPaths)
{
    for (const auto *path : {"/etc/passwd", "/etc/nginx/nginx.conf", "/etc/nginx/conf.d/../x.conf",
                             "/etc/nginx/sites-available/other.conf", "relative", ""}) {
        Record record;
        record.checkpoint.number = 1;
        record.kept = {{path, {}, file("x")}};
        const auto read = recordFromText(toText(record), "there");
        ASSERT_FALSE(read) << path;
        EXPECT_TRUE(read.error().front().is(journalForeign)) << path;
    }
}

Record recordOf(std::vector<Kept> kept)
{
    Record record;
    record.kept = std::move(kept);
    return record;
}

TEST(InstalledBy, knowsWhatTheLastRecordLeft)
{
    const auto installed = installedBy(
        {recordOf({{site, {}, file("1")}}), recordOf({{site, file("1"), file("2")}})});
    ASSERT_TRUE(installed.contains(site));
    EXPECT_EQ(installed.at(site), machine::sha256("2"));
}

TEST(InstalledBy, leavesOutWhatWasThereBeforeUs)
{
    EXPECT_TRUE(installedBy({recordOf({{site, file("theirs"), file("ours")}}),
                             recordOf({{site, file("ours"), file("theirs")}})})
                    .empty());
    EXPECT_TRUE(installedBy({recordOf({{site, {}, file("1")}}), recordOf({{site, file("1"), {}}})})
                    .empty());
}

class Journal : public PrivateMachine { };

TEST_F(Journal, keepsRecordsInTheirOrder)
{
    auto record = someRecord();
    for (const auto number : {10, 9, 2}) {
        record.checkpoint.number = number;
        ASSERT_TRUE(save(root(), record));
    }
    const auto all = records(root());
    ASSERT_TRUE(all) << words(all.error());
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->front().checkpoint.number, 2);
    EXPECT_EQ(all->back().checkpoint.number, 10);
    ASSERT_TRUE(discard(root(), 9));
    EXPECT_EQ(records(root())->size(), 2U);
    ASSERT_TRUE(forget(root()));
    EXPECT_TRUE(snapshotOf({"/var/lib/opentalk-proxy"}).empty());
}

Record recordOfSize(std::size_t bytes)
{
    auto record = recordOf({{site, file(std::string(bytes, 'x')), {}}});
    record.checkpoint.number = 1;
    return record;
}

/// Base64 makes four of three.
constexpr auto almostTooLarge = (recordLimit - 4096) / 4 * 3;

TEST_F(Journal, largestRecordIsReadBack)
{
    auto record = recordOfSize(almostTooLarge);
    for (const auto phase : {Phase::Preparing, Phase::Placing, Phase::Committed}) {
        record.phase = phase;
        ASSERT_TRUE(save(root(), record));
    }
    const auto all = records(root());
    ASSERT_TRUE(all) << words(all.error());
    EXPECT_TRUE(all->front() == record);
}

TEST_F(Journal, tooLargeARecordIsRefusedBeforeAnythingIsMade)
{
    const auto saved = save(root(), recordOfSize(almostTooLarge + 8192));
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().front().is(recordTooLarge));
    EXPECT_EQ(saved.error().front().kind, ProblemKind::Machine);
    EXPECT_TRUE(snapshotOf({"/var/lib/opentalk-proxy"}).empty());
}

TEST_F(Journal, applyThatWouldKeepTooMuchChangesNothing)
{
    write(site, std::string(almostTooLarge + 8192, '#'));
    const auto before = snapshot();
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    const auto outcome = apply({profile, {}, {site}, false, {}});
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().front().is(recordTooLarge)) << words(outcome.error());
    EXPECT_TRUE(snapshot() == before);
}

TEST_F(Journal, recordInAnotherFolderIsRefused)
{
    ASSERT_TRUE(save(root(), someRecord()));
    write("/var/lib/opentalk-proxy/checkpoints/4/record.json", toText(someRecord()));
    const auto all = records(root());
    ASSERT_FALSE(all);
    EXPECT_TRUE(all.error().front().is(journalUnreadable));
}

TEST_F(Journal, lockIsHeldByOneAndGoesWithIt)
{
    {
        const auto first = lock(root());
        ASSERT_TRUE(first) << words(first.error());
        EXPECT_TRUE(isLocked(root()).value_or(false));
        const auto second = lock(root());
        ASSERT_FALSE(second);
        EXPECT_TRUE(second.error().front().is(lockHeld));
        EXPECT_EQ(second.error().front().kind, ProblemKind::Machine);
    }
    EXPECT_FALSE(isLocked(root()).value_or(true));
    EXPECT_TRUE(lock(root()));
}

} // namespace
