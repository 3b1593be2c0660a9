#include "checks/answertext.h"
#include "checks/doorask.h"
#include "checks/doorproblems.h"
#include "checks/families.h"
#include "checks/subject.h"
#include "model/contains.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace opentalk::checks {

namespace {

/// One address that was asked, and what it said.
struct Visited {
    Address address;
    DoorAnswers answers;
};

Address loopback(bool isV6)
{
    return isV6 ? Address {"::1", true} : Address {"127.0.0.1", false};
}

Address here(const Deployment &deployment)
{
    if (deployment.listen.empty())
        return loopback(false);
    const auto &first = deployment.listen.front();
    return first.isUnspecified() ? loopback(first.isV6) : first;
}

std::string statusOf(const Answer &answer)
{
    return answer.reply ? std::to_string(answer.reply->status) : "-";
}

Text answered(const DoorAnswers &answers, const Deployment &deployment)
{
    const auto &tls = answers.page.tls;
    if (!tls || tls->chain.isEmpty())
        return answers.page.tlsError.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Check", "nothing"))
            : said("%1", beginningOf(answers.page.tlsError.toUtf8()));
    const auto wanted = wantedOf(*tls, deployment);
    const auto *form = wanted == Wanted::Placeholder
        ? QT_TRANSLATE_NOOP("Check",
                            "%1, the placeholder certificate that the profile asks for, valid "
                            "until %2; status %3; on port 80 status %4")
        : wanted == Wanted::Staging
        ? QT_TRANSLATE_NOOP("Check",
                            "%1, a test certificate as the profile asks for, valid until %2; "
                            "status %3; on port 80 status %4")
        : QT_TRANSLATE_NOOP("Check",
                            "%1, certificate valid until %2; status %3; on port 80 status %4");
    return said(form, tls->protocol.toStdString(), timeText(tls->chain.front().expiryDate()),
                statusOf(answers.page), statusOf(answers.plain));
}

Problem proved(const DoorAnswers &answers, const Site &site)
{
    if (!answers.socket || !answers.socket->reply)
        return problem(doorRight, {});
    const bool isTold = upgraded(*answers.socket->reply, site) == Upgraded::Yes;
    return problem(isTold ? doorRightSocket : doorRightUntold, {});
}

/// Machines without IPv6 cannot tell what is behind an AAAA record.
bool cannotTell(const Visited &visited, const Context &context)
{
    return visited.address.isV6 && visited.answers.page.reached == Reached::Unreachable
        && !contains(context.ownAddresses, visited.address);
}

/// A router's public address, from behind the router.
bool isFromInside(const Visited &visited, const Context &context)
{
    return visited.answers.page.reached != Reached::Yes && !visited.address.isLoopback()
        && !contains(context.ownAddresses, visited.address);
}

Problems judged(const Visited &visited, const Site &site, const Context &context)
{
    const auto &address = visited.address;
    const bool isElsewhere = !address.isLoopback() && !contains(context.ownAddresses, address)
        && address != here(context.deployment);
    const DoorView view {context.deployment, site, address.bracketed(),
                         QDateTime::currentDateTimeUtc(), isElsewhere};
    return judgeDoor(view, visited.answers);
}

Outcome outcomeOf(const Text &asked, const std::vector<Visited> &all, const Site &site,
                  const Context &context)
{
    Problems problems;
    for (const auto &visited : all)
        std::ranges::move(judged(visited, site, context), std::back_inserter(problems));
    const auto &first = all.front().answers;
    const auto text = answered(first, context.deployment);
    return problems.empty() ? good(asked, text, proved(first, site))
                            : outcome(asked, text, std::move(problems));
}

Text askedAt(const Site &site, const std::string &addresses)
{
    return said(QT_TRANSLATE_NOOP("Check", "https://%1%2 at %3, and port 80"), site.host.text(),
                pagePath(site).toStdString(), addresses);
}

Check checkHere(const Context &context, const Site &site)
{
    const auto start = [context, site](QObject *owner, const Told &told) {
        const auto address = here(context.deployment);
        askDoor(
            context.dialler, address, site, context.deployment.release, owner,
            [=](const DoorAnswers &answers) {
                told(outcomeOf(askedAt(site, address.text), {{address, answers}}, site, context));
            });
    };
    return {Kind::Door, filled(subjectHere, {site.host.text()}), start};
}

/// What has been asked at the addresses of a name.
struct Round {
    std::vector<Visited> all;
    std::size_t open = 0;
};

Outcome byName(Round round, const Site &site, const Context &context)
{
    std::string addresses;
    for (const auto &visited : round.all)
        addresses += (addresses.empty() ? "" : ", ") + visited.address.text;
    const auto asked = askedAt(site, addresses);
    if (round.all.size() > 1)
        std::erase_if(round.all,
                      [&](const Visited &visited) { return cannotTell(visited, context); });
    const auto inside = std::ranges::find_if(
        round.all, [&](const Visited &visited) { return isFromInside(visited, context); });
    if (inside != round.all.end())
        return skipped(asked,
                       problem(doorNoAnswerFromInside, {}, site.host.text(), inside->address.text));
    return outcomeOf(asked, round.all, site, context);
}

void askAll(const std::vector<Address> &addresses, const Site &site, const Context &context,
            QObject *owner, const Told &told)
{
    const auto round = std::make_shared<Round>();
    round->open = addresses.size();
    for (const auto &address : addresses)
        round->all.push_back({address, {}});
    for (std::size_t i = 0; i < addresses.size(); ++i)
        askDoor(context.dialler, addresses[i], site, context.deployment.release, owner,
                [=](const DoorAnswers &answers) {
                    round->all[i].answers = answers;
                    if (--round->open == 0)
                        told(byName(*round, site, context));
                });
}

Check checkByName(const Context &context, const Site &site)
{
    const auto start = [context, site](QObject *owner, const Told &told) {
        const auto asked = said(
            QT_TRANSLATE_NOOP("Check", "https://%1/ at the address of its name"), site.host.text());
        if (context.isPractice)
            return void(QTimer::singleShot(
                0, owner, [=] { told(skipped(asked, problem(doorPractice, {}))); }));
        findAddresses(site.host.text(), context.nameServers, owner,
                      [=](const std::vector<Address> &addresses) {
                          if (addresses.empty())
                              told(skipped(asked, problem(doorNoAddress, {}, site.host.text())));
                          else
                              askAll(addresses, site, context, owner, told);
                      });
    };
    return {Kind::Door, filled(subjectByName, {site.host.text()}), start};
}

} // namespace

std::vector<Check> doorChecks(const Context &context)
{
    std::vector<Check> all;
    for (const auto &site : context.deployment.sites) {
        all.push_back(checkHere(context, site));
        all.push_back(checkByName(context, site));
    }
    return all;
}

} // namespace opentalk::checks
