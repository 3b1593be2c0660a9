// What a test expects to be found, and what was: as text, so that a difference reads well.
#pragma once

#include "model/problem.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace opentalk {

inline std::string found(const Problem &problem)
{
    const char *mark = problem.severity == Severity::Warning ? "warning " : "";
    return mark + problem.code + " at " + problem.place;
}

inline std::vector<std::string> found(const Problems &problems)
{
    std::vector<std::string> result;
    for (const auto &problem : problems)
        result.push_back(found(problem));
    return result;
}

template <class T> std::vector<std::string> found(const Result<T> &result)
{
    return result ? std::vector<std::string> {} : found(result.error());
}

} // namespace opentalk
