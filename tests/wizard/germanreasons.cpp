// What keeps certificates away, in a German window: nothing of the engine's own English is left in
// it.
#include "certbot/flowproblems.h"
#include "certbot/nameproblems.h"
#include "certbot/problems.h"
#include "certbot/reasons.h"
#include "sourcetexts.h"
#include "wizard/languages.h"
#include "wizard/problemtext.h"
#include "wizard/review/stepsview.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;
using machine::Progress;
using machine::Step;
using machine::StepState;

namespace {

class GermanReasons final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::German)); }
    void everyReasonIsGerman_data();
    void everyReasonIsGerman();
    void argumentsAreGerman_data();
    void argumentsAreGerman();
    void certbotsReasonsNameNobodyInEnglish();
    void whatAStepFoundIsGerman();
    void wordsOfStepsAreGerman_data();
    void wordsOfStepsAreGerman();
    void namesAndPathsStayAsTheyAre();
};

void GermanReasons::everyReasonIsGerman_data()
{
    QTest::addColumn<QString>("english");
    for (const auto *header :
         {"certbot/nameproblems.h", "certbot/flowproblems.h", "certbot/problems.h"}) {
        const auto texts
            = textsIn(sourceOf(QString::fromLatin1(header)), QStringLiteral("Problem"));
        QVERIFY2(texts.size() > 20, header);
        for (const auto &text : texts)
            QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void GermanReasons::everyReasonIsGerman()
{
    QFETCH(QString, english);
    Problem problem;
    problem.reasonText = english.toStdString();
    QVERIFY2(reasonText(problem) != english, qPrintable(english));
}

void GermanReasons::argumentsAreGerman_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"Connection refused", "Connection timed out", "No route to host",
          "Network is unreachable", "no answer in time", "the answer is not HTTP",
          "the connection was closed", "one of the names", "it gave no reason.", "it is not there",
          "it is not as it was written", "nginx does not run", "the profile",
          "the certificates, or the files at the planned paths",
          "the files at the planned paths, or the certificates", "the addresses of this machine"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void GermanReasons::argumentsAreGerman()
{
    QFETCH(QString, words);
    const auto shown = reasonText(
        warning(certbot::nameElsewhere, "", "pad.example.com", "203.0.113.9", words.toStdString()));
    QVERIFY2(!shown.contains(words), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("pad.example.com")));
}

/// Made from certbot's words by the engine itself.
void GermanReasons::certbotsReasonsNameNobodyInEnglish()
{
    for (const auto *said : {"An unexpected error occurred: urn:ietf:params:acme:error:caa", "",
                             "Error: acme:error:rejectedIdentifier :: not allowed"})
        for (const auto &each : certbot::reasonsOf(said, {}, "")) {
            QVERIFY2(!text(each).contains(QStringLiteral("one of the names")), said);
            QVERIFY2(!text(each).contains(QStringLiteral("gave no reason")), said);
        }
}

void GermanReasons::whatAStepFoundIsGerman()
{
    const auto doubt
        = warning(certbot::nameElsewhereV6, "", "pad.example.com", "2001:db8::9", "HTTP 404");
    StepsView view;
    view.show({Progress {Step::ProveChallenge, StepState::Done, reason(doubt), doubt}},
              StepsView::Flow::Obtain);
    QVERIFY(view.text().contains(reasonText(doubt)));
    QVERIFY2(!view.text().contains(QStringLiteral("leads to")), qPrintable(view.text()));
    const auto cause = problem(certbot::nginxStopped, "");
    view.show({Progress {Step::Reload, StepState::Failed, reason(cause), cause}});
    QVERIFY(view.text().contains(reasonText(cause)));
    QVERIFY(!view.text().contains(QString::fromStdString(reason(cause))));
}

/// Whatever the engine says of its steps in words of its own.
void GermanReasons::wordsOfStepsAreGerman_data()
{
    static const QRegularExpression said(
        QStringLiteral("(?:skip|skipped|done|running|failed)\\((?:[\\w:]+, )?(?:[^\"();]+\\? \"\" "
                       ": )?\"([^\"]{4,})\""));
    QTest::addColumn<QString>("english");
    int count = 0;
    for (const auto *file :
         {"certbot/obtain.cpp", "certbot/obtainorder.cpp", "certbot/call.cpp",
          "certbot/obtainlook.cpp", "certbot/testrenewal.cpp", "transaction/attemptnginx.cpp",
          "transaction/attempt.cpp", "transaction/putback.cpp", "transaction/apply.cpp",
          "transaction/undo.cpp", "transaction/start.cpp"}) {
        const auto source = sourceOf(QString::fromLatin1(file));
        QVERIFY2(!source.isEmpty(), file);
        for (auto found = said.globalMatch(source); found.hasNext(); ++count) {
            const auto words = found.next().captured(1);
            QTest::addRow("%s: %s", file, qPrintable(words)) << words;
        }
    }
    QVERIFY(count > 8);
}

void GermanReasons::wordsOfStepsAreGerman()
{
    QFETCH(QString, english);
    StepsView view;
    view.show({Progress {Step::Test, StepState::Skipped, english.toStdString(), {}}});
    QVERIFY2(!view.text().contains(english), qPrintable(english));
}

void GermanReasons::namesAndPathsStayAsTheyAre()
{
    const auto shown = reasonText(
        problem(certbot::challengeNotServed, "", "pad.example.com", "127.0.0.1", "HTTP 404"));
    for (const auto *word : {"pad.example.com", "127.0.0.1", "HTTP 404"})
        QVERIFY(shown.contains(QLatin1String(word)));
}

} // namespace

QTEST_MAIN(GermanReasons)
#include "germanreasons.moc"
