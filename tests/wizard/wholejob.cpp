// The whole job by keyboard alone, in the real window with the real helper: in practice, or as the
// ordinary user who runs this with sudo's password typed in the window.
//   OPENTALK_HELPER     the command (opentalk-proxy)
//   OPENTALK_WAY        "practice", or "sudo" on a machine of the test's own
//   OPENTALK_PASSWORDS  typed one after the other where sudo asks, separated by spaces; "-" cancels
//   OPENTALK_SHOTS      a folder for pictures of Review, Apply and Done
//   OPENTALK_LANGUAGE   "de" for pictures in German; OPENTALK_DARK=1 for dark ones
//   OPENTALK_EXPECT     "applied" (default), or the refusal: "wrong", "rights", "cancelled"
#include "darkpalette.h"
#include "machine/root.h"
#include "wizard/helper/job.h"
#include "wizard/languages.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/certificatespage.h"
#include "wizard/pages/donepage.h"
#include "wizard/pages/page.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/servicespage.h"
#include "wizard/problemtext.h"
#include "wizard/review/elevationpanel.h"
#include "wizard/session.h"
#include "wizard/windowstyle.h"
#include "wizard/wizardpane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr int patience = 20000; // milliseconds

QString setting(const char *name, const char *otherwise = "")
{
    return qEnvironmentVariable(name, QString::fromLatin1(otherwise));
}

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

class WholeJob final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWholeJobByKeyboard();

private:
    bool isPractice() const { return setting("OPENTALK_WAY", "practice") == "practice"; }
    void press(const QString &label);
    void type(const QString &text);
    void next(PageId from);
    void shoot(const char *name);
    void nameTheRelease();
    void answerTheWizard();
    void typePasswords();
    bool endsInRefusal() const;
    void checkRefusal();
    void checkPracticeWarnings();
    void applyAndProve();
    void undoIt();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
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
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, program, std::chrono::milliseconds(50));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WholeJob::cleanup()
{
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

/// Alt and the letter that the label underlines, to the window as a keyboard sends it: focus and
/// mnemonics decide where it goes.
void WholeJob::press(const QString &label)
{
    const auto keys = QKeySequence::mnemonic(label);
    QVERIFY2(!keys.isEmpty(), qPrintable(label));
    QTest::keyClick(m_window->windowHandle(), keys[0].key(), Qt::AltModifier);
}

void WholeJob::type(const QString &text)
{
    QTRY_VERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), "no field has the focus");
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
}

/// A picture for people, where OPENTALK_SHOTS names a folder.
void WholeJob::shoot(const char *name)
{
    const auto folder = setting("OPENTALK_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(
            m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
}

void WholeJob::next(PageId from)
{
    QCOMPARE(m_window->wizard().currentId(), int(from));
    press(MainWindow::tr("&Next"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(from) + 1);
}

/// The practice controller shows its release; the stand-ins of other machines do not.
void WholeJob::nameTheRelease()
{
    if (!isPractice()) {
        press(ServicesPage::tr("OpenTalk &release"));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_session->profile().release == Release::Classic, patience);
}

void WholeJob::answerTheWizard()
{
    next(StartPageId);
    type(QStringLiteral("example.com"));
    nameTheRelease();
    next(ServicesPageId);
    press(CertificatesPage::tr("&Placeholder"));
    QTRY_COMPARE(m_session->profile().certificates.source, CertificateSource::Placeholder);
    for (const PageId page : {CertificatesPageId, OptionsPageId, ChecksPageId}) {
        if (!QTest::currentTestFailed())
            next(page);
    }
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
        if (password == QLatin1String("-")) {
            press(ElevationPanel::tr("Do &not give it"));
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

bool WholeJob::endsInRefusal() const
{
    return setting("OPENTALK_EXPECT", "applied") != QLatin1String("applied");
}

void WholeJob::checkRefusal()
{
    static const QMap<QString, Refusal> refusals {
        {QStringLiteral("wrong"), Refusal::WrongPassword},
        {QStringLiteral("rights"), Refusal::NoRights},
        {QStringLiteral("cancelled"), Refusal::Cancelled}};
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Refused, patience);
    QCOMPARE(m_helper->refusal(), refusals.value(setting("OPENTALK_EXPECT")));
    QVERIFY(!m_job->canApply());
}

/// Review shows what practice has to say about itself, and nothing else of that kind.
void WholeJob::checkPracticeWarnings()
{
    QStringList codes;
    const auto labels = m_window->findChildren<QLabel *>();
    for (const auto &warning : m_helper->practiceWarnings()) {
        codes << qt(warning.code);
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == text(warning);
        }));
    }
    QCOMPARE(codes.join(u' '), setting("OPENTALK_WARNINGS"));
}

void WholeJob::applyAndProve()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
    checkPracticeWarnings();
    const auto digest = m_job->plan()->digest;
    shoot("6-review");
    press(ReviewPage::tr("&Apply"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(ApplyPageId));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_job->phase() == Job::Phase::Succeeded || m_job->phase() == Job::Phase::Failed, patience);
    for (const auto &problem : m_job->problems())
        qWarning("%s", sentence(problem).c_str());
    QVERIFY(m_job->phase() == Job::Phase::Succeeded);
    QCOMPARE(m_job->outcome()->digest, digest);
    shoot("7-apply");
    next(ApplyPageId);
    std::map<std::string, int> answers;
    for (const auto &proof : m_job->outcome()->proofs)
        answers[proof.host] = std::max(answers[proof.host], proof.status);
    for (const auto &site : m_session->deployment()->sites) {
        const int status = answers[site.host.text()];
        QVERIFY2(status >= 200 && status < 500, site.host.text().c_str());
    }
    shoot("8-done");
}

void WholeJob::undoIt()
{
    press(DonePage::tr("&Undo this"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(ReviewPageId));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    press(ReviewPage::tr("&Apply"));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QCOMPARE(m_job->outcome()->did, machine::Did::Undone);
    next(ApplyPageId);
}

void WholeJob::theWholeJobByKeyboard()
{
    using Part = void (WholeJob::*)();
    std::vector<Part> parts {&WholeJob::answerTheWizard};
    if (!isPractice() && !setting("OPENTALK_PASSWORDS").isEmpty())
        parts.push_back(&WholeJob::typePasswords);
    if (endsInRefusal())
        parts.push_back(&WholeJob::checkRefusal);
    else
        parts.insert(parts.end(), {&WholeJob::applyAndProve, &WholeJob::undoIt});
    for (const auto part : parts) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(WholeJob)
#include "wholejob.moc"
