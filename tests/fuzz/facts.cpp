// What the helper reads of a machine for the checks, and hands to the window: the first letter says
// what the rest is. Firewalls that are not understood are no guess, and no log gives a secret away.
#include "expect.h"
#include "machine/factsjson.h"
#include "machine/firewalld.h"
#include "machine/logmask.h"
#include "machine/nftables.h"
#include "machine/ufw.h"
#include "model/json.h"

#include <cstdint>

using namespace opentalk;
using namespace opentalk::machine;

namespace {

/// Of a range no more is open than of its parts.
void expectSound(const PortVerdicts &verdicts)
{
    const auto part = verdicts.of({Transport::Tcp, 443, 443});
    const auto whole = verdicts.of({Transport::Tcp, 80, 443});
    expect(part != Passes::Closed || whole == Passes::Closed);
    expect(whole != Passes::Open || part == Passes::Open);
}

/// One more firewall that refuses everything: nothing is open.
void expectNarrowed(PortVerdicts verdicts)
{
    PortVerdicts none;
    none.decideRest(Passes::Closed);
    verdicts.narrow(none);
    expect(verdicts.of({Transport::Udp, 20000, 39999}) == Passes::Closed);
}

void readNft(std::string_view text)
{
    const auto ruleset = readNftRuleset(text);
    if (!ruleset)
        return expectShort(ruleset.error());
    if (!ruleset->verdicts)
        return;
    expectSound(*ruleset->verdicts);
    expectNarrowed(*ruleset->verdicts);
}

/// Its three files, with a form feed between each two.
void readUfw(std::string_view text)
{
    const auto first = std::min(text.find('\f'), text.size());
    const auto second = std::min(text.find('\f', first + 1), text.size());
    const auto defaults = text.substr(0, first);
    (void)isUfwEnabled(defaults);
    const auto rules = text.substr(std::min(second + 1, text.size()));
    expectSound(ufwVerdicts(defaults, text.substr(first, second - first), rules));
    constexpr auto denied = "### tuple ### deny any any 0.0.0.0/0 any 0.0.0.0/0 in\n";
    const auto refusing = ufwVerdicts(defaults, {}, denied + std::string(rules));
    expect(refusing.of({Transport::Tcp, 1, 65535}) == Passes::Closed);
}

void readFirewalld(std::string_view text)
{
    expectSound(zoneVerdicts(text));
    for (const auto &zone : outerZones(text))
        expect(isZoneName(zone));
}

/// What is read is written the same, and nothing in it steers a terminal.
template <class Facts>
void readFacts(std::string_view text, Result<Facts> (*read)(const nlohmann::ordered_json &))
{
    const auto json = parseJson(text, "facts", {.allowControlCharacters = true});
    const auto facts = json ? read(*json) : std::unexpected(json.error());
    if (!facts) {
        for (const auto &problem : facts.error())
            expect(!sentence(problem).empty());
        return;
    }
    const auto written = toJson(*facts);
    expect(!hasControlCharacters(written.dump()));
    const auto again = read(written);
    expect(again && toJson(*again) == written);
}

/// Whatever stands before them.
void maskLine(std::string_view text)
{
    static constexpr std::string_view secret = "S3cr3t";
    static const auto marked
        = filled(" \"GET /v1/signaling/%1?x=y&access_token=%1&mail=%1%40example.org"
                 "&uri=%2Fx%3Fcode%3D%1 HTTP/1.1\" \"Cookie: a=%1; b=%1\""
                 " Bearer %1, eyJ%1.%1, state=%1; %1@example.org",
                 {std::string(secret)});
    const auto line = maskedLine(std::string(text) + marked);
    expect(!line.contains(secret) || text.contains(secret));
    expect(escaped(line) == line && line.size() <= 16 * 1024);
}

void read(char what, std::string_view text)
{
    switch (what) {
    case 'n':
        return readNft(text);
    case 'u':
        return readUfw(text);
    case 'f':
        return readFirewalld(text);
    case 'p':
        return readFacts<PortFacts>(text, portFactsFromJson);
    case 'l':
        return readFacts<LogFacts>(text, logFactsFromJson);
    case 'm':
        return maskLine(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Sets of ports are large and slow; what root's own firewall says is hardly longer.
    if (size > 0 && size <= 8192)
        read(static_cast<char>(data[0]), {reinterpret_cast<const char *>(data) + 1, size - 1});
    return 0;
}
