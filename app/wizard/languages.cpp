#include "wizard/languages.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace opentalk::wizard {

namespace {

constexpr Language all[] {
    {"de", "Deutsch"},  {"en", "English"},    {"es", "Español"}, {"fr", "Français"},
    {"it", "Italiano"}, {"nl", "Nederlands"}, {"pl", "Polski"},
};

QSettings settings()
{
    return QSettings(QStringLiteral("opentalk-proxy-wizard"), QStringLiteral("window"));
}

/// Dates and numbers are the system's where it speaks this language.
QLocale localeOf(const QString &code)
{
    const QLocale chosen(code);
    return QLocale::system().language() == chosen.language() ? QLocale::system() : chosen;
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::span<const Language> languages()
{
    return all;
}

const char *spoken(const QLocale &locale)
{
    const auto *found = std::ranges::find_if(all, [&](const Language &language) {
        return QLocale(QLatin1String(language.code)).language() == locale.language();
    });
    return found == std::end(all) ? "en" : found->code;
}

QLocale preferredLocale()
{
    const auto code = settings().value(QStringLiteral("language")).toString();
    return code.isEmpty() ? QLocale::system() : localeOf(code);
}

QLocale prefer(const QString &code)
{
    settings().setValue(QStringLiteral("language"), code);
    return localeOf(code);
}

void useLanguage(const QLocale &locale)
{
    const auto own = QStringLiteral(":/translations");
    QLocale::setDefault(locale);
    qDeleteAll(qApp->findChildren<QTranslator *>()); // of the language before
    // English is in the sources, all but its plurals; it also stands in for languages without one.
    install(QLocale(QLocale::English), QStringLiteral("opentalk-proxy-wizard"), own);
    // Of a list of languages the first that is spoken, for Qt's sentences too.
    const QLocale language(QLatin1String(spoken(locale)));
    install(language, QStringLiteral("qtbase"), own);
    install(language, QStringLiteral("opentalk-proxy-wizard"), own);
}

} // namespace opentalk::wizard
