#include "model/problemjson.h"

#include "model/json.h"
#include "model/problems.h"
#include "model/text.h"

#include <array>

namespace opentalk {

namespace {

struct KindName {
    ProblemKind kind;
    const char *name;
};

constexpr std::array kinds {
    KindName {ProblemKind::Input, "input"},
    KindName {ProblemKind::Machine, "machine"},
    KindName {ProblemKind::Permission, "permission"},
    KindName {ProblemKind::Fault, "fault"},
};

const char *nameOf(ProblemKind kind)
{
    return std::ranges::find(kinds, kind, &KindName::kind)->name;
}

void readKind(const std::string &text, const std::string &place, Problem &into, Problems &problems)
{
    const auto *found = std::ranges::find(kinds, text, &KindName::name);
    if (found != kinds.end())
        into.kind = found->kind;
    else
        problems.push_back(
            problem(problems::jsonUnknownValue, place, text, "input, machine, permission, fault"));
}

void readSeverity(const std::string &text, const std::string &place, Problem &into,
                  Problems &problems)
{
    if (text == "error" || text == "warning")
        into.severity = text == "error" ? Severity::Error : Severity::Warning;
    else
        problems.push_back(problem(problems::jsonUnknownValue, place, text, "error, warning"));
}

Problem readProblem(const Json &json, const std::string &place, Problems &problems)
{
    Problem result;
    std::string kind;
    std::string severity;
    ObjectReader reader(json, place, problems);
    for (const char *key : {"code", "kind", "severity", "place", "arguments", "reason", "remedy"})
        reader.require(key);
    reader.read("code", result.code);
    reader.read("kind", kind);
    reader.read("severity", severity);
    reader.read("place", result.place);
    reader.read("arguments", result.arguments);
    reader.read("reason", result.reasonText);
    reader.read("remedy", result.remedyText);
    reader.finish();
    if (problems.empty()) {
        readKind(kind, reader.placeOf("kind"), result, problems);
        readSeverity(severity, reader.placeOf("severity"), result, problems);
    }
    return result;
}

} // namespace

nlohmann::ordered_json toJson(const Problem &problem)
{
    auto arguments = Json::array();
    for (const auto &argument : problem.arguments)
        arguments.push_back(validUtf8(argument));
    return {{"code", problem.code},
            {"kind", nameOf(problem.kind)},
            {"severity", problem.severity == Severity::Error ? "error" : "warning"},
            {"place", validUtf8(problem.place)},
            {"arguments", std::move(arguments)},
            {"reason", problem.reasonText},
            {"remedy", problem.remedyText}};
}

nlohmann::ordered_json toJson(const Problems &problems)
{
    auto result = Json::array();
    for (const auto &problem : problems)
        result.push_back(toJson(problem));
    return result;
}

Result<Problem> problemFromJson(const nlohmann::ordered_json &json)
{
    Problems problems;
    auto result = readProblem(json, "problem", problems);
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return result;
}

Result<Problems> problemsFromJson(const nlohmann::ordered_json &json)
{
    if (!json.is_array())
        return refuse(problems::jsonType, "problems", "a list");
    Problems result;
    Problems problems;
    for (const auto &item : json)
        result.push_back(
            readProblem(item, "problems[" + std::to_string(result.size()) + "]", problems));
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return result;
}

} // namespace opentalk
