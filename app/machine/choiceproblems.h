// What there is to say about certbot's lineages where they are chosen.
#pragma once

#include "model/problem.h"
#include "model/translatable.h"

namespace opentalk::machine {

inline constexpr ProblemType lineageElsewhere {
    "lineage-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This certificate would serve %1, but comes from another directory than the "
                      "profile's (%2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Name that directory in the profile to use it, or obtain one of the "
                      "profile's.")};

inline constexpr ProblemType lineageNamesMore {
    "lineage-names-more", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate %1 still names %2, which this profile does not serve: it "
                      "could not be renewed."),
    QT_TRANSLATE_NOOP("Problem",
                      "Run “opentalk-proxy certificates obtain” with this profile: it is made anew "
                      "without them.")};

inline constexpr ProblemType trustFolderUnknown {
    "trust-folder-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This system has no folder that is known for roots which it shall trust, so "
                      "the directory's root is not added."),
    QT_TRANSLATE_NOOP("Problem", "Have the system trust it in its own way.")};

inline constexpr ProblemType certbotOwnRoots {
    "certbot-own-roots", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "certbot here (%1) is not the distribution's: it brings roots of its own, and "
        "does not trust a directory because the system does."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Put the distribution's certbot in its place. A REQUESTS_CA_BUNDLE that is set "
        "in a shell reaches neither this program nor certbot's timer.")};

} // namespace opentalk::machine
