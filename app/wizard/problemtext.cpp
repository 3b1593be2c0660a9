#include "wizard/problemtext.h"

#include <QCoreApplication>

namespace opentalk::wizard {

namespace {

/// What the system says of a call that failed, as an argument; the helper asks for English.
[[maybe_unused]] constexpr const char *systemWords[] {
    QT_TRANSLATE_NOOP("Argument", "Connection refused"),
    QT_TRANSLATE_NOOP("Argument", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Argument", "Connection timed out"),
    QT_TRANSLATE_NOOP("Argument", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Argument", "No route to host"),
    QT_TRANSLATE_NOOP("Argument", "No such file or directory"),
    QT_TRANSLATE_NOOP("Argument", "Permission denied"),
    QT_TRANSLATE_NOOP("Argument", "No space left on device"),
    QT_TRANSLATE_NOOP("Argument", "Read-only file system"),
};

struct FieldName {
    const char *place;
    const char *name;
};

constexpr FieldName fieldNames[] {
    {"domain", QT_TRANSLATE_NOOP("Field", "Domain")},
    {"release", QT_TRANSLATE_NOOP("Field", "Release")},
    {"certificates.email", QT_TRANSLATE_NOOP("Field", "E-mail address")},
    {"certificates.files", QT_TRANSLATE_NOOP("Field", "Certificate files")},
    {"certificates", QT_TRANSLATE_NOOP("Field", "Certificates")},
    {"listen", QT_TRANSLATE_NOOP("Field", "Listen addresses")},
    {"http3", QT_TRANSLATE_NOOP("Field", "HTTP/3")},
    {"hsts", QT_TRANSLATE_NOOP("Field", "Strict transport security")},
    {"embedders", QT_TRANSLATE_NOOP("Field", "Sites that may embed OpenTalk")},
    {"csp_extra", QT_TRANSLATE_NOOP("Field", "Further sources")},
    {"rate_limit", QT_TRANSLATE_NOOP("Field", "Rate limit")},
    {"trusted_proxies", QT_TRANSLATE_NOOP("Field", "Trusted proxies")},
    {"admin_networks", QT_TRANSLATE_NOOP("Field", "Keycloak console")},
    {"keep_open", QT_TRANSLATE_NOOP("Field", "Paths kept open")},
    {"extra", QT_TRANSLATE_NOOP("Field", "Further services")},
};

QString serviceField(const QString &service, const QString &key)
{
    if (key.startsWith(QLatin1String("host")))
        return QCoreApplication::translate("Field", "%1, host name").arg(service);
    if (key.startsWith(QLatin1String("backends")))
        return QCoreApplication::translate("Field", "%1, backend").arg(service);
    if (key.startsWith(QLatin1String("upload_limit_mb")))
        return QCoreApplication::translate("Field", "%1, upload limit").arg(service);
    return service;
}

} // namespace

QString argumentText(const std::string &word)
{
    for (const auto *context : {"Argument", "Service", "Release"}) {
        const auto translated = QCoreApplication::translate(context, word.c_str());
        if (translated != qt(word))
            return translated;
    }
    return qt(word);
}

QString filledText(const char *context, const std::string &text,
                   const std::vector<std::string> &arguments)
{
    if (text.empty())
        return {};
    const auto translated = QCoreApplication::translate(context, text.c_str());
    std::vector<std::string> words;
    for (const auto &argument : arguments)
        words.push_back(argumentText(argument).toStdString());
    return qt(filled(translated.toStdString(), words));
}

QString reasonText(const Problem &problem)
{
    return filledText("Problem", problem.reasonText, problem.arguments);
}

QString remedyText(const Problem &problem)
{
    return filledText("Problem", problem.remedyText, problem.arguments);
}

QString text(const Problem &problem)
{
    const auto remedy = remedyText(problem);
    return remedy.isEmpty() ? reasonText(problem) : reasonText(problem) + QLatin1Char(' ') + remedy;
}

QString placedText(const Problem &problem)
{
    if (!problem.place.starts_with('/'))
        return text(problem);
    return QCoreApplication::translate("Field", "%1: %2").arg(qt(problem.place), text(problem));
}

QString namedText(const Problem &problem)
{
    const auto field = fieldOf(problem.place);
    return field.isEmpty()
        ? placedText(problem)
        : QCoreApplication::translate("Field", "%1: %2").arg(field, text(problem));
}

QString text(const nginx::Reason &reason)
{
    return reason ? filledText("Reason", reason.text, reason.arguments) : QString();
}

QString title(const Service &service)
{
    return QCoreApplication::translate("Service", service.title);
}

QString purpose(const Service &service)
{
    return QCoreApplication::translate("Service", service.purpose);
}

QString title(Release release)
{
    return QCoreApplication::translate("Release", opentalk::title(release));
}

QString title(const Site &site)
{
    return site.service ? title(service(*site.service)) : qt(site.id);
}

QString fieldOf(const std::string &place)
{
    const auto parts = qt(place).split(QLatin1Char('.'));
    if (parts.size() >= 2 && parts[0] == QLatin1String("services")) {
        const auto id = serviceByName(parts[1].toStdString());
        return serviceField(id ? title(service(*id)) : parts[1], parts.value(2));
    }
    for (const auto &[key, name] : fieldNames) {
        if (place.starts_with(key))
            return QCoreApplication::translate("Field", name);
    }
    return {};
}

} // namespace opentalk::wizard
