// Renders every page as PNG files, to be looked at: light, dark and German. Scale 2 is the same
// program run with QT_SCALE_FACTOR=2. OPENTALK_SHOTS names the folder; without it, a temporary one.
#include "darkpalette.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/languages.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/optionspage.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/previewpane.h"
#include "wizard/session.h"
#include "wizard/windowstyle.h"
#include "wizard/wizardpane.h"

#include "../checks/fakeserver.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

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

void showMissing(Session &session)
{
    nginx::Survey survey;
    survey.distribution.name = "Debian GNU/Linux 12 (bookworm)";
    survey.distribution.installCommand = "sudo apt-get install nginx";
    session.showLocal(survey);
}

Profile example()
{
    Profile profile;
    profile.release = Release::Classic;
    profile.domain = "meet.example.org";
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.certificates.source = CertificateSource::Placeholder;
    return profile;
}

class Screenshots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void light() { shoot(QStringLiteral("light")); }
    void dark();
    void german();

private:
    void shoot(const QString &name);
    void shootServices(Session &session, MainWindow &window, const QString &name);
    void shootCertificates(Session &session, MainWindow &window, const QString &name);
    void take(MainWindow &window, const QString &name);

    QTemporaryDir m_temporary;
    QString m_folder;
    QPalette m_light;
};

void Screenshots::initTestCase()
{
    useLanguage(QLocale(QLocale::English));
    m_folder = qEnvironmentVariable("OPENTALK_SHOTS", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(false));
    m_light = QApplication::palette();
}

void Screenshots::dark()
{
    QApplication::setPalette(darkPalette());
    shoot(QStringLiteral("dark"));
    QApplication::setPalette(m_light);
}

void Screenshots::german()
{
    useLanguage(QLocale(QLocale::German));
    shoot(QStringLiteral("german"));
}

void Screenshots::shoot(const QString &name)
{
    Session session;
    session.showLocal(debian());
    Helper helper({}, false, false);
    Job job(session, helper);
    MainWindow window(session, job, {}, std::chrono::milliseconds(0));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    take(window, name + QStringLiteral("-1-start"));
    showMissing(session);
    take(window, name + QStringLiteral("-1-start-missing"));
    session.showLocal(debian());
    window.wizard().next();
    shootServices(session, window, name);
    shootCertificates(session, window, name);
    for (const auto *page : {"-4-options", "-5-checks", "-6-review"}) {
        window.wizard().next();
        take(window, name + QLatin1String(page));
        auto *options = qobject_cast<OptionsPage *>(window.wizard().currentPage());
        for (int tab = 1; options && tab < options->tabs().count(); ++tab) {
            options->tabs().setCurrentIndex(tab);
            take(window, name + QStringLiteral("-4-options-%1").arg(tab));
        }
    }
}

/// With a controller that shows its release, where its usual port is free.
void Screenshots::shootServices(Session &session, MainWindow &window, const QString &name)
{
    QTest::qWait(100);
    take(window, name + QStringLiteral("-2-services-empty"));
    checks::FakeServer controller(checks::classicController());
    controller.start(8090);
    session.setTarget(Target::Another, session.localSurvey(), Sight::Told);
    session.showLocal(debian());
    session.change([](Profile &p) { p.domain = "meet.example.org"; });
    QTest::qWait(200);
    take(window, name + QStringLiteral("-2-services-found"));
    session.open(example(), {});
    QTest::qWait(200);
    window.preview().refresh();
    window.preview().showSite(QStringLiteral("controller"));
    const auto timeout = window.preview().view().document()->find(QStringLiteral("read_timeout"));
    window.preview().view().setTextCursor(timeout);
    window.preview().view().centerCursor();
    take(window, name + QStringLiteral("-2-services"));
    session.change([](Profile &p) { p.services[ServiceId::Whiteboard].host = "pad board"; });
    take(window, name + QStringLiteral("-2-services-wrong"));
    auto profile = example();
    profile.release = Release::RoomserverInternal;
    profile.extra = {{"wiki", "wiki.meet.example.org", {"127.0.0.1:3000"}},
                     {"service", "service.meet.example.org", {}, true}};
    session.open(profile, {});
    QTest::qWait(200);
    take(window, name + QStringLiteral("-2-services-extra"));
    session.open(example(), {});
}

void Screenshots::shootCertificates(Session &session, MainWindow &window, const QString &name)
{
    window.wizard().next();
    take(window, name + QStringLiteral("-3-certificates"));
    for (const auto source : {CertificateSource::LetsEncrypt, CertificateSource::Files}) {
        session.change([source](Profile &p) { p.certificates.source = source; });
        take(window, name + QStringLiteral("-3-certificates-%1").arg(int(source)));
    }
    session.open(example(), {});
}

void Screenshots::take(MainWindow &window, const QString &name)
{
    QTest::qWait(50);
    window.preview().refresh();
    const auto scale = window.devicePixelRatioF() > 1 ? QStringLiteral("@2") : QString();
    QVERIFY(window.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, scale)));
}

} // namespace

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
