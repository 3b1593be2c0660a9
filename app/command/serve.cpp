#include "command/serve.h"

#include "command/channel.h"
#include "command/problems.h"
#include "command/requests.h"
#include "command/say.h"
#include "machine/certificatereport.h"
#include "machine/factsjson.h"
#include "machine/wire.h"
#include "model/problemjson.h"
#include "model/version.h"
#include "nginx/surveyjson.h"
#include "transaction/problems.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace opentalk::command {

namespace {

using Json = nlohmann::ordered_json;

/// What the wizard was shown last, so that a refusal can name the fact that changed since.
struct Shown {
    Profile profile;
    nginx::Survey survey;
    std::string digest;
};

bool isCancel(std::string_view line)
{
    constexpr std::size_t longest = 256;
    if (line.size() > longest)
        return false;
    const auto request = readRequest(line);
    return request && std::holds_alternative<CancelRequest>(request->what);
}

AuditEntry subjectOf(const auto &)
{
    return {};
}

AuditEntry subjectOf(const PlanRequest &request)
{
    return {"", request.profile.domain, "", ""};
}

AuditEntry subjectOf(const ApplyRequest &request)
{
    return {"", request.profile.domain, request.digest, ""};
}

AuditEntry subjectOf(const ObtainRequest &request)
{
    return subjectOf(request.apply);
}

AuditEntry subjectOf(const TestRenewalRequest &request)
{
    return {"", request.profile.domain, "", ""};
}

AuditEntry subjectOf(const LogsRequest &request)
{
    return {"", "", "", "", request.site};
}

class Server {
public:
    Server(const Actions &actions, const ServeSettings &settings)
        : m_actions(actions)
        , m_settings(settings)
        , m_channel(settings.in, settings.out, requestLimit)
    { }

    int run()
    {
        greet();
        for (;;) {
            auto reading = m_channel.next(m_settings.idle);
            if (reading.what == Channel::Arrived::TooLong)
                return refuseTooLong();
            if (reading.what != Channel::Arrived::Line)
                return Done;
            handle(reading.line);
        }
    }

private:
    void greet()
    {
        Json hello = {{"version", version}, {"protocol", protocolVersion}, {"uid", m_settings.uid}};
        if (m_settings.uid == 0) {
            const auto recovered = m_actions.recover();
            if (!recovered) {
                say(recovered.error());
                log({"recover", "", "", recovered.error().front().code});
            } else if (*recovered) {
                hello["recovered"] = machine::toJson(**recovered);
                log({"recover", "", (*recovered)->digest, "done"});
            }
        }
        send({{"hello", std::move(hello)}});
    }

    void handle(const std::string &line)
    {
        const auto request = readRequest(line);
        if (!request) {
            const auto &bad = request.error();
            log({bad.name.empty() ? "unreadable" : bad.name, "", "", bad.problems.front().code});
            answer(bad.id, std::unexpected(bad.problems));
            return;
        }
        m_id = request->id;
        m_cancelled = false;
        auto entry = std::visit([](const auto &what) { return subjectOf(what); }, request->what);
        entry.request = name(request->what);
        entry.result = "begun";
        log(entry);
        entry.result = "done";
        const bool isForbidden = changesMachine(request->what) && m_settings.uid != 0;
        const Result<Json> result = isForbidden
            ? refuse(transaction::onlyRoot, "request")
            : std::visit([&](const auto &what) { return handle(what, entry); }, request->what);
        if (!result)
            entry.result = result.error().front().code;
        log(entry);
        if (!std::holds_alternative<CancelRequest>(request->what))
            answer(m_id, result);
    }

    Result<Json> handle(const SurveyRequest &, AuditEntry &)
    {
        const auto survey = m_actions.survey();
        if (!survey)
            return std::unexpected(survey.error());
        return Json {{"survey", nginx::toJson(*survey)}};
    }

    Result<Json> handle(const PlanRequest &request, AuditEntry &entry)
    {
        const auto &plan = request.obtain ? m_actions.planObtaining : m_actions.plan;
        const auto planned = plan(request.profile, request.takeOver);
        if (!planned)
            return std::unexpected(planned.error());
        m_shown = Shown {request.profile, planned->survey, planned->plan.digest};
        return asJson(planned, entry);
    }

    Result<Json> handle(const PlanUndoRequest &request, AuditEntry &entry)
    {
        return asJson(m_actions.planUndo(request.number), entry);
    }

    Result<Json> handle(const PlanRemoveRequest &, AuditEntry &entry)
    {
        return asJson(m_actions.planRemove(), entry);
    }

    Result<Json> handle(const ApplyRequest &request, AuditEntry &)
    {
        return change(m_actions.apply, request);
    }

    Result<Json> handle(const ObtainRequest &request, AuditEntry &)
    {
        return change(m_actions.obtain, request.apply);
    }

    Result<Json> handle(const TestRenewalRequest &request, AuditEntry &)
    {
        return asJson(m_actions.testRenewal(request.profile, watcher()));
    }

    Result<Json> handle(const CertificatesRequest &request, AuditEntry &)
    {
        const auto report = m_actions.certificates(request.profile);
        if (!report)
            return std::unexpected(report.error());
        return Json {{"certificates", machine::toJson(*report)}};
    }

    Result<Json> handle(const PortsRequest &request, AuditEntry &)
    {
        const auto facts = m_actions.ports(request.ports);
        if (!facts)
            return std::unexpected(facts.error());
        return Json {{"ports", machine::toJson(*facts)}};
    }

    Result<Json> handle(const LogsRequest &request, AuditEntry &)
    {
        const auto facts = m_actions.logs(request.site);
        if (!facts)
            return std::unexpected(facts.error());
        return Json {{"logs", machine::toJson(*facts)}};
    }

    template <class Change> Result<Json> change(const Change &make, const ApplyRequest &request)
    {
        transaction::Request asked {request.profile, request.digest, request.takeOver,
                                    request.startNginx, std::nullopt};
        const bool wasShown = m_shown && m_shown->digest == request.digest;
        if (wasShown)
            asked.reviewed = m_shown->survey;
        const auto outcome = make(asked, watcher());
        const bool isOther = !outcome && outcome.error().front().is(transaction::factChanged);
        if (isOther && wasShown && m_shown->profile != request.profile)
            return refuse(transaction::factChanged, "profile",
                          QT_TRANSLATE_NOOP("Argument", "the profile"));
        return asJson(outcome);
    }

    Result<Json> handle(const UndoRequest &request, AuditEntry &entry)
    {
        return asJson(m_actions.undo(request.number, request.digest, watcher()), entry);
    }

    Result<Json> handle(const RemoveRequest &request, AuditEntry &entry)
    {
        return asJson(m_actions.remove(request.digest, watcher()), entry);
    }

    Result<Json> handle(const StartRequest &, AuditEntry &entry)
    {
        return asJson(m_actions.start(watcher()), entry);
    }

    Result<Json> handle(const HistoryRequest &, AuditEntry &)
    {
        const auto history = m_actions.history();
        if (!history)
            return std::unexpected(history.error());
        auto list = Json::array();
        for (const auto &checkpoint : *history)
            list.push_back(machine::toJson(checkpoint));
        return Json {{"history", std::move(list)}};
    }

    /// One that came too late, when nothing ran any more.
    static Result<Json> handle(const CancelRequest &, AuditEntry &) { return Json::object(); }

    static Result<Json> asJson(const Result<transaction::Planned> &planned, AuditEntry &entry)
    {
        if (!planned)
            return std::unexpected(planned.error());
        entry.digest = planned->plan.digest;
        Json wanted = Json::array();
        for (const auto &lineage : planned->wanted)
            wanted.push_back(machine::toJson(lineage));
        return Json {{"survey", nginx::toJson(planned->survey)},
                     {"plan", machine::toJson(planned->plan)},
                     {"warnings", toJson(planned->warnings)},
                     {"wanted", std::move(wanted)}};
    }

    static Result<Json> asJson(const Result<machine::Outcome> &outcome)
    {
        if (!outcome)
            return std::unexpected(outcome.error());
        return Json {{"outcome", machine::toJson(*outcome)}};
    }

    static Result<Json> asJson(const Result<machine::Outcome> &outcome, AuditEntry &entry)
    {
        if (outcome)
            entry.digest = outcome->digest;
        return asJson(outcome);
    }

    /// Passes progress on, and asks to stop once the other end is gone or says so.
    machine::Watcher watcher()
    {
        return [this](const machine::Progress &progress) {
            send({{"id", m_id}, {"progress", machine::toJson(progress)}});
            if (m_channel.drop(isCancel)) {
                m_cancelled = true;
                log({"cancel", "", "", "done"});
            }
            return !m_cancelled && !m_channel.isLost();
        };
    }

    void answer(int id, const Result<Json> &result)
    {
        if (result)
            send({{"id", id}, {"result", *result}});
        else
            send({{"id", id}, {"problems", toJson(result.error())}});
    }

    int refuseTooLong()
    {
        const auto tooLong
            = problem(problems::lineTooLong, "request", std::to_string(requestLimit >> 20));
        log({"unreadable", "", "", tooLong.code});
        answer(0, std::unexpected(Problems {tooLong}));
        return InputWrong;
    }

    /// nginx's own words and file contents may hold bytes that are not UTF-8.
    void send(const Json &json)
    {
        m_channel.send(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

    void log(const AuditEntry &entry) { m_actions.audit(entry); }

    const Actions &m_actions;
    const ServeSettings &m_settings;
    Channel m_channel;
    std::optional<Shown> m_shown;
    int m_id = 0;
    bool m_cancelled = false;
};

} // namespace

int serve(const Actions &actions, const ServeSettings &settings)
{
    return Server(actions, settings).run();
}

} // namespace opentalk::command
