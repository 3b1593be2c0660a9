// What a dark desktop gives its programs, for pictures.
#pragma once

#include <QPalette>

namespace opentalk::wizard {

inline QPalette darkPalette()
{
    QPalette dark(QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x25));
    dark.setColor(QPalette::AlternateBase, QColor(0x25, 0x28, 0x2c));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x7a, 0xb7, 0xff));
    dark.setColor(QPalette::PlaceholderText, QColor(0x92, 0x98, 0x9e));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        dark.setColor(role, QColor(0xf0, 0xf2, 0xf4));
        dark.setColor(QPalette::Disabled, role, QColor(0x8a, 0x90, 0x96));
    }
    return dark;
}

} // namespace opentalk::wizard
