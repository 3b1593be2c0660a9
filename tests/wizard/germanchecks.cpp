// What checks ask, hear and find, in a German window: nothing of the engine's own English is left
// in it, neither in the sentences nor in what stands in them.
#include "checks/context.h"
#include "checks/releaseproblems.h"
#include "checks/settingproblems.h"
#include "sourcetexts.h"
#include "wizard/checktext.h"
#include "wizard/languages.h"
#include "wizard/problemtext.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class GermanChecks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::German)); }
    void everyTextIsGerman_data();
    void everyTextIsGerman();
    void wordsInTextsAreGerman_data();
    void wordsInTextsAreGerman();
    void subjectsAreGerman_data();
    void subjectsAreGerman();
    void noOtherLiteralIsASentence();
    void theReportIsGerman();
    void namesStayAsTheyAre();
};

/// Words of English sentences that are no German ones; commands and settings have none of them.
const QRegularExpression &englishWords()
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(the|and|or|is|are|not|of|by|its|from|here|with|than|this|that|which|there|nothing|"
        "nobody|somebody|outside|answer|answered|write|look)\\b"));
    return words;
}

QString withoutEnglish(const QString &text)
{
    const auto found = englishWords().match(text);
    return found.hasMatch() ? found.captured() + QStringLiteral(": ") + text : QString();
}

/// Of one context, with the file.
QList<std::pair<QString, QString>> allTexts(const QString &context)
{
    QList<std::pair<QString, QString>> all;
    for (const auto &name : sourcesOf(QStringLiteral("checks")))
        for (const auto &text : textsIn(sourceOf(name), context))
            all.append({name, text});
    return all;
}

QString shown(const QString &context, const QString &text, const std::string &argument)
{
    return filledText(context.toUtf8().constData(), text.toStdString(),
                      std::vector<std::string>(9, argument));
}

void addTexts()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("english");
    for (const auto &context : {QStringLiteral("Problem"), QStringLiteral("Check")}) {
        const auto texts = allTexts(context);
        QVERIFY2(texts.size() > 50, qPrintable(context));
        for (const auto &[name, text] : texts)
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(text)) << context << text;
    }
}

void GermanChecks::everyTextIsGerman_data()
{
    addTexts();
}

void GermanChecks::everyTextIsGerman()
{
    QFETCH(QString, context);
    QFETCH(QString, english);
    const auto left = withoutEnglish(shown(context, english, "x"));
    QVERIFY2(left.isEmpty(), qPrintable(left));
}

void GermanChecks::wordsInTextsAreGerman_data()
{
    addTexts();
}

/// Whichever of the engine's words stands in whichever place.
void GermanChecks::wordsInTextsAreGerman()
{
    QFETCH(QString, context);
    QFETCH(QString, english);
    static const QRegularExpression place(QStringLiteral("%\\d"));
    if (!english.contains(place))
        return;
    std::vector<std::string> words {"TLS 1.1 or older", "more than 64 KiB",
                                    service(ServiceId::Frontend).title,
                                    service(ServiceId::Roomserver).title};
    for (const auto release : releases())
        words.emplace_back(opentalk::title(release));
    for (const auto &word : words)
        QVERIFY2(!shown(context, english, word).contains(qt(word)), word.c_str());
}

void GermanChecks::subjectsAreGerman_data()
{
    QTest::addColumn<Release>("release");
    for (const auto release : releases())
        QTest::newRow(name(release)) << release;
}

Deployment everything(Release release)
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = release;
    profile.http3 = true;
    profile.services[ServiceId::Pad].enabled = true;
    profile.services[ServiceId::Whiteboard].enabled = true;
    return *deploy(profile);
}

void GermanChecks::subjectsAreGerman()
{
    QFETCH(Release, release);
    checks::Context context {.deployment = everything(release), .dialler = {}};
    context.ownAddresses = {{"203.0.113.5", false}};
    const auto all = checks::checksOf(context);
    QVERIFY(all.size() > 20);
    for (const auto &check : all) {
        const auto left = withoutEnglish(subjectText(check.subject));
        QVERIFY2(left.isEmpty(), qPrintable(left));
    }
    QVERIFY(std::ranges::any_of(all, [](const checks::Check &check) {
        return subjectText(check.subject) == QStringLiteral("example.com von hier");
    }));
}

/// What other programs say, to be found in their answers.
bool isOfOthers(const QString &text)
{
    static const QStringList others {QStringLiteral("Realm does not exist"),
                                     QStringLiteral("requested path was not found"),
                                     QStringLiteral("LiveKit proxy not available"),
                                     QStringLiteral("upgrade is expected"),
                                     QStringLiteral("did not include 'upgrade'"),
                                     QStringLiteral("did not include 'websocket'"),
                                     QStringLiteral("worker_connections are not enough"),
                                     QStringLiteral("could not be resolved")};
    return others.contains(text);
}

void GermanChecks::noOtherLiteralIsASentence()
{
    int count = 0;
    for (const auto &name : sourcesOf(QStringLiteral("checks")))
        for (const auto &text : unmarkedIn(sourceOf(name))) {
            ++count;
            const auto found = englishWords().match(text);
            const bool isSentence = text.contains(QLatin1Char(' ')) && found.hasMatch();
            QVERIFY2(!isSentence || isOfOthers(text), qPrintable(name + ": " + text));
        }
    QVERIFY(count > 300);
}

void GermanChecks::theReportIsGerman()
{
    const auto finding = problem(checks::releaseDiffers, {}, "127.0.0.1:8090",
                                 opentalk::title(Release::RoomserverInternal),
                                 opentalk::title(Release::Classic), "roomserver-internal");
    const auto outcome
        = checks::outcome(checks::said("no TLS: %1", "TLS 1.1 or older"), {}, {finding});
    const auto report = reportText({{checks::Kind::Door, "example.com here", outcome}}, {});
    const auto left = withoutEnglish(report);
    QVERIFY2(left.isEmpty(), qPrintable(left));
    QVERIFY2(report.contains(QStringLiteral("example.com von hier")), qPrintable(report));
    QVERIFY2(report.contains(QStringLiteral("TLS 1.1 oder älter")), qPrintable(report));
    QVERIFY2(report.contains(QStringLiteral("Bis 25.3.2 und 25.4.5")), qPrintable(report));
    const auto detail = withoutEnglish(detailText(outcome));
    QVERIFY2(detail.isEmpty(), qPrintable(detail));
}

void GermanChecks::namesStayAsTheyAre()
{
    const auto text = reasonText(problem(checks::keycloakOtherHost, {}, "https://a.example",
                                         "https://here.example", ".env", "KC_HOSTNAME=a.example"));
    QVERIFY(text.contains(QStringLiteral("https://here.example")));
    QCOMPARE(subjectText("here.example.com here"), QStringLiteral("here.example.com von hier"));
    QCOMPARE(subjectText("firewall 80/tcp"), QStringLiteral("Firewall 80/tcp"));
    QCOMPARE(subjectText("SELinux"), QStringLiteral("SELinux"));
    QCOMPARE(subjectText(" here"), QStringLiteral(" here"));
}

} // namespace

QTEST_MAIN(GermanChecks)
#include "germanchecks.moc"
