// Pictures of the Certificates page in each of its states, and of Review, Apply and Done where
// certificates are obtained.
#include "certbot/flowproblems.h"
#include "reports.h"
#include "transaction/problems.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/pages/applypage.h"
#include "wizard/pages/certificatespage.h"
#include "wizard/pages/renewalrow.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include "album.h"
#include "fakehelper.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <unistd.h>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr int patience = 20000; // milliseconds

/// In the words of nginx's room and certbot's, as the helper sends them.
Problems refused()
{
    Problem elsewhere;
    elsewhere.code = "resolves-elsewhere";
    elsewhere.kind = ProblemKind::Machine;
    elsewhere.arguments = {"accounts.meet.example.org", "203.0.113.5",
                           "203.0.113.5: Invalid response from "
                           "http://accounts.meet.example.org/.well-known/acme-challenge/x: 404"};
    elsewhere.reasonText = "%1 leads to %2, which is not this machine.";
    elsewhere.remedyText = "Correct the A record at your DNS provider. If %2 forwards to this "
                           "machine, let it forward port 80 too.";
    Problem unresolved = elsewhere;
    unresolved.code = "name-unresolved";
    unresolved.arguments = {"board.meet.example.org",
                            "DNS problem: NXDOMAIN looking up A for board.meet.example.org - check "
                            "that a DNS record exists for this domain"};
    unresolved.reasonText = "%1 has no address in the public DNS.";
    unresolved.remedyText = "Add an A record (and an AAAA record, if this machine has IPv6) for it "
                            "at your DNS provider, and wait until it is known.";
    return {elsewhere, unresolved};
}

class CertificateShots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_album.open(); }
    void thePage_data() { Album::addLooks(); }
    void thePage();
    void obtaining_data() { Album::addLooks(); }
    void obtaining();

private:
    void open(const Profile &profile, const QString &program, bool isPractice);
    void close();
    void show(const char *name, const machine::CertificateReport &report);
    void select(int row);
    void shootOwnFiles();
    void shootUnfolded();
    void shootAlone();
    void shootRenewing(FakeHelper &fake);
    void shootApply();
    void shootFailure();
    void take(const char *name);

    Album m_album;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

void CertificateShots::open(const Profile &profile, const QString &program, bool isPractice)
{
    m_session = std::make_unique<Session>();
    m_session->showLocal(FakeHelper::survey());
    if (isPractice)
        m_session->practise();
    m_session->open(profile, {});
    m_helper = std::make_unique<Helper>(program, isPractice, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, QString(), std::chrono::milliseconds(0));
    m_album.fit(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void CertificateShots::close()
{
    m_session->open(Profile {}, {});
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

void CertificateShots::take(const char *name)
{
    QTest::qWait(50);
    m_album.take(*m_window, QString::fromLatin1(name));
}

void CertificateShots::select(int row)
{
    auto *table = m_window->wizard().currentPage()->findChild<QTreeWidget *>();
    table->setCurrentItem(table->topLevelItem(row));
}

void CertificateShots::show(const char *name, const machine::CertificateReport &report)
{
    emit m_helper->certificatesRead(report);
    take(name);
}

void CertificateShots::thePage()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    const auto profile = withCertbot(example());
    open(profile, {}, false);
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    QTest::qWait(50);
    show("3-certificates-nothing", nothingThere(profile));
    show("3-certificates-good", allServed(profile, days(74)));
    show("3-certificates-no-certbot", withoutCertbot(profile));
    select(0);
    show("3-certificates-expiring", allServed(profile, days(13)));
    show("3-certificates-expired", expired(profile));
    select(4);
    show("3-certificates-partly", partlyServed(profile));
    shootUnfolded();
    shootOwnFiles();
    m_session->open(example(), {});
    take("3-certificates-placeholder");
    shootAlone();
    close();
}

void CertificateShots::shootUnfolded()
{
    auto profile = m_session->profile();
    profile.certificates.email = "ada at example.org";
    profile.certificates.directoryUrl = "http://acme.example.org/directory";
    profile.certificates.directoryCa = "/etc/ssl/certs/example-root.pem";
    m_session->open(profile, {});
    QTest::qWait(50);
    show("3-certificates-unfolded", nothingThere(withCertbot(example())));
}

void CertificateShots::shootOwnFiles()
{
    auto profile = example();
    profile.certificates.source = CertificateSource::Files;
    profile.certificates.files["*"]
        = {"/etc/ssl/certs/meet.example.org.pem", "/etc/ssl/private/meet.example.org.key"};
    m_session->open(profile, {});
    QTest::qWait(50);
    auto report = allServed(profile, days(200), days(365));
    for (auto &host : report.hosts) {
        host.certificate = "/etc/ssl/certs/meet.example.org.pem";
        if (host.host == profile.domain)
            continue;
        host.certificate.clear();
        host.findings
            = {problem(machine::certificateWrongName, "/etc/ssl/certs/meet.example.org.pem",
                       host.host, "meet.example.org, www.meet.example.org"),
               warning(machine::keyReadable, "/etc/ssl/private/meet.example.org.key", "0644",
                       "/etc/ssl/private/meet.example.org.key")};
    }
    show("3-certificates-own-wrong", report);
}

/// As an account that may not read everything; root has nothing to ask for.
void CertificateShots::shootAlone()
{
    if (::geteuid() == 0)
        return;
    const auto profile = withCertbot(example());
    m_session->open(profile, {});
    QTest::qWait(50);
    auto report = nothingThere(profile);
    report.wanted.clear();
    for (auto &host : report.hosts)
        host.findings.front() = problem(machine::notPermitted, lineagePath(profile.domain));
    show("3-certificates-alone", report);
    for (auto *button : m_window->wizard().currentPage()->findChildren<QPushButton *>())
        if (button->text() == CertificatesPage::tr("Look as ad&ministrator"))
            button->click();
    take("3-certificates-elevating");
}

void CertificateShots::obtaining()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    FakeHelper fake;
    const auto profile = withCertbot(example());
    machine::Plan plan;
    plan.digest = std::string(64, 'a');
    plan.commands = {"certbot certonly --dry-run --webroot --webroot-path=/var/www/letsencrypt "
                     "--cert-name=meet.example.org --domains=meet.example.org,"
                     "controller.meet.example.org,accounts.meet.example.org,"
                     "livekit.meet.example.org,whiteboard.meet.example.org",
                     "certbot certonly --webroot --webroot-path=/var/www/letsencrypt "
                     "--cert-name=meet.example.org --domains=meet.example.org,"
                     "controller.meet.example.org,accounts.meet.example.org,"
                     "livekit.meet.example.org,board.meet.example.org",
                     "nginx -t", "nginx -s reload"};
    machine::Change change;
    change.wanted.path = "/etc/nginx/sites-available/opentalk-frontend.conf";
    change.action = machine::Action::Create;
    change.wanted.content = "server {\n    listen 443 ssl;\n}\n";
    plan.changes = {change};
    fake.on("cancel", fake.refusing(refused()));
    fake.on("certificates", fake.reporting(allServed(profile, days(89))));
    fake.on("plan", fake.planning(plan, FakeHelper::survey(), {}, nothingThere(profile).wanted));
    open(profile, fake.program(), true);
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    shootRenewing(fake);
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    take("6-review-ordering");
    m_window->wizard().next();
    shootApply();
    shootFailure();
    machine::Outcome outcome;
    outcome.did = machine::Did::Applied;
    outcome.reloaded = true;
    outcome.checkpoint = 1;
    outcome.obtained = {"meet.example.org"};
    const auto report = nothingThere(profile);
    for (const auto &host : report.wanted.front().hosts)
        outcome.proofs.push_back({host, "127.0.0.1", 443, std::string(64, 'c'), 200});
    emit m_helper->progressed({machine::Step::TestRenewal, machine::StepState::Done, {}});
    emit m_helper->finished(outcome);
    m_window->wizard().next();
    QTest::qWait(300); // the helper is asked until when they are good
    take("8-done-obtained");
    close();
}

/// Before, during and after it, well and badly.
void CertificateShots::shootRenewing(FakeHelper &fake)
{
    auto *row = m_window->wizard().currentPage()->findChild<RenewalRow *>();
    auto *button = row->findChild<QPushButton *>();
    m_helper->start();
    QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), patience);
    fake.on("test_renewal",
            fake.progressing({machine::Step::TestRenewal, machine::StepState::Running,
                              "Simulating renewal of an existing certificate for "
                              "meet.example.org and 4 more domains"}));
    button->click();
    QTest::qWait(200);
    take("3-certificates-renewing");
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_helper->state() == Helper::State::Ready, patience);
    auto reasons = refused();
    reasons.insert(
        reasons.begin(),
        problem(certbot::notRenewable, lineagePath("meet.example.org"), "meet.example.org"));
    fake.on("test_renewal", fake.refusing(reasons));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_helper->state() == Helper::State::Ready, patience);
    take("3-certificates-not-renewable");
    fake.on("test_renewal", fake.done(machine::Did::Nothing));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_helper->state() == Helper::State::Ready, patience);
    take("3-certificates-renewable");
}

void CertificateShots::shootApply()
{
    using enum machine::StepState;
    using enum machine::Step;
    emit m_helper->progressed({Look, Done, "5"});
    emit m_helper->progressed({OpenPort80, Running, "reload"});
    take("7-obtain-port-80");
    emit m_helper->progressed({OpenPort80, Done, {}});
    emit m_helper->progressed({ProveChallenge, Done, {}});
    emit m_helper->progressed({Rehearse, Done, {}});
    for (const char *line :
         {"Requesting a certificate for meet.example.org and 4 more domains",
          "Performing the following challenges:", "http-01 challenge for meet.example.org",
          "http-01 challenge for controller.meet.example.org", "Waiting for verification..."})
        emit m_helper->progressed({Order, Running, line});
    take("7-obtain-ordering");
    for (auto *button : m_window->wizard().currentPage()->findChildren<QPushButton *>())
        if (button->text() == ApplyPage::tr("&What certbot says"))
            button->click();
    take("7-obtain-words");
    for (auto *button : m_window->wizard().currentPage()->findChildren<QPushButton *>())
        if (button->text() == ApplyPage::tr("&What certbot says"))
            button->click();
}

void CertificateShots::shootFailure()
{
    using enum machine::StepState;
    using enum machine::Step;
    emit m_helper->progressed({Order, Failed, "accounts.meet.example.org leads elsewhere."});
    emit m_helper->progressed({PutBack, Done, "everything is as before"});
    m_job->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    take("7-obtain-failed");
}

} // namespace

QTEST_MAIN(CertificateShots)
#include "certificateshots.moc"
