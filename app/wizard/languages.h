// The language of the window: the system's, or the one that was chosen on Start.
#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace opentalk::wizard {

struct Language {
    const char *code; ///< ISO 639-1
    const char *name; ///< as those say who speak it
};

/// All that the window speaks, by name.
std::span<const Language> languages();

/// The code of the language that the window speaks where the system's is `locale`.
const char *spoken(const QLocale &locale);

/// What was chosen on Start one day, else the system's.
QLocale preferredLocale();
/// Keeps the choice for this account. The system's own formats stay where the language is its own.
QLocale prefer(const QString &code);

/// Installs the translations for `locale`, Qt's own too, in place of those from before. Widgets
/// that are there keep their texts.
void useLanguage(const QLocale &locale);

} // namespace opentalk::wizard
