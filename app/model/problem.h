// Problems: every refusal and every warning of the engine is one of these values.
// A problem type is declared once, `inline constexpr`, in the problems.h of the room that finds it.
#pragma once

#include "model/translatable.h"

#include <algorithm>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk {

/// Whose turn it is to act; decides the exit status of the command (design: 1, 3, 4, 5).
enum class ProblemKind { Input, Machine, Permission, Fault };

enum class Severity { Error, Warning };

/// One kind of problem. The texts are English sentences in which %1 … %9 stand for the arguments;
/// they carry the translation context "Problem".
struct ProblemType {
    const char *code; ///< stable, kebab-case: scripts and tests rely on it
    ProblemKind kind;
    const char *reason; ///< what is wrong
    const char *remedy; ///< what to do about it
};

/// A value of its own, so that a problem found by the helper can be shown by the window.
struct Problem {
    std::string code; ///< of its type
    ProblemKind kind = ProblemKind::Input;
    Severity severity = Severity::Error;
    std::string place; ///< profile key (`services.pad.host`), or file and line (`/etc/nginx/x:12`)
    std::vector<std::string> arguments;
    std::string reasonText; ///< of its type, with %1 … %9
    std::string remedyText;

    bool is(const ProblemType &type) const { return code == type.code; }
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or all the problems that kept it from being made (never empty).
template <class T> using Result = std::expected<T, Problems>;

/// `text` with %1 … %9 replaced by `arguments`; a %n without argument stays as it is.
std::string filled(std::string_view text, const std::vector<std::string> &arguments);

std::string reason(const Problem &problem);
std::string remedy(const Problem &problem);

/// What another program said of it, to be shown beneath: the last of several arguments, where it
/// goes beyond those that the texts have a place for. Empty: there is none.
std::string ownWords(const Problem &problem);

/// "place: reason remedy", control characters escaped: fit for a terminal and a log.
std::string sentence(const Problem &problem);

/// `text` with control characters, and bytes that are not UTF-8, written as \xNN.
std::string escaped(std::string_view text);

template <class... Arguments>
Problem problem(const ProblemType &type, std::string place, Arguments &&...arguments)
{
    return {type.code,
            type.kind,
            Severity::Error,
            std::move(place),
            {std::string(std::forward<Arguments>(arguments))...},
            type.reason,
            type.remedy};
}

template <class... Arguments>
Problem warning(const ProblemType &type, std::string place, Arguments &&...arguments)
{
    auto made = problem(type, std::move(place), std::forward<Arguments>(arguments)...);
    made.severity = Severity::Warning;
    return made;
}

template <class... Arguments>
std::unexpected<Problems> refuse(const ProblemType &type, std::string place,
                                 Arguments &&...arguments)
{
    return std::unexpected(
        Problems {problem(type, std::move(place), std::forward<Arguments>(arguments)...)});
}

inline bool hasErrors(const Problems &problems)
{
    return std::ranges::any_of(problems,
                               [](const Problem &p) { return p.severity == Severity::Error; });
}

} // namespace opentalk
