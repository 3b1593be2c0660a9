// What the survey knows and an admin should: on Start as a fact, on Services as far as this account
// can see, on Review and Done as the helper said it.
#include "nginx/warnings.h"
#include "jobrig.h"
#include "machine/problems.h"
#include "nginx/problems.h"
#include "wizard/noticelist.h"
#include "wizard/pages/remains.h"
#include "wizard/pages/startfacts.h"
#include "wizard/problemtext.h"
#include "wizard/review/differenceview.h"

#include <QScrollBar>

using namespace opentalk;
using namespace opentalk::wizard;
using nginx::InitSystem;
using nginx::RunningProgram;
using nginx::SelinuxMode;
using nginx::Survey;

namespace {

Survey debian()
{
    auto survey = FakeHelper::survey();
    survey.distribution.name = "Debian GNU/Linux 12 (bookworm)";
    return survey;
}

Survey selinux()
{
    auto survey = debian();
    survey.selinux = {SelinuxMode::Enforcing, false};
    return survey;
}

Survey upgraded()
{
    auto survey = debian();
    survey.runningProgram = RunningProgram::Replaced;
    return survey;
}

QStringList factsOn(const Survey &survey)
{
    Session session;
    session.showLocal(survey);
    QStringList texts;
    for (const auto &fact : factsAboutThisMachine(session))
        texts << fact.text;
    return texts;
}

QString factsIn(const Survey &survey)
{
    return factsOn(survey).join(QLatin1Char('\n'));
}

} // namespace

class Warnings final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void startSaysNothingOfWhatIsAsUsual();
    void startTellsWhatIsUnusual_data();
    void startTellsWhatIsUnusual();
    void startTellsWhatCouldNotBeSeen();
    void servicesShowWhatThisAccountSees();
    void reviewShowsTheHelpersWarningsAboveTheDifferences();
    void aLongListScrolls();
    void reviewOfAnExportShowsThoseOfItsMachine();
    void doneKeepsWhatStillHolds();
    void eachIntentHasItsTitle_data();
    void eachIntentHasItsTitle();
};

void Warnings::startSaysNothingOfWhatIsAsUsual()
{
    QCOMPARE(factsOn(debian()),
             QStringList({"nginx 1.22.1 with OpenSSL 3.0.17 is running on Debian GNU/Linux 12 "
                          "(bookworm).",
                          "It reads sites from sites-enabled.",
                          "OpenTalk has not been set up here yet."}));
}

void Warnings::startTellsWhatIsUnusual_data()
{
    QTest::addColumn<Survey>("survey");
    QTest::addColumn<QString>("told");
    QTest::newRow("replaced") << upgraded() << "another nginx, usually an older one";
    QTest::newRow("SELinux") << selinux() << "setsebool -P httpd_can_network_connect on";
    auto survey = selinux();
    survey.selinux.canConnect = true;
    QTest::newRow("SELinux lets it") << survey << "SELinux is enforcing.";
    survey.selinux = {SelinuxMode::Permissive, false};
    QTest::newRow("SELinux only looks on") << survey << "SELinux is permissive.";
    survey = debian();
    survey.container = "docker";
    QTest::newRow("container") << survey << "It runs in a container (docker).";
    survey = debian();
    survey.ipv6 = false;
    QTest::newRow("no IPv6") << survey << "The kernel has no IPv6.";
    survey = debian();
    survey.init = InitSystem::OpenRc;
    QTest::newRow("OpenRC") << survey << "OpenRC starts the services.";
    survey = debian();
    survey.sites = {"/etc/nginx/sites-enabled/default"};
    QTest::newRow("sites") << survey << "1 other site(s) stay as they are";
    survey = debian();
    survey.running = false;
    QTest::newRow("stopped") << survey << "is installed on Debian GNU/Linux 12 (bookworm) but not";
}

void Warnings::startTellsWhatIsUnusual()
{
    QFETCH(Survey, survey);
    QFETCH(QString, told);
    QVERIFY2(factsIn(survey).contains(told), qPrintable(factsIn(survey)));
    QVERIFY(!factsIn(debian()).contains(told));
}

void Warnings::startTellsWhatCouldNotBeSeen()
{
    auto survey = debian();
    survey.unseen = {warning(machine::notPermitted, "/etc/nginx/secret.conf", "Permission denied")};
    QVERIFY(factsIn(survey).contains(
        "This account cannot read /etc/nginx/secret.conf; Review looks as root."));
    QVERIFY2(factsIn(survey).contains("has not been set up here yet"), "nothing else is left out");
    survey.unseen.push_back(warning(nginx::configurationUnexpected, "/etc/nginx/a.conf:3", "}"));
    std::swap(survey.unseen.front(), survey.unseen.back());
    QVERIFY(factsIn(survey).contains("/etc/nginx/a.conf:3: NGINX does not expect “}” here."));
    QVERIFY(factsIn(survey).contains("1 more could not be seen."));
}

void Warnings::servicesShowWhatThisAccountSees()
{
    m_session->showLocal(selinux());
    openWindow();
    m_window->wizard().next();
    QVERIFY(shows(QStringLiteral("setsebool -P httpd_can_network_connect on")));
    QVERIFY2(m_window->wizard().currentPage()->isComplete(), "it holds nobody up");
    m_session->change([](Profile &profile) { profile.domain = "exa mple"; });
    QVERIFY2(shows(QStringLiteral("setsebool")), "nothing moves while somebody types");
    m_session->showLocal(debian());
    QVERIFY(!shows(QStringLiteral("setsebool")));
}

void Warnings::reviewShowsTheHelpersWarningsAboveTheDifferences()
{
    m_fake->on("plan",
               m_fake->planning(
                   plan("one"), debian(),
                   {*nginx::replacedProgram(upgraded()),
                    warning(nginx::unknownNamesTaken, "/etc/nginx/nginx.conf:39", "0.0.0.0:80")}));
    showReview();
    QVERIFY(shows(QStringLiteral("/usr/sbin/nginx: The running nginx is another one")));
    QVERIFY(shows(QStringLiteral("/etc/nginx/nginx.conf:39: On 0.0.0.0:80 ")));
    const auto *page = m_window->wizard().currentPage();
    const auto *notices = page->findChild<NoticeList *>();
    const auto *differences = page->findChild<DifferenceView *>();
    QVERIFY(notices->isVisible());
    QVERIFY(notices->mapTo(page, notices->rect().bottomLeft()).y()
            < differences->mapTo(page, QPoint()).y());
    QVERIFY2(!notices->verticalScrollBar()->isVisible(), "two have room");
    m_fake->on("plan", m_fake->planning(plan("two")));
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Digest two")), patience);
    QVERIFY(!notices->isVisible());
}

void Warnings::aLongListScrolls()
{
    Problems many;
    for (int i = 0; i < 30; ++i)
        many.push_back(warning(nginx::unknownNamesTaken, "/etc/nginx/x.conf:" + std::to_string(i),
                               "0.0.0.0:80"));
    m_fake->on("plan", m_fake->planning(plan("one"), debian(), many));
    showReview();
    const auto *page = m_window->wizard().currentPage();
    QTRY_VERIFY(page->findChild<NoticeList *>()->verticalScrollBar()->isVisible());
    QVERIFY(page->findChild<DifferenceView *>()->height() > page->height() / 4);
}

void Warnings::reviewOfAnExportShowsThoseOfItsMachine()
{
    m_session->setTarget(Target::Another, selinux(), Sight::Told);
    openWindow();
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    QVERIFY(shows(QStringLiteral("setsebool -P httpd_can_network_connect on")));
}

void Warnings::doneKeepsWhatStillHolds()
{
    const auto deployment = deploy(whole());
    QVERIFY(deployment.has_value());
    QVERIFY(!whatRemains(*deployment).contains(QStringLiteral("This machine")));
    const auto told = whatRemains(
        *deployment,
        {*nginx::blockedBackends(selinux()), *nginx::replacedProgram(upgraded()),
         warning(nginx::unknownNamesTaken, "/etc/nginx/nginx.conf:39", "0.0.0.0:80")});
    QVERIFY(told.contains(QStringLiteral("setsebool -P httpd_can_network_connect on")));
    QVERIFY(told.contains(QStringLiteral("Restart nginx at a quiet time")));
    QVERIFY2(!told.contains(QStringLiteral("before you apply")), "that is done");
}

void Warnings::eachIntentHasItsTitle_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("title");
    QTest::newRow("set up") << Intent::SetUp << "What will be written";
    QTest::newRow("undo") << Intent::Undo << "What will be taken back";
    QTest::newRow("remove") << Intent::Remove << "What will be removed";
}

void Warnings::eachIntentHasItsTitle()
{
    QFETCH(Intent, intent);
    QFETCH(QString, title);
    m_fake->on("history", m_fake->telling({checkpoint(7)}));
    m_fake->on("plan_undo", m_fake->planning(plan("back")));
    m_fake->on("plan_remove", m_fake->planning(plan("back")));
    showReview(intent);
    QVERIFY(shows(title));
    QCOMPARE(m_window->wizard().currentPage()->accessibleName(), title);
}

QTEST_MAIN(Warnings)
#include "warnings.moc"
