#include "wizard/tone.h"

#include <algorithm>
#include <cmath>

namespace opentalk::wizard {

namespace {

QColor mixed(const QColor &first, const QColor &second, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.25;
}

QColor colour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.32F);
    case Tone::Accent:
        return dark ? QColor(0x7a, 0xb7, 0xff) : QColor(0x0b, 0x57, 0xa8);
    case Tone::Good:
        return dark ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x11, 0x6b, 0x2f);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xc0, 0x55) : QColor(0x85, 0x56, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1d, 0x1d);
    }
    return palette.color(QPalette::Text);
}

QColor tint(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), colour(tone, palette),
                 isDark(palette) ? 0.16F : 0.09F);
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace opentalk::wizard
