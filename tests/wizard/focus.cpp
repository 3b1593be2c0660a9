// The focus goes through each page as it is read, everything can be reached and left with the Tab
// key, and where the focus is can be seen in every palette.
#include "gallery.h"
#include "palettes.h"
#include "wizard/languages.h"

#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class FocusTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tabGoesAsOneReads();
    void theFocusIsSeen_data();
    void theFocusIsSeen();

private:
    static QList<QWidget *> tabThrough(QWidget &shown);
    void checkOrder(const QList<QWidget *> &stops, QWidget &shown);
    void checkNothingIsLeftOut(const QList<QWidget *> &stops, QWidget &shown);
    void checkIsSeen(QWidget &stop, QWidget &shown);
    void complain(const QString &what, const QWidget &widget);

    QString m_scene;
    QStringList m_found;
};

void FocusTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    QApplication::setCursorFlashTime(0);
    useLanguage(QLocale(QLocale::English));
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1)
        + QLatin1Char(' ') + widget.accessibleName() + widget.property("text").toString().left(40);
}

void FocusTest::complain(const QString &what, const QWidget &widget)
{
    m_found << QStringLiteral("%1: %2: %3").arg(m_scene, what, nameOf(widget));
}

/// Every widget at which Tab stops, from where it is until it comes back; empty where it does not.
QList<QWidget *> FocusTest::tabThrough(QWidget &shown)
{
    constexpr int most = 90;
    QList<QWidget *> stops;
    for (int presses = 0; presses < most; ++presses) {
        auto *focus = QApplication::focusWidget();
        if (!focus)
            return {};
        if (!stops.isEmpty() && focus == stops.first())
            return stops;
        if (!stops.contains(focus))
            stops << focus;
        QTest::keyClick(shown.windowHandle(), Qt::Key_Tab);
    }
    return {};
}

QRect placeOf(const QWidget &widget, const QWidget &shown)
{
    return {widget.mapTo(&shown, QPoint()), widget.size()};
}

/// The part of the window that is read by itself: the page, what stands beside it, the buttons.
const QWidget *blockOf(const QWidget &widget, const QWidget &shown)
{
    const auto *block = &widget;
    while (block->parentWidget() && block->parentWidget() != &shown
           && !qobject_cast<const QWizardPage *>(block)
           && !qobject_cast<const QStackedWidget *>(block))
        block = block->parentWidget();
    return block;
}

void FocusTest::checkOrder(const QList<QWidget *> &stops, QWidget &shown)
{
    for (qsizetype at = 1; at < stops.size(); ++at) {
        const auto &before = *stops[at - 1];
        const auto &stop = *stops[at];
        if (blockOf(before, shown) != blockOf(stop, shown))
            continue;
        const auto above = placeOf(before, shown);
        const auto place = placeOf(stop, shown);
        const int shared
            = std::min(above.bottom(), place.bottom()) - std::max(above.top(), place.top());
        const bool isBeside = shared > std::min(above.height(), place.height()) / 2;
        if (isBeside ? place.left() < above.left() : place.top() < above.top())
            complain(QStringLiteral("comes after ") + nameOf(before), stop);
    }
}

/// Of alternatives, the chosen one takes the focus.
void FocusTest::checkNothingIsLeftOut(const QList<QWidget *> &stops, QWidget &shown)
{
    for (auto *widget : shown.findChildren<QWidget *>()) {
        const auto *choice = qobject_cast<QRadioButton *>(widget);
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->isVisibleTo(&shown) && widget->isEnabled() && !widget->focusProxy()
            && (!choice || choice->isChecked());
        if (isStop && !stops.contains(widget))
            complain(QStringLiteral("is not reached"), *widget);
    }
}

void FocusTest::tabGoesAsOneReads()
{
    Gallery(QSize(1200, 900)).walk([this](const QString &scene, QWidget &shown) {
        m_scene = scene;
        const auto stops = tabThrough(shown);
        if (stops.isEmpty()) {
            m_found << scene + QStringLiteral(": Tab does not come back; it is at ")
                    + (QApplication::focusWidget() ? nameOf(*QApplication::focusWidget())
                                                   : QStringLiteral("nothing"));
            return;
        }
        checkOrder(stops, shown);
        checkNothingIsLeftOut(stops, shown);
    });
    for (const auto &line : m_found)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    QCOMPARE(m_found.size(), 0);
}

void FocusTest::theFocusIsSeen_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : paletteNames)
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What differs in and around it when the focus goes elsewhere.
void FocusTest::checkIsSeen(QWidget &stop, QWidget &shown)
{
    constexpr int leastPixels = 12;
    constexpr int around = 4;
    const auto take = [&] {
        settle();
        const auto place = placeOf(stop, shown).adjusted(-around, -around, around, around);
        return shown.grab(place.intersected(shown.rect())).toImage();
    };
    stop.setFocus(Qt::TabFocusReason);
    const auto with = take();
    stop.clearFocus();
    const auto without = take();
    int differing = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y)
        for (int x = 0; x < std::min(with.width(), without.width()); ++x)
            differing += with.pixel(x, y) != without.pixel(x, y);
    if (differing < leastPixels)
        complain(QStringLiteral("shows no focus"), stop);
    stop.setFocus(Qt::TabFocusReason);
}

void FocusTest::theFocusIsSeen()
{
    QFETCH(QString, name);
    QApplication::setPalette(paletteNamed(name));
    m_found.clear();
    QStringList known;
    Gallery(QSize(1200, 900)).walk([&](const QString &scene, QWidget &shown) {
        m_scene = scene;
        for (auto *stop : tabThrough(shown)) {
            if (known.contains(nameOf(*stop)))
                continue;
            known << nameOf(*stop);
            checkIsSeen(*stop, shown);
        }
    });
    for (const auto &line : m_found)
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(line));
    QCOMPARE(m_found.size(), 0);
}

} // namespace

QTEST_MAIN(FocusTest)
#include "focus.moc"
