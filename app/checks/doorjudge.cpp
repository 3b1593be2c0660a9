#include "checks/doorjudge.h"

#include "checks/answertext.h"
#include "checks/doorproblems.h"

#include <algorithm>
#include <iterator>

namespace opentalk::checks {

namespace {

constexpr int mostSecondsApart = 60;

void add(Problems &all, Problems more)
{
    std::ranges::move(more, std::back_inserter(all));
}

Problem seconds(const ProblemType &type, const Answer &answer, const DoorView &view)
{
    const auto whole = (answer.took.count() + 999) / 1000;
    return problem(type, view.place, std::to_string(whole));
}

Problem tlsProblem(const Answer &answer, const DoorView &view)
{
    const auto &text = answer.tlsError;
    const auto has = [&](const char *word) { return text.contains(QLatin1String(word)); };
    const auto &type = has("unrecognized name")                  ? doorNameUnknown
        : has("unsupported protocol") || has("protocol version") ? doorTlsTooOld
        : has("wrong version number") || has("packet length too long") || has("http request")
        ? doorNotTls
        : doorTlsFailed;
    return problem(type, view.place, beginningOf(text.section(QLatin1String("::"), -1).toUtf8()));
}

/// Of the time that a reply says; none where it says none.
std::optional<qint64> secondsApart(const Reply &reply, const QDateTime &now)
{
    const auto date
        = QDateTime::fromString(QString::fromLatin1(reply.header("date")).section(' ', 1, 4),
                                QStringLiteral("dd MMM yyyy hh:mm:ss"));
    if (!date.isValid())
        return {};
    return QDateTime(date.date(), date.time(), Qt::UTC).secsTo(now);
}

Problems judgeClock(const Reply &reply, const DoorView &view)
{
    const auto apart = view.isElsewhere ? secondsApart(reply, view.now) : std::nullopt;
    if (!apart || std::abs(*apart) <= mostSecondsApart)
        return {};
    return {warning(doorClock, view.place, std::to_string(std::abs(*apart)))};
}

bool isOfUse(const Reply &reply)
{
    return reply.status < 500 && reply.status != 421 && reply.status != 429;
}

} // namespace

std::string timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm")).toStdString() + " UTC";
}

QByteArray pagePath(const Site &site)
{
    if (site.service == ServiceId::Keycloak)
        return "/auth/realms/opentalk/.well-known/openid-configuration";
    return site.service == ServiceId::Roomserver ? "/v1/signaling/x" : "/";
}

Problems judgeWay(const Answer &answer, const DoorView &view)
{
    switch (answer.reached) {
    case Reached::Refused:
        return {problem(doorRefused, view.place)};
    case Reached::TimedOut:
        return {problem(doorTimedOut, view.place)};
    case Reached::Unreachable:
    case Reached::NoSuchName:
        return {problem(doorUnreachable, view.place)};
    case Reached::Yes:
        break;
    }
    switch (answer.ended) {
    case Ended::NoTls:
        return {tlsProblem(answer, view)};
    case Ended::TooSlow:
        return {seconds(answer.received > 0 ? doorSlow : doorSilent, answer, view)};
    case Ended::BrokenOff:
        return {problem(answer.received > 0 ? doorBrokenOff : doorClosed, view.place)};
    case Ended::NotHttp:
        return {problem(doorNotHttp, view.place)};
    case Ended::Whole:
    case Ended::AtLimit:
        break;
    }
    return {};
}

Problems judgeStatus(const Reply &reply, const DoorView &view)
{
    const auto status = std::to_string(reply.status);
    if (reply.status == 502 || reply.status == 504)
        return {warning(doorBackendDown, view.place, status)};
    if (reply.status >= 500)
        return {problem(doorServerError, view.place, status)};
    if (reply.status == 421)
        return {problem(doorMisdirected, view.place)};
    if (reply.status == 429)
        return {warning(doorRateLimited, view.place)};
    const auto location = reply.header("location");
    const auto plain = "http://" + QByteArray::fromStdString(view.site.host.text());
    if (reply.status >= 300 && reply.status < 400 && location.toLower().startsWith(plain)
        && (location.size() == plain.size() || location[plain.size()] == '/'))
        return {problem(doorRedirectLoop, view.place, beginningOf(location))};
    return {};
}

Problems judgeDoor(const DoorView &view, const DoorAnswers &answers)
{
    auto all = judgeWay(answers.page, view);
    if (answers.page.reached != Reached::Yes)
        return all;
    if (answers.page.tls) {
        if (view.deployment.tls == TlsLevel::Modern
            && answers.page.tls->protocol != QLatin1String("TLS 1.3"))
            all.push_back(
                warning(doorTlsNotModern, view.place, answers.page.tls->protocol.toStdString()));
        if (!answers.oldTls.empty())
            all.push_back(warning(doorTlsOldOffered, view.place, answers.oldTls));
        add(all, judgeCertificate(*answers.page.tls, view));
    }
    if (answers.page.reply && judgeWay(answers.page, view).empty()) {
        const auto &reply = *answers.page.reply;
        add(all, judgeStatus(reply, view));
        if (isOfUse(reply)) {
            add(all, judgeHeaders(reply, view));
            if (answers.socket)
                add(all, judgeSocket(*answers.socket, view));
        }
        add(all, judgeClock(reply, view));
        add(all, judgePlain(answers.plain, view));
    }
    if (answers.config && answers.config->reply)
        add(all, judgeCaching(*answers.config->reply, view));
    return all;
}

} // namespace opentalk::checks
