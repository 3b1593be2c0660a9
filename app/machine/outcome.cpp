#include "machine/outcome.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

struct StepName {
    Step step;
    const char *text;
};

constexpr std::array stepNames {StepName {Step::Prepare, "prepare"},
                                StepName {Step::TryOut, "try-out"},
                                StepName {Step::BackUp, "back-up"},
                                StepName {Step::Place, "place"},
                                StepName {Step::Test, "test"},
                                StepName {Step::Reload, "reload"},
                                StepName {Step::Verify, "verify"},
                                StepName {Step::Record, "record"},
                                StepName {Step::PutBack, "put-back"},
                                StepName {Step::Look, "look"},
                                StepName {Step::OpenPort80, "open-port-80"},
                                StepName {Step::ProveChallenge, "prove-challenge"},
                                StepName {Step::Rehearse, "rehearse"},
                                StepName {Step::Order, "order"},
                                StepName {Step::ServeTls, "serve-tls"},
                                StepName {Step::RunHook, "run-hook"},
                                StepName {Step::TestRenewal, "test-renewal"}};

} // namespace

const char *name(Step step)
{
    return std::ranges::find(stepNames, step, &StepName::step)->text;
}

std::optional<Step> stepByName(std::string_view name)
{
    const auto found = std::ranges::find(stepNames, name, &StepName::text);
    if (found == stepNames.end())
        return {};
    return found->step;
}

} // namespace opentalk::machine
