// What the documentation's page "NGINX Reverse Proxy Setup", whose job this program does, says at
// the place of a line of ours.
#pragma once

#include "nginx/reference/spot.h"

#include <span>
#include <string>

namespace opentalk::nginx {

/// A line of the guide. In `line` stand %host, %site and %port for what differs by service.
struct GuideLine {
    const char *sites;         ///< ids between blanks; empty for all that the guide has
    int port;                  ///< of the server that it is in; 0: http level, or any server
    const char *key;           ///< what tells it from others of its directive: a header, a path
    const char *line;          ///< without `;`
    const char *section;       ///< the guide's heading above it; empty for the service's own
    const char *why = nullptr; ///< why ours differs, where our line's reason does not say it
};

enum class GuideStand {
    Same,
    Differs,
    NoLine,
    NoService, ///< the guide does not have this service; `line` is what it has for each of its own
    NoFile,    ///< nor anything like this file
};

struct GuideSaying {
    GuideStand stand = GuideStand::NoLine;
    std::string section;
    std::string line;          ///< as the guide has it, with this service's names
    const char *why = nullptr; ///< English, translation context "Guide"
};

std::span<const GuideLine> guideLines();

/// The guide's heading for a service; empty where it has none.
std::string_view guideSection(std::string_view site);
int guidePort(std::string_view site);

/// A guide's line as it reads for a service under this name.
std::string filledGuideLine(const GuideLine &line, std::string_view site, std::string_view host);

/// What tells a directive from others with its name in a server.
std::string keyOf(const Directive &directive);

GuideSaying guideOn(const Spot &spot);

} // namespace opentalk::nginx
