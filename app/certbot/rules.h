// From words to problems: tables, read from the top, the first row that fits counts.
#pragma once

#include "certbot/words.h"
#include "model/problem.h"

#include <string_view>

namespace opentalk::certbot {

/// What the authority reported of a name, addresses left aside. Falls back to `nameFailed`.
const ProblemType &causeOf(const FailedName &failed);

/// The authority says that it tried from several places.
bool isSecondary(std::string_view detail);

/// A word about a name inside a line that stands alone: `nameRefused`, `caaForbids`, ….
bool isAboutName(const ProblemType &type);

/// One of Let's Encrypt's limits, which name a time.
bool isLimit(const ProblemType &type);

struct Cause {
    const ProblemType *type = nullptr; ///< none: this line says nothing that is known
    bool isVague = false;              ///< counts only where nothing else is known
};

Cause causeOfLine(std::string_view line);

} // namespace opentalk::certbot
