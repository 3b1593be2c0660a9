// Strict JSON reading, shared by profile, survey, requests and journal: nlohmann-json parses, this
// adds what it leaves open (size, depth, duplicate keys, UTF-8, control characters, unknown keys).
#pragma once

#include "model/problem.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk {

using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t bytes = 1 << 20;
    int depth = 32;
    bool allowControlCharacters = false; ///< escaped ones inside strings, e.g. file contents
};

/// `place` names the text as a whole. No exception leaves this function.
Result<Json> parseJson(std::string_view text, const std::string &place, JsonLimits limits = {});

/// Reads the members of one object by name, collects every problem, and names unknown keys at
/// `finish`. A missing key is left at the value's default unless `require` asked for it.
class ObjectReader {
public:
    /// `place` is the path of the object (`services.pad`), empty for the outermost.
    ObjectReader(const Json &object, std::string place, Problems &problems);

    bool isObject() const { return m_isObject; }

    void read(const char *key, std::string &value);
    void read(const char *key, bool &value);
    void read(const char *key, int &value);
    void read(const char *key, std::vector<std::string> &value);

    /// For optionals of the above.
    template <class T> void read(const char *key, std::optional<T> &value)
    {
        if (!has(key))
            return;
        T read {};
        this->read(key, read);
        value = std::move(read);
    }

    /// A list: each element as `make` makes it from the element, its place and the problems.
    template <class T, class Make> void read(const char *key, std::vector<T> &values, Make make)
    {
        const Json *array = of(key, Json::value_t::array, "a list");
        for (std::size_t i = 0; array && i < array->size(); ++i)
            values.push_back(
                make((*array)[i], placeOf(key) + '[' + std::to_string(i) + ']', m_problems));
    }

    /// The member as it stands, or nullptr; counts as known.
    const Json *member(const char *key);

    /// All keys of the object, in the order of the text: for objects whose keys are data.
    std::vector<std::string> keys() const;

    bool has(const char *key) const;
    void require(const char *key);
    std::string placeOf(const std::string &key) const;

    /// Refuses every key that was neither read nor fetched.
    void finish();

private:
    const Json *of(const char *key, Json::value_t type, const char *expected);

    const Json &m_object;
    std::string m_place;
    Problems &m_problems;
    bool m_isObject;
    std::vector<std::string> m_known;
};

} // namespace opentalk
