// The window on Review and Apply, with a helper that says what the test wants.
#pragma once

#include "fakehelper.h"
#include "wizard/helper/job.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/page.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

namespace opentalk::wizard {

inline constexpr int patience = 10000; ///< milliseconds

inline Profile whole()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::Classic;
    profile.certificates.source = CertificateSource::Placeholder;
    profile.services[ServiceId::Controller].backends = {"127.0.0.1:1"};
    return profile;
}

inline machine::Plan plan(const char *digest)
{
    machine::Plan made;
    made.digest = digest;
    made.commands = {"nginx -t"};
    machine::Change change;
    change.wanted.path = "/etc/nginx/sites-available/opentalk-frontend.conf";
    made.changes = {change};
    return made;
}

inline machine::Checkpoint checkpoint(int number)
{
    machine::Checkpoint made;
    made.number = number;
    made.changed = {"/etc/nginx/sites-available/opentalk-frontend.conf"};
    return made;
}

class JobRig {
protected:
    void init();
    void cleanup();
    void openWindow();
    void showReview(Intent intent = Intent::SetUp);
    void startApplying();
    bool shows(const QString &words) const;
    QByteArray lastRequest() const;

    std::unique_ptr<FakeHelper> m_fake;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

inline void JobRig::init()
{
    m_fake = std::make_unique<FakeHelper>();
    m_fake->on("plan", m_fake->planning(plan("one")));
    m_session = std::make_unique<Session>();
    m_session->showLocal(FakeHelper::survey());
    m_session->practise();
    m_session->open(whole(), {});
    m_helper = std::make_unique<Helper>(m_fake->program(), true, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
}

inline void JobRig::cleanup()
{
    m_session->open(Profile {}, {}); // else the window asks whether to keep the answers
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
    m_fake.reset();
}

inline void JobRig::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, m_fake->program(),
                                            std::chrono::milliseconds(0));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void JobRig::showReview(Intent intent)
{
    m_session->setIntent(intent);
    openWindow();
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
}

inline void JobRig::startApplying()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(ApplyPageId));
}

inline bool JobRig::shows(const QString &words) const
{
    const auto labels = m_window->wizard().currentPage()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

inline QByteArray JobRig::lastRequest() const
{
    const auto requests = m_fake->requests();
    return requests.isEmpty() ? QByteArray() : requests.last();
}

} // namespace opentalk::wizard
