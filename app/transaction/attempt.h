// One attempt at changing the machine (design section 9): ends committed, or with everything put
// back. Apply, undo and remove differ only in the goal they hand to it.
#pragma once

#include "machine/master.h"
#include "machine/outcome.h"
#include "machine/root.h"
#include "machine/sandbox.h"
#include "model/deployment.h"
#include "nginx/generate.h"
#include "nginx/survey.h"
#include "transaction/journal.h"
#include "transaction/reporter.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::transaction {

/// More than the 2.5 s that nginx may spend on trying to bind, with time for a slow machine.
inline constexpr std::chrono::milliseconds reloadLimit {5000};

class Attempt {
public:
    /// `record` says what is to be done; its number, steps and configuration folder are set.
    Attempt(const machine::Root &root, const nginx::Survey &survey, Reporter &report,
            Record record);

    /// Names of the deployment must not be ignored by nginx, and are proved after the reload.
    void proveAfterwards(const Deployment &deployment, const nginx::CertificateFacts &facts)
    {
        m_deployment = &deployment;
        m_facts = facts;
    }
    void startWhereStopped() { m_startNginx = true; }

    Result<machine::Outcome> run();

    /// For a run that was interrupted in this record: puts back what had been done.
    Result<machine::Outcome> recover();

private:
    using Done = Result<void>;

    Done attempt();
    Done prepare();
    Done stage();
    Done tryOut();
    Done backUp();
    Done place();
    Done placeOne(const Kept &step);
    Done test();
    Done reload();
    Done startNginx();
    Done verify();
    Done commit();
    enum class Chance { First, Last };
    void clearUp(Chance chance);
    Done removeFolders();

    Done requireUnchanged(const Kept &step) const;
    Done requireWanted() const;
    Done noteBefore(const machine::Verdict &candidate);
    Done judge(const machine::Verdict &before, const machine::Verdict &now);
    void noteDownBackends();

    bool mayPutBack();
    Problems leaveInPlace();
    Problems putBack();
    Problems restore();
    Result<machine::Node> nodeToPutBack(const Kept &step);
    void noteKeptFolder(const Kept &step);
    std::vector<std::string> pathsLeft() const;
    Result<std::size_t> howFar() const;
    Problems serveOldAgain();
    Problems reloadOld();

    const machine::Root &m_root;
    const nginx::Survey &m_survey;
    Reporter &m_report;
    Record m_record;
    const Deployment *m_deployment = nullptr;
    nginx::CertificateFacts m_facts; ///< of the deployment
    bool m_startNginx = false;

    machine::Outcome m_outcome;
    std::map<std::string, std::string> m_staged; ///< by path: dot-named file beside it
    std::size_t m_begun = 0;                     ///< steps that may be on disk
    Problems m_foldersKept;                      ///< with files of others, while putting back
    std::optional<machine::Verdict> m_before;    ///< nginx on the tree as it was, where it matters
    std::optional<machine::Master> m_master;     ///< after reload or start
    bool m_reloadAsked = false;
    bool m_startAsked = false;
    machine::Step m_step = machine::Step::Prepare;
};

} // namespace opentalk::transaction
