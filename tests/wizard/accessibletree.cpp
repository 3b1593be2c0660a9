// Shows every page on a real display, for accessibletree.py to walk what assistive technology sees
// of it: says the name of what it shows and which widgets are there, and goes on when it is sent a
// line.
#include "gallery.h"
#include "wizard/languages.h"
#include "wizard/windowstyle.h"

#include <QTest>
#include <QTreeView>
#include <QWindow>

#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class AccessibleTree final : public QObject {
    Q_OBJECT

private slots:
    void everyPage();
};

/// The one that asks about the window must be answered meanwhile.
bool waitForLine()
{
    pollfd input {STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, 0) == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    char letter = 0;
    return ::read(STDIN_FILENO, &letter, 1) == 1;
}

/// Its own class and all that it is made from.
QString classesOf(const QWidget &widget)
{
    QStringList names;
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    if (button && button->isCheckable())
        names << QStringLiteral("QPushButton:checkable");
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->text().isEmpty())
        names << QStringLiteral("QLabel:sign");
    for (const auto *meta = widget.metaObject(); meta; meta = meta->superClass())
        names << QString::fromLatin1(meta->className()).section(QLatin1String("::"), -1);
    return names.join(QLatin1Char(' '));
}

/// Parts of other widgets, which those speak for.
bool isPart(const QWidget &widget)
{
    static constexpr const char *wholes[] {"QAbstractSpinBox", "QComboBox", "QHeaderView",
                                           "QTabBar", "QAbstractScrollArea"};
    const auto *holder = widget.parentWidget();
    if (holder->parentWidget() && holder->parentWidget()->inherits("QAbstractItemView"))
        return true;
    return std::ranges::any_of(wholes, [&](auto *name) { return holder->inherits(name); })
        || widget.objectName().startsWith(QLatin1String("qt_scrollarea"))
        || widget.visibleRegion().isEmpty();
}

void tellWidgets(const QWidget &shown)
{
    for (const auto *widget : shown.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isPart(*widget))
            continue;
        const auto place = widget->mapToGlobal(QPoint());
        std::printf("widget %d %d %d %d %s\n", place.x(), place.y(), widget->width(),
                    widget->height(), qPrintable(classesOf(*widget)));
    }
}

void tell(const QString &scene, const QWidget &shown)
{
    tellWidgets(shown);
    std::printf("scene %s\n", qPrintable(scene));
    std::fflush(stdout);
    QVERIFY(waitForLine());
}

/// The fields that open in the cells of a table. Keys go through the window, as those of a keyboard
/// do: with a reader, Qt asks it about each key, and delivers the key afterwards.
void editCells(QWidget &shown)
{
    auto *table = shown.findChild<QTreeView *>();
    auto *before = QApplication::focusWidget();
    table->setFocus();
    for (const int column : {1, 2}) {
        table->setCurrentIndex(table->model()->index(1, column));
        QTest::keyClick(shown.windowHandle(), Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        tell(QStringLiteral("2-services-editor-%1").arg(column), shown);
        QTest::keyClick(shown.windowHandle(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), table);
    }
    before->setFocus();
}

void AccessibleTree::everyPage()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    useLanguage(QLocale(QLocale::English));
    QTimer awake; // so that a line is seen within its interval
    awake.start(2);
    Gallery(QSize(1200, 900)).walk([](const QString &scene, QWidget &shown) {
        tell(scene, shown);
        if (scene == QLatin1String("2-services"))
            editCells(shown);
    });
}

} // namespace

QTEST_MAIN(AccessibleTree)
#include "accessibletree.moc"
