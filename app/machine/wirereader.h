// What the readers of the helper's answers have in common: an ObjectReader whose members are there
// unless they may be missing, and values that only the wire has.
#pragma once

#include "machine/problems.h"
#include "machine/wirenames.h"
#include "model/json.h"
#include "model/problemjson.h"

#include <limits>
#include <utility>

namespace opentalk::machine::wire {

class Reader {
public:
    Reader(const Json &json, std::string place, Problems &problems)
        : m_object(json, std::move(place), problems)
        , m_problems(problems)
    { }

    template <class T> void read(const char *key, T &value)
    {
        m_object.require(key);
        m_object.read(key, value);
    }
    template <class T, class Make> void read(const char *key, std::vector<T> &values, Make make)
    {
        m_object.require(key);
        m_object.read(key, values, make);
    }
    template <class T> void maybe(const char *key, T &value) { m_object.read(key, value); }
    template <class T, class Make> void maybe(const char *key, std::vector<T> &values, Make make)
    {
        m_object.read(key, values, make);
    }

    template <class Names, class E> void word(const char *key, const Names &names, E &value)
    {
        std::string text;
        read(key, text);
        if (!take(text, names, value))
            refuse(key);
    }
    template <class Names, class E>
    void words(const char *key, const Names &names, std::vector<E> &values)
    {
        std::vector<std::string> texts;
        read(key, texts);
        for (const auto &text : texts)
            if (!take(text, names, values.emplace_back()))
                refuse(key);
    }

    template <class T> void number(const char *key, T &value)
    {
        const Json *json = member(key);
        if (!json || !json->is_number_integer())
            return refuse(key);
        const auto read = json->get<long long>();
        if (read < 0
            || static_cast<unsigned long long>(read)
                > static_cast<unsigned long long>(std::numeric_limits<T>::max()))
            return refuse(key);
        value = static_cast<T>(read);
    }

    void problems(const char *key, Problems &value)
    {
        m_object.require(key);
        maybeProblems(key, value);
    }
    void maybeProblems(const char *key, Problems &value)
    {
        if (const Json *json = maybeMember(key))
            take(problemsFromJson(*json), value);
    }
    void maybeProblem(const char *key, std::optional<Problem> &value)
    {
        if (const Json *json = maybeMember(key))
            take(problemFromJson(*json), value);
    }

    const Json *member(const char *key)
    {
        m_object.require(key);
        return m_object.member(key);
    }
    const Json *maybeMember(const char *key) { return m_object.member(key); }
    bool has(const char *key) const { return m_object.has(key); }
    std::string placeOf(const char *key) const { return m_object.placeOf(key); }
    void refuse(const char *key) { m_problems.push_back(problem(wireValueUnknown, placeOf(key))); }
    void finish() { m_object.finish(); }

private:
    template <class Names, class E>
    static bool take(const std::string &text, const Names &names, E &value)
    {
        for (const auto &named : names)
            if (text == named.name) {
                value = named.value;
                return true;
            }
        return false;
    }
    template <class Read, class T> void take(Read read, T &value)
    {
        if (read)
            value = std::move(*read);
        else
            m_problems.insert(m_problems.end(), read.error().begin(), read.error().end());
    }

    ObjectReader m_object;
    Problems &m_problems;
};

template <class T> Result<T> valueOr(T value, Problems problems)
{
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return value;
}

} // namespace opentalk::machine::wire
