// Another machine's `survey --json` opened in the window: preview, warnings and export fit that
// machine, and this one is not asked.
#include "nginx/surveyjson.h"
#include "wizard/pages/startpage.h"
#include "wizard/pages/targetchoice.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/previewpane.h"
#include "wizard/review/exporter.h"

#include "openwindow.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <nlohmann/json.hpp>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

/// A RHEL-like machine: conf.d, HTTP/2 by directive, no IPv6, and a shop on one address.
nginx::Survey shopServer()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.26.3", {}),
                                 *nginx::Version::parse("3.5.1", {}), nginx::Layout::ConfD);
    survey.installed = true;
    survey.running = true;
    survey.ipv6 = false;
    survey.distribution.name = "AlmaLinux 10";
    const nginx::Place place {"/etc/nginx/conf.d/shop.conf", 3};
    const nginx::Listener secure {{"203.0.113.5", false}, 443, false, true, place};
    survey.listeners = {secure, {{"203.0.113.5", false}, 80, false, false, place}};
    survey.serverNames = {{"pad.example.com", {secure.endpoint()}, {place.file, 5}}};
    survey.sites = {place.file};
    return survey;
}

class AnotherMachine final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void isTheTargetOnceItsSurveyIsOpen();
    void previewFitsIt();
    void aNameOfItsNeighbourIsNamedBesideTheField();
    void theExportFitsIt();
    void thousandsOfNeighboursStillOpen();
    void whatIsNoSurveyIsRefused();

private:
    void openSurvey(const nginx::Survey &survey);
    bool says(const QString &text) const;
    QString preview(const QString &site);

    QTemporaryDir m_folder;
};

void AnotherMachine::init()
{
    open();
    openSurvey(shopServer());
}

void AnotherMachine::openSurvey(const nginx::Survey &survey)
{
    QFile file(m_folder.filePath(QStringLiteral("survey.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray::fromStdString(nginx::toJson(survey).dump()));
    file.close();
    m_window->findChild<TargetChoice *>()->open(file.fileName());
}

bool AnotherMachine::says(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QString AnotherMachine::preview(const QString &site)
{
    m_window->preview().refresh();
    m_window->preview().showSite(site);
    return m_window->preview().view().toPlainText();
}

void AnotherMachine::isTheTargetOnceItsSurveyIsOpen()
{
    QVERIFY(m_session->target() == Target::Another);
    QVERIFY(m_session->survey() == shopServer());
    QVERIFY(m_session->endsInExport());
    QVERIFY(says(QStringLiteral("AlmaLinux 10")));
    QVERIFY(says(QStringLiteral("conf.d")));
}

void AnotherMachine::previewFitsIt()
{
    showPage(ServicesPageId);
    const auto text = preview(QStringLiteral("controller"));
    QVERIFY2(text.contains(QLatin1String("listen 203.0.113.5:443 ssl;")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("http2 on;")));
    QVERIFY2(!text.contains(QLatin1String("[::")), "its kernel has no IPv6");
    QVERIFY(m_session->files().find("/etc/nginx/conf.d/opentalk-controller.conf"));
    QVERIFY(!m_session->installed("/etc/nginx/nginx.conf"));
}

void AnotherMachine::aNameOfItsNeighbourIsNamedBesideTheField()
{
    showPage(ServicesPageId);
    QVERIFY(m_session->problems().empty());
    m_session->change([](Profile &p) { p.services[ServiceId::Pad].enabled = true; });
    QVERIFY(m_session->hasErrorsFor("services.pad.host"));
    QTRY_VERIFY(says(QStringLiteral("/etc/nginx/conf.d/shop.conf:5")));
    QVERIFY(!m_window->wizard().currentPage()->isComplete());
    m_session->lookAtThisMachine();
    QVERIFY2(m_session->problemsFor("services.pad").empty(), "this machine has no such neighbour");
}

void AnotherMachine::theExportFitsIt()
{
    const auto helper = qEnvironmentVariable("OPENTALK_HELPER");
    QVERIFY2(!helper.isEmpty(), "OPENTALK_HELPER names opentalk-proxy");
    showPage(ServicesPageId);
    const auto archive = m_folder.filePath(QStringLiteral("files.tar.gz"));
    const auto said = exportTo(archive, *m_session, helper);
    QVERIFY2(said.contains(archive), qPrintable(said));
    QProcess tar;
    tar.start(QStringLiteral("tar"),
              {QStringLiteral("-xzOf"), archive, QStringLiteral("--wildcards"),
               QStringLiteral("*/conf.d/opentalk-controller.conf")});
    QVERIFY(tar.waitForFinished());
    const auto text = tar.readAllStandardOutput();
    const auto *entry = m_session->files().find("/etc/nginx/conf.d/opentalk-controller.conf");
    QVERIFY(entry);
    QCOMPARE(text.toStdString(), entry->content);
}

/// A hosting machine: its survey is far larger than any profile may be.
void AnotherMachine::thousandsOfNeighboursStillOpen()
{
    auto survey = shopServer();
    for (int n = 0; n < 10000; ++n)
        survey.serverNames.push_back({"shop" + std::to_string(n) + ".example.net",
                                      {survey.listeners.front().endpoint()},
                                      {"/etc/nginx/conf.d/shop.conf", n}});
    openSurvey(survey);
    QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("survey.json"))).size() > (1 << 20));
    QVERIFY(m_session->survey() == survey);
    theExportFitsIt();
}

void AnotherMachine::whatIsNoSurveyIsRefused()
{
    QFile file(m_folder.filePath(QStringLiteral("other.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"version":1,"domain":"example.com"})");
    file.close();
    bool wasRefused = false;
    QTimer::singleShot(0, this, [&wasRefused] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            wasRefused = true;
            box->reject();
        }
    });
    m_window->findChild<TargetChoice *>()->open(file.fileName());
    QVERIFY(wasRefused);
    QVERIFY2(m_session->survey() == shopServer(), "the one before stays");
}

} // namespace

QTEST_MAIN(AnotherMachine)
#include "anothermachine.moc"
