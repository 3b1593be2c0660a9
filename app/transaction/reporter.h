// Tells the watcher what goes on, and remembers whether it asked to cancel.
#pragma once

#include "machine/outcome.h"

#include <string>
#include <utility>

namespace opentalk::transaction {

class Reporter {
public:
    explicit Reporter(machine::Watcher watch)
        : m_watch(std::move(watch))
    { }

    void running(machine::Step step, std::string detail = {})
    {
        tell(step, machine::StepState::Running, std::move(detail));
    }
    void done(machine::Step step, std::string detail = {})
    {
        tell(step, machine::StepState::Done, std::move(detail));
    }
    void skipped(machine::Step step, std::string why)
    {
        tell(step, machine::StepState::Skipped, std::move(why));
    }
    void failed(machine::Step step, std::string why)
    {
        tell(step, machine::StepState::Failed, std::move(why));
    }

    /// Before anything was changed. For `return report.refused(…);`
    std::unexpected<Problems> refused(const Problems &problems)
    {
        failed(machine::Step::Prepare, reason(problems.front()));
        return std::unexpected(problems);
    }

    /// Stays true once the watcher returned false.
    bool isCancelled() const { return m_cancelled; }

private:
    void tell(machine::Step step, machine::StepState state, std::string detail)
    {
        if (m_watch && !m_watch({step, state, std::move(detail)}))
            m_cancelled = true;
    }

    machine::Watcher m_watch;
    bool m_cancelled = false;
};

} // namespace opentalk::transaction
