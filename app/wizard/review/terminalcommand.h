// What does in a terminal what Review would have done.
#pragma once

#include <QString>
#include <QStringList>

namespace opentalk::wizard {

class Job;
class Session;

/// Empty where the profile has to be saved first. It is to be run as root.
QString terminalCommand(const Session &session, const Job &job, const QString &program);

/// Words as one line for a shell.
QString shellLine(QStringList words);

/// One word for a shell, whatever is in it.
QString shellQuoted(const QString &word);

} // namespace opentalk::wizard
