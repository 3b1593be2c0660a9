// What the helper refuses at its border, and what it logs.
#include "servefixture.h"

namespace opentalk::command {
namespace {

TEST_F(Serve, LogsEachRequestWhenItComesAndHowItEnded)
{
    std::size_t linesBefore = 0;
    m_actions.apply = [&](const transaction::Request &, const Watcher &) -> Result<Outcome> {
        linesBefore = m_log.size();
        return refuse(transaction::factChanged, "", "something");
    };
    start();
    askApply(1);
    receive();
    ask(2, R"("request":"survey","root":"/x")");
    receive();
    say("nonsense");
    receive();
    end();
    EXPECT_EQ(linesBefore, 1u) << "logged before anything is changed";
    ASSERT_EQ(m_log.size(), 4u);
    EXPECT_EQ(m_log[0].request + m_log[0].domain + m_log[0].digest + m_log[0].result,
              "applyexample.com" + digest + "begun");
    EXPECT_EQ(m_log[1].request + m_log[1].domain + m_log[1].digest + m_log[1].result,
              "applyexample.com" + digest + "fact-changed");
    EXPECT_EQ(m_log[2].request + m_log[2].result, "surveyjson-unknown-key");
    EXPECT_EQ(m_log[3].request + m_log[3].result, "unreadablejson-syntax");
}

TEST_F(Serve, GoesOnAfterABadRequest)
{
    start();
    say("{");
    auto answer = receive();
    EXPECT_EQ(answer.at("id"), 0);
    EXPECT_EQ(answer.at("problems").at(0).at("code"), "json-syntax");
    ask(2, R"("request":"survey")");
    EXPECT_EQ(receive().at("id"), 2);
}

TEST_F(Serve, EndsAfterALineThatIsTooLong)
{
    start();
    say(std::string(requestLimit + 1, ' '));
    EXPECT_EQ(refusal(), "line-too-long");
    m_thread.join();
    EXPECT_EQ(m_status, 1);
    EXPECT_EQ(m_log.back().result, "line-too-long");
}

TEST_F(Serve, TakesALineOfExactlyTheLimit)
{
    start();
    std::string line = R"({"version":1,"id":3,"request":"survey"})";
    say(line + std::string(requestLimit - line.size(), ' '));
    EXPECT_EQ(receive().at("id"), 3);
}

TEST_F(Serve, ATooLongLineStopsTheRunningRequest)
{
    applyUntilCancelled();
    start();
    askApply(1);
    receive();
    say(std::string(requestLimit + 70000, 'x'));
    Json answer;
    do
        answer = receive();
    while (answer.contains("progress"));
    EXPECT_EQ(answer.at("problems").at(0).at("code"), "cancelled");
    EXPECT_EQ(refusal(), "line-too-long");
}

TEST_F(Serve, OnlyRootMayChangeTheMachine)
{
    m_settings.uid = 1000;
    m_actions.apply = [](const auto &, const auto &) -> Result<Outcome> {
        ADD_FAILURE() << "applied";
        return Outcome {};
    };
    m_actions.recover = []() -> Result<std::optional<Outcome>> {
        ADD_FAILURE() << "recovered";
        return std::optional<Outcome>();
    };
    start();
    askApply(1);
    EXPECT_EQ(refusal(), "needs-root");
    for (const char *name : {"undo", "remove", "start"}) {
        ask(2, std::string(R"("request":")") + name + '"');
        EXPECT_EQ(refusal(), "needs-root");
    }
    ask(3, R"("request":"survey")");
    EXPECT_TRUE(receive().contains("result"));
}

TEST_F(Serve, BytesThatAreNoTextDoNotBreakTheAnswer)
{
    m_actions.apply = [](const auto &, const Watcher &watch) {
        watch({Step::Test, StepState::Failed, "bad \xff byte"});
        return Outcome {};
    };
    start();
    askApply(1);
    EXPECT_TRUE(receive().contains("progress"));
    EXPECT_TRUE(receive().contains("result"));
}

} // namespace
} // namespace opentalk::command
