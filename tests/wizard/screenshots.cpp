// Pictures of the pages that need no helper, to be looked at: light, dark, German, and on a small
// screen. jobshots.cpp has those of Review, Apply and Done.
#include "machine/judgementjson.h"
#include "machine/look.h"
#include "machine/plan.h"
#include "machine/problems.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/importer.h"
#include "wizard/importreport.h"
#include "wizard/pages/optionspage.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/judge.h"
#include "wizard/preview/verdictstrip.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include "../checks/fakeserver.h"
#include "album.h"
#include "fakejudge.h"

#include <QFile>
#include <QFileInfo>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

nginx::Survey debian()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    survey.running = true;
    survey.distribution.name = "Debian GNU/Linux 12 (bookworm)";
    survey.sites = {"/etc/nginx/sites-enabled/default", "/etc/nginx/sites-enabled/intranet"};
    return survey;
}

/// Everything that Start can tell beside the usual.
nginx::Survey unusual()
{
    auto survey = debian();
    survey.distribution.name = "Rocky Linux 9.4 (Blue Onyx)";
    survey.runningProgram = nginx::RunningProgram::Replaced;
    survey.selinux = {nginx::SelinuxMode::Enforcing, false};
    survey.container = "podman";
    survey.ipv6 = false;
    survey.sites.clear();
    survey.listeners = {{{"0.0.0.0", false}, 80, false, false, {"/etc/nginx/nginx.conf", 39}}};
    survey.unseen
        = {warning(machine::notPermitted, "/etc/nginx/conf.d/intranet.conf", "Permission denied")};
    return survey;
}

void showMissing(Session &session)
{
    nginx::Survey survey;
    survey.distribution.name = "Debian GNU/Linux 12 (bookworm)";
    survey.distribution.installCommand = "sudo apt-get install nginx";
    session.showLocal(survey);
}

bool writeFile(const QString &name, const QByteArray &text)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).absolutePath()) && file.open(QFile::WriteOnly)
        && file.write(text) == text.size();
}

/// A tree with the guide's sites in it, and an .env beside them.
bool copyGuide(const QString &tree)
{
    const QDir guide(QStringLiteral(OPENTALK_GUIDE));
    bool isDone = writeFile(tree + QStringLiteral("/etc/nginx/nginx.conf"),
                            "http {\ninclude conf.d/*.conf;\ninclude sites-enabled/*;\n}\n");
    for (const auto &name : guide.entryList(
             {QStringLiteral("opentalk-*.conf"), QStringLiteral("ssl-settings.conf")})) {
        const bool isSite = name.startsWith(QLatin1String("opentalk"));
        QFile file(guide.filePath(name));
        auto text = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        if (isSite)
            text.insert(text.lastIndexOf('}'), "    add_header X-Frame-Options SAMEORIGIN;\n");
        isDone = isDone
            && writeFile(tree
                             + (isSite ? QStringLiteral("/etc/nginx/sites-enabled/")
                                       : QStringLiteral("/etc/nginx/snippets/"))
                             + name,
                         text);
    }
    return isDone
        && writeFile(tree + QStringLiteral("/env"),
                     "COMPOSE_PROFILES=core,whiteboard,recorder\nOT_DOMAIN=meet.example.org\n"
                     "KC_EXP_PORT=8087\nOT_FRONTEND_EXP_PORT=8080\nKC_HOSTNAME=$HOSTNAME\n"
                     "POSTGRES_PASSWORD=secret\nLIVEKIT_KEYS_API_SECRET=secret\n");
}

class Screenshots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_album.open(); }
    void pages_data() { Album::addLooks(); }
    void pages();
    void verdicts_data() { Album::addLooks(); }
    void verdicts();
    void imports_data() { Album::addLooks(); }
    void imports();

private:
    void takeReport(MainWindow &window, const QString &name);
    void shootStart(Session &session, MainWindow &window);
    void shootServices(Session &session, MainWindow &window);
    void shootCertificates(Session &session, MainWindow &window);
    void shootOptions(MainWindow &window);
    void shootVerdict(Session &session, const machine::Judgement &verdict, const QString &name);
    void take(MainWindow &window, const QString &name);

    Album m_album;
};

void Screenshots::pages()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    Session session;
    session.showLocal(debian());
    Helper helper({}, false, false);
    Job job(session, helper);
    MainWindow window(session, job, {}, std::chrono::milliseconds(0));
    m_album.fit(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    shootStart(session, window);
    window.wizard().next();
    shootServices(session, window);
    shootCertificates(session, window);
    window.wizard().next();
    shootOptions(window);
    window.wizard().next();
    take(window, QStringLiteral("5-checks"));
}

/// The guide's files on this machine, and an .env.
void Screenshots::imports()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    QTemporaryDir tree(QDir::homePath() + QStringLiteral("/opentalk-shots-XXXXXX"));
    QVERIFY(copyGuide(tree.path()));
    auto root = machine::Root::open(tree.path().toStdString(), machine::Trust::Anyone);
    QVERIFY(root.has_value());
    auto survey = machine::look(*root).value_or(debian());
    survey.installed = survey.running = true;
    survey.distribution = debian().distribution;
    survey.dialect = debian().dialect;
    Session session(std::move(*root));
    session.showLocal(survey);
    Helper helper({}, false, false);
    Job job(session, helper);
    MainWindow window(session, job, {}, std::chrono::milliseconds(0));
    m_album.fit(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    take(window, QStringLiteral("1-start-by-hand"));
    continueFromFiles(session, &window);
    takeReport(window, QStringLiteral("1-start-by-hand-report"));
    take(window, QStringLiteral("1-start-by-hand-taken"));
    importEnv(session, tree.filePath(QStringLiteral("env")), &window);
    takeReport(window, QStringLiteral("1-start-env-report"));
}

void Screenshots::takeReport(MainWindow &window, const QString &name)
{
    auto *report = window.findChild<ImportReport *>();
    QVERIFY(report);
    QTest::qWait(50);
    m_album.take(*report, name);
    delete report;
}

void Screenshots::shootStart(Session &session, MainWindow &window)
{
    take(window, QStringLiteral("1-start"));
    showMissing(session);
    take(window, QStringLiteral("1-start-missing"));
    session.showLocal(unusual());
    take(window, QStringLiteral("1-start-unusual"));
    session.showLocal(debian());
}

void Screenshots::shootOptions(MainWindow &window)
{
    take(window, QStringLiteral("4-options"));
    auto &tabs = qobject_cast<OptionsPage *>(window.wizard().currentPage())->tabs();
    for (int tab = 1; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        take(window, QStringLiteral("4-options-%1").arg(tab));
    }
}

/// With a controller that shows its release, where its usual port is free.
void Screenshots::shootServices(Session &session, MainWindow &window)
{
    QTest::qWait(100);
    take(window, QStringLiteral("2-services-empty"));
    checks::FakeServer controller(checks::classicController());
    controller.start(8090);
    session.setTarget(Target::Another, session.localSurvey(), Sight::Told);
    session.showLocal(debian());
    session.change([](Profile &p) { p.domain = "meet.example.org"; });
    QTest::qWait(200);
    take(window, QStringLiteral("2-services-found"));
    session.open(example(), {});
    QTest::qWait(200);
    session.showLocal(unusual());
    take(window, QStringLiteral("2-services-warned"));
    session.showLocal(debian());
    window.preview().refresh();
    window.preview().showSite(QStringLiteral("controller"));
    const auto timeout = window.preview().view().document()->find(QStringLiteral("read_timeout"));
    window.preview().view().setTextCursor(timeout);
    window.preview().view().centerCursor();
    take(window, QStringLiteral("2-services"));
    session.change([](Profile &p) { p.services[ServiceId::Whiteboard].host = "pad board"; });
    take(window, QStringLiteral("2-services-wrong"));
    auto profile = example();
    profile.release = Release::RoomserverInternal;
    profile.extra = {{"wiki", "wiki.meet.example.org", {"127.0.0.1:3000"}},
                     {"service", "service.meet.example.org", {}, true}};
    session.open(profile, {});
    QTest::qWait(200);
    take(window, QStringLiteral("2-services-extra"));
    session.open(example(), {});
}

void Screenshots::shootCertificates(Session &session, MainWindow &window)
{
    window.wizard().next();
    take(window, QStringLiteral("3-certificates"));
    for (const auto source : {CertificateSource::LetsEncrypt, CertificateSource::Files}) {
        session.change([source](Profile &p) { p.certificates.source = source; });
        take(window, QStringLiteral("3-certificates-%1").arg(int(source)));
    }
    session.open(example(), {});
}

/// Services with what nginx says below the preview; a refusal is followed to its line.
void Screenshots::verdicts()
{
    using machine::Ruling;
    QFETCH(QString, look);
    m_album.putOn(look);
    auto root = machine::Root::open("", machine::Trust::Anyone);
    QVERIFY(root.has_value());
    Session session(std::move(*root));
    session.showLocal(debian());
    session.open(example(), {});
    machine::Judgement verdict;
    verdict.nginx = "1.22.1";
    verdict.digest = machine::digestOf(session.files(), {});
    verdict.explanation = problem(machine::privateSpaceRefused, {}, "Permission denied");
    shootVerdict(session, verdict, QStringLiteral("2-services-not-judged"));
    verdict.explanation.reset();
    verdict.ruling = Ruling::Accepted;
    shootVerdict(session, verdict, QStringLiteral("2-services-accepted"));
    verdict.ruling = Ruling::Refused;
    verdict.file = "/etc/nginx/sites-available/opentalk-controller.conf";
    verdict.line = 4;
    verdict.words
        = "duplicate upstream \"opentalk_controller\" in /etc/nginx/sites-enabled/video:3";
    verdict.explanation = problem(machine::nameTaken, verdict.file + ":4", "opentalk_controller");
    shootVerdict(session, verdict, QStringLiteral("2-services-refused"));
}

void Screenshots::shootVerdict(Session &session, const machine::Judgement &verdict,
                               const QString &name)
{
    const QTemporaryDir folder;
    const auto json = QByteArray::fromStdString(machine::toJson(verdict).dump());
    const auto judge = fakeJudge(folder, "cat <<'END'\n" + json + "\nEND");
    Helper helper({}, false, false);
    Job job(session, helper);
    MainWindow window(session, job, judge, std::chrono::milliseconds(0));
    m_album.fit(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.wizard().next();
    QTRY_VERIFY(window.preview().judge().verdict());
    emit window.preview().verdict().placeRequested();
    take(window, name);
}

void Screenshots::take(MainWindow &window, const QString &name)
{
    QTest::qWait(50);
    m_album.take(window, name);
}

} // namespace

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
