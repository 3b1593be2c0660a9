#include "checks/backend.h"

#include "checks/answertext.h"
#include "checks/backendproblems.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace opentalk::checks {

namespace {

std::string titleOf(const Site &site)
{
    return site.service ? service(*site.service).title : site.id;
}

/// The path whose answer is shown: the first one that proves it.
std::string mainPath(const Site &site)
{
    return site.service ? *identityPaths(*site.service).begin() : "/";
}

/// The answer that says most: with a reply before one without.
const Answer &best(const Site &site, const ByPath &answers)
{
    const auto main = answers.find(mainPath(site));
    if (main != answers.end() && (main->second.reply || answers.size() == 1))
        return main->second;
    const auto found = std::ranges::find_if(
        answers, [](const auto &pair) { return pair.second.reply.has_value(); });
    return (found != answers.end() ? found : answers.begin())->second;
}

const ProblemType &unreached(Reached reached)
{
    switch (reached) {
    case Reached::Refused:
        return backendRefused;
    case Reached::TimedOut:
        return backendNoAnswer;
    case Reached::NoSuchName:
        return backendNameUnknown;
    default:
        return backendUnreachable;
    }
}

/// nginx, Go and Java say so in words, others by a TLS alert.
bool wantsTls(const Answer &answer)
{
    constexpr char alert = 0x15;
    const bool isAlert = !answer.beginning.isEmpty() && answer.beginning.front() == alert;
    return isAlert
        || (answer.reply && answer.reply->status == 400 && answer.reply->body.contains("HTTPS"));
}

Problem strange(const Site &site, const Backend &backend, const Answer &answer)
{
    const auto title = titleOf(site);
    const auto at = backend.text();
    if (answer.reached != Reached::Yes)
        return problem(unreached(answer.reached), {}, title, at);
    if (wantsTls(answer))
        return problem(backendSpeaksTls, {}, title, at);
    if (answer.ended == Ended::NotHttp)
        return problem(backendNotHttp, {}, title, at);
    if (answer.ended == Ended::TooSlow && answer.beginning.isEmpty())
        return problem(backendSilent, {}, title, at);
    if (answer.ended == Ended::TooSlow)
        return problem(backendSlow, {}, title, at, std::to_string(answer.took.count() / 1000));
    if (answer.ended == Ended::BrokenOff)
        return problem(backendBrokenOff, {}, title, at);
    if (answer.reply && answer.reply->status >= 500)
        return problem(backendFails, {}, title, at, std::to_string(answer.reply->status));
    return problem(backendUnrecognised, {}, title, at);
}

/// What a service says about itself.
Problems ownWorries(const Site &site, const Backend &backend, const ByPath &answers)
{
    const auto &reply = answers.at(mainPath(site)).reply;
    if (!reply)
        return {};
    if (site.service == ServiceId::Livekit && reply->status == 406)
        return {problem(livekitNotReady, {}, titleOf(site), backend.text())};
    const auto status = QJsonDocument::fromJson(reply->body).object()[QLatin1String("status")];
    if (site.service == ServiceId::Pad && status.toString() != QLatin1String("pass"))
        return {problem(padUnwell, {}, titleOf(site), backend.text())};
    return {};
}

Outcome ofKnown(const Deployment &deployment, const Site &site, const Backend &backend,
                const BackendEvidence &evidence, Text asked, Text answered)
{
    auto findings = ownWorries(site, backend, evidence.answers);
    if (!evidence.areStandIns)
        std::ranges::move(crossChecked(deployment, site, backend, evidence.answers, evidence.named),
                          std::back_inserter(findings));
    if (!findings.empty())
        return outcome(std::move(asked), std::move(answered), std::move(findings));
    return good(std::move(asked), std::move(answered),
                problem(backendIsService, {}, titleOf(site), backend.text()));
}

} // namespace

bool needsAllPaths(const Site &site, const ByPath &answers)
{
    return site.service && !isService(*site.service, answers)
        && std::ranges::any_of(answers,
                               [](const auto &pair) { return pair.second.reply.has_value(); });
}

Outcome judgeBackend(const Deployment &deployment, const Site &site, const Backend &backend,
                     const BackendEvidence &evidence)
{
    const auto &answer = best(site, evidence.answers);
    auto asked = said(QT_TRANSLATE_NOOP("Check", "GET %1 at %2, as nginx asks for %3"),
                      mainPath(site), backend.text(), site.host.text());
    auto answered = answeredText(answer);
    const bool isRight = site.service ? isService(*site.service, evidence.answers)
                                      : answer.reply && answer.reply->status < 500;
    if (isRight)
        return ofKnown(deployment, site, backend, evidence, std::move(asked), std::move(answered));
    const auto other = serviceOf(evidence.answers);
    auto finding = site.service && other
        ? problem(backendIsAnother, {}, titleOf(site), backend.text(), service(*other).title)
        : strange(site, backend, answer);
    return outcome(std::move(asked), std::move(answered), {std::move(finding)});
}

} // namespace opentalk::checks
