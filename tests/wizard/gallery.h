// Leads the window through its pages, and says when there is something to look at: whoever wants
// to know something about every page visits the gallery. A helper that says what it is told to
// stands in for a machine.
#pragma once

#include "checkrows.h"
#include "jobrig.h"
#include "machine/plan.h"
#include "machine/problems.h"
#include "nginx/warnings.h"
#include "reports.h"
#include "wizard/checkup.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/importreport.h"
#include "wizard/importtext.h"
#include "wizard/pages/authorityform.h"
#include "wizard/pages/checktree.h"
#include "wizard/pages/optionspage.h"
#include "wizard/preview/previewpane.h"

#include <QTabWidget>
#include <QToolButton>

#include <functional>

namespace opentalk::wizard {

/// Called with a name for what is shown, and the window or dialog that shows it.
using Visit = std::function<void(const QString &name, QWidget &shown)>;

class Gallery {
public:
    /// Of the window; invalid is as it opens on a screen that has the room.
    explicit Gallery(QSize size = {})
        : m_size(size)
    { }
    ~Gallery();

    /// All pages, from Start to Done.
    void walk(const Visit &visit);

    MainWindow &window() const { return *m_window; }

private:
    void open();
    void show(const char *name);
    void turnTo(PageId id);
    void showStart();
    void showServices();
    void showCertificates();
    void showOptions();
    void showChecks();
    void showReview();
    void showApply();
    void showDone();
    void showReport();

    QSize m_size;
    Visit m_visit;
    FakeHelper m_fake;
    HeldChecks m_checks;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<Checkup> m_checkup;
    std::unique_ptr<MainWindow> m_window;
};

inline Profile shownProfile()
{
    auto profile = whole();
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.extra = {{"wiki", "wiki.example.com", {"127.0.0.1:3000"}}};
    return profile;
}

inline void Gallery::open()
{
    m_session = std::make_unique<Session>();
    m_session->showLocal(FakeHelper::survey());
    m_session->practise();
    m_session->open(shownProfile(), {});
    auto certificates = nothingThere(withCertbot(shownProfile()));
    // So that two pictures of one day are alike.
    certificates.renewal.lastRan
        = std::chrono::floor<std::chrono::days>(today()) - std::chrono::hours(7);
    m_fake.on("certificates", m_fake.reporting(certificates));
    m_helper = std::make_unique<Helper>(m_fake.program(), true, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_checkup = std::make_unique<Checkup>(
        *m_session, nullptr, nullptr, nullptr,
        [this](const checks::Context &context) { return m_checks.make(context); });
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0), m_checkup.get());
    const auto metrics = m_window->fontMetrics();
    m_window->resize(m_size.isValid()
                         ? m_size
                         : QSize(metrics.averageCharWidth() * 205, metrics.lineSpacing() * 50));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline Gallery::~Gallery()
{
    if (m_session)
        m_session->open(Profile {}, {}); // else the window asks whether to keep the answers
}

inline void Gallery::walk(const Visit &visit)
{
    m_visit = visit;
    using Part = void (Gallery::*)();
    static constexpr Part parts[] {&Gallery::open,         &Gallery::showStart,
                                   &Gallery::showServices, &Gallery::showCertificates,
                                   &Gallery::showOptions,  &Gallery::showChecks,
                                   &Gallery::showReview,   &Gallery::showApply,
                                   &Gallery::showDone,     &Gallery::showReport};
    for (const auto part : parts) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

/// What was changed is laid out, and nothing that waits for an event loop is left.
inline void settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

inline void Gallery::show(const char *name)
{
    m_window->preview().refresh();
    settle();
    m_visit(QString::fromLatin1(name), *m_window);
}

inline void Gallery::turnTo(PageId id)
{
    m_window->wizard().next();
    settle();
    QCOMPARE(m_window->wizard().currentId(), int(id));
}

inline void Gallery::showStart()
{
    show("1-start");
    nginx::Survey missing;
    missing.distribution.name = "Debian GNU/Linux 12 (bookworm)";
    missing.distribution.installCommand = "sudo apt-get install nginx";
    m_session->showLocal(missing);
    m_session->setTarget(Target::Another, FakeHelper::survey(), Sight::Told);
    show("1-start-missing");
    m_session->showLocal(FakeHelper::survey());
    m_session->practise();
    auto *help = m_window->findChild<QPushButton *>(QStringLiteral("help"));
    QVERIFY(help);
    help->click();
    show("1-start-help");
    help->click();
}

inline void Gallery::showServices()
{
    turnTo(ServicesPageId);
    show("2-services");
    m_session->change([](Profile &profile) {
        profile.release.reset();
        profile.services[ServiceId::Whiteboard].host = "pad board";
    });
    show("2-services-wrong");
    m_session->change([](Profile &profile) { profile.domain = "exa mple"; });
    show("2-services-domain");
    m_session->open(shownProfile(), {});
}

inline void Gallery::showCertificates()
{
    turnTo(CertificatesPageId);
    show("3-certificates");
    m_session->change([](Profile &profile) {
        profile.certificates.source = CertificateSource::LetsEncrypt;
        profile.certificates.staging = true;
        profile.certificates.email = "nobody";
        profile.certificates.directoryUrl = "http://acme";
    });
    const auto *look = m_window->wizard().findChild<CertificateLook *>();
    QTRY_VERIFY_WITH_TIMEOUT(look->report(), patience);
    show("3-certificates-order");
    m_session->open(shownProfile(), {});
    m_session->change(
        [](Profile &profile) { profile.certificates.source = CertificateSource::Files; });
    show("3-certificates-files");
    m_session->open(shownProfile(), {});
}

inline void Gallery::showOptions()
{
    turnTo(OptionsPageId);
    auto &tabs = m_window->wizard().currentPage()->findChild<QTabWidget *>()[0];
    static constexpr const char *names[] {"4-options", "4-options-delivery", "4-options-access",
                                          "4-options-load"};
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        show(names[tab]);
    }
    m_session->change([](Profile &profile) {
        profile.embedders = {"cloud"};
        profile.listen = {"nowhere"};
    });
    tabs.setCurrentIndex(0);
    show("4-options-wrong");
    m_session->open(shownProfile(), {});
}

inline void Gallery::showChecks()
{
    turnTo(ChecksPageId);
    show("5-checks");
    m_window->checkup().start();
    QTRY_VERIFY(m_checks.waiting() > 0);
    m_checks.answer("keycloak 127.0.0.1:8087", keycloakOutside());
    m_checks.answer("whiteboard 127.0.0.1:9666", refused());
    m_checks.answer("controller", otherRelease());
    m_checks.answerAll(fine());
    show("5-checks-failures");
}

/// With one of each kind of change, and something to say about it.
inline machine::Plan shownPlan(const nginx::FileSet &files)
{
    machine::Plan made;
    made.digest = std::string(64, '7');
    made.commands = {"nginx -t", "systemctl reload nginx"};
    for (const auto &entry : files.entries) {
        machine::Change change;
        change.action = machine::Action::Create;
        change.wanted = entry;
        made.changes.push_back(change);
    }
    auto &edited = made.changes.back();
    edited.action = machine::Action::Replace;
    edited.owner = machine::Owner::Edited;
    return made;
}

inline void Gallery::showReview()
{
    const auto warnings = nginx::warnings(*m_session->deployment(), [] {
        auto survey = FakeHelper::survey();
        survey.runningProgram = nginx::RunningProgram::Replaced;
        return survey;
    }());
    m_fake.on("plan",
              m_fake.planning(shownPlan(m_session->files()), FakeHelper::survey(), warnings));
    turnTo(ReviewPageId);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
    show("6-review");
    m_fake.on("plan", m_fake.planning(plan("one")));
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
}

/// The helper is at work until the file "go" is there.
inline void Gallery::showApply()
{
    using enum machine::StepState;
    m_fake.on("apply",
              "until [ -e go ]; do sleep 0.02; done; "
                  + m_fake.refusing({problem(machine::cannotRead, "/etc/nginx/nginx.conf",
                                             "Permission denied")}));
    turnTo(ApplyPageId);
    for (const auto step : {machine::Step::Prepare, machine::Step::TryOut, machine::Step::BackUp})
        emit m_helper->progressed({step, Done, {}});
    emit m_helper->progressed({machine::Step::Place, Running, {}});
    show("7-apply");
    emit m_helper->progressed({machine::Step::Place, Done, {}});
    emit m_helper->progressed({machine::Step::Reload, Failed, "nginx does not run"});
    emit m_helper->progressed({machine::Step::PutBack, Done, {}});
    m_fake.on("go", {});
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    show("7-apply-failed");
}

inline void Gallery::showDone()
{
    machine::Outcome outcome;
    outcome.did = machine::Did::Applied;
    outcome.reloaded = true;
    outcome.checkpoint = 1;
    for (const auto &site : m_session->deployment()->sites) {
        machine::Proof proof;
        proof.host = site.host.text();
        proof.address = "127.0.0.1";
        proof.port = 443;
        proof.fingerprint = std::string(64, 'a');
        proof.status = proof.host == "pad.example.com" ? 502 : 200;
        outcome.proofs.push_back(proof);
    }
    emit m_helper->finished(outcome);
    settle();
    turnTo(DonePageId);
    show("8-done");
}

inline void Gallery::showReport()
{
    ImportReport report(QCoreApplication::translate("Import", "Import OpenTalk's .env"),
                        importText(EnvImport {shownProfile(), {}, {}, {}}), m_window.get());
    report.setVisible(true);
    settle();
    m_visit(QStringLiteral("9-report"), report);
}

} // namespace opentalk::wizard
