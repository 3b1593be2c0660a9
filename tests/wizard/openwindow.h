// A window on an ordinary machine, with nothing typed: what tests of its pages begin with.
#pragma once

#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/page.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWindow>

namespace opentalk::wizard {

/// Nobody listens on port 1: whatever runs on the machine of the test is left alone.
inline Profile withController(const QString &backend)
{
    Profile profile;
    profile.services[ServiceId::Controller].backends = {backend.toStdString()};
    return profile;
}

class OpenWindow {
protected:
    void open();
    void close();
    void enlarge();
    void showPage(PageId id);
    QComboBox *releaseBox() const;
    void chooseClassic();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

/// As large as it opens on a screen that has the room; the one of the tests is small.
inline void OpenWindow::enlarge()
{
    const auto metrics = m_window->fontMetrics();
    m_window->resize(metrics.averageCharWidth() * 205, metrics.lineSpacing() * 50);
}

inline void OpenWindow::open()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    survey.running = true;
    m_session = std::make_unique<Session>();
    m_session->showLocal(survey);
    m_session->open(withController(QStringLiteral("127.0.0.1:1")), {});
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, QString(), std::chrono::milliseconds(0));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void OpenWindow::close()
{
    m_session->open(Profile {}, {}); // else the window asks whether to keep the answers
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

inline void OpenWindow::showPage(PageId id)
{
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.release = Release::Classic;
        p.certificates.source = CertificateSource::Placeholder;
    });
    while (m_window->wizard().currentId() < id)
        m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(id));
}

inline QComboBox *OpenWindow::releaseBox() const
{
    for (auto *box : m_window->wizard().currentPage()->findChildren<QComboBox *>()) {
        if (box->count() == int(releases().size()))
            return box;
    }
    return nullptr;
}

inline void OpenWindow::chooseClassic()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), releaseBox());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    QVERIFY(m_session->profile().release == Release::Classic);
}

} // namespace opentalk::wizard
