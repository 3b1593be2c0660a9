#include "command/actions.h"

#include "certbot/obtain.h"
#include "certbot/report.h"
#include "machine/look.h"
#include "machine/portlook.h"
#include "machine/sitelogs.h"

namespace opentalk::command {

Actions actionsOn(machine::Root &root, std::function<void(const AuditEntry &)> audit)
{
    using machine::Watcher;
    const auto unwatched = [](const machine::Progress &) { return true; };
    Actions actions;
    actions.recover = [&root, unwatched] { return transaction::recover(root, unwatched); };
    actions.survey = [&root] { return machine::look(root); };
    actions.plan = [&root](const auto &profile, const auto &takeOver) {
        return transaction::plan(root, profile, takeOver);
    };
    actions.apply = [&root](const auto &request, const Watcher &watch) {
        return transaction::apply(root, request, watch);
    };
    actions.planObtaining = [&root](const auto &profile, const auto &takeOver) {
        return certbot::planObtaining(root, profile, takeOver);
    };
    actions.obtain = [&root](const auto &request, const Watcher &watch) {
        return certbot::obtain(root, request, watch);
    };
    actions.certificates
        = [&root](const auto &profile) { return certbot::reportOf(root, profile); };
    actions.testRenewal = [&root](const Profile &profile, const Watcher &watch) {
        return certbot::testRenewal(root, profile, watch);
    };
    actions.ports = [&root](const std::vector<PortRange> &ports) {
        return machine::lookAtPorts(root, ports);
    };
    actions.logs = [&root](const std::string &site) { return machine::siteLogs(root, site); };
    actions.planUndo
        = [&root](std::optional<int> number) { return transaction::planUndo(root, number); };
    actions.planRemove = [&root] { return transaction::planRemove(root); };
    actions.undo = [&root](std::optional<int> number, const auto &digest, const Watcher &watch) {
        return transaction::undo(root, number, digest, watch);
    };
    actions.remove = [&root](const auto &digest, const Watcher &watch) {
        return transaction::remove(root, digest, watch);
    };
    actions.start = [&root](const Watcher &watch) { return transaction::start(root, watch); };
    actions.history = [&root] { return transaction::history(root); };
    actions.audit = std::move(audit);
    return actions;
}

} // namespace opentalk::command
