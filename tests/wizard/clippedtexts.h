// Finds texts that do not fit their place: cut at an edge, elided without a tool tip, or in a
// widget that sticks out of what holds it where no scroll bar leads there.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace opentalk::wizard {

inline constexpr int slack = 2; ///< pixels, of rounding

inline QString plainText(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

class ClippedTexts {
public:
    /// Lines about what is wrong in it.
    static QStringList in(QWidget &window);

private:
    explicit ClippedTexts(QWidget &window)
        : m_window(window)
    { }
    void look(QWidget &widget);
    void lookAtLabel(const QLabel &label);
    void lookAtBox(const QComboBox &box);
    void lookAtTree(const QTreeView &tree);
    void lookAtTabs(const QTabBar &bar);
    void lookAtPlace(const QWidget &widget);
    void complain(const QWidget &widget, const char *what, const QString &text);
    static bool canScroll(const QAbstractScrollArea &area, Qt::Orientation way);

    QWidget &m_window;
    QStringList m_found;
};

inline QStringList ClippedTexts::in(QWidget &window)
{
    ClippedTexts texts(window);
    for (auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&window) && !widget->isHidden())
            texts.look(*widget);
    texts.m_found.removeDuplicates();
    return texts.m_found;
}

inline void ClippedTexts::complain(const QWidget &widget, const char *what, const QString &text)
{
    m_found << QStringLiteral("%1 %2 [%3×%4]: %5")
                   .arg(QString::fromLatin1(widget.metaObject()->className()).section(u':', -1),
                        QLatin1String(what))
                   .arg(widget.width())
                   .arg(widget.height())
                   .arg(text.left(60));
}

inline void ClippedTexts::look(QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        lookAtLabel(*label);
        text = label->text();
    } else if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        text = button->text();
        const auto needed = button->sizeHint();
        if (!text.isEmpty()
            && (needed.width() > button->width() + slack
                || needed.height() > button->height() + slack))
            complain(widget, "is too small", text);
    } else if (const auto *box = qobject_cast<QComboBox *>(&widget)) {
        lookAtBox(*box);
        text = box->currentText();
    } else if (const auto *line = qobject_cast<QLineEdit *>(&widget)) {
        text = line->placeholderText() + QLatin1Char(' ');
        if (line->text().isEmpty() && line->toolTip().isEmpty()
            && line->fontMetrics().horizontalAdvance(line->placeholderText()) + 6 > line->width())
            complain(widget, "cuts its placeholder", text);
        if (line->height() + slack < line->fontMetrics().height())
            complain(widget, "is lower than its font", text);
    } else if (const auto *number = qobject_cast<QAbstractSpinBox *>(&widget)) {
        text = number->text();
        if (number->width() + slack < number->minimumSizeHint().width())
            complain(widget, "is too narrow", text);
    } else if (const auto *tree = qobject_cast<QTreeView *>(&widget)) {
        lookAtTree(*tree);
        text = tree->accessibleName();
    } else if (const auto *bar = qobject_cast<QTabBar *>(&widget)) {
        lookAtTabs(*bar);
    } else if (const auto *area = qobject_cast<QAbstractScrollArea *>(&widget)) {
        text = area->accessibleName();
        if (!qobject_cast<const QHeaderView *>(area) && area->verticalScrollBar()->maximum() > 0
            && area->viewport()->height() < area->fontMetrics().height() * 2)
            complain(widget, "has no room for two lines", text);
    }
    if (!text.isEmpty())
        lookAtPlace(widget);
}

inline void ClippedTexts::lookAtLabel(const QLabel &label)
{
    const auto text = plainText(label.text());
    if (text.isEmpty() || !label.toolTip().isEmpty())
        return;
    const int needed
        = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (needed > label.height() + slack)
        complain(label, "needs more height", text);
    const auto words = label.wordWrap()
        ? text.split(QRegularExpression(QStringLiteral("[\\s\u200b]")))
        : QStringList {};
    const int widest = std::accumulate(
        words.begin(), words.end(), label.wordWrap() ? 0 : label.sizeHint().width(),
        [&](int most, const QString &word) {
            return std::max(most, label.fontMetrics().horizontalAdvance(word));
        });
    if (widest > label.width() + slack)
        complain(label, "needs more width", text);
}

inline void ClippedTexts::lookAtBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const auto room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                  QStyle::SC_ComboBoxEditField, &box);
    const auto text = box.currentIndex() < 0 ? box.placeholderText() : box.currentText();
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    if (box.toolTip().isEmpty()
        && box.fontMetrics().horizontalAdvance(text) + icon > room.width() + slack)
        complain(box, "is too narrow", text);
    if (box.height() + slack < box.fontMetrics().height())
        complain(box, "is lower than its font", text);
}

inline void ClippedTexts::lookAtTree(const QTreeView &tree)
{
    const auto *header = tree.header();
    for (int column = 0; column < header->count(); ++column) {
        const auto title = tree.model()->headerData(column, Qt::Horizontal).toString();
        const auto tip
            = tree.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header->isSectionHidden(column) && tip.isEmpty()
            && tree.fontMetrics().horizontalAdvance(title) + 4 > header->sectionSize(column))
            complain(tree, "cuts a heading", title);
    }
    for (auto row = tree.indexAt({2, 2}); row.isValid(); row = tree.indexBelow(row)) {
        for (int column = 0; column < header->count(); ++column) {
            const auto cell = row.siblingAtColumn(column);
            const auto text = cell.data().toString();
            const auto place = tree.visualRect(cell);
            if (text.isEmpty() || header->isSectionHidden(column))
                continue;
            if (place.height() + slack < tree.fontMetrics().height())
                complain(tree, "has rows lower than its font", text);
            const int icon = cell.data(Qt::DecorationRole).isNull() ? 0 : tree.iconSize().width();
            if (tree.fontMetrics().horizontalAdvance(text) + icon > place.width()
                && cell.data(Qt::ToolTipRole).toString().isEmpty())
                complain(tree, "cuts a cell", text);
        }
    }
}

inline void ClippedTexts::lookAtTabs(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) > bar.tabRect(tab).width()
            && bar.tabToolTip(tab).isEmpty())
            complain(bar, "cuts a tab", bar.tabText(tab));
}

inline bool ClippedTexts::canScroll(const QAbstractScrollArea &area, Qt::Orientation way)
{
    return (way == Qt::Horizontal ? area.horizontalScrollBarPolicy()
                                  : area.verticalScrollBarPolicy())
        != Qt::ScrollBarAlwaysOff;
}

/// Whether each widget that holds it shows all of it, or can be scrolled.
inline void ClippedTexts::lookAtPlace(const QWidget &widget)
{
    QRect place(QPoint(), widget.size());
    const QWidget *inner = &widget;
    while (inner != &m_window) {
        place.translate(inner->pos());
        const auto *outer = inner->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool isViewport = area && area->viewport() == outer;
        const auto seen = outer->rect().adjusted(-slack, -slack, slack, slack);
        const bool isWide = place.left() < seen.left() || place.right() > seen.right();
        const bool isHigh = place.top() < seen.top() || place.bottom() > seen.bottom();
        if ((isWide && !(isViewport && canScroll(*area, Qt::Horizontal)))
            || (isHigh && !(isViewport && canScroll(*area, Qt::Vertical))))
            return complain(widget,
                            qPrintable(QStringLiteral("sticks out of ")
                                       + QLatin1String(outer->metaObject()->className())),
                            widget.property("text").toString() + widget.accessibleName());
        if (isViewport)
            place = place.intersected(outer->rect());
        inner = outer;
    }
}

} // namespace opentalk::wizard
