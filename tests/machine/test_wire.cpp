#include "machine/problems.h"
#include "machine/wire.h"
#include "model/json.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

Plan fullPlan()
{
    Plan plan;
    plan.changes = {
        {Action::Create,
         {nginx::EntryKind::Folder, "/var/www/letsencrypt", 0755, {}, {}},
         {},
         Owner::Nobody,
         false},
        {Action::Replace,
         {nginx::EntryKind::File, "/etc/nginx/a.conf", 0644, "server {\n\t}\n“ä”", {}},
         {NodeKind::File, 0600, 4294967294U, 1000, std::string("latin \xe9\0 nul", 12)},
         Owner::Edited,
         true},
        {Action::Delete,
         {nginx::EntryKind::Link, "/etc/nginx/sites-enabled/b", 0, {}, {}},
         {NodeKind::Link, 0777, 0, 0, "/etc/nginx/b"},
         Owner::Us,
         false},
        {Action::Keep,
         {nginx::EntryKind::Placeholder, "/etc/opentalk-proxy/placeholder/0a", 0700, "x\ny\n", {}},
         {NodeKind::Other, 0, 0, 0, {}},
         Owner::Other,
         false}};
    plan.commands = {"nginx -t"};
    plan.digest = "00ff";
    plan.problems = {problem(fileEdited, "/etc/nginx/a.conf")};
    return plan;
}

Outcome fullOutcome()
{
    return {Did::Undone,
            3,
            "ab",
            true,
            true,
            {"/etc/nginx/a.conf"},
            {{"example.com", "::1", 8443, "cd", 502}},
            {"example.com"},
            {warning(wrongKind, "/x", "a", "b")}};
}

/// As it arrives: written, sent as text, parsed.
Json sent(const Json &json)
{
    const auto text = json.dump();
    EXPECT_THAT(text, Not(HasSubstr("\n")));
    auto parsed = parseJson(text, "wire", {.allowControlCharacters = true});
    EXPECT_TRUE(parsed);
    return parsed ? *parsed : Json();
}

} // namespace

TEST(Wire, aPlanArrivesAsItWasSent)
{
    const auto read = planFromJson(sent(toJson(fullPlan())));
    ASSERT_TRUE(read) << sentence(read.error().front());
    EXPECT_EQ(*read, fullPlan());
}

TEST(Wire, progressArrivesAsItWasSent)
{
    for (const auto step : {Step::Prepare, Step::TryOut, Step::BackUp, Step::Place, Step::Test,
                            Step::Reload, Step::Verify, Step::Record, Step::PutBack})
        for (const auto state :
             {StepState::Running, StepState::Done, StepState::Skipped, StepState::Failed}) {
            const Progress progress {step, state, "nginx: “ok”\n"};
            const auto read = progressFromJson(sent(toJson(progress)));
            ASSERT_TRUE(read) << sentence(read.error().front());
            EXPECT_EQ(*read, progress);
        }
}

TEST(Wire, theProblemOfAStepArrivesAsItWasSent)
{
    const Progress progress {Step::ProveChallenge, StepState::Done, "a is not b",
                             warning(cannotRead, "/etc/x", "Permission denied")};
    const auto read = progressFromJson(sent(toJson(progress)));
    ASSERT_TRUE(read) << sentence(read.error().front());
    EXPECT_EQ(*read, progress);
}

TEST(Wire, wordsThatAreNotUtf8AreWrittenOut)
{
    const auto read
        = progressFromJson(sent(toJson(Progress {Step::Test, StepState::Failed, "a\xff"})));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->detail, "a\\xFF");
}

TEST(Wire, outcomeAndCheckpointArriveAsTheyWereSent)
{
    const auto outcome = outcomeFromJson(sent(toJson(fullOutcome())));
    ASSERT_TRUE(outcome) << sentence(outcome.error().front());
    EXPECT_EQ(*outcome, fullOutcome());

    const Checkpoint checkpoint {7, 5'000'000'000, Did::Removed, "ef", {"/a", "/b"}};
    const auto read = checkpointFromJson(sent(toJson(checkpoint)));
    ASSERT_TRUE(read) << sentence(read.error().front());
    EXPECT_EQ(*read, checkpoint);
}

TEST(Wire, everyMemberIsRequired)
{
    const auto whole = toJson(fullPlan());
    for (const auto &[key, value] : whole.items()) {
        auto without = whole;
        without.erase(key);
        EXPECT_FALSE(planFromJson(without)) << key;
    }
    for (const auto &[key, value] : whole["changes"][0].items()) {
        auto without = whole;
        without["changes"][0].erase(key);
        EXPECT_FALSE(planFromJson(without)) << key;
    }
}

TEST(Wire, unknownMembersAndValuesAreRefused)
{
    const auto refusal = [](const char *pointer, const Json &value) {
        auto json = toJson(fullPlan());
        json[Json::json_pointer(pointer)] = value;
        return !planFromJson(json);
    };
    EXPECT_TRUE(refusal("/more", 1));
    EXPECT_TRUE(refusal("/changes/0/wanted/reasons", Json::array()));
    EXPECT_TRUE(refusal("/changes/0/action", "destroy"));
    EXPECT_TRUE(refusal("/changes/0/wanted/mode", -1));
    EXPECT_TRUE(refusal("/changes/0/wanted/mode", "0644"));
    EXPECT_TRUE(refusal("/changes/0/before/uid", 4294967296));
    EXPECT_TRUE(refusal("/changes/1/before/content_hex", "0g"));
    EXPECT_TRUE(refusal("/changes/0/wanted/content_hex", "00"));
    EXPECT_TRUE(refusal("/changes", "none"));
    EXPECT_FALSE(refusal("/changes/0/wanted/mode", 0700));
}

TEST(Wire, whatIsNoObjectIsRefused)
{
    EXPECT_FALSE(planFromJson(Json("plan")));
    EXPECT_FALSE(progressFromJson(Json::array()));
    EXPECT_FALSE(outcomeFromJson(Json()));
    EXPECT_FALSE(checkpointFromJson(Json(1)));
}

} // namespace opentalk::machine
