// The verdict while typing, in the window: with the machine's own nginx where it is there, and with
// a script in place of `opentalk-proxy judge` for what a real one seldom says.
#include "fakejudge.h"
#include "machine/judgementjson.h"
#include "machine/plan.h"
#include "machine/problems.h"
#include "machine/run.h"
#include "openwindow.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/judge.h"
#include "wizard/preview/previewpane.h"
#include "wizard/preview/verdictstrip.h"
#include "wizard/problemtext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <nlohmann/json.hpp>

using namespace opentalk;
using namespace opentalk::wizard;
using machine::Judgement;
using machine::Ruling;

class VerdictTest final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void cleanup() { close(); }
    void typingADomainChangesTheStrip();
    void quickTypingStartsFewJudges();
    void anOutdatedJudgeIsKilled();
    void theLastVerdictStaysMutedMeanwhile();
    void refusedLeadsToTheLineByKeyboard();
    void anotherSitesFileLeadsNowhere();
    void aWrongAnswerLeavesTheLastValidVerdict();
    void otherFilesThanTheShownOnesSayNothing();
    void nonsenseIsNoVerdict();
    void otherMachinesAreNotJudged();

private:
    void openWith(const QString &program, int pause);
    QString script(const QByteArray &body) { return fakeJudge(m_folder, body); }
    void answer(const Judgement &judgement);
    Judgement about(Ruling ruling) const;
    void typeDomain(const QString &text, int delay);
    void setDomain(const std::string &domain);
    PreviewPane &preview() { return m_window->preview(); }
    Judge &judge() { return preview().judge(); }
    QString strip() { return preview().verdict().saying().plain(); }

    QTemporaryDir m_folder;
};

/// On this machine as this account sees it.
void VerdictTest::openWith(const QString &program, int pause)
{
    auto root = machine::Root::open("", machine::Trust::Anyone);
    QVERIFY(root.has_value());
    m_session = std::make_unique<Session>(std::move(*root));
    if (!m_session->survey().installed) {
        auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                     *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
        survey.installed = true;
        m_session->showLocal(survey);
    }
    m_session->open(withController(QStringLiteral("127.0.0.1:1")), {});
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, program,
                                            std::chrono::milliseconds(pause));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void VerdictTest::answer(const Judgement &judgement)
{
    QFile file(m_folder.filePath(QStringLiteral("answer")));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(QByteArray::fromStdString(machine::toJson(judgement).dump()));
}

Judgement VerdictTest::about(Ruling ruling) const
{
    Judgement judgement;
    judgement.ruling = ruling;
    judgement.nginx = "1.22.1";
    judgement.digest = machine::digestOf(m_session->files(), {});
    return judgement;
}

void VerdictTest::setDomain(const std::string &domain)
{
    m_session->change([&](Profile &p) {
        p.domain = domain;
        p.certificates.source = CertificateSource::Placeholder;
    });
}

void VerdictTest::typeDomain(const QString &text, int delay)
{
    m_window->wizard().next();
    QApplication::processEvents();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    for (const auto letter : text)
        QTest::keyClick(field, letter.toLatin1(), Qt::NoModifier, delay);
}

void VerdictTest::typingADomainChangesTheStrip()
{
    if (machine::pathOf(machine::Tool::Nginx).empty())
        QSKIP("no nginx here");
    openWith(qEnvironmentVariable("OPENTALK_HELPER"), 250);
    typeDomain(QStringLiteral("example.com"), 20);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(judge().verdict() && !judge().isUnderWay(), 10000);
    const auto &verdict = *judge().verdict();
    qInfo("%lld ms from the last key to the verdict, 250 of them its pause", since.elapsed());
    if (verdict.explanation && verdict.explanation->is(machine::privateSpaceRefused))
        QSKIP("no user namespaces here");
    QVERIFY2(verdict.ruling == Ruling::Accepted, qPrintable(strip()));
    QVERIFY(strip().contains(qt(m_session->survey().dialect.nginx.text())));
    QVERIFY(strip().contains(QStringLiteral("accepts this")));
    QVERIFY(preview().verdict().saying().tone == Tone::Good);
}

void VerdictTest::quickTypingStartsFewJudges()
{
    openWith(script("cat answer"), 250);
    typeDomain(QStringLiteral("a.rather.long.domain.example.com"), 15);
    QTRY_VERIFY(!judge().isUnderWay());
    QVERIFY2(judge().started() >= 1 && judge().started() <= 2,
             qPrintable(QString::number(judge().started())));
}

void VerdictTest::anOutdatedJudgeIsKilled()
{
    openWith(script("exec sleep 60"), 0);
    setDomain("one.example.com");
    const auto started = m_folder.filePath(QStringLiteral("started"));
    QTRY_VERIFY(QFile(started).size() > 0);
    QTest::qWait(50);
    setDomain("two.example.com");
    QFile file(started);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto first = file.readLine().trimmed().toInt();
    QTRY_VERIFY_WITH_TIMEOUT(::kill(first, 0) != 0, 2000);
    QTRY_COMPARE(judge().started(), 2);
}

void VerdictTest::theLastVerdictStaysMutedMeanwhile()
{
    openWith(script("cat answer"), 0);
    setDomain("one.example.com");
    answer(about(Ruling::Accepted));
    QTRY_VERIFY(judge().verdict());
    const auto said = strip();
    QVERIFY(preview().verdict().saying().tone == Tone::Good);
    script("exec sleep 60");
    setDomain("two.example.com");
    QVERIFY(judge().isUnderWay());
    QCOMPARE(strip(), said);
    QVERIFY(preview().verdict().saying().tone == Tone::Muted);
}

void VerdictTest::refusedLeadsToTheLineByKeyboard()
{
    openWith(script("cat answer"), 0);
    enlarge();
    setDomain("one.example.com");
    auto judgement = about(Ruling::Refused);
    judgement.file = "/etc/nginx/sites-available/opentalk-keycloak.conf";
    judgement.line = 5;
    judgement.words = "unknown directive \"no<such\"";
    judgement.explanation = problem(machine::directiveUnknown, judgement.file + ":5", "no<such");
    QVERIFY(m_session->files().find(judgement.file));
    answer(judgement);
    QTRY_VERIFY(judge().verdict());
    QVERIFY(
        strip().startsWith(QStringLiteral("opentalk-keycloak.conf, line 5: unknown directive")));
    QVERIFY(strip().contains(QStringLiteral("does not know “no<such”")));
    auto *label = preview().verdict().findChildren<QLabel *>().last();
    QCOMPARE(label->accessibleName(), strip());
    preview().showSite(QStringLiteral("frontend"));
    preview().view().setFocus();
    for (int i = 0; i < 3 && QApplication::focusWidget() != label; ++i)
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), label);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QCOMPARE(preview().view().textCursor().blockNumber(), 4);
    QVERIFY(preview().view().toPlainText().contains(QStringLiteral("accounts.one.example.com")));
    QCOMPARE(QApplication::focusWidget(), &preview().view());
}

void VerdictTest::anotherSitesFileLeadsNowhere()
{
    openWith(script("cat answer"), 0);
    setDomain("one.example.com");
    auto judgement = about(Ruling::Refused);
    judgement.file = "/etc/nginx/sites-enabled/intranet";
    judgement.line = 7;
    judgement.words = "unexpected \"}\"";
    answer(judgement);
    QTRY_VERIFY(judge().verdict());
    QCOMPARE(strip(),
             QStringLiteral("/etc/nginx/sites-enabled/intranet, line 7: unexpected \"}\""));
    QVERIFY(preview().verdict().saying().place.isEmpty());
}

void VerdictTest::aWrongAnswerLeavesTheLastValidVerdict()
{
    openWith(script("cat answer"), 0);
    setDomain("one.example.com");
    answer(about(Ruling::Accepted));
    QTRY_VERIFY(judge().verdict());
    setDomain("not a name");
    QVERIFY(!m_session->isCurrent());
    QTest::qWait(50);
    QCOMPARE(judge().started(), 1);
    QVERIFY(strip().contains(QStringLiteral("accepts this")));
    QVERIFY(strip().contains(QStringLiteral("Last valid text")));
    QVERIFY(preview().verdict().saying().tone == Tone::Warning);
    setDomain("one.example.com");
    QTRY_VERIFY(preview().verdict().saying().tone == Tone::Good);
    QCOMPARE(judge().started(), 1);
}

void VerdictTest::otherFilesThanTheShownOnesSayNothing()
{
    openWith(script("cat answer"), 0);
    setDomain("one.example.com");
    auto judgement = about(Ruling::Accepted);
    judgement.digest = "of something else";
    answer(judgement);
    QTRY_VERIFY(!judge().isUnderWay());
    QVERIFY(!judge().verdict());
    QVERIFY(strip().startsWith(QStringLiteral("For nginx ")));
}

void VerdictTest::nonsenseIsNoVerdict()
{
    for (const char *body : {"echo nonsense", "exit 1", "kill -9 $$", "echo '{}'"}) {
        openWith(script(body), 0);
        setDomain("one.example.com");
        QVERIFY(judge().isUnderWay());
        QTRY_VERIFY2(!judge().isUnderWay(), body);
        QVERIFY2(!judge().verdict(), body);
        close();
    }
    openWith(m_folder.filePath(QStringLiteral("not-there")), 0);
    setDomain("one.example.com");
    QTRY_VERIFY(!judge().isUnderWay());
    QVERIFY(!judge().verdict());
}

void VerdictTest::otherMachinesAreNotJudged()
{
    openWith(script("cat answer"), 0);
    m_session->practise();
    setDomain("one.example.com");
    QTest::qWait(50);
    QVERIFY(strip().contains(QStringLiteral("comes with Apply")));
    m_session->setTarget(Target::Another, m_session->localSurvey(), Sight::Told);
    QTest::qWait(50);
    QVERIFY(strip().startsWith(QStringLiteral("For nginx ")));
    QCOMPARE(judge().started(), 0);
    m_session->showLocal(m_session->localSurvey());
    QTRY_COMPARE(judge().started(), 1);
}

QTEST_MAIN(VerdictTest)
#include "verdict.moc"
