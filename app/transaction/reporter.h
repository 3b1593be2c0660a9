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
    /// All the same, there is something to know.
    void done(machine::Step step, const Problem &problem)
    {
        tell(step, machine::StepState::Done, problem);
    }
    void skipped(machine::Step step, std::string why)
    {
        tell(step, machine::StepState::Skipped, std::move(why));
    }
    void failed(machine::Step step, std::string why)
    {
        tell(step, machine::StepState::Failed, std::move(why));
    }
    void failed(machine::Step step, const Problem &problem)
    {
        tell(step, machine::StepState::Failed, problem);
    }

    /// Before anything was changed. For `return report.refused(…);`
    std::unexpected<Problems> refused(const Problems &problems)
    {
        failed(machine::Step::Prepare, problems.front());
        return std::unexpected(problems);
    }

    /// Stays true once the watcher returned false.
    bool isCancelled() const { return m_cancelled; }

private:
    void tell(machine::Step step, machine::StepState state, std::string detail)
    {
        pass({step, state, std::move(detail), {}});
    }
    void tell(machine::Step step, machine::StepState state, const Problem &problem)
    {
        pass({step, state, reason(problem), problem});
    }
    void pass(const machine::Progress &progress)
    {
        if (m_watch && !m_watch(progress))
            m_cancelled = true;
    }

    machine::Watcher m_watch;
    bool m_cancelled = false;
};

} // namespace opentalk::transaction
