// `judge`: the verdict while typing. One process a verdict, so that an outdated one can be killed.
#include "machine/judgementjson.h"

#include "command/commands.h"
#include "command/input.h"
#include "command/say.h"
#include "command/session.h"
#include "machine/look.h"
#include "nginx/generate.h"
#include "transaction/draft.h"

#include <nlohmann/json.hpp>

namespace opentalk::command {

namespace {

Result<machine::Candidate> candidateFor(const machine::Root &root, const nginx::Survey &survey,
                                        const Profile &profile)
{
    const auto examined = examine(profile);
    if (!examined.deployment)
        return std::unexpected(examined.problems);
    auto files = nginx::generate(*examined.deployment, survey);
    if (!files)
        return std::unexpected(files.error());
    machine::Candidate candidate {std::move(*files), {}};
    for (const auto &[path, digest] : transaction::installedBySight(root, survey))
        if (!candidate.files.find(path))
            candidate.removals.push_back(path);
    return candidate;
}

/// nginx quotes what it was given, and that may be any bytes.
std::string lineOf(const machine::Judgement &judgement)
{
    using Json = nlohmann::ordered_json;
    return machine::toJson(judgement).dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

int run(const JudgeOptions &)
{
    const auto profile = readProfileAt("-");
    if (!profile)
        return fail(profile.error());
    const auto root = openRoot({});
    if (!root)
        return fail(root.error());
    const auto survey = machine::look(*root);
    if (!survey)
        return fail(survey.error());
    const auto candidate = candidateFor(*root, *survey, *profile);
    if (!candidate)
        return fail(candidate.error());
    print(lineOf(machine::judge(*root, *survey, *candidate)));
    return Done;
}

} // namespace opentalk::command
