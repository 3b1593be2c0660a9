#include "nginx/reference/guide.h"

#include "model/translatable.h"
#include "nginx/parse.h"

#include <algorithm>
#include <array>

namespace opentalk::nginx {

namespace {

struct GuideSite {
    std::string_view id;
    std::string_view section;
    int port;
};

constexpr std::array sites {
    GuideSite {"frontend", "Web Frontend Configuration", 8080},
    GuideSite {"controller", "Controller API Configuration", 8090},
    GuideSite {"keycloak", "Keycloak Authentication Configuration", 8087},
    GuideSite {"livekit", "LiveKit WebRTC Configuration", 7880},
    GuideSite {"whiteboard", "Whiteboard (Spacedeck)", 9666},
    GuideSite {"pad", "Collaborative Editor (Etherpad)", 9001},
};

const GuideSite *siteOf(std::string_view id)
{
    const auto found = std::ranges::find(sites, id, &GuideSite::id);
    return found == sites.end() ? nullptr : &*found;
}

void replace(std::string &text, std::string_view mark, std::string_view value)
{
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

bool isFor(const GuideLine &line, std::string_view site)
{
    return !*line.sites || site.empty()
        || (' ' + std::string(line.sites) + ' ').contains(' ' + std::string(site) + ' ');
}

bool isAt(const GuideLine &line, const Spot &spot)
{
    const std::string_view text = line.line;
    return text.substr(0, text.find(' ')) == spot.directive.name && isFor(line, spot.site)
        && (line.port == 0 || line.port == spot.port)
        && line.key
        == (spot.directive.name == "server" ? std::to_string(spot.port) : keyOf(spot.directive));
}

/// For nginx; what is inside a block has lines of its own.
bool saysTheSame(const std::string &line, const Directive &ours)
{
    const auto read = parse(line + ";", {});
    return read && read->size() == 1 && read->front().arguments == ours.arguments;
}

/// Where HTTP/2 stands tells more than that the lines differ.
const char *whyOf(const GuideLine &line, const Spot &spot)
{
    const bool isSecureListen = spot.directive.name == "listen" && spot.port == 443;
    if (!isSecureListen || spot.hasHttp2Line)
        return line.why;
    return std::ranges::count(spot.directive.arguments, "http2") > 0
        ? nullptr
        : QT_TRANSLATE_NOOP("Guide", "This NGINX was built without HTTP/2.");
}

/// Where a line's first word is no directive of a server.
bool isTable(const std::string &within)
{
    return within == "upstream" || within == "map" || within == "geo";
}

bool isHeader(const std::string &name)
{
    return name == "proxy_set_header" || name == "add_header" || name == "proxy_hide_header";
}

/// IPv6, single addresses and QUIC are lines that the guide has not.
std::string keyOfListen(const std::vector<std::string> &arguments)
{
    const auto &point = arguments.front();
    const auto address = point.substr(0, point.contains(':') ? point.rfind(':') : 0);
    return std::ranges::count(arguments, "quic") > 0 ? address + " quic" : address;
}

} // namespace

std::string_view guideSection(std::string_view site)
{
    const auto *found = siteOf(site);
    return found ? found->section : std::string_view();
}

int guidePort(std::string_view site)
{
    const auto *found = siteOf(site);
    return found ? found->port : 0;
}

std::string filledGuideLine(const GuideLine &line, std::string_view site, std::string_view host)
{
    std::string text = line.line;
    replace(text, "%host", host);
    replace(text, "%site", site);
    replace(text, "%port", std::to_string(guidePort(site)));
    return text;
}

std::string keyOf(const Directive &directive)
{
    if (directive.arguments.empty())
        return {};
    if (directive.name == "listen")
        return keyOfListen(directive.arguments);
    if (isHeader(directive.name)) {
        auto key = directive.arguments.front();
        replace(key, "-Report-Only", "");
        return key;
    }
    if (directive.name != "location")
        return {};
    const auto &path = directive.arguments.back();
    if (directive.arguments.front() == "=")
        return "= " + path;
    return path.starts_with("^/assets/") || path.contains("|css|js)") ? "assets" : path;
}

GuideSaying guideOn(const Spot &spot)
{
    if (spot.file == SpotFile::HttpLevel || spot.file == SpotFile::Default)
        return {GuideStand::NoFile, {}, {}};
    const bool isForeign = spot.file == SpotFile::Site && !siteOf(spot.site);
    const auto missing = isForeign ? GuideStand::NoService : GuideStand::NoLine;
    const auto lines = guideLines();
    const auto found
        = std::ranges::find_if(lines, [&](const GuideLine &line) { return isAt(line, spot); });
    if (isTable(spot.within) || found == lines.end())
        return {missing, {}, {}};
    auto text = filledGuideLine(*found, spot.site, spot.host);
    const bool isSame = saysTheSame(text, spot.directive);
    if (isForeign)
        return {missing, {}, isSame ? text : std::string()};
    return {isSame ? GuideStand::Same : GuideStand::Differs,
            *found->section ? found->section : std::string(guideSection(spot.site)),
            std::move(text), isSame ? nullptr : whyOf(*found, spot)};
}

} // namespace opentalk::nginx
