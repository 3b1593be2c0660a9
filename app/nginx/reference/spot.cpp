#include "nginx/reference/spot.h"

#include "nginx/parse.h"

#include <algorithm>
#include <charconv>

namespace opentalk::nginx {

namespace {

using Path = std::vector<const Directive *>;

std::string_view lineOf(std::string_view text, int number)
{
    for (; number > 1 && !text.empty(); --number)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    const auto line = text.substr(0, text.find('\n'));
    return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

/// A comment leads to the line that it stands above.
int lineMeant(std::string_view text, int line)
{
    while (lineOf(text, line).starts_with('#'))
        ++line;
    return line;
}

bool leadsTo(const Directives &directives, int line, Path &path)
{
    return std::ranges::any_of(directives, [&](const Directive &directive) {
        path.push_back(&directive);
        if (directive.line == line || (directive.block && leadsTo(*directive.block, line, path)))
            return true;
        path.pop_back();
        return false;
    });
}

int portOf(const Directive &server)
{
    const auto *listen = server.block ? find(*server.block, "listen") : nullptr;
    if (!listen || listen->arguments.empty())
        return 0;
    const auto &point = listen->arguments.front();
    const auto start = point.rfind(':') == point.npos ? 0 : point.rfind(':') + 1;
    int port = 0;
    std::from_chars(point.data() + start, point.data() + point.size(), port);
    return port;
}

void describeServer(Spot &spot, const Directive &server)
{
    spot.port = portOf(server);
    spot.hasHttp2Line = find(*server.block, "http2") != nullptr;
    if (const auto *name = find(*server.block, "server_name"); name && !name->arguments.empty())
        spot.host = name->arguments.front();
}

void describeFile(Spot &spot, std::string_view path)
{
    constexpr std::string_view front = "opentalk-";
    constexpr std::string_view back = ".conf";
    const auto name = path.substr(path.rfind('/') + 1);
    if (!name.starts_with(front))
        spot.file = SpotFile::MainFile;
    else if (path.ends_with("/snippets/opentalk-ssl.conf"))
        spot.file = SpotFile::Tls;
    else if (name.starts_with("opentalk-00-"))
        spot.file = SpotFile::HttpLevel;
    else if (name == "opentalk-default.conf")
        spot.file = SpotFile::Default;
    else
        spot.site = name.substr(front.size(), name.size() - front.size() - back.size());
}

} // namespace

std::optional<Spot> spotAt(std::string_view path, std::string_view text, int line)
{
    if (!path.ends_with(".conf"))
        return std::nullopt;
    const auto directives = parse(text, std::string(path));
    Path leading;
    if (!directives || !leadsTo(*directives, lineMeant(text, line), leading))
        return std::nullopt;
    Spot spot;
    describeFile(spot, path);
    const bool isUpstream = leading.front()->name == "upstream";
    for (const auto *directive : leading)
        if (directive->name == "server" && directive->block && !isUpstream)
            describeServer(spot, *directive);
    spot.directive = *leading.back();
    if (spot.directive.block)
        spot.directive.block.emplace();
    if (leading.size() > 1) {
        spot.within = leading[leading.size() - 2]->name;
        spot.outermost = leading.front()->name;
    }
    return spot;
}

} // namespace opentalk::nginx
