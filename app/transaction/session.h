// What every changing command begins with: root, the locks, an interrupted run finished, a survey.
#pragma once

#include "machine/descriptor.h"
#include "machine/outcome.h"
#include "machine/root.h"
#include "nginx/survey.h"
#include "transaction/certbotlock.h"
#include "transaction/journal.h"
#include "transaction/reporter.h"

#include <optional>
#include <vector>

namespace opentalk::transaction {

/// Holds our lock and certbot's as long as it lives. Where nothing is recorded in the end, the
/// state folder goes with it.
class Session {
public:
    static Result<Session> open(const machine::Root &root, Reporter &report);

    Session(Session &&) = default;
    Session &operator=(Session &&) = delete;
    ~Session();

    const nginx::Survey &survey() const { return m_survey; }
    const std::vector<Record> &records() const { return m_records; }
    const std::optional<machine::Outcome> &recovered() const { return m_recovered; }

    /// After a transaction: records and survey as they are now.
    Result<void> refresh() { return read(); }

    /// While certbot works, its nginx plugin may want the folder that we keep it out of.
    void letCertbotIn() { m_certbot = {}; }
    Result<void> keepCertbotOut();

    /// A record for the next checkpoint on this machine.
    Record next(machine::Did did, std::string digest, std::vector<Kept> steps) const;

    /// `outcome` with what there is to say about an interrupted run.
    machine::Outcome told(machine::Outcome outcome) const;

private:
    Session(const machine::Root &root, machine::Descriptor lock);

    Result<void> finishInterrupted(Reporter &report);
    Result<void> read();

    const machine::Root &m_root;
    machine::Descriptor m_lock;
    CertbotLock m_certbot;
    nginx::Survey m_survey;
    std::vector<Record> m_records;
    std::optional<machine::Outcome> m_recovered;
};

} // namespace opentalk::transaction
