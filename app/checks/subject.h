// What a check looks at, in words: hosts and ports stay as they are, the words around them are
// translated. A subject with words has its form here.
#pragma once

#include "checks/check.h"

namespace opentalk::checks {

inline constexpr const char *subjectHere = QT_TRANSLATE_NOOP("Check", "%1 here");
inline constexpr const char *subjectByName = QT_TRANSLATE_NOOP("Check", "%1 by its name");
inline constexpr const char *subjectFromOutside = QT_TRANSLATE_NOOP("Check", "%1 from outside");
inline constexpr const char *subjectFirewall = QT_TRANSLATE_NOOP("Check", "firewall %1");

/// Of `meet.example.org here`, its form and what stands in it.
Text subjectText(const std::string &subject);

} // namespace opentalk::checks
