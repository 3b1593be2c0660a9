// What the window itself finds wrong.
#pragma once

#include "model/problem.h"

namespace opentalk::wizard {

inline constexpr ProblemType fileUnreadable {
    "wizard-file-unreadable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("Problem", "Choose another file, or check its permissions.")};

inline constexpr ProblemType fileTooLarge {
    "wizard-file-too-large", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 is larger than 1 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Choose a file that this tool has written.")};

inline constexpr ProblemType surveyTooLarge {
    "wizard-survey-too-large", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 is larger than 64 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Choose what opentalk-proxy survey --json has written.")};

inline constexpr ProblemType fileUnwritable {
    "wizard-file-unwritable", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "%1 cannot be written: %2."),
    QT_TRANSLATE_NOOP("Problem", "Choose another folder.")};

inline constexpr ProblemType releaseNotChosen {
    "wizard-release-not-chosen", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The release of OpenTalk is not known yet."),
    QT_TRANSLATE_NOOP("Problem", "Choose it on the page Services.")};

inline constexpr ProblemType helperEnded {
    "wizard-helper-ended", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "The helper ended before the test of renewing did."),
    QT_TRANSLATE_NOOP("Problem", "Nothing was changed by it. Try again.")};

inline constexpr ProblemType helperNowhere {
    "wizard-helper-nowhere", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "The helper can be started as root from none of these folders: %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Start the wizard with TMPDIR set to a folder where programs may run.")};

} // namespace opentalk::wizard
