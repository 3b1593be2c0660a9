// What the helper is asked and what it answers: JSON, a line each.
#include "wizard/helper/helper.h"

#include "machine/factsjson.h"
#include "machine/wire.h"
#include "model/json.h"
#include "model/problemjson.h"
#include "model/profilejson.h"
#include "nginx/surveyjson.h"

#include <utility>

namespace opentalk::wizard {

static constexpr qsizetype lineLimit = 64 << 20;

void Helper::readLines()
{
    m_unread += m_process->readAllStandardOutput();
    for (auto end = m_unread.indexOf('\n'); end >= 0 && m_process; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.left(end);
        m_unread.remove(0, end + 1);
        readLine(line);
    }
    if (m_process && m_unread.size() > lineLimit)
        distrust({});
}

/// A text some levels down, empty where it is not.
static QString textAt(const Json &json, std::initializer_list<const char *> path)
{
    const Json *found = &json;
    for (const char *key : path) {
        if (!found->is_object() || !found->contains(key))
            return {};
        found = &(*found)[key];
    }
    return found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

void Helper::readLine(const QByteArray &line)
{
    JsonLimits limits;
    limits.bytes = size_t(lineLimit);
    limits.allowControlCharacters = true;
    const auto json = parseJson({line.constData(), size_t(line.size())}, "helper", limits);
    if (!json)
        distrust(json.error());
    else if (json->contains("practice"))
        meetPractice((*json)["practice"]);
    else if (json->contains("hello"))
        greet((*json)["hello"]);
    else
        take(*json);
}

void Helper::meetPractice(const Json &about)
{
    m_dialSocket = textAt(about, {"dial"});
    m_practiceWarnings.clear();
    if (about.contains("warnings"))
        m_practiceWarnings = problemsFromJson(about["warnings"]).value_or(Problems {});
}

void Helper::greet(const Json &hello)
{
    m_door.close();
    m_carried.drop();
    m_hasRested = false;
    setState(State::Ready);
    if (!hello.contains("recovered"))
        return;
    if (const auto outcome = machine::outcomeFromJson(hello["recovered"]))
        emit recovered(*outcome);
}

void Helper::take(const Json &answer)
{
    if (answer.contains("progress")) {
        const auto progress = machine::progressFromJson(answer["progress"]);
        if (progress && m_asked == Asked::RenewalTest)
            emit renewalProgressed(*progress);
        else if (progress)
            emit progressed(*progress);
        return;
    }
    // Whoever hears that it is ready may ask the next question at once.
    const auto asked = std::exchange(m_asked, Asked::Work);
    setState(State::Ready);
    if (answer.contains("problems"))
        takeProblems(asked, answer["problems"]);
    else if (answer.contains("result"))
        takeResult(asked, answer["result"]);
    else
        distrust({});
}

void Helper::takeProblems(Asked asked, const Json &list)
{
    const auto problems = problemsFromJson(list);
    if (!problems)
        return distrust(problems.error());
    switch (asked) {
    case Asked::Certificates:
        emit certificatesRefused(*problems);
        return;
    case Asked::Facts:
        emit factsRefused(*problems);
        return;
    case Asked::RenewalTest:
        emit renewalRefused(*problems);
        return;
    case Asked::Work:
        emit problemsFound(*problems);
    }
}

/// The certificates that carrying out the plan will order; none in the answers that say nothing.
static std::vector<machine::WantedLineage> wantedFrom(const Json &result)
{
    std::vector<machine::WantedLineage> wanted;
    Problems unread;
    if (result.contains("wanted") && result["wanted"].is_array())
        for (const auto &lineage : result["wanted"])
            wanted.push_back(machine::wantedLineageFrom(lineage, "wanted", unread));
    return wanted;
}

void Helper::takeResult(Asked asked, const Json &result)
{
    const auto hand = [this](const auto &read, const auto &emitIt) {
        if (read)
            emitIt(*read);
        else
            distrust(read.error());
    };
    if (result.contains("outcome")) {
        hand(machine::outcomeFromJson(result["outcome"]), [&](auto &outcome) {
            if (asked == Asked::RenewalTest)
                emit renewalTested(outcome);
            else
                emit finished(outcome);
        });
    } else if (result.contains("plan") && result.contains("survey")
               && result.contains("warnings")) {
        const auto seen = nginx::readSurvey(result["survey"].dump());
        const auto warnings = problemsFromJson(result["warnings"]);
        const auto wanted = wantedFrom(result);
        hand(machine::planFromJson(result["plan"]), [&](const machine::Plan &made) {
            emit planned(seen.value_or(nginx::Survey {}), made, warnings.value_or(Problems {}),
                         wanted);
        });
    } else if (result.contains("certificates")) {
        hand(machine::certificateReportFromJson(result["certificates"]),
             [this](auto &report) { emit certificatesRead(report); });
    } else if (result.contains("ports")) {
        hand(machine::portFactsFromJson(result["ports"]),
             [this](auto &facts) { emit portsRead(facts); });
    } else if (result.contains("logs")) {
        hand(machine::logFactsFromJson(result["logs"]),
             [this](auto &facts) { emit logsRead(facts); });
    } else if (result.contains("history")) {
        std::vector<machine::Checkpoint> history;
        for (const auto &entry : result["history"])
            if (const auto checkpoint = machine::checkpointFromJson(entry))
                history.push_back(*checkpoint);
        emit historyRead(history);
    } else {
        distrust({});
    }
}

void Helper::send(Json request)
{
    if (m_state != State::Ready || !m_process)
        return;
    Json line = {{"version", 1}, {"id", ++m_request}};
    line.update(request);
    setState(State::Busy);
    m_process->write(QByteArray::fromStdString(line.dump() + '\n'));
}

static Json takeOverList(const QStringList &paths)
{
    Json list = Json::array();
    for (const QString &path : paths)
        list.push_back(path.toStdString());
    return list;
}

void Helper::plan(const Profile &profile, const QStringList &takeOver)
{
    send({{"request", "plan"},
          {"profile", Json::parse(writeProfile(profile))},
          {"take_over", takeOverList(takeOver)},
          {"obtain", profile.certificates.source == CertificateSource::LetsEncrypt}});
}

void Helper::carryOut(const char *request, const Profile &profile, const std::string &digest,
                      const QStringList &takeOver, bool startNginx)
{
    send({{"request", request},
          {"profile", Json::parse(writeProfile(profile))},
          {"digest", digest},
          {"take_over", takeOverList(takeOver)},
          {"start_nginx", startNginx}});
}

void Helper::apply(const Profile &profile, const std::string &digest, const QStringList &takeOver,
                   bool startNginx)
{
    carryOut("apply", profile, digest, takeOver, startNginx);
}

void Helper::obtain(const Profile &profile, const std::string &digest, const QStringList &takeOver,
                    bool startNginx)
{
    carryOut("obtain", profile, digest, takeOver, startNginx);
}

void Helper::certificates(const std::optional<Profile> &profile)
{
    Json request = {{"request", "certificates"}};
    if (profile)
        request["profile"] = Json::parse(writeProfile(*profile));
    ask(Asked::Certificates, std::move(request));
}

void Helper::ask(Asked what, Json request)
{
    if (m_state != State::Ready)
        return;
    m_asked = what;
    send(std::move(request));
}

void Helper::ports(const std::vector<PortRange> &ports)
{
    Json words = Json::array();
    for (const auto &range : ports)
        words.push_back(range.text());
    ask(Asked::Facts, {{"request", "ports"}, {"ports", std::move(words)}});
}

void Helper::logs(const std::string &site)
{
    ask(Asked::Facts, {{"request", "logs"}, {"site", site}});
}

void Helper::testRenewal(const Profile &profile)
{
    ask(Asked::RenewalTest,
        {{"request", "test_renewal"}, {"profile", Json::parse(writeProfile(profile))}});
}

void Helper::history()
{
    send({{"request", "history"}});
}

void Helper::planUndo(int number)
{
    send({{"request", "plan_undo"}, {"number", number}});
}

void Helper::planRemove()
{
    send({{"request", "plan_remove"}});
}

void Helper::undo(int number, const std::string &digest)
{
    send({{"request", "undo"}, {"number", number}, {"digest", digest}});
}

void Helper::remove(const std::string &digest)
{
    send({{"request", "remove"}, {"digest", digest}});
}

void Helper::cancel()
{
    if (m_state == State::Busy && m_process)
        m_process->write(Json {{"version", 1}, {"id", m_request}, {"request", "cancel"}}
                             .dump()
                             .append("\n")
                             .c_str());
}

} // namespace opentalk::wizard
