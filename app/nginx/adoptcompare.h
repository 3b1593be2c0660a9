// The two comparisons of adopt. For the files adopt*.cpp only.
#pragma once

#include "nginx/adoptparts.h"

namespace opentalk::nginx {

/// A file of ours against its bytes as they are generated now.
void compareOurs(Old &old, const OldFile &file, const std::string &generated);

/// A site made by hand against the file that replaces it.
void compareByHand(Old &old, const OldSite &site, const std::string &generated);

/// What else stands in a file made by hand that has sites of OpenTalk.
void compareRest(Old &old, const OldFile &file);

/// Directives that every site of ours has its own, equal or better, line for.
bool hasCounterpart(const OldLine &line);

} // namespace opentalk::nginx
