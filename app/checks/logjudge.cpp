#include "checks/logjudge.h"

#include "checks/logproblems.h"
#include "checks/shortened.h"
#include "model/contains.h"
#include "model/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace opentalk::checks {

namespace {

constexpr std::chrono::hours recent {1};
constexpr std::chrono::hours aDay {24};
constexpr std::size_t longestLine = 300;
constexpr int many = 5;

enum class About { Backend, Client, Nginx };

/// A message of the error log. Of several that a line holds, the first counts.
struct Message {
    std::string_view words;
    std::string_view also; ///< has to be there too
    const ProblemType *type;
    About about;
    Severity severity = Severity::Warning;
};

constexpr std::string_view connecting = "while connecting to upstream";

constexpr std::array messages {
    Message {"(111: ", connecting, &logBackendRefused, About::Backend},
    Message {"(13: Permission denied)", connecting, &logBackendForbidden, About::Nginx,
             Severity::Error},
    Message {"(110: ", connecting, &logBackendUnreachable, About::Backend},
    Message {"(113: ", connecting, &logBackendUnreachable, About::Backend},
    Message {"(101: ", connecting, &logBackendUnreachable, About::Backend},
    Message {"upstream timed out", "", &logBackendSlow, About::Nginx},
    Message {"upstream sent too big header", "", &logHeaderTooBig, About::Client},
    Message {"client intended to send too large body", "", &logUploadTooLarge, About::Client},
    Message {"no live upstreams", "", &logNoLiveBackend, About::Backend},
    Message {"upstream prematurely closed connection", "", &logBackendBrokeOff, About::Nginx},
    Message {"cannot load certificate", "", &logCertificateUnreadable, About::Nginx,
             Severity::Error},
    Message {"SSL_CTX_use_PrivateKey", "", &logCertificateUnreadable, About::Nginx,
             Severity::Error},
    Message {"worker_connections are not enough", "", &logConnectionsUsedUp, About::Client},
    Message {"Too many open files", "", &logFilesUsedUp, About::Client},
    Message {"limiting requests", "", &logLimited, About::Client},
    Message {"limiting connections", "", &logLimited, About::Client},
    Message {"could not be resolved", "", &logNameUnresolved, About::Nginx},
};

/// A status that tells something when it comes often. What the error log says better is left out.
struct Status {
    int code;
    const ProblemType *type;
    About about;
    std::array<const ProblemType *, 6> saidBy;
};

constexpr std::array statuses {
    Status {502,
            &logManyBadGateways,
            About::Backend,
            {&logBackendRefused, &logBackendForbidden, &logHeaderTooBig, &logNoLiveBackend,
             &logBackendBrokeOff, &logBackendUnreachable}},
    Status {504, &logManyTimeouts, About::Nginx, {&logBackendSlow, &logBackendUnreachable}},
    Status {413, &logManyTooLarge, About::Client, {&logUploadTooLarge}},
    Status {414, &logManyTooLong, About::Client, {}},
    Status {429, &logManyLimited, About::Client, {&logLimited}},
};

/// One kind of fault, as it came up.
struct Seen {
    const ProblemType *type;
    About about;
    Severity severity;
    int recentTimes = 0;
    int olderTimes = 0;
    LogTime last {};
    std::string line;
};

LogTime fromQt(const QDateTime &time)
{
    return LogTime(std::chrono::seconds(time.toSecsSinceEpoch()));
}

std::string shown(LogTime time)
{
    const auto seconds = time.time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
        .toStdString();
}

const Message *messageIn(std::string_view line)
{
    const auto found = std::ranges::find_if(messages, [line](const Message &message) {
        return line.find(message.words) != line.npos && line.find(message.also) != line.npos;
    });
    return found == messages.end() ? nullptr : &*found;
}

class Collector {
public:
    explicit Collector(LogTime now)
        : m_now(now)
    { }

    void note(const ProblemType *type, About about, Severity severity, LogTime time,
              const std::string &line)
    {
        // A clock that was put back leaves lines of the future behind.
        if (time < m_now - aDay || time > m_now + recent)
            return;
        auto found = std::ranges::find(m_seen, type, &Seen::type);
        if (found == m_seen.end())
            found = m_seen.insert(m_seen.end(), {type, about, severity, 0, 0, {}, {}});
        ++(time < m_now - recent ? found->olderTimes : found->recentTimes);
        if (time >= found->last) {
            found->last = time;
            found->line = line;
        }
    }

    std::vector<Seen> seen() && { return std::move(m_seen); }

private:
    LogTime m_now;
    std::vector<Seen> m_seen;
};

std::vector<Seen> inErrors(const LogFile &log, LogTime now)
{
    Collector collector(now);
    for (const auto &line : log.lines) {
        const auto *message = messageIn(line);
        const auto time = message ? errorTime(line) : std::nullopt;
        if (time)
            collector.note(message->type, message->about, message->severity, *time, line);
    }
    return std::move(collector).seen();
}

std::vector<Seen> inAccesses(const LogFile &log, LogTime now, const std::vector<Seen> &errors)
{
    Collector collector(now);
    for (const auto &line : log.lines) {
        const auto status = std::ranges::find(statuses, statusIn(line), &Status::code);
        const auto time = status == statuses.end() ? std::nullopt : accessTime(line);
        if (time)
            collector.note(status->type, status->about, Severity::Warning, *time, line);
    }
    auto seen = std::move(collector).seen();
    std::erase_if(seen, [&](const Seen &one) {
        const auto status = std::ranges::find(statuses, one.type, &Status::type);
        const bool isSaid = std::ranges::any_of(
            errors, [&](const Seen &error) { return contains(status->saidBy, error.type); });
        return isSaid || one.recentTimes + one.olderTimes < many;
    });
    return seen;
}

/// When a request was last answered by the service itself: not by a redirect of nginx.
std::optional<LogTime> lastGood(const LogFile &log)
{
    std::optional<LogTime> last;
    for (const auto &line : log.lines) {
        const auto status = statusIn(line);
        const bool isGood = (status >= 200 && status < 300) || status == 101 || status == 304;
        const bool isOurs = line.find("/.well-known/acme-challenge/") != line.npos;
        const auto time = isGood && !isOurs ? accessTime(line) : std::nullopt;
        if (time && (!last || *time > *last))
            last = time;
    }
    return last;
}

Problem findingOf(const Seen &seen)
{
    auto found = problem(*seen.type, {}, std::to_string(seen.recentTimes), shown(seen.last),
                         shortened(seen.line, longestLine));
    found.severity = seen.severity;
    return found;
}

} // namespace

std::optional<LogTime> errorTime(std::string_view line)
{
    const auto text
        = QString::fromLatin1(line.data(), qsizetype(std::min(line.size(), size_t(19))));
    const auto time = QDateTime::fromString(text, QStringLiteral("yyyy/MM/dd HH:mm:ss"));
    return time.isValid() ? std::optional(fromQt(time)) : std::nullopt;
}

std::optional<LogTime> accessTime(std::string_view line)
{
    const auto start = line.find('[');
    const auto text = start == line.npos ? std::string_view() : line.substr(start + 1, 26);
    if (text.size() < 26)
        return std::nullopt;
    const auto qt = QString::fromLatin1(text.data(), qsizetype(text.size()));
    auto time = QLocale::c().toDateTime(qt.left(20), QStringLiteral("dd/MMM/yyyy:HH:mm:ss"));
    const auto hours
        = wholeNumber(text.substr(text[22] == '0' ? 23 : 22, text[22] == '0' ? 1 : 2), 0, 14);
    const auto minutes
        = wholeNumber(text.substr(text[24] == '0' ? 25 : 24, text[24] == '0' ? 1 : 2), 0, 59);
    if (!time.isValid() || !hours || !minutes || (text[21] != '+' && text[21] != '-'))
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    const auto ahead = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return fromQt(time) - (text[21] == '+' ? ahead : -ahead);
}

int statusIn(std::string_view line)
{
    const auto request = line.find("] \"");
    const auto end = request == line.npos ? line.npos : line.find("\" ", request + 3);
    return end == line.npos ? 0 : wholeNumber(line.substr(end + 2, 3), 100, 599).value_or(0);
}

LogJudgement judgeLogs(const LogFacts &facts, LogTime now)
{
    auto seen = inErrors(facts.error, now);
    std::ranges::move(inAccesses(facts.access, now, seen), std::back_inserter(seen));
    const auto good = lastGood(facts.access);
    LogJudgement judgement;
    for (const auto &one : seen) {
        const bool isAnswered = one.about != About::Client && good && *good > one.last;
        const bool isPresent = one.recentTimes > 0 && !isAnswered;
        if (isPresent && one.about == About::Backend)
            judgement.ofBackend.push_back(findingOf(one));
        else if (isPresent)
            judgement.present.push_back(findingOf(one));
        if (isPresent)
            continue;
        judgement.over += one.recentTimes + one.olderTimes;
        judgement.lastOver = std::max(judgement.lastOver.value_or(one.last), one.last);
    }
    return judgement;
}

Outcome logOutcome(const LogFacts &facts, const LogJudgement &judgement, bool backendAnswers)
{
    const auto question = said(QT_TRANSLATE_NOOP("Check", "The last lines of %1 and %2"),
                               escaped(facts.access.path), escaped(facts.error.path));
    const auto read
        = said(QT_TRANSLATE_NOOP("Check", "%1 and %2 lines"),
               std::to_string(facts.access.lines.size()), std::to_string(facts.error.lines.size()));
    auto findings = judgement.present;
    if (!backendAnswers)
        std::ranges::copy(judgement.ofBackend, std::back_inserter(findings));
    if (!findings.empty()) {
        const auto answered = said("%1", shortened(findings.front().arguments.back()));
        return outcome(question, answered, std::move(findings));
    }
    if (!facts.access.isThere && !facts.error.isThere)
        return good(question, read, problem(logEmpty, {}));
    int over = judgement.over;
    auto last = judgement.lastOver ? shown(*judgement.lastOver) : std::string();
    for (const auto &finding : judgement.ofBackend) {
        over += wholeNumber(finding.arguments[0], 0, 1 << 30).value_or(0);
        last = std::max(last, finding.arguments[1]);
    }
    return good(question, read,
                over == 0 ? problem(logQuiet, {})
                          : problem(logOver, {}, std::to_string(over), last));
}

} // namespace opentalk::checks
