// English texts as they stand in the sources, so that a test meets those of tomorrow as well.
#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace opentalk::wizard {

/// A file below app/.
inline QString sourceOf(const QString &name)
{
    QFile file(QStringLiteral(OPENTALK_SOURCES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sources of a room, as names for `sourceOf`.
inline QStringList sourcesOf(const QString &room)
{
    auto names = QDir(QStringLiteral(OPENTALK_SOURCES "/") + room)
                     .entryList({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files);
    for (auto &name : names)
        name.prepend(room + QLatin1Char('/'));
    return names;
}

/// What is marked for translation in `context`; literals that stand side by side are one.
inline QStringList textsIn(const QString &source, const QString &context)
{
    const QRegularExpression marked(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"%1\",((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)")
            .arg(context));
    static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
    QStringList texts;
    for (auto found = marked.globalMatch(source); found.hasNext();) {
        auto text = found.next().captured(1).trimmed().replace(joint, QString());
        texts << text.mid(1, text.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\""));
    }
    return texts;
}

/// Every other literal.
inline QStringList unmarkedIn(QString source)
{
    static const QRegularExpression aside(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"\\w+\",(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+|"
                       "//[^\\n]*|#include[^\\n]*|R\"\\(.*?\\)\""));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QStringList texts;
    for (auto found = literal.globalMatch(source.remove(aside)); found.hasNext();)
        texts << found.next().captured(1);
    return texts;
}

} // namespace opentalk::wizard
