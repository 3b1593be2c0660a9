// The last lines of each site's logs, with the usual messages explained.
#include "checks/families.h"
#include "checks/logjudge.h"
#include "checks/logproblems.h"

#include <QTimer>

#include <algorithm>

namespace opentalk::checks {

namespace {

struct Subject {
    std::shared_ptr<Dialler> dialler;
    std::vector<Backend> backends;
};

LogTime now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Text questionOf(const std::string &site)
{
    return said(QT_TRANSLATE_NOOP("Check", "The last lines of the logs of “%1”"), site);
}

/// Dials every backend; only where all answer, what the logs say of them is over.
class Dialling final : public QObject {
public:
    Dialling(LogFacts facts, LogJudgement judgement, Told told, QObject *owner)
        : QObject(owner)
        , m_facts(std::move(facts))
        , m_judgement(std::move(judgement))
        , m_told(std::move(told))
    { }

    void start(const Subject &subject)
    {
        m_open = subject.backends.size();
        for (const auto &backend : subject.backends)
            subject.dialler->dial(backend, this, [this](Reached reached) {
                m_isGood = m_isGood && reached == Reached::Yes;
                if (--m_open == 0)
                    m_told(logOutcome(m_facts, m_judgement, m_isGood));
            });
    }

private:
    LogFacts m_facts;
    LogJudgement m_judgement;
    Told m_told;
    std::size_t m_open = 0;
    bool m_isGood = true;
};

void judge(const Subject &subject, const LogFacts &facts, QObject *owner, const Told &told)
{
    auto judgement = judgeLogs(facts, now());
    if (judgement.ofBackend.empty())
        return told(logOutcome(facts, judgement, true));
    auto *dialling = new Dialling(facts, std::move(judgement), told, owner);
    dialling->start(subject);
}

Problem whyUnread(const Problems &problems)
{
    const auto &first = problems.front();
    return first.kind == ProblemKind::Permission ? problem(logNotReadable, first.place) : first;
}

} // namespace

std::vector<Check> logChecks(const Context &context)
{
    std::vector<Check> checks;
    for (const auto &site : context.deployment.sites)
        checks.push_back({Kind::Log, site.id,
                          [machine = context.machine, id = site.id,
                           subject = Subject {context.dialler, site.backends}](QObject *owner,
                                                                               const Told &told) {
                              if (!machine) {
                                  QTimer::singleShot(0, owner, [told, id] {
                                      told(skipped(questionOf(id), problem(logNotReadable, {})));
                                  });
                                  return;
                              }
                              machine->logs(id, owner, [=](const Result<LogFacts> &facts) {
                                  if (facts)
                                      judge(subject, *facts, owner, told);
                                  else
                                      told(skipped(questionOf(id), whyUnread(facts.error())));
                              });
                          }});
    return checks;
}

} // namespace opentalk::checks
