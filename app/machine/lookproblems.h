// What looking at ports and logs may refuse.
#pragma once

#include "model/problem.h"

namespace opentalk::machine {

inline constexpr ProblemType notASiteId {
    "not-a-site-id", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no name of a service or of an extra service."),
    QT_TRANSLATE_NOOP("Problem", "Use the id that stands in the profile.")};

inline constexpr ProblemType siteNotHere {
    "site-not-here", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "No site “%1” of OpenTalk Proxy Wizard is on this machine yet."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile first.")};

inline constexpr ProblemType hasOtherNames {
    "log-has-other-names", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This log has a second name, so it may be another file's content."),
    QT_TRANSLATE_NOOP("Problem", "Remove it; nginx makes a new one when it is reloaded.")};

} // namespace opentalk::machine
