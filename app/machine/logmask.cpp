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
constexpr std::array secretNames {
    std::string_view("access_token"),  std::string_view("refresh_token"),
    std::string_view("id_token"),      std::string_view("id_token_hint"),
    std::string_view("join_request"),  std::string_view("token"),
    std::string_view("ticket"),        std::string_view("code"),
    std::string_view("state"),         std::string_view("session_state"),
    std::string_view("nonce"),         std::string_view("password"),
    std::string_view("client_secret"), std::string_view("invite_code"),
    std::string_view("api_key"),       std::string_view("apikey"),
    std::string_view("key"),           std::string_view("secret"),
    std::string_view("signature"),     std::string_view("code_verifier"),
    std::string_view("session_code"),  std::string_view("permission")};

bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-';
}

/// Ends a value in an address, a header or a quoted text.
bool endsValue(char c)
{
    return c == ' ' || c == '&' || c == '"' || c == '\'' || c == ';' || c == ',' || c == '\\'
        || c == '<' || c == '>' || c == '#' || c == ')';
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
            if (!takeParameter() && !takePath() && !takeHeader() && !takeToken() && !takeMail())
                m_result += m_line[m_at++];
        return std::move(m_result);
    }

private:
    bool startsWord() const { return m_at == 0 || !isWordCharacter(m_line[m_at - 1]); }

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

    /// `name=value`, also where the equals sign is written as %3D: a name may follow %26 or %3F.
    bool takeParameter()
    {
        const bool isEncoded = m_at >= 3 && m_line[m_at - 3] == '%';
        if (!isLetter(m_line[m_at]) || (!startsWord() && !isEncoded))
            return false;
        auto end = m_at;
        while (end < m_line.size() && isWordCharacter(m_line[end]))
            ++end;
        const auto name = lowered(m_line.substr(m_at, end - m_at));
        const std::size_t sign = hasAt(m_line, end, "=") ? 1 : hasAt(m_line, end, "%3d") ? 3 : 0;
        if (sign == 0 || std::ranges::find(secretNames, name) == secretNames.end())
            return false;
        keep(end - m_at + sign);
        hide([](char c) { return endsValue(c); });
        return true;
    }

    /// `/v1/signaling/<token>`.
    bool takePath()
    {
        constexpr std::string_view front = "/signaling/";
        if (!hasAt(m_line, m_at, front))
            return false;
        keep(front.size());
        hide([](char c) { return c == '?' || c == '/' || endsValue(c); });
        return true;
    }

    bool takeHeader()
    {
        for (const std::string_view name :
             {"authorization:", "cookie:", "sec-websocket-protocol:", "x-api-key:"}) {
            if (!hasAt(m_line, m_at, name))
                continue;
            keep(name.size());
            m_result += ' ';
            hide([](char c) { return c == '"' || c == '\\'; });
            return true;
        }
        return false;
    }

    /// After `Bearer`, and what looks like a token wherever it stands.
    bool takeToken()
    {
        constexpr std::string_view bearer = "bearer ";
        if (hasAt(m_line, m_at, bearer) && startsWord()) {
            keep(bearer.size());
            hide(endsValue);
            return true;
        }
        if (!startsWord() || !m_line.substr(m_at).starts_with("eyJ"))
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
    const auto shown = line.substr(0, longest);
    return escaped(Masker(shown).masked()) + (shown.size() < line.size() ? "…" : "");
}

} // namespace opentalk::machine
