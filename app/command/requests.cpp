#include "command/requests.h"

#include "command/problems.h"
#include "command/values.h"
#include "machine/lookproblems.h"
#include "model/deployment.h"
#include "model/json.h"
#include "model/profilejson.h"

#include <array>

namespace opentalk::command {

namespace {

constexpr std::size_t mostPaths = 256;
constexpr std::size_t mostPorts = 32;
constexpr std::array names {"survey",       "plan",         "plan_undo", "plan_remove", "apply",
                            "undo",         "remove",       "history",   "start",       "obtain",
                            "certificates", "test_renewal", "ports",     "logs",        "cancel"};
static_assert(names.size() == std::variant_size_v<AnyRequest>);

/// One request object, with everything that is wrong about it.
class Reader {
public:
    explicit Reader(const Json &json)
        : m_object(json, "", m_problems)
    { }

    std::expected<Request, BadRequest> read()
    {
        Request request;
        if (m_object.isObject()) {
            readHead(request);
            if (auto what = readBody())
                request.what = std::move(*what);
        }
        if (m_problems.empty())
            return request;
        return std::unexpected(BadRequest {request.id, m_name, std::move(m_problems)});
    }

private:
    void readHead(Request &request)
    {
        for (const char *key : {"version", "id", "request"})
            m_object.require(key);
        int version = protocolVersion;
        m_object.read("version", version);
        if (version != protocolVersion)
            refuse(problem(problems::requestVersion, "version", std::to_string(protocolVersion)));
        m_object.read("id", request.id);
        if (m_object.has("id") && request.id < 1) {
            refuse(problem(problems::requestId, "id"));
            request.id = 0;
        }
    }

    std::optional<AnyRequest> readBody()
    {
        std::string typed;
        m_object.read("request", typed);
        const auto found = std::ranges::find(names, typed);
        if (found == names.end()) {
            if (!typed.empty())
                refuse(problem(problems::unknownRequest, "request", escaped(typed.substr(0, 40))));
            return std::nullopt;
        }
        m_name = typed;
        auto what = readKnown(typed);
        m_object.finish();
        return what;
    }

    AnyRequest readKnown(const std::string &typed)
    {
        if (typed == "plan")
            return readPlan();
        if (typed == "apply")
            return readApply();
        if (typed == "plan_undo")
            return PlanUndoRequest {readNumber()};
        if (typed == "plan_remove")
            return PlanRemoveRequest {};
        if (typed == "undo")
            return UndoRequest {readNumber(), readDigest()};
        if (typed == "survey")
            return SurveyRequest {};
        if (typed == "remove")
            return RemoveRequest {readDigest()};
        if (typed == "history")
            return HistoryRequest {};
        if (typed == "start")
            return StartRequest {};
        if (typed == "obtain")
            return ObtainRequest {readApply()};
        if (typed == "certificates")
            return CertificatesRequest {m_object.has("profile") ? std::optional(readProfile())
                                                                : std::nullopt};
        if (typed == "test_renewal")
            return TestRenewalRequest {readProfile()};
        if (typed == "ports")
            return PortsRequest {readPorts()};
        if (typed == "logs")
            return LogsRequest {readSite()};
        return CancelRequest {};
    }

    PlanRequest readPlan()
    {
        PlanRequest plan {readProfile(), readTakeOver(), false};
        m_object.read("obtain", plan.obtain);
        return plan;
    }

    ApplyRequest readApply()
    {
        ApplyRequest apply {readProfile(), "", readTakeOver(), false};
        m_object.require("digest");
        apply.digest = readDigest().value_or("");
        m_object.read("start_nginx", apply.startNginx);
        return apply;
    }

    std::optional<std::string> readDigest()
    {
        std::optional<std::string> digest;
        m_object.read("digest", digest);
        if (m_object.has("digest") && !isDigest(digest.value_or("")))
            refuse(problem(problems::notADigest, "digest"));
        return digest;
    }

    std::optional<int> readNumber()
    {
        std::optional<int> number;
        m_object.read("number", number);
        const auto typed = std::to_string(number.value_or(1));
        if (!checkpointNumber(typed))
            refuse(problem(problems::notANumber, "number", typed));
        return number;
    }

    Profile readProfile()
    {
        m_object.require("profile");
        const auto *json = m_object.member("profile");
        if (!json)
            return {};
        auto profile = opentalk::readProfile(json->dump());
        if (profile)
            return *profile;
        for (auto &problem : profile.error())
            refuse(std::move(problem));
        return {};
    }

    std::vector<std::string> readTakeOver()
    {
        std::vector<std::string> paths;
        m_object.read("take_over", paths);
        if (paths.size() > mostPaths)
            refuse(problem(problems::tooManyPaths, "take_over", std::to_string(mostPaths)));
        for (const auto &path : paths)
            if (!isCleanPath(path))
                refuse(problem(problems::notAPath, "take_over", escaped(path.substr(0, 200))));
        return paths;
    }

    std::vector<PortRange> readPorts()
    {
        std::vector<std::string> words;
        std::vector<PortRange> ports;
        m_object.require("ports");
        m_object.read("ports", words);
        if (words.size() > mostPorts) {
            refuse(problem(problems::tooManyPorts, "ports", std::to_string(mostPorts)));
            return ports;
        }
        for (const auto &word : words) {
            if (auto range = PortRange::parse(word, "ports"))
                ports.push_back(*range);
            else
                std::ranges::copy(range.error(), std::back_inserter(m_problems));
        }
        return ports;
    }

    std::string readSite()
    {
        std::string site;
        m_object.require("site");
        m_object.read("site", site);
        if (m_object.has("site") && !isSiteId(site))
            refuse(problem(machine::notASiteId, "site", escaped(site.substr(0, 40))));
        return site;
    }

    void refuse(Problem problem) { m_problems.push_back(std::move(problem)); }

    Problems m_problems;
    ObjectReader m_object;
    std::string m_name;
};

} // namespace

std::expected<Request, BadRequest> readRequest(std::string_view line)
{
    const auto json = parseJson(line, "request", {.bytes = requestLimit});
    if (!json)
        return std::unexpected(BadRequest {0, "", json.error()});
    return Reader(*json).read();
}

const char *name(const AnyRequest &request)
{
    return names[request.index()];
}

bool changesMachine(const AnyRequest &request)
{
    return std::holds_alternative<ApplyRequest>(request)
        || std::holds_alternative<UndoRequest>(request)
        || std::holds_alternative<RemoveRequest>(request)
        || std::holds_alternative<StartRequest>(request)
        || std::holds_alternative<ObtainRequest>(request)
        || std::holds_alternative<TestRenewalRequest>(request);
}

} // namespace opentalk::command
