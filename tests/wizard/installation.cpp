// Where the window finds its helper, and what an AppImage's environment changes about it.
#include "wizard/installation.h"
#include "wizard/commandline.h"
#include "wizard/helper/carriedhelper.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

class Installation final : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void theHelperLiesBesideOrInLibexec();
    void aTerminalIsToldOfTheFileItself();
    void pluginsOfAnotherQtAreLeftOut();
    void whatWasPreloadedIsForOthers();
    void outsideAnAppImageNothingIsTaken();
    void allWordsAfterCommandAreItsOwn();
    void whereRootReadsNothingIsCarried();
};

void Installation::cleanup()
{
    for (const char *name :
         {"APPIMAGE", "APPDIR", "QT_PLUGIN_PATH", "LD_PRELOAD", "OPENTALK_LD_PRELOAD"})
        qunsetenv(name);
}

void Installation::theHelperLiesBesideOrInLibexec()
{
    const QTemporaryDir prefix;
    const auto bin = prefix.filePath(QStringLiteral("bin"));
    const auto libexec = prefix.filePath(QStringLiteral("libexec/opentalk-proxy-wizard"));
    QCOMPARE(helperProgram(bin), bin + QStringLiteral("/opentalk-proxy"));
    QVERIFY(QDir().mkpath(libexec));
    QFile own(libexec + QStringLiteral("/opentalk-proxy"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QCOMPARE(helperProgram(bin), own.fileName());
}

void Installation::aTerminalIsToldOfTheFileItself()
{
    const auto helper = QStringLiteral("/tmp/.mount_x/usr/libexec/opentalk-proxy");
    QCOMPARE(typedProgram(helper), QStringList {helper});
    qputenv("APPIMAGE", "/home/ada/My Apps/Wizard.AppImage");
    qputenv("APPDIR", "/tmp/.mount_x");
    QCOMPARE(typedProgram(helper),
             (QStringList {QStringLiteral("/home/ada/My Apps/Wizard.AppImage"),
                           QStringLiteral("--command")}));
    // Started from another program's AppImage: it is not ours.
    qputenv("APPDIR", "/tmp/.mount_y");
    QCOMPARE(typedProgram(helper), QStringList {helper});
}

void Installation::pluginsOfAnotherQtAreLeftOut()
{
    qputenv("APPIMAGE", "/a");
    qputenv("APPDIR", "/b");
    qputenv("QT_PLUGIN_PATH", "/opt/qt/plugins");
    {
        const OwnPlugins own;
        QVERIFY(!qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    }
    QCOMPARE(qgetenv("QT_PLUGIN_PATH"), QByteArray("/opt/qt/plugins"));
}

void Installation::whatWasPreloadedIsForOthers()
{
    qputenv("APPIMAGE", "/a");
    qputenv("APPDIR", "/b");
    qputenv("OPENTALK_LD_PRELOAD", "/usr/lib/libjemalloc.so.2");
    giveBackPreloads();
    QCOMPARE(qgetenv("LD_PRELOAD"), QByteArray("/usr/lib/libjemalloc.so.2"));
    QVERIFY(!qEnvironmentVariableIsSet("OPENTALK_LD_PRELOAD"));
}

void Installation::outsideAnAppImageNothingIsTaken()
{
    qputenv("OPENTALK_LD_PRELOAD", "/usr/lib/libjemalloc.so.2");
    giveBackPreloads();
    QVERIFY(!qEnvironmentVariableIsSet("LD_PRELOAD"));
    qputenv("QT_PLUGIN_PATH", "/opt/qt/plugins");
    const OwnPlugins own;
    QCOMPARE(qgetenv("QT_PLUGIN_PATH"), QByteArray("/opt/qt/plugins"));
}

void Installation::allWordsAfterCommandAreItsOwn()
{
    const auto words
        = [](const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
    const auto read = readCommandLine(words("wizard --command plan --help --check -"));
    QVERIFY(read.options && read.options->command && !read.options->check);
    QVERIFY(!readCommandLine(words("wizard --check p --command plan")).options);
}

void Installation::whereRootReadsNothingIsCarried()
{
    CarriedHelper carried;
    const auto path = carried.carry(QStringLiteral("/bin/true"));
    QVERIFY(path);
    QCOMPARE(*path, QStringLiteral("/bin/true"));
}

QTEST_GUILESS_MAIN(Installation)
#include "installation.moc"
