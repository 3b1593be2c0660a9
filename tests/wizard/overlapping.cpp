// Nothing covers its neighbour and no page is scrolled sideways, on any page as the window opens
// and in a smaller one: with fonts of 8 to 24 points, in every language, and where sentences are
// longer.
#include "gallery.h"
#include "overlaps.h"
#include "pseudolanguage.h"
#include "wizard/languages.h"
#include "wizard/windowstyle.h"

#include <QTest>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class OverlappingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coveredPartsAreFound();
    void everyPage_data();
    void everyPage();
};

void OverlappingTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
}

void OverlappingTest::coveredPartsAreFound()
{
    QWidget window;
    for (const int x : {0, 40, 90}) {
        auto *label = new QLabel(QString::number(x), &window);
        label->setGeometry(x, 0, 50, 20);
    }
    window.show();
    const auto found = Overlaps::in(window);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].contains(QStringLiteral("10×20")), qPrintable(found[0]));
}

void OverlappingTest::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    for (const auto *language : {"en", "de", "pseudo"})
        for (const int points : {8, 10, 14, 18, 24})
            QTest::addRow("%s, %d pt", language, points) << QString::fromLatin1(language) << points;
    for (const auto *language : {"fr", "es", "it", "nl", "pl"})
        QTest::addRow("%s", language) << QString::fromLatin1(language) << 10;
}

void OverlappingTest::everyPage()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    auto font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    const bool isPseudo = language == QLatin1String("pseudo");
    useLanguage(QLocale(isPseudo ? QStringLiteral("en") : language));
    PseudoLanguage pseudoLanguage;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudoLanguage);
    QStringList found;
    // As it opens on a screen that has the room; with usual letters, as on the contact sheets.
    Gallery(points == 10 ? QSize(1100, 720) : QSize())
        .walk([&](const QString &scene, QWidget &shown) {
            for (const auto &line : Overlaps::in(shown))
                found << scene + QStringLiteral(": ") + line;
        });
    for (const auto &line : found)
        std::fprintf(stderr, "%s: %s\n", QTest::currentDataTag(), qPrintable(line));
    QCOMPARE(found.size(), 0);
}

} // namespace

QTEST_MAIN(OverlappingTest)
#include "overlapping.moc"
