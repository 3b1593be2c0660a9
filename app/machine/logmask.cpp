#include "machine/logmask.h"

#include "model/problem.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

constexpr std::string_view mask = "***";
constexpr std::size_t longest = 2000;

/// Of a parameter in an address, of a form or of a cookie.
constexpr std::array<std::string_view, 16> secretNames {
    "join_request",  "code",       "state",      "nonce", "invite_code", "key",
    "code_verifier", "ticket",     "permission", "sig",   "sid",         "pin",
    "otp",           "relaystate", "pass",       "pwd"};

/// Whatever stands around them.
constexpr std::array<std::string_view, 12> secretParts {
    "token",  "secret",  "passw", "session",   "signature", "credential",
    "apikey", "api_key", "auth",  "assertion", "jwt",       "saml"};

bool isSecretName(std::string_view name)
{
    return std::ranges::find(secretNames, name) != secretNames.end()
        || std::ranges::any_of(secretParts,
                               [&](std::string_view part) { return name.contains(part); });
}

bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-';
}

/// Ends a value in an address or in a quoted text.
bool endsValue(char c)
{
    return c == ' ' || c == '&' || c == '"' || c == ';' || c == '<' || c == '>' || c == '#';
}

/// The same, or in the midst of a sentence.
bool endsWord(char c)
{
    return endsValue(c) || c == '\'' || c == ',' || c == '\\' || c == ')';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasAt(std::string_view text, std::size_t at, std::string_view word)
{
    return text.size() - at >= word.size() && lowered(text.substr(at, word.size())) == word;
}

/// What is copied as it stands, and what has its rest masked.
class Masker {
public:
    explicit Masker(std::string_view line)
        : m_line(line)
    { }

    std::string masked()
    {
        while (m_at < m_line.size())
            if (!takeParameter() && !takePath() && !takeUser() && !takeHeader() && !takeToken()
                && !takeMail())
                m_result += m_line[m_at++];
        return std::move(m_result);
    }

private:
    bool startsWord() const { return m_at == 0 || !isWordCharacter(m_line[m_at - 1]); }

    /// Behind `%26`, or `%2526` where an address stands in another one's parameter.
    bool followsEncoded() const
    {
        auto sign = m_at;
        while (sign > 0 && m_at - sign < 6 && isHex(m_line[sign - 1]))
            --sign;
        const auto digits = m_at - sign;
        return sign > 0 && m_line[sign - 1] == '%' && digits >= 2 && digits % 2 == 0;
    }

    /// The length of the equals sign that stands there: `=`, `%3D`, `%253D`.
    std::size_t equalsAt(std::size_t at) const
    {
        for (const std::string_view sign : {"=", "%3d", "%253d"})
            if (hasAt(m_line, at, sign))
                return sign.size();
        return 0;
    }

    void keep(std::size_t count)
    {
        m_result += m_line.substr(m_at, count);
        m_at += count;
    }

    template <class Ends> void hide(Ends ends)
    {
        const auto start = m_at;
        while (m_at < m_line.size() && !ends(m_line[m_at]))
            ++m_at;
        if (m_at > start)
            m_result += mask;
    }

    /// `name=value`, also where it stands encoded in another address.
    bool takeParameter()
    {
        if (!isLetter(m_line[m_at]) || (!startsWord() && !followsEncoded()))
            return false;
        auto end = m_at;
        while (end < m_line.size() && isWordCharacter(m_line[end]))
            ++end;
        const auto sign = equalsAt(end);
        if (sign == 0 || !isSecretName(lowered(m_line.substr(m_at, end - m_at))))
            return false;
        keep(end - m_at + sign);
        hide(endsValue);
        return true;
    }

    /// `/v1/signaling/<token>`, and what lets a guest in.
    bool takePath()
    {
        for (const std::string_view front : {"/signaling/", "/invite/", "/invites/"}) {
            if (!hasAt(m_line, m_at, front))
                continue;
            keep(front.size());
            hide([](char c) { return c == '?' || c == '/' || endsWord(c); });
            return true;
        }
        return false;
    }

    /// `https://<user>:<password>@host`.
    bool takeUser()
    {
        constexpr std::string_view front = "://";
        if (!hasAt(m_line, m_at, front))
            return false;
        const auto authority = m_line.substr(m_at + front.size());
        const auto sign = authority.substr(0, authority.find_first_of("/?# \"")).rfind('@');
        if (sign == authority.npos)
            return false;
        keep(front.size());
        m_result += mask;
        m_at += sign;
        return true;
    }

    /// Up to the quotation mark that ends it: cookies may have some of their own.
    bool takeHeader()
    {
        for (const std::string_view name :
             {"authorization:", "cookie:", "sec-websocket-protocol:", "x-api-key:"}) {
            if (!hasAt(m_line, m_at, name))
                continue;
            keep(name.size());
            m_result += ' ';
            m_result += mask;
            m_at = std::min({m_line.find("\" ", m_at), m_line.find("\",", m_at), m_line.size()});
            if (m_at == m_line.size() && m_line.ends_with('"'))
                --m_at;
            return true;
        }
        return false;
    }

    /// After `Bearer`, and what looks like a token wherever it stands.
    bool takeToken()
    {
        for (const std::string_view bearer : {"bearer ", "bearer%20", "bearer+"}) {
            if (!hasAt(m_line, m_at, bearer) || (!startsWord() && !followsEncoded()))
                continue;
            keep(bearer.size());
            hide(endsWord);
            return true;
        }
        if (!m_line.substr(m_at).starts_with("eyJ"))
            return false;
        hide([](char c) { return !isWordCharacter(c) && c != '.'; });
        return true;
    }

    /// `name@host`, and `name%40host` as it stands in addresses.
    bool takeMail()
    {
        if (!isOfMail(m_line[m_at]) || (m_at > 0 && isOfMail(m_line[m_at - 1])))
            return false;
        const auto end = endOfMailName();
        if (end == m_at)
            return false;
        m_at = end;
        m_result += mask;
        return true;
    }

    static bool isOfMail(char c) { return isWordCharacter(c) || c == '.' || c == '+' || c == '%'; }

    /// Here: there is none.
    std::size_t endOfMailName() const
    {
        auto end = m_at;
        while (end < m_line.size() && isOfMail(m_line[end]))
            ++end;
        if (hasHostAfter(end, "@"))
            return end;
        while (end > m_at && !hasHostAfter(end, "%40"))
            --end;
        return end;
    }

    bool hasHostAfter(std::size_t at, std::string_view sign) const
    {
        const auto host = at + sign.size();
        return hasAt(m_line, at, sign) && host < m_line.size() && isLetterOrDigit(m_line[host]);
    }

    std::string_view m_line;
    std::string m_result;
    std::size_t m_at = 0;
};

} // namespace

std::string maskedLine(std::string_view line)
{
    // Cut afterwards: half an address no longer shows what of it is secret.
    const auto masked = Masker(line).masked();
    const auto shown = masked.substr(0, longest);
    return escaped(shown) + (shown.size() < masked.size() ? "…" : "");
}

} // namespace opentalk::machine
