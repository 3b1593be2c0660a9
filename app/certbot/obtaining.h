// The parts of obtaining certificates, in order; see obtain.h for what they promise together.
#pragma once

#include "certbot/call.h"
#include "certbot/commandline.h"
#include "machine/master.h"
#include "transaction/apply.h"
#include "transaction/draft.h"
#include "transaction/reporter.h"
#include "transaction/session.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::certbot {

class Obtaining {
public:
    Obtaining(const machine::Root &root, transaction::Session &session,
              const transaction::Request &request, transaction::Reporter &report);

    Result<machine::Outcome> run();

private:
    using Done = Result<void>;

    Done carryThrough();
    Done look();
    Done openPort80();
    Done proveChallenge();
    Done rehearse();
    Done order();
    Done serveTls();
    Done tryHook();
    Done tryRenewal();

    Done certify();
    Done requireAgreed() const;
    Done requireGround() const;
    Done requireWithinLimits() const;
    Done ask(const machine::WantedLineage &lineage, Kind kind);
    void count(const machine::WantedLineage &lineage, const Problems &reasons);
    Done carryOut(const transaction::Draft &draft);
    transaction::Reporter asDetails();
    Done startNginx();
    Done proveServed();
    Result<machine::Master> reloadNginx(const machine::Master &master);
    Done refresh();
    void tell(machine::Step step, const Result<void> &result);
    void keep(const Problems &problems);
    Done skip(const std::string &why);
    Problems takeBack();
    void forgetTry();

    Result<transaction::Draft> draftOf(const transaction::Certified &certified) const;
    const nginx::Survey &survey() const { return m_session.survey(); }
    const std::vector<machine::WantedLineage> &wanted() const;
    std::string directory() const;
    std::vector<std::string> wantedHosts() const;

    const machine::Root &m_root;
    transaction::Session &m_session;
    const transaction::Request &m_request;
    transaction::Reporter &m_report;
    machine::Step m_step = machine::Step::Look;
    std::optional<transaction::Certified> m_certified;
    Caller m_certbot;
    Problems m_doubts;      ///< what a directory may stumble over, see doubtsByName
    int m_first = 0;        ///< the first checkpoint of this run; 0: there is none yet
    bool m_started = false; ///< this run started nginx
    bool m_served = false;  ///< all names are on HTTPS: nothing is taken back any more
    machine::Outcome m_outcome;
};

} // namespace opentalk::certbot
