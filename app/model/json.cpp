#include "model/json.h"

#include "model/problems.h"
#include "model/text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace opentalk {

namespace {

// Reading an object costs the square of its members, so their number has a limit as well.
constexpr std::size_t mostMembers = 4096;

Problem syntaxProblem(std::string_view text, std::size_t position, const std::string &place)
{
    const auto before = text.substr(0, position);
    const auto lineEnd = before.rfind('\n');
    const auto column = before.size() - (lineEnd == before.npos ? 0 : lineEnd + 1) + 1;
    const auto line = std::to_string(1 + std::ranges::count(before, '\n'));
    return problem(problems::jsonSyntax, place + ":" + line, line, std::to_string(column));
}

/// Walks the text before any value is made of it, and stops at the first flaw.
class Inspector : public nlohmann::json_sax<Json> {
public:
    Inspector(std::string_view text, std::string place, const JsonLimits &limits)
        : m_text(text)
        , m_place(std::move(place))
        , m_limits(limits)
    { }

    const Problems &problems() const { return m_problems; }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &text) override { return value() && isPlain(text); }
    bool binary(binary_t &) override { return value(); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &level = m_levels.back();
        level.key = name;
        if (!isPlain(name))
            return false;
        if (!level.keys.insert(name).second)
            return stop(problem(problems::jsonDuplicateKey, path()));
        if (level.keys.size() > mostMembers)
            return stop(
                problem(problems::jsonTooManyMembers, outerPath(), std::to_string(mostMembers)));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        return stop(syntaxProblem(m_text, position > 0 ? position - 1 : 0, m_place));
    }

private:
    struct Level {
        bool isArray;
        int index;
        std::string key;
        std::set<std::string> keys;
    };

    bool stop(Problem found)
    {
        m_problems.push_back(std::move(found));
        return false;
    }

    bool value()
    {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().index;
        return true;
    }

    bool open(bool isArray)
    {
        value();
        if (std::ssize(m_levels) >= m_limits.depth)
            return stop(problem(problems::jsonTooDeep, m_place, std::to_string(m_limits.depth)));
        m_levels.push_back({isArray, -1, {}, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    bool isPlain(const std::string &text)
    {
        if (m_limits.allowControlCharacters || !hasControlCharacters(text))
            return true;
        return stop(problem(problems::jsonControlCharacter, path()));
    }

    std::string pathTo(std::size_t depth) const
    {
        std::string result;
        for (std::size_t at = 0; at < depth; ++at) {
            const auto &level = m_levels[at];
            if (level.isArray)
                result += "[" + std::to_string(level.index) + "]";
            else
                result += (result.empty() ? "" : ".") + level.key;
        }
        return result.empty() ? m_place : result;
    }

    std::string path() const { return pathTo(m_levels.size()); }
    std::string outerPath() const { return pathTo(m_levels.size() - 1); }

    std::string_view m_text;
    std::string m_place;
    const JsonLimits &m_limits;
    std::vector<Level> m_levels;
    Problems m_problems;
};

} // namespace

Result<Json> parseJson(std::string_view text, const std::string &place, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return refuse(problems::jsonTooLarge, place, std::to_string(limits.bytes));
    if (!isUtf8(text))
        return refuse(problems::jsonNotUtf8, place);
    // The library takes a NUL for the end and would not look at what follows.
    if (const auto nul = text.find('\0'); nul != text.npos)
        return std::unexpected(Problems {syntaxProblem(text, nul, place)});
    Inspector inspector(text, place, limits);
    const bool isGood = Json::sax_parse(text, &inspector);
    if (!isGood && inspector.problems().empty())
        return std::unexpected(Problems {syntaxProblem(text, text.size(), place)});
    if (!isGood)
        return std::unexpected(inspector.problems());
    return Json::parse(text, nullptr, false);
}

ObjectReader::ObjectReader(const Json &object, std::string place, Problems &problems)
    : m_object(object)
    , m_place(std::move(place))
    , m_problems(problems)
    , m_isObject(object.is_object())
{
    if (!m_isObject)
        m_problems.push_back(problem(problems::jsonType, m_place, "an object"));
}

void ObjectReader::read(const char *key, std::string &value)
{
    if (const auto *found = of(key, Json::value_t::string, "a text"))
        value = found->get_ref<const std::string &>();
}

void ObjectReader::read(const char *key, bool &value)
{
    if (const auto *found = of(key, Json::value_t::boolean, "true or false"))
        value = found->get<bool>();
}

void ObjectReader::read(const char *key, int &value)
{
    const auto *found = member(key);
    if (!found)
        return;
    using Limits = std::numeric_limits<int>;
    // An unsigned value is compared as one: 2^64 - 1 must not become -1.
    const bool fits = found->is_number_unsigned()
        ? found->get<std::uint64_t>() <= std::uint64_t {Limits::max()}
        : found->is_number_integer() && found->get<std::int64_t>() >= Limits::min();
    if (fits)
        value = found->get<int>();
    else
        m_problems.push_back(problem(problems::jsonType, placeOf(key), "a whole number"));
}

void ObjectReader::read(const char *key, std::vector<std::string> &value)
{
    const auto *found = of(key, Json::value_t::array, "a list of texts");
    if (!found)
        return;
    value.clear();
    for (const auto &item : *found) {
        if (item.is_string())
            value.push_back(item.get_ref<const std::string &>());
        else
            m_problems.push_back(problem(
                problems::jsonType,
                placeOf(key) + "[" + std::to_string(&item - &found->front()) + "]", "a text"));
    }
}

const Json *ObjectReader::member(const char *key)
{
    m_known.emplace_back(key);
    if (!m_isObject)
        return nullptr;
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

std::vector<std::string> ObjectReader::keys() const
{
    std::vector<std::string> result;
    if (m_isObject) {
        for (const auto &[key, value] : m_object.items())
            result.push_back(key);
    }
    return result;
}

bool ObjectReader::has(const char *key) const
{
    return m_isObject && m_object.contains(key);
}

void ObjectReader::require(const char *key)
{
    if (m_isObject && !has(key))
        m_problems.push_back(problem(problems::jsonMissingKey, placeOf(key)));
}

std::string ObjectReader::placeOf(const std::string &key) const
{
    return m_place.empty() ? key : m_place + "." + key;
}

void ObjectReader::finish()
{
    if (!m_isObject)
        return;
    for (const auto &key : keys()) {
        if (std::ranges::find(m_known, key) == m_known.end())
            m_problems.push_back(problem(problems::jsonUnknownKey, placeOf(key)));
    }
}

const Json *ObjectReader::of(const char *key, Json::value_t type, const char *expected)
{
    const auto *found = member(key);
    if (!found || found->type() == type)
        return found;
    m_problems.push_back(problem(problems::jsonType, placeOf(key), expected));
    return nullptr;
}

} // namespace opentalk
