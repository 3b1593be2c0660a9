#include "model/sources.h"

#include "model/address.h"
#include "model/hostname.h"
#include "model/problems.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace opentalk {

namespace {

constexpr std::size_t longestUrl = 2048;

struct Url {
    std::string scheme;
    std::string host; ///< in lower case, brackets kept
    std::string port; ///< with its colon, or empty
    std::string path; ///< with its first slash, or empty

    std::string text() const { return scheme + "://" + host + port + path; }
};

// Of RFC 3986 only what needs no quoting in nginx, in a header, or in a policy.
bool isPath(std::string_view text)
{
    static constexpr std::string_view others = "-._~%/+=:@";
    return std::ranges::all_of(
        text, [](char c) { return isLetterOrDigit(c) || others.find(c) != others.npos; });
}

std::optional<Url> split(std::string_view text)
{
    const auto separator = text.find("://");
    if (separator == text.npos || text.size() > longestUrl)
        return std::nullopt;
    auto rest = text.substr(separator + 3);
    const auto slash = std::min(rest.find('/'), rest.size());
    const auto authority = rest.substr(0, slash);
    const auto path = rest.substr(slash);
    if (!isPath(path))
        return std::nullopt;
    const auto hostEnd = authority.starts_with('[') ? authority.find(']') : 0;
    const auto colon
        = std::min(authority.find(':', std::min(hostEnd, authority.size())), authority.size());
    const auto port = authority.substr(colon);
    if (!port.empty() && !wholeNumber(port.substr(1), 1, 65535))
        return std::nullopt;
    return Url {lowered(text.substr(0, separator)), lowered(authority.substr(0, colon)),
                std::string(port), std::string(path)};
}

bool isFullName(std::string_view host)
{
    return HostName::parse(host, "").has_value();
}

// A private CA may well have a short name or no name at all.
bool isNameOrAddress(const std::string &host)
{
    const auto plain = host.starts_with('[') && host.ends_with(']')
        ? std::string_view(host).substr(1, host.size() - 2)
        : std::string_view(host);
    const auto address = Address::parse(plain, "");
    return address ? address->bracketed() == host || (address->isV6 && plain.size() < host.size())
                   : HostName::isNameOfAnyDepth(host);
}

bool isHostSource(const Url &url)
{
    auto host = std::string_view(url.host);
    if (host.starts_with("*."))
        host.remove_prefix(2);
    return (url.scheme == "https" || url.scheme == "wss") && isFullName(host);
}

} // namespace

Result<std::string> parseOrigin(std::string_view text, const std::string &place)
{
    const auto url = split(text);
    if (!url || url->scheme != "https" || !url->path.empty() || !isFullName(url->host))
        return refuse(problems::embedderSyntax, place, text);
    return url->text();
}

Result<std::string> parseCspSource(std::string_view text, const std::string &place)
{
    constexpr std::array<std::string_view, 4> schemes {"data:", "blob:", "https:", "wss:"};
    if (std::ranges::find(schemes, text) != schemes.end())
        return std::string(text);
    const auto url = split(text);
    if (!url || !isHostSource(*url))
        return refuse(problems::cspSource, place, text);
    return url->text();
}

std::span<const std::string_view> cspDirectives()
{
    static constexpr std::array<std::string_view, 8> directives {
        "connect-src", "font-src",   "frame-src", "img-src",
        "media-src",   "script-src", "style-src", "worker-src"};
    return directives;
}

Result<std::string> parseDirectoryUrl(std::string_view text, const std::string &place)
{
    const auto url = split(text);
    if (!url || url->scheme != "https" || !isNameOrAddress(url->host))
        return refuse(problems::directoryUrl, place, text);
    return url->text();
}

} // namespace opentalk
