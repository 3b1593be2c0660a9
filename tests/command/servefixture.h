// The serve loop in a thread with faked actions; the test plays the wizard.
#pragma once

#include "command/requests.h"
#include "command/serve.h"
#include "transaction/problems.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace opentalk::command {

using Json = nlohmann::ordered_json;
using machine::Outcome;
using machine::Progress;
using machine::Step;
using machine::StepState;
using machine::Watcher;

inline const std::string digest(64, 'a');
inline const std::string profile = R"({"version":1,"domain":"example.com"})";
inline constexpr const char *planned = "/etc/nginx/conf.d/opentalk-00-http.conf";

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
        m_actions.planUndo = [this](std::optional<int> number) {
            m_undone = -number.value_or(1);
            return m_actions.plan({}, {});
        };
        m_actions.planRemove = [this] { return m_actions.plan({}, {}); };
        m_actions.undo = [this](std::optional<int> number, const auto &asked, const Watcher &) {
            m_undone = number.value_or(-1);
            m_takenBack = asked;
            return Outcome {};
        };
        m_actions.remove = [this](const auto &asked, const Watcher &) {
            m_takenBack = asked;
            return Outcome {};
        };
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
    std::optional<std::string> m_takenBack; ///< its digest
    int m_status = -1;
    bool m_wasCancelled = false;
    int m_toHelper[2] = {-1, -1};
    int m_fromHelper[2] = {-1, -1};
    std::thread m_thread;
};

} // namespace opentalk::command
