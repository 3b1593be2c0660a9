// The words that stand for enumerations in a survey as JSON.
#pragma once

#include "nginx/survey.h"

#include <span>
#include <utility>

namespace opentalk::nginx {

template <class T> using Vocabulary = std::span<const std::pair<const char *, T>>;

extern const Vocabulary<Layout> layouts;
extern const Vocabulary<NamedKind> namedKinds;
extern const Vocabulary<InitSystem> initSystems;
extern const Vocabulary<RunningProgram> runningPrograms;
extern const Vocabulary<SelinuxMode> selinuxModes;

template <class T> const char *wordOf(T value, const Vocabulary<T> &words)
{
    for (const auto &[word, each] : words)
        if (each == value)
            return word;
    return "";
}

template <class T> std::optional<T> valueOf(std::string_view text, const Vocabulary<T> &words)
{
    for (const auto &[word, value] : words)
        if (text == word)
            return value;
    return std::nullopt;
}

/// All of them, for a message.
template <class T> std::string listOf(const Vocabulary<T> &words)
{
    std::string list;
    for (const auto &[word, value] : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

} // namespace opentalk::nginx
