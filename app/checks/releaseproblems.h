// Which release runs behind the proxy, against the profile's.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType releaseAsProfile {
    "release-as-profile", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The controller at %1 is of the release in the profile: %2."), ""};

/// %4 is the name of the one that was found, as in a profile.
inline constexpr ProblemType releaseDiffers {
    "release-differs", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The controller at %1 is of another release than the profile says. "
                      "Found: %2. In the profile: %3."),
    QT_TRANSLATE_NOOP("Problem",
                      "Choose “%2” on the page Services (in a profile: \"release\": "
                      "\"%4\"), and apply again.")};

inline constexpr ProblemType releaseUnclear {
    "release-unclear", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The controller's answers at %1 do not tell its release; the "
                      "profile's is taken to be right."),
    ""};

inline constexpr ProblemType releaseUnseen {
    "release-unseen", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The release shows only where the controller answers, and it does "
                      "not at %1."),
    ""};

} // namespace opentalk::checks
