#include "certbot/detailaddress.h"

#include "model/contains.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::certbot {

namespace {

std::optional<Address> addressOf(std::string_view text)
{
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    if (text.empty() || text.size() > 64)
        return {};
    const auto parsed = Address::parse(text, "");
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// "127.0.0.1:80" of "dial tcp 127.0.0.1:80: connect: …", "[::1]:80" of its like.
std::string_view endpointIn(std::string_view detail)
{
    constexpr std::string_view mark = "dial tcp ";
    const auto at = detail.find(mark);
    if (at == detail.npos)
        return {};
    const auto rest = detail.substr(at + mark.size());
    return rest.substr(0, rest.find(": "));
}

/// "Invalid response from http://… [203.0.113.5]: 404"
std::optional<Address> bracketed(std::string_view detail)
{
    for (auto open = detail.find(" ["); open != detail.npos; open = detail.find(" [", open + 1)) {
        const auto close = detail.find(']', open);
        if (close == detail.npos)
            break;
        if (auto found = addressOf(detail.substr(open + 2, close - open - 2)))
            return found;
    }
    return {};
}

/// Private ones are translated on the way out.
bool isPublicV4(const Address &address)
{
    return !address.isV6 && !address.isLoopback() && !address.isPrivate() && !address.isShared()
        && !address.isLinkLocal();
}

} // namespace

std::optional<Address> addressIn(std::string_view detail)
{
    if (auto first = addressOf(detail.substr(0, detail.find(": "))))
        return first;
    const auto endpoint = endpointIn(detail);
    if (auto found = addressOf(endpoint.substr(0, endpoint.rfind(':'))))
        return found;
    return bracketed(detail);
}

std::optional<int> dialledPort(std::string_view detail)
{
    const auto endpoint = endpointIn(detail);
    const auto colon = endpoint.rfind(':');
    return colon == endpoint.npos ? std::nullopt
                                  : wholeNumber(endpoint.substr(colon + 1), 1, 65535);
}

bool isElsewhere(const Address &address, const std::vector<Address> &own)
{
    if (own.empty() || address.isLoopback() || contains(own, address))
        return false;
    if (address.isV6)
        return true;
    return isPublicV4(address)
        ? std::ranges::any_of(own, isPublicV4)
        : std::ranges::any_of(own, [](const Address &mine) { return !mine.isV6; });
}

} // namespace opentalk::certbot
