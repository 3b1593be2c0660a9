// The language of the window, from the system's settings.
#pragma once

#include <QLocale>

namespace opentalk::wizard {

/// Installs the translations for `locale`, Qt's own too.
void useLanguage(const QLocale &locale);

} // namespace opentalk::wizard
