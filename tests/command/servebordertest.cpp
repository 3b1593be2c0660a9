// What the helper refuses at its border, and what it logs.
#include "command/channel.h"
#include "servefixture.h"

#include <csignal>

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

TEST_F(Serve, ARequestByteByByteDoesNotKeepItAlive)
{
    m_settings.idle = std::chrono::milliseconds(100);
    start();
    const auto begun = std::chrono::steady_clock::now();
    std::jthread dribble([to = m_toHelper[1]](const std::stop_token &stop) {
        for (int i = 0; i < 250 && !stop.stop_requested(); ++i) {
            (void)!::write(to, " ", 1);
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    m_thread.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(3));
    EXPECT_EQ(m_status, 0);
}

/// An empty line takes room as well: what waits is limited, so that looking at it comes to an end.
TEST(ChannelTest, EmptyLinesWithoutEndAreNotAllTakenIn)
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    std::jthread flood([to = ends[1]] {
        const std::string lines(4096, '\n');
        while (::write(to, lines.data(), lines.size()) > 0) { }
    });
    Channel channel(ends[0], 1, requestLimit);
    EXPECT_FALSE(channel.drop([](std::string_view) { return false; }));
    EXPECT_FALSE(channel.isLost());
    ::close(ends[0]);
    flood.join();
    ::close(ends[1]);
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

TEST_F(Serve, WhoseLogsAreReadIsLogged)
{
    m_actions.logs = [](const std::string &site) {
        return LogFacts {{"/var/log/nginx/opentalk-" + site + "-access.log", true, false, {"x"}},
                         {}};
    };
    m_actions.ports = [](const std::vector<PortRange> &ports) {
        PortFacts facts;
        facts.holders = {{ports.at(0).transport, {"0.0.0.0", false}, ports.at(0).first, "x", 7}};
        return facts;
    };
    start();
    ask(1, R"("request":"logs","site":"pad")");
    EXPECT_EQ(receive().at("result").at("logs").at("access").at("path"),
              "/var/log/nginx/opentalk-pad-access.log");
    ask(2, R"("request":"ports","ports":["443/tcp"])");
    EXPECT_EQ(receive().at("result").at("ports").at("holders").at(0).at("port"), 443);
    ask(3, R"("request":"logs","site":"../pad")");
    EXPECT_EQ(refusal(), "not-a-site-id");
    end();
    ASSERT_EQ(m_log.size(), 5u);
    EXPECT_EQ(m_log[0].request + m_log[0].site + m_log[0].result, "logspadbegun");
    EXPECT_EQ(m_log[1].request + m_log[1].site + m_log[1].result, "logspaddone");
    EXPECT_EQ(m_log[3].request + m_log[3].result, "portsdone");
    EXPECT_EQ(m_log[4].request + m_log[4].result, "logsnot-a-site-id");
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
