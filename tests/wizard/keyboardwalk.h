// Walks the pages by keyboard alone: keys go to the window as a keyboard sends them, so that focus
// and mnemonics decide where they arrive. The settings are those of the test of the whole job.
#pragma once

#include "wizard/helper/job.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/authorityform.h"
#include "wizard/pages/certificatespage.h"
#include "wizard/pages/page.h"
#include "wizard/pages/servicesmodel.h"
#include "wizard/pages/servicespage.h"
#include "wizard/pages/startpage.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace opentalk::wizard {

constexpr int patience = 20000; // milliseconds

inline QString setting(const char *name, const char *otherwise = "")
{
    return qEnvironmentVariable(name, QString::fromLatin1(otherwise));
}

class KeyboardWalk {
protected:
    static bool isObtaining() { return setting("OPENTALK_CERTIFICATES") == "letsencrypt"; }
    static bool isPractice() { return setting("OPENTALK_WAY", "practice") == "practice"; }
    void openWindow();
    void press(const QString &label);
    void type(const QString &text);
    void next(PageId from);
    void shoot(const char *name);
    void answerTheWizard();
    void begin(const QString &choice);
    void walkAgain();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;

private:
    void awaitTheClick() const;
    void nameTheRelease();
    void switchOn(ServiceId id);
    void chooseCertificates();
    void enforceThePolicy();
};

inline void KeyboardWalk::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, setting("OPENTALK_HELPER"),
                                            std::chrono::milliseconds(50));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Alt and the letter that the label underlines.
inline void KeyboardWalk::press(const QString &label)
{
    const auto keys = QKeySequence::mnemonic(label);
    QVERIFY2(!keys.isEmpty(), qPrintable(label));
    QTest::keyClick(m_window->windowHandle(), keys[0].key(), Qt::AltModifier);
    awaitTheClick();
}

/// A button that was pressed in this way is down for a tenth of a second. QTRY_ would look twice in
/// that time and then too late.
inline void KeyboardWalk::awaitTheClick() const
{
    (void)QTest::qWaitFor([this] {
        return std::ranges::none_of(m_window->findChildren<QAbstractButton *>(),
                                    &QAbstractButton::isDown);
    });
}

inline void KeyboardWalk::type(const QString &text)
{
    QTRY_VERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), "no field has the focus");
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
}

/// A picture for people, where OPENTALK_SHOTS names a folder.
inline void KeyboardWalk::shoot(const char *name)
{
    const auto folder = setting("OPENTALK_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // new texts are laid out when the event loop runs
    QVERIFY(m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
}

inline void KeyboardWalk::next(PageId from)
{
    QCOMPARE(m_window->wizard().currentId(), int(from));
    press(MainWindow::tr("&Next"));
    QTRY_COMPARE(m_window->wizard().currentId(), int(from) + 1);
}

/// The practice controller shows its release; the stand-ins of other machines do not.
inline void KeyboardWalk::nameTheRelease()
{
    if (!isPractice()) {
        press(ServicesPage::tr("OpenTalk &release"));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_session->profile().release == Release::Classic, patience);
}

/// The table is reached by Tab, the row by the arrow keys.
inline void KeyboardWalk::switchOn(ServiceId id)
{
    const auto table = [] { return qobject_cast<QTreeView *>(QApplication::focusWidget()); };
    for (int fields = 0; !table() && fields < 20; ++fields)
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QVERIFY(table());
    const auto *model = qobject_cast<ServicesModel *>(table()->model());
    const auto isThere = [&] {
        return model->idAt(table()->currentIndex().row()) == QLatin1String(service(id).name);
    };
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Home);
    for (int rows = 0; !isThere() && rows < model->rowCount(); ++rows)
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    QVERIFY(isThere());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
    QTRY_VERIFY(m_session->isEnabled(id));
}

inline void KeyboardWalk::chooseCertificates()
{
    const auto &choice = m_session->profile().certificates;
    press(isObtaining() ? CertificatesPage::tr("&Let's Encrypt")
                        : CertificatesPage::tr("&Placeholder"));
    QTRY_COMPARE(choice.source,
                 isObtaining() ? CertificateSource::LetsEncrypt : CertificateSource::Placeholder);
    if (!isObtaining())
        return;
    press(AuthorityForm::tr("&E-mail address"));
    type(QStringLiteral("admin@example.org"));
    QTRY_COMPARE(choice.email, std::string("admin@example.org"));
}

inline void KeyboardWalk::enforceThePolicy()
{
    press(QCoreApplication::translate("Options", "Content &policy (CSP)"));
    QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_End);
    QTRY_COMPARE(m_session->profile().csp, CspMode::Enforce);
}

inline void KeyboardWalk::answerTheWizard()
{
    next(StartPageId);
    type(QStringLiteral("example.com"));
    nameTheRelease();
    switchOn(ServiceId::Whiteboard);
    switchOn(ServiceId::Pad);
    next(ServicesPageId);
    chooseCertificates();
    next(CertificatesPageId);
    enforceThePolicy();
    for (const PageId page : {OptionsPageId, ChecksPageId}) {
        if (!QTest::currentTestFailed())
            next(page);
    }
}

/// As another day, with the same profile: what is on the machine by now is looked at anew.
inline void KeyboardWalk::begin(const QString &choice)
{
    m_window.reset();
    if (!isPractice())
        m_session->lookAtThisMachine();
    openWindow();
    press(choice);
}

inline void KeyboardWalk::walkAgain()
{
    begin(isPractice()                    ? StartPage::tr("&Practise first")
              : m_session->ours().empty() ? StartPage::tr("&Set up OpenTalk on this machine")
                                          : StartPage::tr("&Set up again or change what is there"));
    QTRY_COMPARE(m_session->intent(), Intent::SetUp);
    for (int page = StartPageId; page <= ChecksPageId && !QTest::currentTestFailed(); ++page)
        next(static_cast<PageId>(page));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
}

} // namespace opentalk::wizard
