// A run of checks and its report: stable order, stop, one alone, and what strangers may read.
#include "checks/report.h"
#include "checks/settingproblems.h"
#include "checks/settings.h"
#include "checks/ticket.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class ReportTest final : public QObject {
    Q_OBJECT

private slots:
    void resultsStandInTheirOrder();
    void stoppingKeepsWhatIsThere();
    void oneAloneIsAskedAgain();
    void lateAnswersAreNotTaken();
    void aCheckThatNeverAnswersEnds();
    void notAllAtOnce();
    void theWorstCounts();
    void reportsHideNothingButControlCharacters();
    void namesAndAddressesAreMasked_data();
    void namesAndAddressesAreMasked();
    void settingsAreListedOnce();
    void settingsAreCopiedExactly();
    void aLineOfSomebodyElsesAddsNone();
    void ticketsShowTheReportAsItIs_data();
    void ticketsShowTheReportAsItIs();
};

constexpr ProblemType fine {"fine", ProblemKind::Machine, "%1 is fine.", ""};
constexpr ProblemType bad {"bad", ProblemKind::Machine, "%1 is bad.", "Mend %1."};

/// Answers after `delay` milliseconds; never where that is negative.
Check answering(const std::string &subject, int delay, const Outcome &outcome)
{
    return {Kind::Backend, subject, [=](QObject *owner, const Told &told) {
                if (delay >= 0)
                    QTimer::singleShot(delay, owner, [=] { told(outcome); });
            }};
}

Outcome goodOne(const std::string &subject)
{
    return good(said("asked %1", subject), said("told"), problem(fine, {}, subject));
}

Outcome badOne(const std::string &subject)
{
    return outcome(said("asked %1", subject), said("told"), {problem(bad, {}, subject)});
}

std::vector<std::string> subjectsOf(const Run &run)
{
    std::vector<std::string> subjects;
    for (const auto &entry : entriesOf(run))
        subjects.push_back(entry.subject);
    return subjects;
}

void ReportTest::resultsStandInTheirOrder()
{
    Run run;
    run.setChecks(
        {answering("slow", 60, goodOne("slow")), answering("quick", 0, goodOne("quick"))});
    QSignalSpy changed(&run, &Run::changed);
    QSignalSpy finished(&run, &Run::finished);
    run.startAll();
    QVERIFY(run.isRunning());
    QTRY_COMPARE(subjectsOf(run), std::vector<std::string> {"quick"});
    QVERIFY(run.isRunning(0) && !run.isRunning(1));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(subjectsOf(run), (std::vector<std::string> {"slow", "quick"}));
    QCOMPARE(changed.size(), 4);
}

void ReportTest::stoppingKeepsWhatIsThere()
{
    Run run;
    run.setChecks({answering("never", -1, {}), answering("quick", 0, goodOne("quick"))});
    QSignalSpy finished(&run, &Run::finished);
    run.startAll();
    QTRY_COMPARE(subjectsOf(run).size(), 1u);
    run.stop();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!run.isRunning());
    QCOMPARE(subjectsOf(run), std::vector<std::string> {"quick"});
    run.stop();
    QCOMPARE(finished.size(), 1);
}

void ReportTest::oneAloneIsAskedAgain()
{
    Run run;
    int asked = 0;
    run.setChecks({answering("one", 0, goodOne("one")),
                   {Kind::Backend, "two", [&](QObject *owner, const Told &told) {
                        ++asked;
                        QTimer::singleShot(0, owner, [=] { told(goodOne("two")); });
                    }}});
    QSignalSpy finished(&run, &Run::finished);
    run.start(1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(subjectsOf(run), std::vector<std::string> {"two"});
    run.start(1);
    run.start(1);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(asked, 2);
}

void ReportTest::lateAnswersAreNotTaken()
{
    Run run;
    Told kept;
    run.setChecks({{Kind::Backend, "one", [&](QObject *, const Told &told) { kept = told; }}});
    run.startAll();
    QTRY_VERIFY(kept);
    run.stop();
    kept(badOne("one"));
    QVERIFY(subjectsOf(run).empty());
    const auto first = kept;
    run.startAll();
    QTRY_VERIFY(run.isRunning(0));
    first(badOne("one"));
    QVERIFY(subjectsOf(run).empty());
}

void ReportTest::aCheckThatNeverAnswersEnds()
{
    Run run(std::chrono::milliseconds(50));
    run.setChecks({answering("never", -1, {})});
    run.startAll();
    QTRY_VERIFY(run.result(0));
    QCOMPARE(run.result(0)->findings.front().code, std::string("check-too-long"));
    QCOMPARE(int(run.result(0)->state), int(State::Warning));
}

void ReportTest::notAllAtOnce()
{
    Run run;
    int open = 0;
    int most = 0;
    const auto start = [&](QObject *owner, const Told &told) {
        most = std::max(most, ++open);
        QTimer::singleShot(1, owner, [&, told] {
            --open;
            told(goodOne("x"));
        });
    };
    run.setChecks(std::vector<Check>(100, {Kind::Backend, "x", start}));
    QSignalSpy finished(&run, &Run::finished);
    run.startAll();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(entriesOf(run).size(), 100u);
    QVERIFY(most > 1 && most < 50);
}

void ReportTest::theWorstCounts()
{
    const auto mild = outcome({}, {}, {warning(bad, {}, "x")});
    QCOMPARE(int(worst({})), int(State::Skipped));
    QCOMPARE(int(worst({{Kind::Name, "x", goodOne("x")}, {Kind::Name, "y", mild}})),
             int(State::Warning));
    const auto both = outcome({}, {}, {warning(bad, {}, "x"), problem(fine, {}, "y")});
    QCOMPARE(int(both.state), int(State::Failure));
    QCOMPARE(both.findings.front().code, std::string("fine"));
}

void ReportTest::reportsHideNothingButControlCharacters()
{
    const std::vector<Entry> entries {{Kind::Name, "a", goodOne("a")},
                                      {Kind::Door, "b", badOne("b\x1b[2J")}};
    const auto text = toText(entries);
    QVERIFY(text.find("[failure] door b (bad)") < text.find("[good] name a (fine)"));
    QVERIFY(text.find("To do: Mend b\\x1B[2J.") != std::string::npos);
    QVERIFY(text.find('\x1b') == std::string::npos);
    const auto json = toJson(entries);
    QCOMPARE(json["state"].toString(), QStringLiteral("failure"));
    const auto first = json["results"].toArray().first().toObject();
    QCOMPARE(first["check"].toString(), QStringLiteral("name"));
    QCOMPARE(first["code"].toString(), QStringLiteral("fine"));
    QCOMPARE(first["asked"].toString(), QStringLiteral("asked a"));
}

void ReportTest::namesAndAddressesAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("https://example.com/a", "https://masked.example/a");
    row("CONTROLLER.example.com", "controller.masked.example");
    row("turn.example.com", "turn.masked.example");
    row("from 192.0.2.7 to 192.0.2.7", "from address-1 to address-1");
    row("192.0.2.7:443 and 198.51.100.1", "address-1:443 and address-2");
    row("[2001:db8::1]:443", "[address-1]:443");
    row("2001:DB8::1, 2001:db8:0::1", "address-1, address-1");
    row("127.0.0.1:8080 and [::1]:8080", "127.0.0.1:8080 and [::1]:8080");
    row("leads to 192.0.2.7.", "leads to address-1.");
    row("leads to 2001:db8::1.", "leads to address-1.");
    row("at 12:30:45, 1.2.3", "at 12:30:45, 1.2.3");
    row("0.0.0.0:443", "0.0.0.0:443");
    row("std::string", "std::string");
}

void ReportTest::namesAndAddressesAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    Profile profile;
    profile.domain = "example.com";
    const Mask mask(*examine(profile).deployment);
    QCOMPARE(QString::fromStdString(mask(text.toStdString())), masked);
    QCOMPARE(QString::fromStdString(Mask()(text.toStdString())), text);
}

void ReportTest::settingsAreListedOnce()
{
    const auto twice = outcome({}, {},
                               {problem(keycloakOtherHost, {}, "a", "b", ".env", "KC_HOSTNAME=a"),
                                problem(bad, {}, "x", "y", "z")});
    const auto settings
        = settingsNeeded({{Kind::Backend, "x", twice}, {Kind::Backend, "y", twice}});
    QCOMPARE(settings.size(), 1u);
    QVERIFY((settings.front() == Setting {".env", "KC_HOSTNAME=a", "keycloak-other-host"}));
}

Entry entryWith(const std::string &lines)
{
    return {Kind::Backend, "keycloak 127.0.0.1:8087",
            outcome({}, {},
                    {problem(keycloakIgnoresProxy, {}, "a", "b", "docker-compose.yaml", lines)})};
}

void ReportTest::settingsAreCopiedExactly()
{
    const std::string lines = "# Keycloak 24 and later:\nKC_PROXY_HEADERS: xforwarded";
    const auto text = toText({entryWith(lines)});
    QVERIFY2(text.find("start Keycloak again:\n\n" + lines + "\n\n") != text.npos, text.c_str());
    const auto json = toJson({entryWith(lines)})["results"].toArray().first().toObject();
    const auto finding = json["findings"].toArray().first().toObject();
    QCOMPARE(finding["lines"].toString(), QString::fromStdString(lines));
    QVERIFY(finding["remedy"].toString().endsWith(QLatin1String("start Keycloak again:")));
    const auto other = toJson({{Kind::Name, "a", badOne("a")}})["results"].toArray().first();
    QVERIFY(!other["findings"].toArray().first().toObject().contains("lines"));
}

void ReportTest::aLineOfSomebodyElsesAddsNone()
{
    const auto text = toText({entryWith("one\x1b[2J\ntwo")});
    QVERIFY2(text.find("\none\\x1B[2J\ntwo\n") != text.npos, text.c_str());
    const auto foreign = toText({{Kind::Backend, "x", badOne("a\n[good] door b (door-right)")}});
    QVERIFY2(foreign.find("\n[good]") == foreign.npos, foreign.c_str());
}

void ReportTest::ticketsShowTheReportAsItIs_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("fence");
    QTest::newRow("plain") << "# no heading\n<b>no HTML</b>\n"
                           << "```";
    QTest::newRow("backticks") << "a ``` inside\n````\n"
                               << "`````";
    QTest::newRow("no end") << "one"
                            << "```";
    QTest::newRow("nothing") << ""
                             << "```";
}

void ReportTest::ticketsShowTheReportAsItIs()
{
    QFETCH(QString, report);
    QFETCH(QString, fence);
    const auto lines
        = QString::fromStdString(forTicket(report.toStdString())).split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), fence + QStringLiteral("text"));
    QCOMPARE(lines.count(fence), 1);
    QCOMPARE(lines.at(lines.size() - 2), fence);
    const auto inside = lines.mid(1, lines.size() - 3).join(QLatin1Char('\n'));
    QCOMPARE(inside, report.endsWith(QLatin1Char('\n')) ? report.chopped(1) : report);
}

} // namespace

QTEST_GUILESS_MAIN(ReportTest)
#include "report.moc"
