#include "checks/check.h"

namespace opentalk::checks {

const char *name(Kind kind)
{
    static constexpr const char *names[]
        = {"name", "backend", "release", "exposure", "port", "door", "log", "container"};
    return names[static_cast<std::size_t>(kind)];
}

const char *name(State state)
{
    static constexpr const char *names[] = {"skipped", "good", "warning", "failure"};
    return names[static_cast<std::size_t>(state)];
}

std::string sentence(const Text &text)
{
    return escaped(filled(text.text, text.arguments));
}

Outcome outcome(Text asked, Text answered, Problems findings)
{
    std::ranges::stable_sort(findings, {}, &Problem::severity);
    const auto state = hasErrors(findings) ? State::Failure : State::Warning;
    return {state, std::move(asked), std::move(answered), std::move(findings)};
}

Outcome good(Text asked, Text answered, Problem proved)
{
    return {State::Good, std::move(asked), std::move(answered), {std::move(proved)}};
}

Outcome skipped(Text asked, Problem why)
{
    return {State::Skipped, std::move(asked), {}, {std::move(why)}};
}

} // namespace opentalk::checks
