#include "wizard/pages/certificatetext.h"

#include "machine/certificateproblems.h"
#include "machine/problems.h"
#include "wizard/hostinput.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace opentalk::wizard {

using std::chrono::sys_seconds;

namespace {

struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QDateTime local(sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

QString dayOf(sys_seconds time)
{
    return QLocale().toString(local(time).date(), QLocale::ShortFormat);
}

QString leftText(std::chrono::seconds left)
{
    using std::chrono::floor;
    const auto days = floor<std::chrono::days>(left).count();
    if (days >= 1)
        return Certificates::tr("%n day(s) left", nullptr, static_cast<int>(days));
    const auto hours = std::max<long>(0, floor<std::chrono::hours>(left).count());
    return Certificates::tr("%n hour(s) left", nullptr, static_cast<int>(hours));
}

bool has(const Problems &findings, const ProblemType &type)
{
    return std::ranges::any_of(findings, [&](const Problem &each) { return each.is(type); });
}

Fact bad(const QString &text)
{
    return {QStringLiteral("error"), Tone::Bad, text};
}

Fact toCome(const QString &text)
{
    return {QStringLiteral("info"), Tone::Accent, text};
}

Fact wantedState(const machine::HostCertificate &host, const Prospect &prospect)
{
    if (!prospect.hasCertbot)
        return warned(Certificates::tr("missing; needs certbot"));
    if (host.isPlaceholder)
        return toCome(Certificates::tr("placeholder; Apply obtains one"));
    if (has(host.findings, machine::certificateExpired))
        return warned(Certificates::tr("expired; Apply obtains a new one"));
    return toCome(Certificates::tr("none yet; Apply obtains it"));
}

Fact unfitState(const Problems &findings)
{
    struct Row {
        const ProblemType &type;
        QString text;
    };
    const Row rows[] {
        {machine::certificateExpired, Certificates::tr("expired")},
        {machine::certificateNotYetValid, Certificates::tr("not valid yet")},
        {machine::certificateWrongName, Certificates::tr("for other names")},
        {machine::certificateWildcardLevel, Certificates::tr("for other names")},
        {machine::keyMismatch, Certificates::tr("the key does not fit")},
        {machine::keyOtherType, Certificates::tr("the key does not fit")},
    };
    for (const auto &[type, text] : rows)
        if (has(findings, type))
            return bad(text);
    return bad(Certificates::tr("cannot be used"));
}

/// In the language of whoever looked.
bool saysAbsent(const Problem &problem)
{
    const auto words = problem.arguments.empty() ? std::string() : problem.arguments.front();
    return problem.is(machine::certificateFileMissing)
        || (problem.is(machine::cannotRead)
            && (words == "No such file or directory" || words == std::strerror(ENOENT)));
}

/// Nothing stands where the host's certificate should be.
bool isMissing(const machine::HostCertificate &host)
{
    return std::ranges::any_of(host.findings, saysAbsent);
}

} // namespace

bool isForRoot(const Problems &findings)
{
    return hasErrors(findings) && std::ranges::all_of(findings, [](const Problem &each) {
               return each.severity == Severity::Warning || each.kind == ProblemKind::Permission;
           });
}

sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

QString endText(sys_seconds end, sys_seconds now)
{
    return end <= now ? Certificates::tr("%1, expired").arg(dayOf(end))
                      : Certificates::tr("%1, %2").arg(dayOf(end), leftText(end - now));
}

Fact stateOf(const machine::HostCertificate &host, const Prospect &prospect, sys_seconds now)
{
    const bool isThere = !host.certificate.empty();
    if (prospect.source == CertificateSource::Placeholder)
        return {QStringLiteral("info"), Tone::Muted,
                isThere ? Certificates::tr("there; browsers warn")
                        : Certificates::tr("made by Apply")};
    if (prospect.isWanted)
        return wantedState(host, prospect);
    if (isThere && has(host.findings, machine::certificateExpiring))
        return warned(Certificates::tr("until %1").arg(endText(host.notAfter, now)));
    if (isThere)
        return {QStringLiteral("good"), Tone::Good,
                Certificates::tr("until %1").arg(endText(host.notAfter, now))};
    if (isForRoot(host.findings))
        return {QStringLiteral("info"), Tone::Muted, Certificates::tr("only root may look")};
    if (isMissing(host))
        return warned(Certificates::tr("not there yet"));
    return unfitState(host.findings);
}

Fact renewalFact(const machine::Renewal &renewal)
{
    const auto by = qt(renewal.by);
    if (renewal.isPractice)
        return {QStringLiteral("info"), Tone::Muted,
                Certificates::tr("In practice nothing is renewed by itself.")};
    if (by.isEmpty())
        return warned(Certificates::tr("Nothing on this machine renews certificates by itself. "
                                       "Enable certbot's timer, or run “certbot renew” twice a "
                                       "day from cron."));
    if (!renewal.active)
        return warned(
            Certificates::tr("%1 should renew certificates, but does not run by itself.").arg(by));
    if (!renewal.lastRan)
        return {QStringLiteral("good"), Tone::Good,
                Certificates::tr("%1 renews certificates; it has not run yet.").arg(by)};
    const auto when = QLocale().toString(local(*renewal.lastRan), QLocale::ShortFormat);
    return {QStringLiteral("good"), Tone::Good,
            Certificates::tr("%1 renews certificates; it last ran on %2.").arg(by, when)};
}

bool isLate(const Life &life, sys_seconds now)
{
    return (life.end - now) * 3 < life.end - life.begin;
}

Fact worstFact(const std::vector<Life> &lives, sys_seconds now)
{
    if (lives.empty())
        return {};
    const auto share = [now](const Life &life) {
        const auto whole = std::max<double>(1, double((life.end - life.begin).count()));
        return double((life.end - now).count()) / whole;
    };
    const auto &worst = *std::ranges::min_element(lives, {}, share);
    const auto placeholder = std::ranges::find_if(lives, &Life::isPlaceholder);
    const auto day = dayOf(worst.end);
    if (worst.end <= now)
        return bad(Certificates::tr("The certificate of %1 expired on %2.").arg(worst.host, day));
    if (isLate(worst, now))
        return warned(Certificates::tr("The certificate of %1 is good until %2 only.")
                          .arg(worst.host, endText(worst.end, now)));
    if (placeholder != lives.end())
        return warned(Certificates::tr("%1 shows a certificate that is signed by itself; browsers "
                                       "warn.")
                          .arg(placeholder->host));
    return {QStringLiteral("good"), Tone::Good,
            Certificates::tr("Of its certificates, that of %1 ends first: %2.")
                .arg(worst.host, endText(worst.end, now))};
}

std::vector<Life> livesIn(const machine::CertificateReport &report)
{
    std::vector<Life> lives;
    for (const auto &host : report.hosts) {
        const auto isIts = [&](const machine::FoundCertificate &found) {
            return found.certificate.path == host.certificate;
        };
        const auto found = std::ranges::find_if(report.found, isIts);
        // A placeholder is not among them; it is never near its end.
        const auto begin = found == report.found.end() ? now() : found->certificate.notBefore;
        if (!host.certificate.empty())
            lives.push_back({readableName(host.host), begin, host.notAfter, host.isPlaceholder});
    }
    return lives;
}

} // namespace opentalk::wizard
