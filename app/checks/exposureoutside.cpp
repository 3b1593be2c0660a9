#include "checks/doorask.h"
#include "checks/outside.h"
#include "checks/outsideproblems.h"
#include "checks/subject.h"
#include "model/contains.h"
#include "model/text.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

namespace opentalk::checks {

namespace {

/// One path that is to be closed, and what it is where it is not.
struct Closed {
    QByteArray path;
    const ProblemType *type;
    Severity severity = Severity::Error;
    bool isForAdmins = false; ///< some addresses are let in
};

std::vector<Closed> controllerPaths(const Deployment &deployment)
{
    if (deployment.keepsOpen(KeepOpen::ControllerMetrics))
        return {};
    return {{"/metrics", &outsideMetricsOpen}};
}

std::vector<Closed> keycloakPaths(const Deployment &deployment)
{
    std::vector<Closed> paths;
    for (const QByteArray prefix : {"/auth", ""}) {
        if (!deployment.keepsOpen(KeepOpen::KeycloakAdmin))
            paths.push_back({prefix + "/admin/", &outsideConsoleOpen, Severity::Error, true});
        if (!deployment.keepsOpen(KeepOpen::KeycloakMetrics))
            paths.push_back({prefix + "/metrics", &outsideMetricsOpen});
        if (!deployment.keepsOpen(KeepOpen::KeycloakHealth))
            paths.push_back({prefix + "/health", &outsideHealthOpen, Severity::Warning});
    }
    return paths;
}

bool isIn(const Address &address, const std::string &network, int prefix)
{
    return QHostAddress(QString::fromStdString(address.text))
        .isInSubnet(QHostAddress(QString::fromStdString(network)), prefix);
}

/// Those of the profile, and Docker's, which the sites let in as well.
bool isAdmin(const Address &address, const Deployment &deployment)
{
    return isIn(address, "172.16.0.0", 12)
        || std::ranges::any_of(deployment.adminNetworks, [&](const Network &network) {
               return isIn(address, network.address.text, network.prefix);
           });
}

/// One request: where, what, and what came.
struct Question {
    Address address;
    Closed closed;
    Answer answer = {};
};

struct Round {
    std::vector<Question> all;
    bool lacksConsole = false; ///< it is to be closed, and no address is a stranger's
    std::size_t open = 0;
};

bool isOpen(const Answer &answer)
{
    if (!answer.reply)
        return false;
    static constexpr int refusals[] = {401, 403, 404, 421, 429};
    return !contains(refusals, answer.reply->status);
}

Problem opened(const Question &question, const std::string &host)
{
    const auto url = "https://" + host + question.closed.path.toStdString();
    auto found = problem(*question.closed.type, question.address.text, url,
                         std::to_string(question.answer.reply->status),
                         question.closed.path.toStdString());
    found.severity = question.closed.severity;
    return found;
}

std::string addressesIn(const Round &round)
{
    std::vector<std::string> addresses;
    for (const auto &question : round.all)
        if (question.answer.reply && !contains(addresses, question.address.text))
            addresses.push_back(question.address.text);
    return joined(addresses);
}

Text answeredIn(const Round &round)
{
    std::vector<std::string> statuses;
    for (const auto &question : round.all)
        if (question.answer.reply)
            statuses.push_back(question.closed.path.toStdString() + " "
                               + std::to_string(question.answer.reply->status));
    std::ranges::sort(statuses);
    statuses.erase(std::ranges::unique(statuses).begin(), statuses.end());
    return said("%1", joined(statuses));
}

Outcome outcomeOf(const Round &round, const std::string &host)
{
    const auto addresses = addressesIn(round);
    const auto asked = said(QT_TRANSLATE_NOOP("Check", "closed paths of https://%1 at %2"), host,
                            addresses.empty() ? "-" : addresses);
    if (addresses.empty())
        return skipped(asked, problem(outsideNotTold, {}));
    Problems problems;
    for (const auto &question : round.all)
        if (isOpen(question.answer))
            problems.push_back(opened(question, host));
    const auto &closed = round.lacksConsole ? outsideFiguresClosed : outsideClosed;
    return problems.empty() ? good(asked, answeredIn(round), problem(closed, {}))
                            : outcome(asked, answeredIn(round), std::move(problems));
}

/// A few, those of strangers first: containers give a machine dozens.
std::vector<Address> someAddresses(const Context &context)
{
    constexpr std::size_t most = 4;
    auto addresses = context.ownAddresses;
    std::ranges::stable_partition(
        addresses, [&](const Address &address) { return !isAdmin(address, context.deployment); });
    addresses.resize(std::min(addresses.size(), most));
    return addresses;
}

Round questions(const Context &context, const std::vector<Closed> &paths)
{
    Round round;
    for (const auto &address : someAddresses(context))
        for (const auto &closed : paths)
            if (!closed.isForAdmins || !isAdmin(address, context.deployment))
                round.all.push_back({address, closed});
    round.open = round.all.size();
    const auto isConsole = [](const Closed &closed) { return closed.isForAdmins; };
    round.lacksConsole = std::ranges::any_of(paths, isConsole)
        && std::ranges::none_of(round.all, isConsole, &Question::closed);
    return round;
}

void askAll(const Context &context, const std::string &host, const std::vector<Closed> &paths,
            QObject *owner, const Told &told)
{
    const auto round = std::make_shared<Round>(questions(context, paths));
    if (round->all.empty())
        return void(QTimer::singleShot(0, owner, [=] { told(outcomeOf(*round, host)); }));
    for (std::size_t i = 0; i < round->all.size(); ++i)
        askPath(context.dialler, round->all[i].address, host, round->all[i].closed.path, owner,
                [=](const Answer &answer) {
                    round->all[i].answer = answer;
                    if (--round->open == 0)
                        told(outcomeOf(*round, host));
                });
}

Check check(const Context &context, const Site &site, const std::vector<Closed> &paths)
{
    const auto host = site.host.text();
    const auto start = [=](QObject *owner, const Told &told) {
        const auto asked = said(QT_TRANSLATE_NOOP("Check", "closed paths of https://%1"), host);
        if (context.isPractice)
            return void(QTimer::singleShot(
                0, owner, [=] { told(skipped(asked, problem(outsidePractice, {}))); }));
        askAll(context, host, paths, owner, told);
    };
    return {Kind::Exposure, filled(subjectFromOutside, {host}), start};
}

} // namespace

std::vector<Check> outsideChecks(const Context &context)
{
    const auto &deployment = context.deployment;
    std::vector<Check> all;
    const auto add = [&](ServiceId id, const std::vector<Closed> &paths) {
        if (const auto *site = deployment.site(id); site && !paths.empty())
            all.push_back(check(context, *site, paths));
    };
    add(ServiceId::Controller, controllerPaths(deployment));
    add(ServiceId::Keycloak, keycloakPaths(deployment));
    return all;
}

} // namespace opentalk::checks
