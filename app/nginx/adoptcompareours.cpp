// Our own files against those that the profile leads to: what was edited by hand since.
#include "nginx/adoptcompare.h"

#include "nginx/parse.h"
#include "nginx/problems.h"

#include <algorithm>
#include <array>
#include <set>

namespace opentalk::nginx {

namespace {

/// These differ with NGINX, its neighbours and the certificates, or are read into the profile
/// whatever they say.
constexpr std::array ofTheMachine {
    "listen",
    "http2",
    "http3",
    "ssl_session_tickets",
    "http2_max_field_size",
    "ssl_protocols",
    "resolver",
    "zone",
    "keepalive",
    "keepalive_timeout",
    "ssl_reject_handshake",
    "http2_max_header_size",
    "limit_req_zone",
    "limit_req",
    "return",
    "ssl_certificate",
    "ssl_certificate_key",
    "ssl_stapling",
    "client_max_body_size",
};

/// Where a neighbour has names like ours, ours are numbered: opentalk2_pad.
std::string withoutNumber(std::string text)
{
    constexpr std::string_view word = "opentalk";
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) {
        const auto begin = at + word.size();
        const auto end = std::min(text.find_first_not_of("0123456789", begin), text.size());
        if (text.substr(end).starts_with('_'))
            text.erase(begin, end - begin);
    }
    return text;
}

struct Line {
    std::string key; ///< with the blocks around it
    std::string outer;
    const Directive *directive;
};

void flatten(const Directives &directives, const std::string &outer, std::vector<Line> &lines)
{
    for (const auto &directive : directives) {
        auto key = withoutNumber(pathInside(outer, directive));
        lines.push_back({key, outer, &directive});
        if (directive.block)
            flatten(*directive.block, key, lines);
    }
}

/// What `lines` have and `others` have not; of a block, not what is inside it as well.
std::vector<const Directive *> onlyIn(const std::vector<Line> &lines,
                                      const std::vector<Line> &others)
{
    std::set<std::string_view> known;
    for (const auto &line : others)
        known.insert(line.key);
    std::vector<const Directive *> result;
    for (const auto &[key, outer, directive] : lines)
        if (!known.contains(key) && (outer.empty() || known.contains(outer))
            && std::ranges::count(ofTheMachine, directive->name) == 0)
            result.push_back(directive);
    return result;
}

} // namespace

void compareOurs(Old &old, const OldFile &file, const std::string &generated)
{
    const auto directives = parse(generated, file.path);
    if (!directives)
        return;
    std::vector<Line> before;
    std::vector<Line> after;
    flatten(file.directives, {}, before);
    flatten(*directives, {}, after);
    for (const auto *directive : onlyIn(before, after))
        old.note(adoptLost, file.path + ':' + std::to_string(directive->line), textOf(*directive));
    for (const auto *directive : onlyIn(after, before))
        old.note(adoptMissing, file.path, textOf(*directive));
}

} // namespace opentalk::nginx
