// HSTS, the security headers, who may frame a page, and for how long it is kept.
#include "checks/answertext.h"
#include "checks/doorheaderproblems.h"
#include "checks/doorjudge.h"
#include "checks/policyneeds.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace opentalk::checks {

namespace {

bool is(const Site &site, ServiceId id)
{
    return site.service == id;
}

bool isFramed(const Site &site)
{
    return is(site, ServiceId::Whiteboard) || is(site, ServiceId::Pad);
}

std::vector<std::string> texts(const QList<QByteArray> &values)
{
    std::vector<std::string> all;
    for (const auto &value : values)
        all.push_back(value.toStdString());
    return all;
}

PolicyHeaders policiesOf(const Reply &reply)
{
    return {texts(reply.all("content-security-policy")),
            texts(reply.all("content-security-policy-report-only"))};
}

/// In one form: lower case, no blanks, `max-age=1;includesubdomains`.
QByteArray normal(QByteArray value)
{
    value = value.toLower().replace(' ', "").replace('"', "");
    while (value.endsWith(';'))
        value.chop(1);
    return value;
}

QByteArray hstsOf(const HstsChoice &hsts)
{
    auto value = "max-age=" + QByteArray::number(hsts.maxAge);
    if (hsts.includeSubdomains)
        value += "; includeSubDomains";
    if (hsts.preload)
        value += "; preload";
    return value;
}

/// Where the profile wants none, Keycloak and services that we do not know may still send it.
Problems judgeNoHsts(const QList<QByteArray> &values, const DoorView &view)
{
    if (values.isEmpty() || !view.site.service || is(view.site, ServiceId::Keycloak))
        return {};
    return {warning(doorHstsUnwanted, view.place, beginningOf(values.first()))};
}

Problems judgeHsts(const Reply &reply, const DoorView &view)
{
    const auto values = reply.all("strict-transport-security");
    if (view.deployment.hsts.maxAge == 0)
        return judgeNoHsts(values, view);
    if (values.isEmpty())
        return {warning(doorHstsMissing, view.place)};
    if (values.size() > 1)
        return {warning(doorHstsTwice, view.place, std::to_string(values.size()))};
    const auto wanted = hstsOf(view.deployment.hsts);
    if (normal(values.first()) == normal(wanted))
        return {};
    return {
        warning(doorHstsDiffers, view.place, beginningOf(values.first()), wanted.toStdString())};
}

struct Expected {
    const char *name;
    const char *value; ///< as nginx would write it
    bool isExact = false;
};

std::vector<Expected> expectedOf(const DoorView &view)
{
    const auto &deployment = view.deployment;
    if (!deployment.securityHeaders)
        return {};
    const Expected nosniff {"X-Content-Type-Options", "nosniff", true};
    if (is(view.site, ServiceId::Controller))
        return {nosniff};
    if (!is(view.site, ServiceId::Frontend))
        return {};
    std::vector<Expected> all {nosniff,
                               {"Referrer-Policy", "strict-origin-when-cross-origin"},
                               {"Permissions-Policy",
                                "\"camera=(self), microphone=(self), display-capture=(self), "
                                "autoplay=(self), fullscreen=(self)\""}};
    if (deployment.csp != CspMode::Enforce && deployment.embedders.empty())
        all.push_back({"X-Frame-Options", "SAMEORIGIN"});
    return all;
}

Problems judgeExpected(const Reply &reply, const Expected &expected, const std::string &place)
{
    const auto values = reply.all(expected.name);
    if (values.isEmpty())
        return {warning(doorHeaderMissing, place, expected.name, expected.value)};
    if (values.size() > 1)
        return {warning(doorHeaderTwice, place, expected.name, std::to_string(values.size()))};
    if (expected.isExact && values.first().toLower() != expected.value)
        return {warning(doorHeaderDiffers, place, expected.name, expected.value,
                        beginningOf(values.first()))};
    return {};
}

/// `camera=()`, and `camera=("https://elsewhere")`: not for the page itself.
Problems judgePermissions(const Reply &reply, const std::string &place)
{
    Problems problems;
    const auto text = QString::fromLatin1(reply.all("permissions-policy").join(", "));
    for (const auto *feature : {"camera", "microphone", "display-capture"}) {
        static const QString form = QStringLiteral("(?:^|[ ,])%1=(\\([^)]*\\)|[^, ]+)");
        const auto found
            = QRegularExpression(form.arg(QLatin1String(feature))).match(text).captured(1);
        if (!found.isEmpty() && !found.contains(QLatin1String("self"))
            && !found.contains(QLatin1Char('*')))
            problems.push_back(problem(doorPermissions, place, feature));
    }
    return problems;
}

/// Where frame-ancestors stands, browsers of today do not look at X-Frame-Options.
Problems judgeFraming(const Reply &reply, const DoorView &view)
{
    const auto *frontend = view.deployment.site(ServiceId::Frontend);
    const auto &host = frontend ? frontend->host.text() : view.deployment.domain.text();
    const auto lets = letsFrame(policiesOf(reply), view.site.host.text(), "https://" + host);
    const auto options = reply.all("x-frame-options");
    Problems problems;
    if (lets == false)
        problems.push_back(problem(doorFrameRefused, view.place, host));
    if (!options.isEmpty())
        problems.push_back(
            lets ? warning(doorFrameOptions, view.place, beginningOf(options.first()))
                 : problem(doorFrameOptions, view.place, beginningOf(options.first())));
    else if (!lets)
        problems.push_back(warning(doorFrameOpen, view.place, host));
    return problems;
}

/// The sites of the profile that show OpenTalk inside their own pages.
Problems judgeEmbedders(const Reply &reply, const DoorView &view)
{
    Problems problems;
    const bool hasOptions = !reply.all("x-frame-options").isEmpty();
    for (const auto &embedder : view.deployment.embedders)
        if (!letsFrame(policiesOf(reply), view.site.host.text(), embedder).value_or(!hasOptions))
            problems.push_back(problem(doorEmbedderRefused, view.place, embedder));
    return problems;
}

/// Keycloak's own pages have a policy and its JSON has none (its DefaultSecurityHeadersProvider).
Problems judgeKeycloak(const Reply &reply, const DoorView &view)
{
    const auto policies = reply.all("content-security-policy");
    const bool isJson = reply.header("content-type").toLower().startsWith("application/json");
    if (policies.isEmpty() || (policies.size() == 1 && !isJson))
        return {};
    return {warning(doorPolicyForeign, view.place)};
}

/// Seconds; 0 where it has to be asked for each time.
qint64 keptFor(const Reply &reply)
{
    const auto control = QString::fromLatin1(reply.all("cache-control").join(", ").toLower());
    if (control.contains(QLatin1String("no-cache")) || control.contains(QLatin1String("no-store")))
        return 0;
    static const QRegularExpression form(QStringLiteral("(?:^|[ ,])max-age=(\\d+)"));
    const auto age = form.match(control).captured(1);
    if (!age.isEmpty())
        return age.toLongLong();
    const auto timeOf = [&](const char *name) {
        return QDateTime::fromString(QString::fromLatin1(reply.header(name)).section(' ', 1, 4),
                                     QStringLiteral("dd MMM yyyy hh:mm:ss"));
    };
    const auto until = timeOf("expires");
    return until.isValid() && timeOf("date").isValid() ? timeOf("date").secsTo(until) : 0;
}

void add(Problems &all, Problems more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

Problems judgeHeaders(const Reply &reply, const DoorView &view)
{
    Problems all;
    if (is(view.site, ServiceId::Frontend)) {
        add(all, judgePolicies(policiesOf(reply), view.deployment, view.place));
        add(all, judgePermissions(reply, view.place));
        add(all, judgeEmbedders(reply, view));
    }
    if (isFramed(view.site))
        add(all, judgeFraming(reply, view));
    if (is(view.site, ServiceId::Keycloak))
        add(all, judgeKeycloak(reply, view));
    add(all, judgeHsts(reply, view));
    for (const auto &expected : expectedOf(view))
        add(all, judgeExpected(reply, expected, view.place));
    return all;
}

Problems judgeCaching(const Reply &config, const DoorView &view)
{
    constexpr qint64 hour = 3600;
    const auto kept = config.status == 200 ? keptFor(config) : 0;
    if (kept <= hour)
        return {};
    return {problem(doorConfigCached, view.place, std::to_string(kept / hour))};
}

} // namespace opentalk::checks
