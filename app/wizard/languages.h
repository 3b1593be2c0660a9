// The language of the window, from the system's settings.
#pragma once

#include <QLocale>

namespace opentalk::wizard {

/// Installs the translations for `locale`, Qt's own too, in place of those from before. Widgets
/// that are there keep their texts.
void useLanguage(const QLocale &locale);

} // namespace opentalk::wizard
