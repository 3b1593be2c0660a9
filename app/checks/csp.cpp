#include "checks/csp.h"

#include "model/contains.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace opentalk::checks::csp {

namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view blanks = " \t\r\n\f";

/// More than any page has. What comes behind is not looked at: each is compared with each.
constexpr std::size_t mostPolicies = 8;
constexpr std::size_t mostDirectives = 64;
constexpr std::size_t mostSources = 512;

/// In schemes, hosts and ports alike; a path keeps its case.
struct Url {
    std::string scheme = {}; ///< empty where a source has none
    std::string host = {};   ///< empty: a scheme alone
    std::string port = {};
    std::string path = {};
};

Texts split(std::string_view text, std::string_view separators, std::size_t most)
{
    Texts parts;
    while (!text.empty() && parts.size() < most) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string_view portOf(std::string_view scheme)
{
    return scheme == "https" || scheme == "wss" ? "443"
        : scheme == "http" || scheme == "ws"    ? "80"
                                                : "";
}

/// A source and an address have one form, but for what a source may leave out.
Url urlOf(std::string_view text)
{
    Url url;
    if (const auto mark = text.find("://"); mark != text.npos) {
        url.scheme = lowered(text.substr(0, mark));
        text.remove_prefix(mark + 3);
    } else if (text.ends_with(':')) {
        return {.scheme = lowered(text.substr(0, text.size() - 1))};
    }
    const auto slash = std::min(text.find('/'), text.size());
    url.path = text.substr(slash);
    text = text.substr(0, slash);
    const auto colon = text.rfind(':');
    if (colon != text.npos && text.find(']', colon) == text.npos)
        url.port = text.substr(colon + 1);
    url.host = lowered(text.substr(0, url.port.empty() ? text.size() : colon));
    return url;
}

bool isWeb(std::string_view scheme)
{
    return !portOf(scheme).empty();
}

/// A source for `http:` or `ws:` holds for its safer kin, and no other does: the standard lets
/// `wss:` hold for `https:` as well, Chromium and Firefox do not.
bool matchesScheme(std::string_view source, std::string_view scheme)
{
    return source == scheme || (source == "http" && scheme == "https")
        || (source == "ws" && scheme == "wss");
}

bool matchesHost(std::string_view source, std::string_view host)
{
    if (source.starts_with("*."))
        return host.ends_with(source.substr(1));
    return source == "*" || source == host;
}

bool matchesPort(const Url &source, const Url &url)
{
    const auto standard = portOf(url.scheme);
    const auto port = url.port.empty() ? standard : std::string_view(url.port);
    if (source.port.empty())
        return port == standard;
    return source.port == "*" || source.port == port
        || (source.port == "80" && port == "443" && portOf(source.scheme) == "80");
}

bool matchesPath(std::string_view source, std::string_view path)
{
    if (source.empty() || source == "/")
        return true;
    return source.ends_with('/') ? path.starts_with(source) : path == source;
}

/// From a page over HTTPS, `'self'` is the WebSockets of the same host as well.
bool isSelf(const Url &page, const Url &url)
{
    const bool isSafer = url.scheme == "https" || url.scheme == "wss"
        || (page.scheme == "http" && url.scheme == "ws");
    const Url wanted {url.scheme, page.host, page.port, {}};
    return url.host == page.host && matchesPort(wanted, url)
        && (page.scheme == url.scheme || isSafer);
}

/// Browsers take WebSockets for network addresses here, although the standard forgets them.
bool matchesAny(const Url &page, const Url &url)
{
    return isWeb(url.scheme) || url.scheme == page.scheme;
}

bool matches(const std::string &source, const Url &page, const Url &url)
{
    if (lowered(source) == "'self'")
        return isSelf(page, url);
    if (source.starts_with('\''))
        return false;
    if (source == "*")
        return matchesAny(page, url);
    const auto wanted = urlOf(source);
    if (wanted.host.empty())
        return matchesScheme(wanted.scheme, url.scheme);
    return !url.host.empty()
        && matchesScheme(wanted.scheme.empty() ? page.scheme : wanted.scheme, url.scheme)
        && matchesHost(wanted.host, url.host) && matchesPort(wanted, url)
        && matchesPath(wanted.path, url.path);
}

bool has(const Directive &directive, std::string_view keyword)
{
    return std::ranges::any_of(directive.sources,
                               [&](const auto &source) { return lowered(source) == keyword; });
}

/// With one of these, old words that allow everything no longer count.
bool isStrict(const Directive &directive)
{
    return std::ranges::any_of(directive.sources, [](const std::string &source) {
        const auto word = lowered(source);
        return word.starts_with("'nonce-") || word.starts_with("'sha256-")
            || word.starts_with("'sha384-") || word.starts_with("'sha512-")
            || word == "'strict-dynamic'";
    });
}

Texts fallbacks(std::string_view name)
{
    if (name == "worker-src")
        return {"worker-src", "child-src", "script-src", "default-src"};
    if (name == "frame-src")
        return {"frame-src", "child-src", "default-src"};
    if (name == "script-src-elem" || name == "script-src-attr")
        return {std::string(name), "script-src", "default-src"};
    if (name == "style-src-elem" || name == "style-src-attr")
        return {std::string(name), "style-src", "default-src"};
    static constexpr std::array plain {"connect-src",  "font-src",   "img-src",
                                       "manifest-src", "media-src",  "object-src",
                                       "child-src",    "script-src", "style-src"};
    if (contains(plain, name))
        return {std::string(name), "default-src"};
    return {std::string(name)};
}

} // namespace

const Directive *Policy::find(std::string_view name) const
{
    const auto found = std::ranges::find(directives, name, &Directive::name);
    return found == directives.end() ? nullptr : &*found;
}

std::vector<Policy> read(std::string_view header, const std::string &origin)
{
    std::vector<Policy> policies;
    for (const auto &text : split(header, ",", mostPolicies)) {
        Policy policy {{}, origin};
        for (const auto &part : split(text, ";", mostDirectives)) {
            auto words = split(part, blanks, mostSources + 1);
            if (words.empty())
                continue;
            const auto name = lowered(words.front());
            words.erase(words.begin());
            if (!policy.find(name))
                policy.directives.push_back({name, std::move(words)});
        }
        if (!policy.directives.empty())
            policies.push_back(std::move(policy));
    }
    return policies;
}

const Directive *deciding(const Policy &policy, std::string_view name)
{
    for (const auto &next : fallbacks(name))
        if (const auto *found = policy.find(next))
            return found;
    return nullptr;
}

bool allows(const Policy &policy, std::string_view directive, std::string_view url)
{
    const auto *decides = deciding(policy, directive);
    if (!decides)
        return true;
    if (decides->name == "script-src" && has(*decides, "'strict-dynamic'"))
        return false;
    const auto page = urlOf(policy.origin);
    const auto wanted = urlOf(url);
    return std::ranges::any_of(
        decides->sources, [&](const std::string &source) { return matches(source, page, wanted); });
}

bool allowsKeyword(const Policy &policy, std::string_view directive, std::string_view keyword)
{
    const auto *decides = deciding(policy, directive);
    if (!decides)
        return true;
    if (keyword == "'unsafe-inline'")
        return has(*decides, keyword) && !isStrict(*decides);
    return has(*decides, keyword)
        || (keyword == "'wasm-unsafe-eval'" && has(*decides, "'unsafe-eval'"));
}

std::string completed(const Policy &policy, const std::string &directive, const Texts &missing)
{
    const auto *decides = deciding(policy, directive);
    Texts words {directive};
    for (const auto &source : decides ? decides->sources : Texts {})
        if (lowered(source) != "'none'")
            words.push_back(source);
    words.insert(words.end(), missing.begin(), missing.end());
    return joined(words, " ");
}

} // namespace opentalk::checks::csp
