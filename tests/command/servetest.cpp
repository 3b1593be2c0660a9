#include "command/serve.h"

#include "command/requests.h"
#include "transaction/problems.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace opentalk::command {
namespace {

using Json = nlohmann::ordered_json;
using machine::Outcome;
using machine::Progress;
using machine::Step;
using machine::StepState;
using machine::Watcher;

const std::string digest(64, 'a');
const std::string profile = R"({"version":1,"domain":"example.com"})";
constexpr const char *planned = "/etc/nginx/conf.d/opentalk-00-http.conf";

/// The loop in a thread with faked actions; this end plays the wizard.
class Serve : public testing::Test {
protected:
    Serve()
    {
        EXPECT_EQ(::pipe2(m_toHelper, O_CLOEXEC), 0);
        EXPECT_EQ(::pipe2(m_fromHelper, O_CLOEXEC), 0);
        m_settings.in = m_toHelper[0];
        m_settings.out = m_fromHelper[1];
        m_actions.recover = [] { return std::optional<Outcome>(); };
        m_actions.survey = [] { return nginx::Survey {}; };
        m_actions.plan = [](const Profile &, const std::vector<std::string> &) {
            transaction::Planned made;
            made.plan.digest = digest;
            machine::Change change;
            change.wanted.path = planned;
            made.plan.changes.push_back(change);
            return made;
        };
        m_actions.apply = [](const transaction::Request &request, const Watcher &) {
            Outcome outcome;
            outcome.did = machine::Did::Applied;
            outcome.digest = *request.digest;
            return outcome;
        };
        m_actions.undo = [this](std::optional<int> number, const Watcher &) {
            m_undone = number.value_or(-1);
            return Outcome {};
        };
        m_actions.remove = [](const Watcher &) { return Outcome {}; };
        m_actions.start = [](const Watcher &) { return Outcome {}; };
        m_actions.history = [] { return std::vector<machine::Checkpoint>(3); };
        m_actions.audit = [this](const AuditEntry &entry) { m_log.push_back(entry); };
    }

    ~Serve() override
    {
        end();
        ::close(m_toHelper[0]);
        ::close(m_fromHelper[0]);
        ::close(m_fromHelper[1]);
    }

    /// Starts the loop and gives its greeting.
    Json start()
    {
        m_thread = std::thread([this] { m_status = serve(m_actions, m_settings); });
        return receive();
    }

    void say(const std::string &line)
    {
        const auto whole = line + "\n";
        std::string_view left = whole;
        while (!left.empty()) {
            const auto count = ::write(m_toHelper[1], left.data(), left.size());
            if (count <= 0)
                return;
            left.remove_prefix(static_cast<std::size_t>(count));
        }
    }

    void ask(int id, const std::string &rest)
    {
        say(R"({"version":1,"id":)" + std::to_string(id) + "," + rest + "}");
    }

    void askApply(int id, const std::string &more = {})
    {
        ask(id,
            R"("request":"apply","profile":)" + profile + R"(,"digest":")" + digest + '"' + more);
    }

    Json receive()
    {
        std::string line;
        char byte = 0;
        pollfd watched {m_fromHelper[0], POLLIN, 0};
        while (::poll(&watched, 1, 5000) == 1 && ::read(m_fromHelper[0], &byte, 1) == 1
               && byte != '\n')
            line += byte;
        const auto json = Json::parse(line, nullptr, false);
        EXPECT_FALSE(json.is_discarded()) << "got: " << line;
        return json;
    }

    std::string refusal() { return receive().at("problems").at(0).at("code"); }

    void closeInput()
    {
        if (m_toHelper[1] >= 0)
            ::close(m_toHelper[1]);
        m_toHelper[1] = -1;
    }

    int end()
    {
        closeInput();
        if (m_thread.joinable())
            m_thread.join();
        return m_status;
    }

    /// An apply that reports progress until it is cancelled.
    void applyUntilCancelled()
    {
        m_actions.apply
            = [this](const transaction::Request &, const Watcher &watch) -> Result<Outcome> {
            for (int i = 0; i < 2000; ++i) {
                if (!watch({Step::Place, StepState::Running, ""})) {
                    m_wasCancelled = !watch({Step::PutBack, StepState::Done, ""});
                    return refuse(transaction::cancelled, "apply");
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            return Outcome {};
        };
    }

    Actions m_actions;
    ServeSettings m_settings;
    std::vector<AuditEntry> m_log;
    int m_undone = 0;
    int m_status = -1;
    bool m_wasCancelled = false;
    int m_toHelper[2] = {-1, -1};
    int m_fromHelper[2] = {-1, -1};
    std::thread m_thread;
};

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
    for (const char *name : {"remove", "start"}) {
        ask(9, std::string(R"("request":")") + name + '"');
        EXPECT_TRUE(receive().at("result").contains("outcome"));
    }
}

TEST_F(Serve, LogsOneLineARequest)
{
    start();
    askApply(1);
    receive();
    ask(2, R"("request":"survey","root":"/x")");
    receive();
    say("nonsense");
    receive();
    end();
    ASSERT_EQ(m_log.size(), 3u);
    EXPECT_EQ(m_log[0].request + m_log[0].domain + m_log[0].digest + m_log[0].result,
              "applyexample.com" + digest + "done");
    EXPECT_EQ(m_log[1].request + m_log[1].result, "surveyjson-unknown-key");
    EXPECT_EQ(m_log[2].request + m_log[2].result, "unreadablejson-syntax");
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

TEST_F(Serve, AFileOutsideThePlanIsNotTakenOver)
{
    m_actions.apply = [](const auto &, const auto &) -> Result<Outcome> {
        ADD_FAILURE() << "applied";
        return Outcome {};
    };
    start();
    askApply(1, R"(,"take_over":["/etc/shadow"])");
    EXPECT_EQ(refusal(), "take-over-not-in-plan");
    ask(2,
        R"("request":"plan","profile":)" + profile + R"(,"take_over":["/etc/nginx/nginx.conf"])");
    EXPECT_EQ(refusal(), "take-over-not-in-plan");
    ask(3, R"("request":"plan","profile":)" + profile + R"(,"take_over":[")" + planned + R"("])");
    EXPECT_TRUE(receive().contains("result"));
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
