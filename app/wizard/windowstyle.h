// The style of the platform, with some corrections: over a line nothing moves, rows of tables have
// air, in a dark Fusion the outlines of check boxes and radio buttons can be seen, and what scrolls
// shows the focus on its frame, faint texts are readable; a plain box (QFrame::Box) is a frame for
// that alone.
#pragma once

#include <QProxyStyle>

namespace opentalk::wizard {

class WindowStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit WindowStyle(bool isStill)
        : m_isStill(isStill)
    { }

    /// Every desktop's colours, readable.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    void drawTab(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;

    bool m_isStill;
};

} // namespace opentalk::wizard
