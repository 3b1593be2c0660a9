// Saving the profile, and exporting the files for another machine as an archive.
#pragma once

#include <QString>

class QWidget;

namespace opentalk::wizard {

class Session;

/// Asks for a file name and writes the profile there. The sentence to show: what was done, or why
/// it could not be; empty where the admin changed their mind.
QString saveProfile(QWidget *parent, Session &session);

/// Asks for a file name and has `program` (opentalk-proxy) write the archive for the session's
/// target, without any rights. The sentence to show, as above.
QString exportArchive(QWidget *parent, const Session &session, const QString &program);

/// The same without asking, for tests.
QString exportTo(const QString &fileName, const Session &session, const QString &program);

} // namespace opentalk::wizard
