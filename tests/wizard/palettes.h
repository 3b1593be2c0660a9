// The looks in which everything must be readable: light, dark, and the two that desktops offer for
// a high contrast.
#pragma once

#include "darkpalette.h"
#include "wizard/windowstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace opentalk::wizard {

inline QPalette highContrast(const QColor &paper, const QColor &ink, const QColor &link,
                             const QColor &mark, const QColor &onMark)
{
    QPalette made(paper);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::ToolTipBase})
        made.setColor(role, paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        made.setColor(role, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    made.setColor(QPalette::Link, link);
    made.setColor(QPalette::LinkVisited, link);
    made.setColor(QPalette::Highlight, mark);
    made.setColor(QPalette::HighlightedText, onMark);
    return made;
}

inline QPalette ofDesktop(const QString &name)
{
    if (name == QLatin1String("dark"))
        return darkPalette();
    if (name == QLatin1String("white on black"))
        return highContrast(Qt::black, Qt::white, QColor(0xff, 0xff, 0), QColor(0x1a, 0xeb, 0xff),
                            Qt::black);
    if (name == QLatin1String("black on white"))
        return highContrast(Qt::white, Qt::black, QColor(0, 0, 0x9f), QColor(0x37, 0, 0x6e),
                            Qt::white);
    return QApplication::style()->standardPalette();
}

/// As the window's style leaves it. By name: "light", "dark", "white on black", "black on white".
inline QPalette paletteNamed(const QString &name)
{
    auto palette = ofDesktop(name);
    QApplication::style()->polish(palette);
    return palette;
}

inline constexpr const char *paletteNames[] {"light", "dark", "white on black", "black on white"};

} // namespace opentalk::wizard
