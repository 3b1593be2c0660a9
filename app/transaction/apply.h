// The transaction (design section 9): the only room that changes a machine. Everything runs as root
// (or as root of a private namespace) and either ends wholly done or wholly put back.
#pragma once

#include "machine/choice.h"
#include "machine/outcome.h"
#include "machine/plan.h"
#include "machine/root.h"
#include "model/deployment.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::transaction {

struct Request {
    Profile profile;
    std::optional<std::string> digest;     ///< refuse where the plan has another
    std::vector<std::string> takeOver;     ///< paths of the plan
    bool startNginx = false;               ///< where it does not run; tested first
    std::optional<nginx::Survey> reviewed; ///< the survey behind `digest`: names what changed since
};

/// Survey, judge certificates, generate and compare: what `apply` would do. Changes nothing.
struct Planned {
    nginx::Survey survey;
    machine::Plan plan;
    Problems warnings;                          ///< of the profile, its certificates and the survey
    std::vector<machine::WantedLineage> wanted; ///< certbot has to make these first
};
Result<Planned> plan(const machine::Root &root, const Profile &profile,
                     const std::vector<std::string> &takeOver);

/// On failure the machine is as before, and the problems say why; `Step::PutBack` told the watcher
/// what was put back. A second apply changes nothing and does not reload.
Result<machine::Outcome> apply(const machine::Root &root, const Request &request,
                               const machine::Watcher &watch);

/// What `undo` and `remove` would do. Change nothing.
Result<Planned> planUndo(const machine::Root &root, std::optional<int> number);
Result<Planned> planRemove(const machine::Root &root);

/// The tree as it was before checkpoint `number` (none: the last); itself a checkpoint. `digest`:
/// refuse where the plan has another.
Result<machine::Outcome> undo(const machine::Root &root, std::optional<int> number,
                              const std::optional<std::string> &digest,
                              const machine::Watcher &watch);

/// What the first apply found, without our files and state.
Result<machine::Outcome> remove(const machine::Root &root, const std::optional<std::string> &digest,
                                const machine::Watcher &watch);

/// Starts nginx where it does not run, after testing its configuration as it is.
Result<machine::Outcome> start(const machine::Root &root, const machine::Watcher &watch);

/// Takes back or finishes an interrupted run. None: there was nothing to do. Fails without harm
/// while another run holds the lock.
Result<std::optional<machine::Outcome>> recover(const machine::Root &root,
                                                const machine::Watcher &watch);

/// Whether a run was interrupted, without touching it.
Result<bool> wasInterrupted(const machine::Root &root);

/// Newest last.
Result<std::vector<machine::Checkpoint>> history(const machine::Root &root);

} // namespace opentalk::transaction
