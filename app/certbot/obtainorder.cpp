// The parts that ask a directory: the proof before, the rehearsal, the order.
#include "certbot/obtaining.h"

#include "certbot/call.h"
#include "certbot/challenge.h"
#include "certbot/flowproblems.h"
#include "certbot/orders.h"
#include "certbot/problems.h"
#include "certbot/reasons.h"

#include "machine/certbotprogram.h"
#include "machine/clock.h"

#include <algorithm>
#include <iterator>

namespace opentalk::certbot {

using machine::Step;

namespace {

/// The names whose validation failed, as our count of tries needs them.
std::vector<std::string> failedOf(const Problems &reasons, const std::vector<std::string> &hosts)
{
    std::vector<std::string> failed;
    for (const auto &host : hosts)
        if (std::ranges::any_of(reasons, [&](const Problem &reason) {
                return std::ranges::count(reason.arguments, host) > 0;
            }))
            failed.push_back(host);
    return failed;
}

/// A nonce that the directory no longer takes says nothing about the order. certbot 2.1 tries once
/// more and then ends, at times without a reason: then only a directory without limits is asked.
bool isWorthAnotherTry(const Problems &reasons, const std::string &directory)
{
    return !reasons.empty() && std::ranges::all_of(reasons, [&](const Problem &reason) {
        return reason.is(nonceRefused) || (reason.is(certbotHides) && !isLetsEncrypt(directory));
    });
}

/// What keeps certbot from putting a certificate away comes after it was issued.
bool wasIssued(const Problems &reasons)
{
    return std::ranges::all_of(reasons, [](const Problem &reason) {
        return reason.is(lineageBroken) || reason.is(diskFull) || reason.is(diskReadOnly);
    });
}

} // namespace

Result<void> Obtaining::proveChallenge()
{
    if (wanted().empty())
        return skip("no certificate is missing");
    const auto master = machine::seekMaster(m_root, survey());
    if (!master)
        return std::unexpected(master.error());
    if (!*master)
        return refuse(nginxStopped, "");
    const auto file = ChallengeFile::make(m_root);
    if (!file)
        return std::unexpected(file.error());
    if (auto proved = proveOnThisMachine(m_root, **master, m_certified->deployment, wantedHosts(),
                                         survey(), *file);
        !proved)
        return proved;
    const auto isWanted = [this] {
        m_report.running(m_step);
        return !m_report.isCancelled();
    };
    m_doubts = doubtsByName(wantedHosts(), survey(), *file, isWanted);
    if (m_doubts.empty())
        m_report.done(Step::ProveChallenge);
    else
        m_report.done(Step::ProveChallenge, m_doubts.front());
    return {};
}

Result<void> Obtaining::rehearse()
{
    if (wanted().empty())
        return skip("no certificate is missing");
    if (!isLetsEncrypt(directory()))
        return skip("only Let's Encrypt has a staging directory to try it with");
    for (const auto &lineage : wanted())
        if (auto done = ask(lineage, Kind::Rehearsal); !done)
            return done;
    m_report.done(Step::Rehearse);
    return {};
}

Result<void> Obtaining::order()
{
    if (wanted().empty())
        return skip("no certificate is missing");
    for (const auto &lineage : wanted()) {
        if (auto done = ask(lineage, Kind::Real); !done)
            return done;
        m_outcome.obtained.push_back(lineage.name);
    }
    m_report.done(Step::Order);
    return {};
}

Result<void> Obtaining::ask(const machine::WantedLineage &lineage, Kind kind)
{
    const auto arguments = orderArguments(m_certified->deployment.certificates, lineage, kind);
    constexpr int tries = 3;
    Problems reasons;
    for (int i = 0; i == 0 || (i < tries && isWorthAnotherTry(reasons, directory())); ++i) {
        m_report.running(m_step);
        const auto called = m_certbot.call(arguments, m_step);
        if (!called && kind == Kind::Real)
            count(lineage, called.error());
        if (!called)
            return std::unexpected(called.error());
        reasons = called->status == 0
            ? Problems {}
            : reasonsOf(called->words,
                        {survey().addresses, directory(), machine::certbotWithOwnRoots()},
                        called->log);
        if (kind == Kind::Real)
            count(lineage, reasons);
    }
    if (reasons.empty())
        return {};
    std::ranges::copy(m_doubts, std::back_inserter(reasons));
    return std::unexpected(std::move(reasons));
}

/// Not being able to count is no reason to lose a certificate.
void Obtaining::count(const machine::WantedLineage &lineage, const Problems &reasons)
{
    const auto ended = wasIssued(reasons) ? Ended::Issued : Ended::Failed;
    const auto noted = note(
        m_root,
        {machine::now(), directory(), lineage.hosts, ended, failedOf(reasons, lineage.hosts)});
    if (!noted)
        keep(noted.error());
}

} // namespace opentalk::certbot
