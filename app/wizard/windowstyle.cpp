#include "wizard/windowstyle.h"

#include "wizard/tone.h"

#include <QAbstractScrollArea>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

namespace opentalk::wizard {

namespace {

constexpr double readable = 4.5;
constexpr int mostSteps = 40;

bool isIndicator(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
        || element == QStyle::PE_IndicatorItemViewItemCheck;
}

/// The rows of a combo box are no table.
bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTreeView *>(widget) != nullptr;
}

/// Fusion makes outlines from a window's colour darkened: on black they are black.
bool hidesOutlines(const QPalette &palette)
{
    constexpr int nearlyBlack = 24;
    return palette.color(QPalette::Window).lightness() < nearlyBlack;
}

bool hasOutline(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_FrameLineEdit
        || element == QStyle::PE_PanelLineEdit || element == QStyle::PE_PanelButtonTool
        || element == QStyle::PE_FrameTabWidget;
}

void drawOutline(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    const bool isMarked = option.state & QStyle::State_HasFocus;
    painter->setPen(isMarked ? option.palette.color(QPalette::Highlight)
                             : colour(Tone::Muted, option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Tabs have it, and mark their text; what they hold has not.
QStyleOption withoutFocus(const QStyleOption &option)
{
    QStyleOption other(option);
    other.state &= ~QStyle::State_HasFocus;
    return other;
}

/// Header and cells begin at the same place.
bool isCellMargin(QStyle::PixelMetric metric, const QWidget *widget)
{
    return (metric == QStyle::PM_FocusFrameHMargin && isTable(widget))
        || (metric == QStyle::PM_HeaderMargin && widget && isTable(widget->parentWidget()));
}

} // namespace

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (m_isStill && hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (isCellMargin(metric, widget))
        return widget->fontMetrics().averageCharWidth() * 2 / 3;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const auto usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ItemViewItem || !isTable(widget))
        return usual;
    return usual.expandedTo({0, widget->fontMetrics().height() * 8 / 5});
}

void WindowStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::PlaceholderText, colour(Tone::Muted, palette));
        auto mark = palette.color(group, QPalette::Highlight);
        const auto text = palette.color(group, QPalette::HighlightedText);
        const bool isLight = text.lightness() > 127;
        for (int step = 0; step < mostSteps && contrast(text, mark) < readable; ++step)
            mark = isLight ? mark.darker(104) : mark.lighter(104);
        palette.setColor(group, QPalette::Highlight, mark);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_PushButton)
        return drawButton(*option, painter, widget);
    if (element == CE_TabBarTabShape)
        return drawTab(*option, painter, widget);
    const auto *area
        = element == CE_ShapedFrame ? qobject_cast<const QAbstractScrollArea *>(widget) : nullptr;
    const bool isQuiet = area && area->frameShape() == QFrame::Box;
    if (!isQuiet)
        QProxyStyle::drawControl(element, option, painter, widget);
    if (area && !isQuiet && hidesOutlines(option->palette))
        drawOutline(*option, painter);
    if (!area || !area->hasFocus())
        return;
    painter->setPen(option->palette.color(QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

/// Fusion draws a default button as one with the focus.
void WindowStyle::drawButton(const QStyleOption &option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(CE_PushButton, &option, painter, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button || !(button->features & QStyleOptionButton::DefaultButton)
        || !(option.state & State_HasFocus))
        return;
    painter->setPen(QPen(option.palette.color(QPalette::ButtonText), 1, Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(3, 3, -4, -4));
}

/// Fusion tells the chosen tab by a shade that dark looks do not have.
void WindowStyle::drawTab(const QStyleOption &option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawControl(CE_TabBarTabShape, &option, painter, widget);
    if (hidesOutlines(option.palette))
        drawOutline(withoutFocus(option), painter);
    if (!(option.state & State_Selected))
        return;
    const int thick = std::max(2, option.fontMetrics.height() / 6);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), thick)),
                      option.palette.color(QPalette::Highlight));
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hidesOutlines(option->palette))
        drawOutline(*option, painter);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isInBox
        = widget && widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox");
    if (hasOutline(element) && !isInBox && hidesOutlines(option->palette))
        drawOutline(element == PE_FrameTabWidget ? withoutFocus(*option) : *option, painter);
    if (!isIndicator(element) || !isDark(option->palette)
        || baseStyle()->name() != QLatin1String("fusion"))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour(Tone::Muted, option->palette));
    painter->setBrush(Qt::NoBrush);
    const auto edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 1.5, 1.5);
    painter->restore();
}

} // namespace opentalk::wizard
