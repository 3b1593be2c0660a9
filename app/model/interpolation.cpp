#include "model/interpolation.h"

#include "model/text.h"

namespace opentalk {

namespace {

constexpr int deepest = 8;
constexpr std::size_t longest = 4096;

std::size_t nameLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && (isLetterOrDigit(text[length]) || text[length] == '_'))
        ++length;
    return length > 0 && isDigit(text[0]) ? 0 : length;
}

/// The offset of the brace that closes a `${` whose inside begins at `at`.
std::size_t closingBrace(std::string_view text, std::size_t at)
{
    for (int open = 1; at < text.size(); ++at) {
        if (text.substr(at).starts_with("${"))
            ++open;
        else if (text[at] == '}' && --open == 0)
            return at;
    }
    return text.npos;
}

char unescaped(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

class Interpolation {
public:
    Interpolation(const Variables &variables, Escapes escapes)
        : m_variables(variables)
        , m_escapes(escapes)
    { }

    /// False where the text cannot be told; then the output does not count.
    bool append(std::string_view text, int depth)
    {
        if (depth > deepest)
            return false;
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] == '$') {
                if (!variable(text, at, depth))
                    return false;
            } else if (text[at] == '\\' && m_escapes == Escapes::Backslash
                       && at + 1 < text.size()) {
                m_output += unescaped(text[at + 1]);
                at += 2;
            } else {
                m_output += text[at++];
            }
            if (m_output.size() > longest)
                return false;
        }
        return true;
    }

    std::string take() { return std::move(m_output); }

private:
    /// `at` is that of the dollar sign, and moves behind the variable.
    bool variable(std::string_view text, std::size_t &at, int depth)
    {
        const auto rest = text.substr(at + 1);
        if (rest.starts_with('$')) {
            m_output += '$';
            at += 2;
            return true;
        }
        if (rest.starts_with('{')) {
            const auto end = closingBrace(text, at + 2);
            if (end == text.npos)
                return false;
            const auto inside = text.substr(at + 2, end - at - 2);
            at = end + 1;
            return braced(inside, depth);
        }
        const auto length = nameLength(rest);
        at += 1 + length;
        return length > 0 && put(lookUp(rest.substr(0, length)));
    }

    /// `NAME`, `NAME:-default`, `NAME-default`, `NAME:+other`, `NAME+other`, `NAME:?`, `NAME?`.
    bool braced(std::string_view inside, int depth)
    {
        const auto length = nameLength(inside);
        const auto found = lookUp(inside.substr(0, length));
        auto operation = inside.substr(length);
        if (length == 0 || found.state == Variable::State::Unknown)
            return false;
        const bool emptyIsUnset = operation.starts_with(':');
        if (emptyIsUnset)
            operation.remove_prefix(1);
        if (operation.empty())
            return !emptyIsUnset && put(found);
        const bool isSet
            = found.state == Variable::State::Known && !(emptyIsUnset && found.value.empty());
        const auto word = operation.substr(1);
        switch (operation[0]) {
        case '-':
            return isSet ? put(found) : append(word, depth + 1);
        case '+':
            return !isSet || append(word, depth + 1);
        case '?':
            return isSet && put(found);
        default:
            return false;
        }
    }

    Variable lookUp(std::string_view name) const
    {
        const auto found = m_variables.find(name);
        return found == m_variables.end() ? Variable {Variable::State::Unknown, {}} : found->second;
    }

    bool put(const Variable &variable)
    {
        m_output += variable.value;
        return variable.state == Variable::State::Known;
    }

    const Variables &m_variables;
    const Escapes m_escapes;
    std::string m_output;
};

} // namespace

std::optional<std::string> interpolated(std::string_view text, const Variables &variables,
                                        Escapes escapes)
{
    Interpolation interpolation(variables, escapes);
    if (!interpolation.append(text, 0))
        return std::nullopt;
    return interpolation.take();
}

} // namespace opentalk
