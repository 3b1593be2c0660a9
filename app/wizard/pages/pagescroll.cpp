#include "wizard/pages/pagescroll.h"

#include <QApplication>
#include <QLayout>

namespace opentalk::wizard {

namespace {

/// As high as it must be: what can scroll by itself does so before the page does.
class Content final : public QWidget {
public:
    int heightForWidth(int width) const override
    {
        return layout() ? layout()->minimumHeightForWidth(width) : -1;
    }
};

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new Content);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focus) { follow(focus); });
}

QSize PageScroll::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 4};
}

/// Letters of the keyboard lead to fields out of sight, too. What the mouse presses stays under it.
void PageScroll::follow(QWidget *focus)
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    if (!focus || !content()->isAncestorOf(focus) || focus->height() > viewport()->height())
        return;
    ensureWidgetVisible(focus, 0, fontMetrics().height());
}

} // namespace opentalk::wizard
