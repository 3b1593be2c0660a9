// No text is cut, on any page: with fonts of 8 to 24 points, in the window as it opens and on a
// small screen, and where sentences are longer. QT_SCALE_FACTOR is set from outside.
#include "clippedtexts.h"
#include "darkpalette.h"
#include "gallery.h"
#include "pseudolanguage.h"
#include "wizard/languages.h"
#include "wizard/windowstyle.h"

#include <QTest>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class ClippingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fonts_data();
    void fonts();
    void languages_data();
    void languages();

private:
    static void look(const QSize &size);
};

const QSize smallScreen(800, 640);

void ClippingTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
}

void ClippingTest::look(const QSize &size)
{
    QStringList found;
    Gallery(size).walk([&](const QString &name, QWidget &shown) {
        if (size.isValid() && shown.isWindow() && name != QLatin1String("9-report")
            && shown.size() != size) {
            found << QStringLiteral("%1: the window takes %2×%3")
                         .arg(name)
                         .arg(shown.width())
                         .arg(shown.height());
        }
        for (const auto &line : ClippedTexts::in(shown))
            found << name + QStringLiteral(": ") + line;
        const auto folder = qEnvironmentVariable("OPENTALK_SHOTS");
        if (!folder.isEmpty())
            shown.grab().save(QStringLiteral("%1/%2-%3.png")
                                  .arg(folder, QString::fromLatin1(QTest::currentDataTag()), name));
    });
    for (const auto &line : found)
        std::fprintf(stderr, "%s: %s\n", QTest::currentDataTag(), qPrintable(line));
    QCOMPARE(found.size(), 0);
}

void ClippingTest::fonts_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isSmall");
    for (const int points : {8, 10, 14, 18, 24})
        for (const bool isSmall : {false, true})
            QTest::addRow("%d pt%s", points, isSmall ? ", small screen" : "") << points << isSmall;
}

void ClippingTest::fonts()
{
    QFETCH(int, points);
    QFETCH(bool, isSmall);
    useLanguage(QLocale(QLocale::English));
    auto font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    look(isSmall ? smallScreen : QSize());
}

void ClippingTest::languages_data()
{
    QTest::addColumn<bool>("isSmall");
    for (const auto &language : wizard::languages())
        QTest::addRow("%s", language.code) << true;
    QTest::newRow("pseudo") << false;
    QTest::newRow("pseudo, small screen") << true;
}

void ClippingTest::languages()
{
    QFETCH(bool, isSmall);
    auto font = QApplication::font();
    font.setPointSize(10);
    QApplication::setFont(font);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    useLanguage(QLocale(name.left(2) == QLatin1String("ps") ? QStringLiteral("en") : name));
    PseudoLanguage pseudoLanguage;
    if (name.startsWith(QLatin1String("pseudo")))
        QCoreApplication::installTranslator(&pseudoLanguage);
    look(isSmall ? smallScreen : QSize());
}

} // namespace

QTEST_MAIN(ClippingTest)
#include "clipping.moc"
