#include "wizard/review/terminalcommand.h"

#include "wizard/helper/job.h"
#include "wizard/installation.h"
#include "wizard/session.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace opentalk::wizard {

QString shellQuoted(const QString &word)
{
    static const QRegularExpression special(QStringLiteral("[^A-Za-z0-9_@%+=:,./-]"));
    if (!word.isEmpty() && !word.contains(special))
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''"))
        + QLatin1Char('\'');
}

QString shellLine(QStringList words)
{
    for (auto &word : words)
        word = shellQuoted(word);
    return words.join(QLatin1Char(' '));
}

/// What is missing of certbot's certificates is obtained there, and the rest is as in an apply;
/// only consent cannot be given there.
static bool isObtained(const Session &session, const Job &job)
{
    return session.profile().certificates.source == CertificateSource::LetsEncrypt
        && job.takeOver().isEmpty() && !job.startsNginx();
}

static QStringList applyWords(const Session &session, const Job &job)
{
    // The terminal may stand in another folder.
    const auto file = QFileInfo(session.fileName()).absoluteFilePath();
    if (isObtained(session, job))
        return {QStringLiteral("certificates"), QStringLiteral("obtain"), file};
    QStringList words {QStringLiteral("apply"), file};
    for (const auto &path : job.takeOver())
        words << QStringLiteral("--take-over") << path;
    if (job.startsNginx())
        words << QStringLiteral("--start");
    return words;
}

QString terminalCommand(const Session &session, const Job &job, const QString &program)
{
    QStringList words = typedProgram(program);
    switch (session.intent()) {
    case Intent::Check:
    case Intent::SetUp:
        if (session.fileName().isEmpty() || session.isModified())
            return {};
        words << applyWords(session, job);
        break;
    case Intent::Undo:
        words << QStringLiteral("undo");
        break;
    case Intent::Remove:
        words << QStringLiteral("remove");
        break;
    }
    return shellLine(words);
}

} // namespace opentalk::wizard
