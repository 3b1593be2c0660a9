// What the wizard's channel can have done, as functions: the real ones work on the machine, tests
// bring their own.
#pragma once

#include "command/audit.h"
#include "machine/certificatereport.h"
#include "machine/outcome.h"
#include "model/logfacts.h"
#include "model/portfacts.h"
#include "nginx/survey.h"
#include "transaction/apply.h"

#include <functional>
#include <optional>
#include <vector>

namespace opentalk::command {

struct Actions {
    std::function<Result<std::optional<machine::Outcome>>()> recover;
    std::function<Result<nginx::Survey>()> survey;
    std::function<Result<transaction::Planned>(const Profile &, const std::vector<std::string> &)>
        plan;
    std::function<Result<machine::Outcome>(const transaction::Request &, const machine::Watcher &)>
        apply;
    std::function<Result<transaction::Planned>(const Profile &, const std::vector<std::string> &)>
        planObtaining;
    std::function<Result<machine::Outcome>(const transaction::Request &, const machine::Watcher &)>
        obtain;
    std::function<Result<machine::CertificateReport>(const std::optional<Profile> &)> certificates;
    std::function<Result<machine::Outcome>(const Profile &, const machine::Watcher &)> testRenewal;
    std::function<Result<PortFacts>(const std::vector<PortRange> &)> ports;
    std::function<Result<LogFacts>(const std::string &)> logs;
    std::function<Result<transaction::Planned>(std::optional<int>)> planUndo;
    std::function<Result<transaction::Planned>()> planRemove;
    using Digest = std::optional<std::string>;
    std::function<Result<machine::Outcome>(std::optional<int>, const Digest &,
                                           const machine::Watcher &)>
        undo;
    std::function<Result<machine::Outcome>(const Digest &, const machine::Watcher &)> remove;
    std::function<Result<machine::Outcome>(const machine::Watcher &)> start;
    std::function<Result<std::vector<machine::Checkpoint>>()> history;
    std::function<void(const AuditEntry &)> audit;
};

/// On the machine's own tree; with `root` opened by `openRoot`.
Actions actionsOn(machine::Root &root, std::function<void(const AuditEntry &)> audit);

} // namespace opentalk::command
