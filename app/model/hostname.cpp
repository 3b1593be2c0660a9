#include "model/hostname.h"

#include "model/problems.h"
#include "model/text.h"

#include <arpa/inet.h>

#include <algorithm>

namespace opentalk {

namespace {

constexpr std::size_t longestName = 253;
constexpr std::size_t longestLabel = 63;

const ProblemType *flaw(std::string_view label)
{
    if (label.empty())
        return &problems::hostLabelEmpty;
    if (!std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; }))
        return &problems::hostCharacter;
    if (label.size() > longestLabel)
        return &problems::hostLabelTooLong;
    if (label.front() == '-' || label.back() == '-')
        return &problems::hostLabelHyphen;
    return nullptr;
}

bool isIpv6(std::string_view text)
{
    in6_addr bytes {};
    return text.find('\0') == std::string_view::npos
        && inet_pton(AF_INET6, std::string(text).c_str(), &bytes) == 1;
}

// Browsers and resolvers read a last label of digits, or of 0x and hex digits, as an IPv4 address.
bool endsInNumber(std::string_view text)
{
    auto last = text.substr(text.rfind('.') + 1);
    if (!last.empty() && std::ranges::all_of(last, isDigit))
        return true;
    if (!last.starts_with("0x") && !last.starts_with("0X"))
        return false;
    last.remove_prefix(2);
    return last.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

const ProblemType *flawOfWhole(std::string_view text)
{
    if (text.empty())
        return &problems::hostEmpty;
    if (!isAscii(text))
        return &problems::hostNotAscii;
    if (text.find('*') != std::string_view::npos)
        return &problems::hostWildcard;
    if (isIpv6(text))
        return &problems::hostIsAddress;
    return nullptr;
}

const ProblemType *flawOfLabels(std::string_view text)
{
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('.', start), text.size());
        if (const auto *found = flaw(text.substr(start, end - start)))
            return found;
        start = end + 1;
    }
    return nullptr;
}

const ProblemType *flawOfName(std::string_view text)
{
    if (const auto *found = flawOfWhole(text))
        return found;
    if (text.size() > 1 && text.ends_with('.') && !text.ends_with(".."))
        return &problems::hostTrailingDot;
    if (const auto *found = flawOfLabels(text))
        return found;
    return endsInNumber(text) ? &problems::hostIsAddress : nullptr;
}

} // namespace

Result<HostName> HostName::parse(std::string_view text, const std::string &place)
{
    if (text.size() > longestName)
        return refuse(problems::hostTooLong, place, std::to_string(text.size()));
    if (const auto *found = flawOfName(text))
        return refuse(*found, place, text);
    if (text.find('.') == std::string_view::npos)
        return refuse(problems::hostSingleLabel, place, text);
    return HostName(lowered(text));
}

bool HostName::isNameOfAnyDepth(std::string_view text)
{
    return text.size() <= longestName && flawOfName(text) == nullptr;
}

bool HostName::isWithin(const HostName &parent) const
{
    return m_text == parent.m_text || m_text.ends_with("." + parent.m_text);
}

} // namespace opentalk
