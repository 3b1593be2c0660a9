// One source for F1, the man page and the README.
#include "wizard/manual.h"
#include "wizard/commandline.h"
#include "wizard/help.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace opentalk::wizard;

namespace {

class ManualTest final : public QObject {
    Q_OBJECT

private slots:
    void everyPageHasHelp();
    void theReadmeIsUpToDate();
    void theManPageHasEverything();
};

QString readme()
{
    QFile file(QStringLiteral(OPENTALK_README));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void ManualTest::everyPageHasHelp()
{
    QCOMPARE(helpTopics().size(), std::size_t(DonePageId) + 1);
    for (int page = StartPageId; page <= DonePageId; ++page) {
        QCOMPARE(int(*helpTopics()[std::size_t(page)].page), page);
        QVERIFY(helpText(static_cast<PageId>(page)).contains(QStringLiteral("<p>")));
    }
}

/// `build/release/bin/opentalk-proxy-manual markdown` prints the chapter.
void ManualTest::theReadmeIsUpToDate()
{
    QVERIFY(readme().contains(QString::fromStdString(markdown())));
}

void ManualTest::theManPageHasEverything()
{
    const auto page = QString::fromStdString(manPage());
    const auto usage = readCommandLine({QStringLiteral("wizard"), QStringLiteral("--help")}).output;
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    auto options = option.globalMatch(usage);
    while (options.hasNext())
        QVERIFY(page.contains(
            options.next().captured().replace(QLatin1Char('-'), QLatin1String("\\-"))));
    for (const auto &topic : helpTopics())
        QVERIFY(page.contains(QStringLiteral(".SS ") + QString::fromUtf8(topic.title)));
    static const QRegularExpression request(QStringLiteral("^\\.(?!TH|SH|SS|PP|nf|fi|BR)|[<>“”…]"),
                                            QRegularExpression::MultilineOption);
    QCOMPARE(request.match(page.section(QStringLiteral(".SH PAGES"), 1)).captured(), QString());
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manual.moc"
