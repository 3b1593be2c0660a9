// The conversation: greeting, answers, progress, cancelling, the end.
#include "servefixture.h"

namespace opentalk::command {
namespace {

TEST_F(Serve, GreetsWithVersionProtocolAndUser)
{
    const auto hello = start().at("hello");
    EXPECT_EQ(hello.at("protocol"), 1);
    EXPECT_EQ(hello.at("uid"), 0);
    EXPECT_TRUE(hello.at("version").is_string());
    EXPECT_FALSE(hello.contains("recovered"));
    EXPECT_EQ(end(), 0);
}

TEST_F(Serve, SaysInTheGreetingThatARunWasRecovered)
{
    m_actions.recover = [] {
        Outcome outcome;
        outcome.did = machine::Did::Recovered;
        return std::optional<Outcome>(outcome);
    };
    EXPECT_EQ(start().at("hello").at("recovered").at("did"), "recovered");
    end();
    ASSERT_EQ(m_log.size(), 1u);
    EXPECT_EQ(m_log[0].request, "recover");
}

TEST_F(Serve, AnswersEachRequestUnderItsNumber)
{
    start();
    ask(4, R"("request":"survey")");
    auto answer = receive();
    EXPECT_EQ(answer.at("id"), 4);
    EXPECT_TRUE(answer.at("result").contains("survey"));
    ask(5, R"("request":"plan","profile":)" + profile);
    answer = receive().at("result");
    EXPECT_TRUE(answer.contains("survey") && answer.contains("warnings"));
    EXPECT_EQ(answer.at("plan").at("digest"), digest);
    askApply(6);
    EXPECT_EQ(receive().at("result").at("outcome").at("digest"), digest);
    ask(7, R"("request":"history")");
    EXPECT_EQ(receive().at("result").at("history").size(), 3u);
    ask(8, R"("request":"undo","number":3)");
    EXPECT_TRUE(receive().at("result").contains("outcome"));
    EXPECT_EQ(m_undone, 3);
    EXPECT_FALSE(m_takenBack);
    for (const char *name : {"remove", "start"}) {
        ask(9, std::string(R"("request":")") + name + '"');
        EXPECT_TRUE(receive().at("result").contains("outcome"));
    }
}

TEST_F(Serve, TakesBackWhatItHasShown)
{
    start();
    ask(1, R"("request":"plan_undo","number":3)");
    EXPECT_EQ(receive().at("result").at("plan").at("digest"), digest);
    EXPECT_EQ(m_undone, -3);
    ask(2, R"("request":"plan_remove")");
    EXPECT_EQ(receive().at("result").at("plan").at("digest"), digest);
    for (const char *what : {R"("request":"undo","number":3)", R"("request":"remove")"}) {
        m_takenBack.reset();
        ask(3, std::string(what) + R"(,"digest":")" + digest + '"');
        EXPECT_TRUE(receive().at("result").contains("outcome"));
        EXPECT_EQ(m_takenBack, digest) << what;
    }
    EXPECT_EQ(m_undone, 3);
}

TEST_F(Serve, EndsWhenIdle)
{
    m_settings.idle = std::chrono::milliseconds(50);
    start();
    m_thread.join();
    EXPECT_EQ(m_status, 0);
}

TEST_F(Serve, AnswersWhatWasAskedBeforeTheInputClosed)
{
    start();
    ask(1, R"("request":"survey")");
    ask(2, R"("request":"history")");
    closeInput();
    EXPECT_EQ(receive().at("id"), 1);
    EXPECT_EQ(receive().at("id"), 2);
    EXPECT_EQ(end(), 0);
}

TEST_F(Serve, HandsTheSurveyThatWasShownToTheApply)
{
    std::optional<nginx::Survey> reviewed;
    m_actions.apply = [&](const transaction::Request &request, const auto &) -> Result<Outcome> {
        reviewed = request.reviewed;
        return refuse(transaction::factChanged, "", "something");
    };
    start();
    askApply(1);
    EXPECT_EQ(refusal(), "fact-changed");
    EXPECT_FALSE(reviewed.has_value());
    ask(2, R"("request":"plan","profile":)" + profile);
    receive();
    askApply(3);
    EXPECT_EQ(refusal(), "fact-changed");
    EXPECT_TRUE(reviewed.has_value());
}

TEST_F(Serve, NamesTheProfileWhereItIsNotThePlannedOne)
{
    m_actions.apply = [](const auto &, const auto &) -> Result<Outcome> {
        return refuse(transaction::factChanged, "", "something");
    };
    start();
    ask(1, R"("request":"plan","profile":{"version":1,"domain":"other.example"})");
    receive();
    askApply(2);
    const auto answer = receive();
    EXPECT_EQ(answer.at("problems").at(0).at("arguments").at(0), "the profile");
}

TEST_F(Serve, PassesProgressOnBeforeTheResult)
{
    m_actions.apply = [](const auto &, const Watcher &watch) {
        EXPECT_TRUE(watch({Step::TryOut, StepState::Done, "accepted"}));
        return Outcome {};
    };
    start();
    askApply(9);
    const auto progress = receive();
    EXPECT_EQ(progress.at("id"), 9);
    EXPECT_EQ(progress.at("progress").at("step"), "try-out");
    EXPECT_TRUE(receive().contains("result"));
}

TEST_F(Serve, CancelStopsTheRunningRequest)
{
    applyUntilCancelled();
    start();
    askApply(1);
    receive();
    ask(1, R"("request":"cancel")");
    ask(2, R"("request":"survey")");
    Json answer;
    do
        answer = receive();
    while (answer.contains("progress"));
    EXPECT_EQ(answer.at("problems").at(0).at("code"), "cancelled");
    EXPECT_TRUE(m_wasCancelled) << "the wish has to hold until the end";
    EXPECT_EQ(receive().at("id"), 2)
        << "what was asked meanwhile is kept, and cancel has no answer";
}

TEST_F(Serve, ALateCancelDoesNothing)
{
    start();
    ask(1, R"("request":"cancel")");
    ask(2, R"("request":"survey")");
    EXPECT_EQ(receive().at("id"), 2);
}

TEST_F(Serve, AClosedInputStopsTheRunningRequest)
{
    applyUntilCancelled();
    start();
    askApply(1);
    receive();
    end();
    EXPECT_TRUE(m_wasCancelled);
}

} // namespace
} // namespace opentalk::command
