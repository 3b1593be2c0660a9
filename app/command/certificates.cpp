// certificates: list, obtain and renew-test.
#include "certbot/obtain.h"
#include "certbot/report.h"
#include "command/commands.h"
#include "command/input.h"
#include "command/problems.h"
#include "command/say.h"
#include "command/session.h"
#include "command/text.h"
#include "machine/certificatereport.h"
#include "machine/clock.h"

#include <nlohmann/json.hpp>

namespace opentalk::command {

namespace {

std::string joined(const std::vector<std::string> &items)
{
    std::string line;
    for (const auto &item : items)
        line += (line.empty() ? "" : ", ") + escaped(item);
    return line.empty() ? "none" : line;
}

/// `2026-12-16 14:06 UTC (20 days left)`.
std::string until(std::chrono::sys_seconds end)
{
    const auto left = std::chrono::floor<std::chrono::days>(end - machine::now()).count();
    const auto days = left < 0 ? std::string("expired")
        : left == 1            ? std::string("1 day left")
                               : std::to_string(left) + " days left";
    return utc(end) + " UTC (" + days + ")";
}

std::string findingsOf(const Problems &findings)
{
    std::string text;
    for (const auto &finding : findings)
        text += std::string("  ") + (finding.severity == Severity::Warning ? "note" : "wrong")
            + "    " + escaped(reason(finding)) + "\n";
    return text;
}

std::string textOf(const machine::FoundCertificate &found)
{
    const auto &certificate = found.certificate;
    auto text = escaped(certificate.path) + "\n  names   " + joined(certificate.names)
        + "\n  until   " + until(certificate.notAfter) + "\n  issuer  "
        + escaped(certificate.issuer) + (certificate.selfSigned ? " (self-signed)\n" : "\n");
    text += "  key     " + certificate.keyType + ", " + std::to_string(certificate.keyBits)
        + " bits\n";
    if (!found.directory.empty())
        text += "  kept    by certbot, from " + escaped(found.directory) + "\n";
    if (found.ofNeighbour)
        text += "  used by a site that is not OpenTalk's\n";
    return text + findingsOf(found.findings);
}

std::string textOf(const machine::HostCertificate &host)
{
    if (host.certificate.empty())
        return "No certificate serves " + escaped(host.host) + ".\n" + findingsOf(host.findings);
    const auto kind = host.isPlaceholder ? " (a placeholder: browsers warn)" : "";
    return escaped(host.host) + ": " + escaped(host.certificate) + kind + ", until "
        + until(host.notAfter) + "\n";
}

std::string renewalOf(const machine::CertificateReport &report)
{
    const auto &renewal = report.renewal;
    std::string text = report.certbot.empty() ? "certbot is not installed."
            + (report.installCommand.empty() ? "" : " Install it with: " + report.installCommand)
            + "\n"
                                              : "certbot " + escaped(report.certbot) + "\n";
    if (renewal.by.empty())
        return text + "Nothing renews certificates by itself.\n";
    const auto changed
        = renewal.changedBy.empty() ? "" : " (as changed by " + escaped(renewal.changedBy) + ")";
    text += "Renewal: " + escaped(renewal.by) + changed
        + (renewal.active ? ", active" : ", but it does not run by itself");
    if (renewal.lastRan)
        text += ", last ran " + utc(*renewal.lastRan) + " UTC";
    return text + "\n";
}

std::string forPeople(const machine::CertificateReport &report)
{
    std::string text;
    for (const auto &found : report.found)
        text += textOf(found);
    if (report.found.empty())
        text += "There are no certificates.\n";
    for (const auto &host : report.hosts)
        text += textOf(host);
    for (const auto &lineage : report.wanted)
        text += "“certificates obtain” would order " + escaped(lineage.name) + " for "
            + joined(lineage.hosts) + ".\n";
    return text + renewalOf(report);
}

std::string asJson(const machine::CertificateReport &report)
{
    return machine::toJson(report).dump(2, ' ', false,
                                        nlohmann::ordered_json::error_handler_t::replace)
        + "\n";
}

int list(const CertificatesOptions &options, const std::optional<Profile> &profile)
{
    const auto root = openRoot({});
    if (!root)
        return fail(root.error());
    reportInterrupted(*root);
    const auto report = certbot::reportOf(*root, profile);
    if (!report)
        return fail(report.error());
    say(report->unread);
    print(options.json ? asJson(*report) : forPeople(*report));
    return Done;
}

int obtain(const machine::Root &root, const Profile &profile, const Consent &consent)
{
    const auto planned = certbot::planObtaining(root, profile, consent.takeOver);
    if (!planned)
        return fail(planned.error());
    say(planned->warnings);
    if (hasErrors(planned->plan.problems))
        showInTheWay(planned->plan);
    const auto outcome = certbot::obtain(
        root, {profile, consent.expect, consent.takeOver, consent.start, planned->survey},
        stepsOnTerminal());
    if (!outcome)
        return fail(outcome.error());
    say(outcome->notes);
    print(describe(*outcome));
    return finishChange(exitStatus(outcome->notes));
}

int testRenewal(const machine::Root &root, const Profile &profile)
{
    const auto tested = certbot::testRenewal(root, profile, stepsOnTerminal());
    if (!tested)
        return fail(tested.error());
    print("Renewing works.\n");
    return finishChange(Done);
}

int change(const CertificatesOptions &options, const Profile &profile)
{
    const auto examined = examine(profile);
    if (!examined.deployment)
        return fail(examined.problems);
    say(examined.problems);
    const auto root = openToChange({});
    if (!root)
        return fail(root.error());
    return options.action == CertificatesAction::Obtain ? obtain(*root, profile, options.consent)
                                                        : testRenewal(*root, profile);
}

} // namespace

int run(const CertificatesOptions &options)
{
    if (!options.profile)
        return options.action == CertificatesAction::List
            ? list(options, {})
            : fail({problem(problems::missingProfile, "certificates")});
    const auto profile = readProfileAt(*options.profile);
    if (!profile)
        return fail(profile.error());
    return options.action == CertificatesAction::List ? list(options, *profile)
                                                      : change(options, *profile);
}

} // namespace opentalk::command
