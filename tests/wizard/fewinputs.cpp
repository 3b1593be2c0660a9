// From the first start to an applied configuration, with Let's Encrypt and sudo's password: nine
// inputs at most. An input is a key or chord that is pressed, or a field that is filled in.
#include "jobrig.h"
#include "wizard/pages/authorityform.h"
#include "wizard/review/elevationpanel.h"

#include <QApplication>
#include <QLineEdit>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class FewInputsTest final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void aStandardDeploymentTakesNine();
    void reviewIsNotReachedPastAFieldThatIsWrong();

private:
    void start();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const QString &label);
    void fillIn(const QString &text);

    int m_inputs = 0;
};

} // namespace

void FewInputsTest::start()
{
    m_session->open(Profile {}, {});
    m_session->setTarget(Target::ThisMachine, FakeHelper::survey(), Sight::Account);
    m_helper = std::make_unique<Helper>(m_fake->program(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_inputs = 0;
    openWindow();
}

void FewInputsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
    ++m_inputs;
}

void FewInputsTest::press(const QString &label)
{
    press(static_cast<Qt::Key>(QKeySequence::mnemonic(label)[0].key()), Qt::AltModifier);
}

void FewInputsTest::fillIn(const QString &text)
{
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
    ++m_inputs;
}

void FewInputsTest::aStandardDeploymentTakesNine()
{
    if (!qEnvironmentVariableIsSet("OPENTALK_FAKE_SUDO"))
        QSKIP("needs with-fake-sudo");
    m_fake->on("apply", m_fake->done(machine::Did::Applied));
    start();
    press(MainWindow::tr("&Next"));
    fillIn(QStringLiteral("example.com"));
    QTest::qWait(200);                        // nobody answers the probe here
    m_session->findRelease(Release::Classic); // as a controller would tell it
    press(MainWindow::tr("&Next"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(CertificatesPageId));
    QCOMPARE(m_session->profile().certificates.source, CertificateSource::LetsEncrypt);
    press(AuthorityForm::tr("&E-mail address"));
    fillIn(QStringLiteral("admin@example.com"));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_window->wizard().currentId(), int(ReviewPageId));
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::NeedsConsent, patience);
    press(ElevationPanel::tr("&Get administrator rights"));
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::AwaitingPassword, patience);
    fillIn(QStringLiteral("secret"));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return); // ends the field
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    press(Page::tr("&Apply"));
    QTRY_COMPARE_WITH_TIMEOUT(m_job->phase(), Job::Phase::Succeeded, patience);
    qInfo("%d inputs", m_inputs);
    QVERIFY(m_inputs <= 9);
}

void FewInputsTest::reviewIsNotReachedPastAFieldThatIsWrong()
{
    start();
    press(Qt::Key_R, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(m_window->wizard().currentId(), int(ServicesPageId));
}

QTEST_MAIN(FewInputsTest)
#include "fewinputs.moc"
