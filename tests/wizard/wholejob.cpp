// The whole job by keyboard alone, in the real window with the real helper: in practice, or as the
// ordinary user who runs this with sudo's password typed in the window. Every name is visited over
// TLS; then all is undone, done again, done once more for nothing and, on a machine, removed.
//   OPENTALK_HELPER     the command (opentalk-proxy)
//   OPENTALK_WAY        "practice", or "sudo" on a machine of the test's own
//   OPENTALK_PASSWORDS  typed one after the other where sudo asks, separated by spaces; "-" cancels
//                       and "?" leaves the question open
//   OPENTALK_ACCOUNT    whose password sudo wants
//   OPENTALK_CERTIFICATES  "letsencrypt": certificates are obtained for an e-mail address, and a
//                       renewal is tested then; unset: a placeholder
//   OPENTALK_WARNINGS   what practice has to say about itself; unset: whatever fits the machine
//   OPENTALK_SHOTS      a folder for pictures of Review, Apply and Done
//   OPENTALK_LANGUAGE   "de" for pictures in German; OPENTALK_DARK=1 for dark ones
//   OPENTALK_EXPECT     "applied" (default), or the refusal: "wrong", "rights", "cancelled",
//   "broken";
//                       or "waiting": says so on standard output, and waits to be killed
//   OPENTALK_SAYS       words that a refusal shows
#include "darkpalette.h"
#include "keyboardwalk.h"
#include "machine/root.h"
#include "visitor.h"
#include "wizard/languages.h"
#include "wizard/pages/donepage.h"
#include "wizard/pages/renewalrow.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/startpage.h"
#include "wizard/problemtext.h"
#include "wizard/review/elevationpanel.h"
#include "wizard/targetdialler.h"
#include "wizard/windowstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr int certbotsPatience = 120000; // milliseconds

/// For a message: where the helper stands, and what sudo said.
QByteArray stateOf(const Helper &helper)
{
    return QStringLiteral("state %1, attempt %2: %3")
        .arg(int(helper.state()))
        .arg(helper.question().attempt)
        .arg(helper.words())
        .toUtf8();
}

} // namespace

class WholeJob final : public QObject, private KeyboardWalk {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWholeJobByKeyboard();

private:
    void typePasswords();
    void checkQuestion() const;
    bool expects(const char *what) const;
    void checkRefusal();
    void waitToBeKilled();
    void checkPracticeWarnings();
    void apply(machine::Did did);
    void applyAndProve();
    bool shows(const QString &words) const;
    void checkObtained();
    void testRenewing();
    void undoIt();
    void applyForNothing();
    void checkStartTellsOfCertificates();
    void removeIt();
    Visit visit(const Site &site) const;
    void checkNamesAnswer();
    void checkNobodyAnswers();

    machine::Plan m_first; ///< what Review showed first
};

void WholeJob::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(false));
    useLanguage(QLocale(setting("OPENTALK_LANGUAGE", "en")));
    if (!setting("OPENTALK_DARK").isEmpty())
        QApplication::setPalette(darkPalette());
}

void WholeJob::init()
{
    const auto program = setting("OPENTALK_HELPER");
    QVERIFY2(!program.isEmpty(), "OPENTALK_HELPER names the command");
    auto root = machine::Root::open("", machine::Trust::Anyone);
    QVERIFY(root.has_value());
    m_session = std::make_unique<Session>(std::move(*root));
    m_helper = std::make_unique<Helper>(program, isPractice(), false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    if (isPractice())
        m_session->practise();
    openWindow();
}

void WholeJob::cleanup()
{
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

void WholeJob::typePasswords()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::NeedsConsent, patience);
    press(ElevationPanel::tr("&Get administrator rights"));
    const auto passwords = setting("OPENTALK_PASSWORDS").split(u' ', Qt::SkipEmptyParts);
    for (int attempt = 1; const QString &password : passwords) {
        QTRY_VERIFY2_WITH_TIMEOUT(m_helper->state() == Helper::State::AwaitingPassword
                                      && m_helper->question().attempt == attempt,
                                  stateOf(*m_helper).constData(), patience);
        checkQuestion();
        if (password == QLatin1String("?"))
            return;
        if (password == QLatin1String("-")) {
            press(ElevationPanel::tr("&Do not give it"));
            return;
        }
        type(password);
        shoot("6-password");
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->echoMode(),
                 QLineEdit::Password);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        ++attempt;
    }
}

/// The window says whose password it is.
void WholeJob::checkQuestion() const
{
    QCOMPARE(m_helper->question().account, setting("OPENTALK_ACCOUNT"));
    const auto words = ElevationPanel::tr("&Password of %1:").arg(setting("OPENTALK_ACCOUNT"));
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; }));
}

bool WholeJob::expects(const char *what) const
{
    return setting("OPENTALK_EXPECT", "applied") == QLatin1String(what);
}

void WholeJob::checkRefusal()
{
    static const QMap<QString, Refusal> refusals {{QStringLiteral("wrong"), Refusal::WrongPassword},
                                                  {QStringLiteral("rights"), Refusal::NoRights},
                                                  {QStringLiteral("cancelled"), Refusal::Cancelled},
                                                  {QStringLiteral("broken"), Refusal::Broken}};
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Refused, patience);
    QCOMPARE(m_helper->refusal(), refusals.value(setting("OPENTALK_EXPECT")));
    QVERIFY(!m_job->canApply());
    QTRY_VERIFY(shows(setting("OPENTALK_SAYS")));
}

void WholeJob::waitToBeKilled()
{
    const auto state = [this] { return m_helper->state(); };
    QTRY_VERIFY_WITH_TIMEOUT(state() == Helper::State::AwaitingPassword
                                 || m_job->phase() == Job::Phase::Reviewed,
                             patience);
    std::puts("waiting");
    std::fflush(stdout);
    QTest::qWait(60000);
    QFAIL("nobody killed this");
}

/// Review shows what practice has to say about itself, and nothing else of that kind.
void WholeJob::checkPracticeWarnings()
{
    QStringList codes;
    const auto labels = m_window->findChildren<QLabel *>();
    auto warnings = m_helper->practiceWarnings();
    std::ranges::copy_if(m_job->warnings(), std::back_inserter(warnings),
                         [](const Problem &each) { return each.code.starts_with("practice-"); });
    for (const auto &warning : warnings) {
        codes << qt(warning.code);
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == text(warning);
        }));
    }
    if (qEnvironmentVariableIsSet("OPENTALK_WARNINGS"))
        QCOMPARE(codes.join(u' '), setting("OPENTALK_WARNINGS"));
}

void WholeJob::apply(machine::Did did)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    press(ReviewPage::tr("&Apply"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(ApplyPageId));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded
                                 || m_job->phase() == Job::Phase::Failed,
                             isObtaining() ? certbotsPatience : patience);
    for (const auto &problem : m_job->problems())
        qWarning("%s", sentence(problem).c_str());
    QVERIFY(m_job->phase() == Job::Phase::Succeeded);
    QCOMPARE(m_job->outcome()->did, did);
    shoot("7-apply");
    next(ApplyPageId);
}

void WholeJob::applyAndProve()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
    checkPracticeWarnings();
    const auto isNew = [](const auto &change) { return change.action == machine::Action::Create; };
    m_first = *m_job->plan();
    QVERIFY(std::ranges::count_if(m_first.changes, isNew) > 2 * 6); // a file and a link a service
    shoot("6-review");
    apply(machine::Did::Applied);
    QCOMPARE(m_job->outcome()->digest, m_first.digest);
    checkNamesAnswer();
    shoot("8-done");
}

Visit WholeJob::visit(const Site &site) const
{
    return Visitor(targetDialler(*m_session, *m_helper))
        .visit(QByteArray::fromStdString(site.host.text()));
}

/// Each name presents the certificate that was proved, and leads to its own service.
void WholeJob::checkNamesAnswer()
{
    const auto &sites = m_session->deployment()->sites;
    QCOMPARE(int(sites.size()), 6);
    const auto &proofs = m_job->outcome()->proofs;
    for (const auto &site : sites) {
        const auto seen = visit(site);
        QVERIFY2(seen.isGood(), (site.id + ": " + seen.received.toStdString()).c_str());
        // Practice names it in a header, the stand-ins of a machine in the body.
        const auto id = QByteArray::fromStdString(site.id);
        QVERIFY2(seen.header("X-Stand-In") == id
                     || seen.received.contains("\"service\": \"" + id + "\""),
                 seen.received.constData());
        QVERIFY(proofs.empty() || std::ranges::any_of(proofs, [&](const machine::Proof &proof) {
                    return proof.host == site.host.text()
                        && proof.fingerprint == seen.fingerprint.toStdString();
                }));
        if (site.service == ServiceId::Frontend)
            QVERIFY(!seen.header("Content-Security-Policy").isEmpty());
    }
}

void WholeJob::checkNobodyAnswers()
{
    for (const auto &site : m_session->deployment()->sites)
        QTRY_VERIFY_WITH_TIMEOUT(!visit(site).isAnswered(), patience);
}

bool WholeJob::shows(const QString &words) const
{
    const auto labels = m_window->wizard().currentPage()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// Each step of it was made, and Done says until when the certificate is good.
void WholeJob::checkObtained()
{
    using enum machine::Step;
    for (const auto step :
         {Look, OpenPort80, ProveChallenge, Order, ServeTls, RunHook, TestRenewal})
        QVERIFY2(std::ranges::any_of(m_job->steps(),
                                     [&](const machine::Progress &seen) {
                                         return seen.step == step
                                             && seen.state == machine::StepState::Done;
                                     }),
                 machine::name(step));
    QCOMPARE(m_job->outcome()->obtained, std::vector<std::string> {"example.com"});
    QVERIFY(!m_job->words().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(DonePage::tr("Good until %1.").section(QStringLiteral("%1"), 0, 0)), patience);
    QVERIFY(shows(DonePage::tr("A test of renewing them went well.")));
}

/// As on another day: the page knows what serves the names by now.
void WholeJob::testRenewing()
{
    begin(StartPage::tr("&Practise first"));
    for (const auto page : {StartPageId, ServicesPageId})
        if (!QTest::currentTestFailed())
            next(page);
    const auto *row = m_window->wizard().currentPage()->findChild<RenewalRow *>();
    QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), patience);
    press(RenewalRow::tr("Test rene&wing"));
    const auto passed = RenewalRow::tr("Renewable: certbot's dry run for %1 went well, and the "
                                       "hook that reloads nginx is in place.");
    QTRY_VERIFY_WITH_TIMEOUT(shows(RenewalRow::tr("certbot tries to renew %1. Nothing is changed.")
                                       .arg(QStringLiteral("example.com"))),
                             patience);
    shoot("3-renewing");
    QTRY_VERIFY_WITH_TIMEOUT(shows(passed.arg(QStringLiteral("example.com"))), certbotsPatience);
    shoot("3-renewable");
}

/// Afterwards everything would be new again.
void WholeJob::undoIt()
{
    press(DonePage::tr("&Undo this"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(ReviewPageId));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    shoot("9-undo");
    apply(machine::Did::Undone);
    checkNobodyAnswers();
    walkAgain();
    QCOMPARE(m_job->plan()->changes, m_first.changes);
    QCOMPARE(m_job->plan()->digest, m_first.digest);
}

void WholeJob::applyForNothing()
{
    apply(machine::Did::Applied);
    walkAgain();
    QVERIFY(m_job->plan()->changesNothing());
    apply(machine::Did::Nothing);
    checkNamesAnswer();
}

/// As any client of this machine sees them: this account may read no key.
void WholeJob::checkStartTellsOfCertificates()
{
    const auto sentence = QCoreApplication::translate(
        "Certificates", "%1 shows a certificate that is signed by itself; browsers warn.");
    const auto words = sentence.section(QStringLiteral("%1"), 1);
    const auto tells = [&] {
        const auto labels = m_window->wizard().currentPage()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().endsWith(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells(), patience);
    shoot("1-start");
}

/// From the first page, as on another day. The test of the machine looks for what is left.
void WholeJob::removeIt()
{
    begin(StartPage::tr("Re&move OpenTalk from this nginx"));
    checkStartTellsOfCertificates();
    QTRY_COMPARE(m_session->intent(), Intent::Remove);
    press(MainWindow::tr("&Next"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(ReviewPageId));
    apply(machine::Did::Removed);
    checkNobodyAnswers();
}

void WholeJob::theWholeJobByKeyboard()
{
    using Part = void (WholeJob::*)();
    std::vector<Part> parts {&WholeJob::answerTheWizard};
    if (!isPractice() && !setting("OPENTALK_PASSWORDS").isEmpty())
        parts.push_back(&WholeJob::typePasswords);
    if (expects("waiting"))
        parts.push_back(&WholeJob::waitToBeKilled);
    else if (!expects("applied"))
        parts.push_back(&WholeJob::checkRefusal);
    else if (isObtaining())
        parts.insert(parts.end(),
                     {&WholeJob::applyAndProve, &WholeJob::checkObtained, &WholeJob::testRenewing});
    else
        parts.insert(parts.end(),
                     {&WholeJob::applyAndProve, &WholeJob::undoIt, &WholeJob::applyForNothing});
    if (expects("applied") && !isPractice())
        parts.push_back(&WholeJob::removeIt);
    for (const auto part : parts) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(WholeJob)
#include "wholejob.moc"
