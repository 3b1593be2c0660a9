// Running certbot: followed line by line, ended when the watcher says so, and looked after.
#pragma once

#include "machine/root.h"
#include "transaction/reporter.h"
#include "transaction/session.h"

#include <string>
#include <vector>

namespace opentalk::certbot {

/// All that certbot said, and how it ended.
struct Called {
    int status = 0;
    std::string words;
    std::string log; ///< the end of what it added to its log, where it failed
};

class Caller {
public:
    /// `session`: where there is one, it lets certbot into nginx's folder while that works.
    Caller(const machine::Root &root, const nginx::Survey &survey, transaction::Reporter &report,
           transaction::Session *session = nullptr);

    /// Its lines are told as details of `step`. Another certbot that runs is waited for. Cancelled:
    /// a problem, and certbot has ended. An nginx that certbot's own hooks have stopped is started
    /// again, and a note says so.
    Result<Called> call(const std::vector<std::string> &arguments, machine::Step step);

    /// A certbot that runs, perhaps from a run of ours that was killed, is waited for, two minutes
    /// at most.
    Result<void> awaitOthers(machine::Step step);

    Problems takeNotes() { return std::exchange(m_notes, {}); }

private:
    Result<void> reviveNginx();

    const machine::Root &m_root;
    const nginx::Survey &m_survey;
    transaction::Reporter &m_report;
    transaction::Session *m_session;
    Problems m_notes;
};

} // namespace opentalk::certbot
