// What fuzzers expect of a text that is shown.
#pragma once

#include "model/problem.h"
#include "model/text.h"

#include <cstdlib>

namespace opentalk {

inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// A line or two of somebody else's text, whole characters all of them.
inline void expectShort(const std::string &text)
{
    expect(isUtf8(text) && text.size() <= 520);
}

inline void expectShort(const Problems &problems)
{
    for (const auto &problem : problems)
        for (const auto &argument : problem.arguments)
            expectShort(argument);
}

} // namespace opentalk
