#include "checks/families.h"
#include "checks/releaseprobe.h"
#include "checks/releaseproblems.h"

namespace opentalk::checks {

namespace {

Text askedText(const Backend &controller)
{
    return said(QT_TRANSLATE_NOOP("Check", "GET /signaling and /livekit/rtc at %1"),
                controller.text());
}

Text answeredText(const Finding &finding)
{
    return said(QT_TRANSLATE_NOOP("Check", "version %1, /signaling: %2, /livekit/rtc: %3"),
                finding.version.empty() ? "-" : finding.version, std::to_string(finding.signaling),
                std::to_string(finding.livekit));
}

Outcome outcomeOf(const Finding &finding, Release wanted)
{
    const auto at = finding.backend.text();
    auto asked = askedText(finding.backend);
    if (finding.kind == Finding::Kind::Unclear)
        return skipped(std::move(asked), problem(releaseUnclear, {}, at));
    if (finding.kind != Finding::Kind::Found)
        return skipped(std::move(asked), problem(releaseUnseen, {}, at));
    const auto found = *finding.release;
    if (found == wanted)
        return good(std::move(asked), answeredText(finding),
                    problem(releaseAsProfile, {}, at, title(found)));
    return outcome(std::move(asked), answeredText(finding),
                   {problem(releaseDiffers, {}, at, title(found), title(wanted), name(found))});
}

void probe(const Context &context, const Backend &controller, QObject *owner, const Told &told)
{
    const auto *roomserver = context.deployment.site(ServiceId::Roomserver);
    auto *asking = new ReleaseProbe(context.dialler, context.limit, owner);
    QObject::connect(asking, &ReleaseProbe::finished, owner,
                     [told, wanted = context.deployment.release](const Finding &finding) {
                         told(outcomeOf(finding, wanted));
                     });
    asking->start(controller, roomserver ? roomserver->backends.front() : controller);
}

} // namespace

std::vector<Check> releaseChecks(const Context &context)
{
    const auto *controller = context.deployment.site(ServiceId::Controller);
    if (!controller)
        return {};
    const auto backend = controller->backends.front();
    const auto start
        = [=](QObject *owner, const Told &told) { probe(context, backend, owner, told); };
    return {{Kind::Release, "controller " + backend.text(), start}};
}

} // namespace opentalk::checks
