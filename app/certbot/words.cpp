#include "certbot/words.h"

#include "model/problem.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace opentalk::certbot {

namespace {

constexpr std::size_t outputLimit = std::size_t {1} << 20;
constexpr std::size_t nameLimit = 200;
constexpr std::size_t lineLimit = 2000;
constexpr std::size_t detailLimit = 4000;

/// Begin what certbot always says, whatever went wrong.
constexpr auto chatter = std::to_array<std::string_view>({
    "- - -",
    "* * *",
    "account registered",
    "additionally, the following renewal config",
    "all renewals failed",
    "all renewal attempts failed",
    "all simulated renewals failed",
    "all challenges have failed",
    "an unexpected error occurred:",
    "ask for help or search",
    "certbot failed to authenticate some",
    "cert is due for renewal",
    "cert not due for renewal",
    "cert not yet due for renewal",
    "certificate is due for renewal",
    "certificate not yet due",
    "challenge failed for domain",
    "challenge failed for identifier",
    "cleaning up challenges",
    "exiting abnormally:",
    "hint:",
    "http-01 challenge for",
    "important notes",
    "non-interactive renewal: random delay",
    "obtaining a new certificate",
    "performing the following challenges",
    "please see the logfile",
    "plugins selected",
    "processing /",
    "registering without email",
    "renewing an existing certificate",
    "requesting a certificate for",
    "running post-hook command",
    "running pre-hook command",
    "saving debug log to",
    "see the logfile",
    "simulating a certificate request",
    "simulating renewal",
    "skipping.",
    "starting new http",
    "the dry run was",
    "the following certificates are not due",
    "the following error was encountered:",
    "the following renewals failed",
    "the following renewals succeeded",
    "using the webroot path",
    "waiting for verification",
});

std::string_view stripped(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\f\v";
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isChatter(std::string_view line)
{
    const auto low = lowered(line);
    const auto isCount = !line.empty() && isDigit(line.front())
        && (low.find("renew failure(s)") != low.npos || low.find("parse failure(s)") != low.npos);
    return isCount || std::ranges::any_of(chatter, [&](std::string_view start) {
               return low.starts_with(start);
           });
}

/// What stands behind "label:", or nothing where the line has another beginning.
std::optional<std::string_view> behind(std::string_view label, std::string_view line)
{
    if (line.starts_with("- "))
        line = stripped(line.substr(2));
    if (!line.starts_with(label) || line.substr(label.size(), 1) != ":")
        return {};
    return stripped(line.substr(label.size() + 1));
}

class Reader {
public:
    void take(std::string_view line)
    {
        const auto isIndented = line.starts_with(' ') || line.starts_with('\t');
        const auto text = stripped(line);
        if (!takeBlock(text) && !skip(text, isIndented) && m_words.lines.size() < lineLimit)
            m_words.lines.emplace_back(text);
    }

    Words words() { return std::move(m_words); }

private:
    /// A detail goes on over lines up to an empty one: old versions wrap it.
    bool takeBlock(std::string_view text)
    {
        auto name = behind("Domain", text);
        if (!name)
            name = behind("Identifier", text);
        if (name) {
            m_isIn = m_words.names.size() < nameLimit;
            m_isInDetail = false;
            if (m_isIn)
                m_words.names.push_back({shortened(*name, 253), {}, {}});
            return true;
        }
        if (!m_isIn)
            return false;
        if (text.empty())
            return m_isIn = false;
        auto &last = m_words.names.back();
        if (const auto type = behind("Type", text); type && !m_isInDetail)
            last.type = lowered(type->substr(0, 60));
        else if (const auto detail = behind("Detail", text); detail && !m_isInDetail)
            addTo(last.detail, *detail);
        else
            addTo(last.detail, text);
        m_isInDetail = !last.detail.empty();
        return true;
    }

    static void addTo(std::string &detail, std::string_view text)
    {
        if (detail.size() < detailLimit)
            detail += (detail.empty() ? "" : " ") + std::string(text.substr(0, detailLimit));
    }

    /// Advice goes on up to an empty line, a traceback as long as lines are indented.
    bool skip(std::string_view text, bool isIndented)
    {
        if (text.empty())
            return !(m_isAdvice = false);
        if (skipLoggingError(text))
            return true;
        m_isTraceback = m_isTraceback && isIndented;
        m_isAdvice
            = m_isAdvice || text.starts_with("Hint:") || text.starts_with("To fix these errors");
        if (m_isTraceback || m_isAdvice || isChatter(text))
            return true;
        m_isTraceback = text.starts_with("Traceback (most recent call last)");
        return false;
    }

    /// Python's logging, which could not write a line of the log: says why, then all of the line.
    bool skipLoggingError(std::string_view text)
    {
        const auto wasIn = m_isLoggingError;
        m_isLoggingError = (wasIn && !text.starts_with("Arguments:"))
            || text.starts_with("--- Logging error ---");
        return m_isLoggingError ? text.find("Error: [Errno ") == text.npos : wasIn;
    }

    Words m_words;
    bool m_isLoggingError = false;
    bool m_isIn = false;
    bool m_isInDetail = false;
    bool m_isAdvice = false;
    bool m_isTraceback = false;
};

} // namespace

std::string refusalsIn(std::string_view log)
{
    std::string found;
    for (std::size_t at = 0; at < log.size();) {
        const auto end = std::min(log.find('\n', at), log.size());
        const auto line = log.substr(at, end - at);
        if (line.starts_with("acme.messages.Error: ") || line.starts_with("Problem for "))
            found += std::string(line) + '\n';
        at = end + 1;
    }
    return found;
}

Words wordsOf(std::string_view output)
{
    output = output.substr(0, outputLimit);
    Reader reader;
    while (!output.empty()) {
        const auto end = output.find('\n');
        reader.take(output.substr(0, end));
        output = end == output.npos ? std::string_view() : output.substr(end + 1);
    }
    return reader.words();
}

std::string shortened(std::string_view text, std::size_t limit)
{
    // Escaping makes four bytes of one at most, so that more need not be looked at.
    auto shown = escaped(text.substr(0, limit + 4));
    if (shown.size() <= limit)
        return shown;
    auto end = limit;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0U) == 0x80U)
        --end;
    return shown.substr(0, end) + "…";
}

} // namespace opentalk::certbot
