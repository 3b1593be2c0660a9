// Profiles, surveys and OpenTalk's own settings as files of the account that runs the window.
#pragma once

#include "model/envimport.h"
#include "model/profile.h"
#include "nginx/survey.h"

#include <QString>

namespace opentalk::wizard {

Result<Profile> readProfileFile(const QString &fileName);
Result<void> writeProfileFile(const QString &fileName, const Profile &profile);

/// OpenTalk's .env, onto `profile`.
Result<EnvImport> readEnvFile(const QString &fileName, const Profile &profile);

/// Another machine's `opentalk-proxy survey --json`.
Result<nginx::Survey> readSurveyFile(const QString &fileName);

/// LiveKit's `livekit.yaml`, as text; empty for no name.
Result<std::string> readLivekitFile(const QString &fileName);

/// At most 1 MiB.
Result<std::string> readTextFile(const QString &fileName);

/// One problem a line.
QString textOf(const Problems &problems);

} // namespace opentalk::wizard
