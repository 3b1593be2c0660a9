// Whoever changes the desktop between light and dark sees each page as it would have been from the
// start: to the pixel, whether the page is on show at that moment or comes later.
#include "gallery.h"
#include "palettes.h"
#include "wizard/languages.h"

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class PaletteChange final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageFollows_data();
    void everyPageFollows();
    void whatComesLaterFollows_data() { everyPageFollows_data(); }
    void whatComesLaterFollows();

private:
    using Pictures = std::map<QString, QImage>;

    const Pictures &fresh(const QString &palette);
    void compare(const QString &scene, QWidget &shown, const QString &palette);

    std::map<QString, Pictures> m_fresh;
    QStringList m_found;
};

void turn(const QString &palette)
{
    QApplication::setPalette(paletteNamed(palette));
    settle();
}

/// Without what says where the keyboard is: the gallery's clicks may leave it elsewhere.
QImage pictureOf(QWidget &shown)
{
    if (auto *focus = QApplication::focusWidget())
        focus->clearFocus();
    settle();
    return shown.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRect difference(const QImage &first, const QImage &second)
{
    if (first.size() != second.size())
        return first.rect();
    QRect found;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x)
            if (first.pixel(x, y) != second.pixel(x, y))
                found |= QRect(x, y, 1, 1);
    return found;
}

/// The smallest visible widget that holds the place.
QString holder(QWidget &window, const QRect &place)
{
    auto *at = &window;
    for (auto *child = at; child; at = child ? child : at) {
        child = nullptr;
        for (auto *each : at->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (each->isVisible()
                && QRect(each->mapTo(&window, QPoint()), each->size()).contains(place))
                child = each;
    }
    return QString::fromLatin1(at->metaObject()->className()) + u' ' + at->accessibleName();
}

void PaletteChange::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    QApplication::setCursorFlashTime(0);
    useLanguage(QLocale(QLocale::English));
}

void PaletteChange::everyPageFollows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("into the dark") << "light"
                                   << "dark";
    QTest::newRow("into the light") << "dark"
                                    << "light";
}

const PaletteChange::Pictures &PaletteChange::fresh(const QString &palette)
{
    auto &pictures = m_fresh[palette];
    if (pictures.empty()) {
        turn(palette);
        Gallery().walk(
            [&](const QString &scene, QWidget &shown) { pictures[scene] = pictureOf(shown); });
    }
    return pictures;
}

void PaletteChange::compare(const QString &scene, QWidget &shown, const QString &palette)
{
    const auto picture = pictureOf(shown);
    const auto &wanted = fresh(palette).at(scene);
    const auto place = difference(picture, wanted);
    if (place.isEmpty())
        return;
    if (const auto folder = qEnvironmentVariable("OPENTALK_SHOTS"); !folder.isEmpty()) {
        picture.save(folder + u'/' + scene + QStringLiteral("-changed.png"));
        wanted.save(folder + u'/' + scene + QStringLiteral("-fresh.png"));
    }
    m_found << QStringLiteral("%1, %2: at %3, %4, %5 x %6 of %7")
                   .arg(palette, scene)
                   .arg(place.x())
                   .arg(place.y())
                   .arg(place.width())
                   .arg(place.height())
                   .arg(holder(shown, place));
}

void PaletteChange::everyPageFollows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    fresh(after);
    m_found.clear();
    turn(before);
    Gallery().walk([&](const QString &scene, QWidget &shown) {
        turn(after);
        compare(scene, shown, after);
        turn(before);
    });
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void PaletteChange::whatComesLaterFollows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    fresh(after);
    m_found.clear();
    turn(before);
    Gallery().walk([&](const QString &scene, QWidget &shown) {
        turn(after);
        compare(scene, shown, after);
    });
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

} // namespace

QTEST_MAIN(PaletteChange)
#include "palettechange.moc"
