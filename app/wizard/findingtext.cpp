#include "wizard/findingtext.h"

#include "wizard/problemtext.h"

#include <QCoreApplication>

namespace opentalk::wizard {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString statusText(int status)
{
    return status == 0 ? Findings::tr("no answer") : QString::number(status);
}

QString seen(const checks::Finding &finding)
{
    // A word joiner after each slash: lines would break there.
    const auto paths = QStringLiteral("/\u2060signaling: %1, /\u2060livekit/\u2060rtc: %2")
                           .arg(statusText(finding.signaling), statusText(finding.livekit));
    return finding.version.empty() ? paths
                                   : Findings::tr("version %1, %2").arg(qt(finding.version), paths);
}

QString unreachedText(checks::Reached reached)
{
    switch (reached) {
    case checks::Reached::Refused:
        return Findings::tr("Nothing listens on %1 yet. Choose the release yourself.");
    case checks::Reached::NoSuchName:
        return Findings::tr("The name in %1 is not known here. Choose the release yourself.");
    case checks::Reached::Unreachable:
        return Findings::tr("No way leads to %1 from here. Choose the release yourself.");
    default:
        return Findings::tr("%1 did not answer in time. Choose the release yourself.");
    }
}

} // namespace

QString foundText(const checks::Finding &finding)
{
    return Findings::tr("The controller on %1 answers like this release (%2).")
        .arg(qt(finding.backend.text()), seen(finding));
}

QString otherText(const checks::Finding &finding)
{
    return Findings::tr("The controller on %1 answers like another release: “%2” (%3).")
        .arg(qt(finding.backend.text()), wizard::title(*finding.release), seen(finding));
}

QString unknownText(const checks::Finding &finding)
{
    const auto backend = qt(finding.backend.text());
    switch (finding.kind) {
    case checks::Finding::Kind::NoAnswer:
        return unreachedText(finding.reached).arg(backend);
    case checks::Finding::Kind::NotController:
        return Findings::tr("What answers on %1 is not OpenTalk's controller. Choose the release "
                            "yourself, or correct the backend below.")
            .arg(backend);
    default:
        return Findings::tr("The controller on %1 does not show its release (%2). Choose it "
                            "yourself.")
            .arg(backend, seen(finding));
    }
}

} // namespace opentalk::wizard
