// What is there already becomes the profile: OpenTalk's .env, files of our own, sites made by hand.
#include "machine/look.h"
#include "machine/root.h"
#include "nginx/generate.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/importer.h"
#include "wizard/importreport.h"
#include "wizard/mainwindow.h"
#include "wizard/pages/startpage.h"
#include "wizard/session.h"
#include "wizard/targettext.h"
#include "wizard/wizardpane.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <memory>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

Profile written()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::RoomserverInternal;
    profile.services[ServiceId::Pad].enabled = true;
    profile.services[ServiceId::Keycloak].host = "login.example.com";
    profile.hsts.maxAge = 300;
    profile.certificates.source = CertificateSource::Placeholder;
    return profile;
}

class Importing final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theEnvBecomesTheProfileAndOnlyNamesOfTheRestAreShown();
    void aBadEnvChangesNothing();
    void anEnvLeavesWhatItDoesNotSpeakOf();
    void setUpAgainBeginsWithWhatIsThere();
    void whatWasEditedByHandIsListed();
    void whatWasTypedIsNotReplacedSilently();
    void theGuidesSitesAreOfferedAndNothingIsTakenByItself();
    void theGuidesSitesAreTakenByKeyboard();
    void aSiteInAnotherFileIsNamedAsItsOwner();

private:
    void write(const QString &path, const std::string &text);
    void link(const QString &path, const std::string &target);
    void writeOurs();
    void writeGuide();
    void openWindow();
    void press(Qt::Key key);
    QString report() const;
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

/// Not below /tmp: as root, a tree must not lie where others may write.
void Importing::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::homePath()
                                               + QStringLiteral("/opentalk-import-XXXXXX"));
    write(QStringLiteral("etc/nginx/nginx.conf"),
          "http {\ninclude conf.d/*.conf;\ninclude sites-enabled/*;\n}\n");
}

void Importing::cleanup()
{
    if (m_session)
        m_session->open(Profile {}, {}); // else the window asks whether to keep the answers
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
    m_folder.reset();
}

void Importing::write(const QString &path, const std::string &text)
{
    const QFileInfo file(m_folder->filePath(path));
    QVERIFY(QDir().mkpath(file.absolutePath()));
    QFile out(file.filePath());
    QVERIFY(out.open(QFile::WriteOnly));
    out.write(text.data(), qint64(text.size()));
}

/// As after an apply of `written`.
void Importing::writeOurs()
{
    const auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                       *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    const auto files = nginx::generate(*deploy(written()), survey);
    QVERIFY(files.has_value());
    for (const auto &entry : files->entries)
        if (entry.kind == nginx::EntryKind::File)
            write(QString::fromStdString(entry.path.substr(1)), entry.content);
        else if (entry.kind == nginx::EntryKind::Link)
            link(QString::fromStdString(entry.path.substr(1)), entry.content);
}

void Importing::link(const QString &path, const std::string &target)
{
    const QFileInfo link(m_folder->filePath(path));
    QVERIFY(QDir().mkpath(link.absolutePath()));
    QVERIFY(QFile::link(QString::fromStdString(target), link.filePath()));
}

void Importing::writeGuide()
{
    const QDir guide(QStringLiteral(OPENTALK_GUIDE));
    for (const auto &name : guide.entryList({QStringLiteral("opentalk-*.conf")})) {
        QFile file(guide.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        write(QStringLiteral("etc/nginx/sites-enabled/") + name, file.readAll().toStdString());
    }
    QFile snippet(guide.filePath(QStringLiteral("ssl-settings.conf")));
    QVERIFY(snippet.open(QFile::ReadOnly));
    write(QStringLiteral("etc/nginx/snippets/ssl-settings.conf"), snippet.readAll().toStdString());
}

void Importing::openWindow()
{
    auto root = machine::Root::open(m_folder->path().toStdString(), machine::Trust::Anyone);
    QVERIFY(root.has_value());
    auto survey = machine::look(*root);
    QVERIFY(survey.has_value());
    survey->installed = true;
    survey->running = true;
    survey->dialect
        = {*nginx::Version::parse("1.22.1", {}), *nginx::Version::parse("3.0.17", {}), {}, {}};
    survey->unseen.clear();
    m_session = std::make_unique<Session>(std::move(*root));
    m_session->showLocal(*survey);
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, QString(), std::chrono::milliseconds(0));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Importing::press(Qt::Key key)
{
    QTest::keyClick(m_window->windowHandle(), key, Qt::AltModifier);
}

/// What the list of an import says; empty where none is shown.
QString Importing::report() const
{
    const auto reports = m_window->findChildren<ImportReport *>();
    for (const auto *report : reports)
        if (report->isVisible())
            return report->findChild<QTextBrowser *>()->toPlainText();
    return {};
}

QPushButton *Importing::button(const QString &text) const
{
    for (auto *button : m_window->findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

bool Importing::says(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void Importing::theEnvBecomesTheProfileAndOnlyNamesOfTheRestAreShown()
{
    openWindow();
    write(QStringLiteral("env"),
          "COMPOSE_PROFILES=core,pad\nOT_DOMAIN=example.com\n"
          "KC_EXP_PORT=18087\nKC_DB_PASSWORD=hunter2\nSD_EXP_PORT=x\n");
    importEnv(*m_session, m_folder->filePath(QStringLiteral("env")), m_window.get());
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    QVERIFY(m_session->isEnabled(ServiceId::Pad));
    QCOMPARE(m_session->backendsOf(ServiceId::Keycloak), QStringList {"127.0.0.1:18087"});
    QVERIFY2(m_session->isModified(), "it is still to be saved");
    const auto text = report();
    for (const auto *part : {"example.com", "Pad", "KC_DB_PASSWORD", "KC_EXP_PORT=127.0.0.1:18087",
                             "SD_EXP_PORT is neither a port", "/env:5"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("hunter2")));
    QTest::keyClick(m_window->findChild<ImportReport *>(), Qt::Key_Escape);
    QTRY_VERIFY(report().isEmpty());
}

void Importing::aBadEnvChangesNothing()
{
    openWindow();
    write(QStringLiteral("env"), "OT_DOMAIN=\"example.com\n");
    QString said;
    QTimer::singleShot(0, this, [&said] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->reject();
        }
    });
    importEnv(*m_session, m_folder->filePath(QStringLiteral("env")), m_window.get());
    QVERIFY2(said.contains(QLatin1String("never closed")), qPrintable(said));
    QVERIFY(m_session->isFresh());
    QVERIFY(report().isEmpty());
}

void Importing::anEnvLeavesWhatItDoesNotSpeakOf()
{
    openWindow();
    m_session->change([](Profile &p) { p.http3 = true; });
    m_session->chooseRelease(Release::Classic);
    write(QStringLiteral("env"), "OT_DOMAIN=example.com\n");
    importEnv(*m_session, m_folder->filePath(QStringLiteral("env")), m_window.get());
    QVERIFY(m_session->profile().http3);
    QVERIFY(m_session->profile().release == Release::Classic);
    m_session->findRelease(Release::RoomserverInternal);
    QVERIFY2(m_session->profile().release == Release::Classic, "the admin's choice stays");
}

void Importing::setUpAgainBeginsWithWhatIsThere()
{
    writeOurs();
    openWindow();
    QVERIFY(m_session->isFresh());
    press(Qt::Key_N);
    QTRY_COMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    QVERIFY(m_session->profile() == written());
    QVERIFY(m_session->isModified());
    QVERIFY2(report().isEmpty(), "nothing was lost, so nothing is to be read");
    for (const auto &entry : m_session->files().entries)
        if (entry.kind == nginx::EntryKind::File)
            QCOMPARE(m_session->installed(entry.path).value_or("absent"), entry.content);
}

void Importing::whatWasEditedByHandIsListed()
{
    writeOurs();
    const auto path = QStringLiteral("etc/nginx/sites-available/opentalk-pad.conf");
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QFile::ReadOnly));
    auto text = file.readAll();
    text.replace("gzip off;", "auth_basic closed;");
    write(path, text.toStdString());
    openWindow();
    press(Qt::Key_N);
    QTRY_VERIFY(report().contains(QLatin1String("auth_basic closed")));
    QVERIFY(report().contains(QLatin1String("/etc/nginx/sites-available/opentalk-pad.conf:")));
    QVERIFY(report().contains(QStringLiteral("“gzip off” was taken out")));
}

void Importing::whatWasTypedIsNotReplacedSilently()
{
    writeOurs();
    openWindow();
    m_session->change([](Profile &p) { p.domain = "other.example"; });
    press(Qt::Key_N);
    QTRY_COMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    QCOMPARE(m_session->profile().domain, std::string("other.example"));
    QTimer::singleShot(0, this, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            QTest::keyClick(box, Qt::Key_Return);
    });
    continueFromFiles(*m_session, m_window.get());
    QCOMPARE(m_session->profile().domain, std::string("other.example"));
}

void Importing::theGuidesSitesAreOfferedAndNothingIsTakenByItself()
{
    writeGuide();
    write(QStringLiteral("etc/nginx/sites-enabled/shop"),
          "server { listen 80; server_name shop.example.net; }\n");
    openWindow();
    QVERIFY(says(QStringLiteral("example.com")));
    QVERIFY2(
        says(StartPage::tr("It reads sites from %1; %n other site(s) stay as they are.", nullptr, 1)
                 .arg(layoutText(m_session->localSurvey()))),
        "the guide's do not stay, the shop does");
    QVERIFY2(qobject_cast<QRadioButton *>(QApplication::focusWidget()), "Enter goes on");
    QVERIFY(button(StartPage::tr("Continue &from these files"))->isVisible());
    press(Qt::Key_N);
    QTRY_COMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    QVERIFY(m_session->isFresh());
}

void Importing::theGuidesSitesAreTakenByKeyboard()
{
    writeGuide();
    openWindow();
    press(Qt::Key_F);
    QTRY_VERIFY(!report().isEmpty());
    const auto text = report();
    for (const auto *part : {"Whiteboard", "ssl_stapling on", "snippets/ssl-settings.conf:15",
                             "/etc/nginx/sites-enabled/opentalk-frontend.conf"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    QCOMPARE(*m_session->profile().services.at(ServiceId::Controller).uploadLimitMiB, 1024);
    QTest::keyClick(m_window->findChild<ImportReport *>(), Qt::Key_Return);
    QTRY_VERIFY(report().isEmpty());
    QVERIFY2(!button(StartPage::tr("Continue &from these files"))->isVisible(),
             "the profile says the same already");
    QVERIFY2(m_session->isCurrent(), "files of these names are replaced, not neighbours");
}

/// Hand-made files of other names stay: the generator says which line owns the name.
void Importing::aSiteInAnotherFileIsNamedAsItsOwner()
{
    writeGuide();
    QFile controller(m_folder->filePath("etc/nginx/sites-enabled/opentalk-controller.conf"));
    QVERIFY(controller.rename(m_folder->filePath("etc/nginx/sites-enabled/meeting-api")));
    openWindow();
    press(Qt::Key_F);
    QTRY_VERIFY(report().contains(QLatin1String("it is not replaced")));
    const auto problems = m_session->problemsFor("services.controller.host");
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().code, std::string("host-of-neighbour"));
    QCOMPARE(problems.front().arguments.back(),
             std::string("/etc/nginx/sites-enabled/meeting-api:3"));
}

} // namespace

QTEST_MAIN(Importing)
#include "importing.moc"
