// Taking over what is there already: OpenTalk's .env, and the sites that this machine has.
#pragma once

#include <QString>

class QWidget;

namespace opentalk::wizard {

class Session;

/// Where OpenTalk's set-up keeps it.
QString usualEnvFile();

/// Asks for OpenTalk's .env and takes it over.
void importEnv(Session &session, QWidget *parent);

/// The same without asking, for tests. Says what was taken, or why nothing was.
void importEnv(Session &session, const QString &fileName, QWidget *parent);

/// Goes on from the sites on this machine, and says what was taken. What was typed before is
/// replaced, once the admin has agreed.
void continueFromFiles(Session &session, QWidget *parent);

/// What set-up begins with: files of our own, where nothing was opened or typed. Says only what was
/// lost.
void beginWithOurFiles(Session &session, QWidget *parent);

} // namespace opentalk::wizard
