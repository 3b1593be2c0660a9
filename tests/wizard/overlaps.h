// Finds widgets beside one another of which one covers a part of the other, and pages that must be
// scrolled sideways.
#pragma once

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabWidget>
#include <QTextBrowser>

namespace opentalk::wizard {

class Overlaps {
public:
    /// Lines about what is wrong in it.
    static QStringList in(const QWidget &window);

private:
    static bool isLaidOut(const QWidget &widget, const QWidget &window);
    static QStringList among(const QWidget &parent, const QWidget &window);
    static QString nameOf(const QWidget &widget);
};

inline QString Overlaps::nameOf(const QWidget &widget)
{
    const auto text = widget.property("text").toString();
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(widget.metaObject()->className()).section(u':', -1),
        (text.isEmpty() ? widget.accessibleName() : text).left(40));
}

/// Parts of a scroll area or of tabs lie where those put them; a pixel holds no text.
inline bool Overlaps::isLaidOut(const QWidget &widget, const QWidget &window)
{
    return widget.isVisibleTo(&window) && !widget.isWindow() && widget.width() > 1
        && widget.height() > 1 && !widget.objectName().startsWith(QLatin1String("qt_"))
        && !widget.inherits("QHeaderView") && !qobject_cast<const QSplitterHandle *>(&widget);
}

inline QStringList Overlaps::among(const QWidget &parent, const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> before;
    for (const auto *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!isLaidOut(*child, window))
            continue;
        for (const auto *other : before) {
            const auto shared = child->geometry() & other->geometry();
            if (shared.width() > 1 && shared.height() > 1)
                found << QStringLiteral("%1 and %2 share %3×%4")
                             .arg(nameOf(*other), nameOf(*child))
                             .arg(shared.width())
                             .arg(shared.height());
        }
        before << child;
    }
    return found;
}

inline QStringList Overlaps::in(const QWidget &window)
{
    auto found = among(window, window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        found << among(*widget, window);
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        // Configuration is not wrapped.
        const bool isCode = qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QTextBrowser *>(widget) || widget->inherits("QHeaderView");
        if (area && !isCode && area->horizontalScrollBar()->maximum() > 0)
            found << QStringLiteral("%1 lacks %2 pixels of width")
                         .arg(nameOf(*area))
                         .arg(area->horizontalScrollBar()->maximum());
    }
    return found;
}

} // namespace opentalk::wizard
