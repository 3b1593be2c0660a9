#include "wizard/languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace opentalk::wizard {

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguage(const QLocale &locale)
{
    const auto own = QStringLiteral(":/translations");
    QLocale::setDefault(locale);
    qDeleteAll(qApp->findChildren<QTranslator *>()); // of the language before
    // English is in the sources, all but its plurals; it also stands in for languages without one.
    install(QLocale(QLocale::English), QStringLiteral("opentalk-proxy-wizard"), own);
    install(locale, QStringLiteral("qtbase"), own);
    install(locale, QStringLiteral("opentalk-proxy-wizard"), own);
}

} // namespace opentalk::wizard
