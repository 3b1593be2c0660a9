// Where the window finds its helper, and what an AppImage's environment changes about it.
#include "wizard/installation.h"
#include "model/version.h"
#include "wizard/commandline.h"
#include "wizard/helper/carriedhelper.h"
#include "wizard/problems.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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
    void whatIsHiddenIsCopiedForTheTimeOfTheStart();
    void aFolderIsLeftOutWhereOthersCouldPutTheirs_data();
    void aFolderIsLeftOutWhereOthersCouldPutTheirs();
    void withoutAnyFolderItIsSaid();
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

/// A helper that root could not read, and says its version.
class Hidden {
public:
    Hidden()
    {
        QFile program(path());
        if (program.open(QIODevice::WriteOnly))
            program.write(QByteArray("#!/bin/sh\necho opentalk-proxy ") + version + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("opentalk-proxy")); }

private:
    QTemporaryDir m_folder;
};

bool isFrom(const Hidden &hidden, const QString &path)
{
    return path == hidden.path();
}

void Installation::whatIsHiddenIsCopiedForTheTimeOfTheStart()
{
    const Hidden hidden;
    const QTemporaryDir folder;
    CarriedHelper carried([&](auto &path) { return isFrom(hidden, path); }, {folder.path()});
    const auto copy = carried.carry(hidden.path());
    QVERIFY(copy && copy->startsWith(folder.path()));
    const QFileInfo about(*copy);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(about.permissions() & others));
    QVERIFY(!(QFileInfo(about.path()).permissions() & others));
    carried.drop();
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void Installation::aFolderIsLeftOutWhereOthersCouldPutTheirs_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("of this account alone") << 0700 << true;
    QTest::newRow("of all, each his own") << 01777 << true;
    QTest::newRow("of all") << 0777 << false;
    QTest::newRow("of the group") << 0770 << false;
}

void Installation::aFolderIsLeftOutWhereOthersCouldPutTheirs()
{
    QFETCH(int, mode);
    const Hidden hidden;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
    const auto parent = QFile::encodeName(folder.filePath(QStringLiteral("a")));
    QCOMPARE(::chmod(parent.constData(), static_cast<mode_t>(mode)), 0);
    for (const char *inside : {"a", "a/b"}) {
        CarriedHelper carried([&](auto &path) { return isFrom(hidden, path); },
                              {folder.filePath(QLatin1String(inside))});
        QTEST(carried.carry(hidden.path()).has_value(), "isTaken");
    }
}

void Installation::withoutAnyFolderItIsSaid()
{
    const Hidden hidden;
    CarriedHelper carried([](auto &) { return true; }, {QStringLiteral("/tmp")});
    const auto copy = carried.carry(hidden.path());
    QVERIFY(!copy && copy.error().front().is(helperNowhere));
}

QTEST_GUILESS_MAIN(Installation)
#include "installation.moc"
