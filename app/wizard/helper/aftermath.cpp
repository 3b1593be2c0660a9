#include "wizard/helper/aftermath.h"

#include <algorithm>

namespace opentalk::wizard {

Aftermath aftermathOf(const Problems &problems)
{
    struct Row {
        const char *code;
        Aftermath aftermath;
    };
    // The codes of the transactions that say so; the gravest first, as several may come together.
    static constexpr Row rows[] {
        {"not-put-back", Aftermath::NotPutBack},
        {"commit-uncertain", Aftermath::NewInUse},
        {"old-not-served", Aftermath::OldNotServed},
    };
    for (const auto &[code, aftermath] : rows) {
        if (std::ranges::find(problems, code, &Problem::code) != problems.end())
            return aftermath;
    }
    return Aftermath::AsBefore;
}

bool isUnfinished(Aftermath aftermath)
{
    return aftermath != Aftermath::AsBefore && aftermath != Aftermath::OldNotServed;
}

} // namespace opentalk::wizard
