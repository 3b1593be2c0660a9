// Where in a generated file a line stands.
#pragma once

#include "nginx/tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace opentalk::nginx {

enum class SpotFile { Site, Tls, HttpLevel, Default, MainFile };

struct Spot {
    SpotFile file = SpotFile::Site;
    std::string site;          ///< id of the service whose file it is; empty for other files
    int port = 0;              ///< of the server around it, or of the server itself; 0 outside
    std::string host;          ///< that server's name
    std::string within;        ///< the innermost block's directive; empty at the top
    std::string outermost;     ///< and the outermost one's
    bool hasHttp2Line = false; ///< the server around it has `http2 on`
    Directive directive;       ///< of a block, without what is inside
};

/// The directive of the line with that number (1-based) in a configuration file of ours; of a
/// comment's line, the one that it stands above. Nothing for blank lines, closing braces, the
/// heading, and files that are no configuration.
std::optional<Spot> spotAt(std::string_view path, std::string_view text, int line);

} // namespace opentalk::nginx
