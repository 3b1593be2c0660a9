#include "transaction/session.h"

#include "machine/look.h"
#include "machine/scratch.h"
#include "transaction/attempt.h"
#include "transaction/problems.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace opentalk::transaction {

using machine::Root;

Session::Session(const Root &root, machine::Descriptor lock)
    : m_root(root)
    , m_lock(std::move(lock))
{ }

Session::~Session()
{
    if (!m_lock)
        return;
    const auto left = transaction::records(m_root);
    const auto ordered = m_root.glance(ordersFile);
    if (left && left->empty() && ordered && ordered->kind == machine::NodeKind::Absent)
        (void)forget(m_root);
}

Result<Session> Session::open(const Root &root, Reporter &report)
{
    if (!root.isOurs())
        return refuse(onlyRoot, "");
    auto held = lock(root);
    if (!held)
        return std::unexpected(held.error());
    Session session(root, std::move(*held));
    machine::sweepScratch();
    if (auto done = tidy(root); !done)
        return std::unexpected(done.error());
    if (auto done = session.read(); !done)
        return std::unexpected(done.error());
    auto certbot = CertbotLock::take(root, session.survey().configFolder);
    if (!certbot)
        return std::unexpected(certbot.error());
    session.m_certbot = std::move(*certbot);
    if (auto done = session.finishInterrupted(report); !done)
        return std::unexpected(done.error());
    return session;
}

Result<void> Session::read()
{
    auto all = transaction::records(m_root);
    if (!all)
        return std::unexpected(all.error());
    auto survey = machine::look(m_root);
    if (!survey)
        return std::unexpected(survey.error());
    m_records = std::move(*all);
    m_survey = std::move(*survey);
    for (const auto &record : m_records)
        if (record.configFolder != m_survey.configFolder)
            return refuse(configurationMoved, recordPath(record.checkpoint.number),
                          record.configFolder, m_survey.configFolder);
    return {};
}

Result<void> Session::keepCertbotOut()
{
    auto certbot = CertbotLock::take(m_root, m_survey.configFolder);
    if (!certbot)
        return std::unexpected(certbot.error());
    m_certbot = std::move(*certbot);
    return {};
}

Result<void> Session::finishInterrupted(Reporter &report)
{
    for (const auto &record : m_records | std::views::reverse) {
        if (record.phase == Phase::Done)
            continue;
        auto recovered = Attempt(m_root, m_survey, report, record).recover();
        if (!recovered)
            return std::unexpected(recovered.error());
        m_recovered = std::move(*recovered);
    }
    return m_recovered ? read() : Result<void> {};
}

Record Session::next(machine::Did did, std::string digest, std::vector<Kept> steps) const
{
    Record record;
    for (const auto &past : m_records)
        record.checkpoint.number
            = std::max({record.checkpoint.number, past.checkpoint.number, past.folded});
    ++record.checkpoint.number;
    record.checkpoint.did = did;
    record.checkpoint.digest = std::move(digest);
    record.configFolder = m_survey.configFolder;
    record.kept = std::move(steps);
    return record;
}

machine::Outcome Session::told(machine::Outcome outcome) const
{
    if (m_recovered)
        std::ranges::copy(m_recovered->notes, std::back_inserter(outcome.notes));
    return outcome;
}

} // namespace opentalk::transaction
