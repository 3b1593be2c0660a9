// What an admin should know before this machine's nginx is reloaded, though nothing is refused.
#pragma once

#include "model/deployment.h"
#include "model/problem.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <optional>
#include <string>

namespace opentalk::nginx {

/// The test is made by another program than the one that is to load the files.
std::optional<Problem> replacedProgram(const Survey &survey);

/// SELinux keeps nginx from all backends.
std::optional<Problem> blockedBackends(const Survey &survey);

/// Both, and one for each file of another site that answers unknown names until ours are there.
/// `inPlace`: the present text of our file for unknown names, empty where there is none.
Problems warnings(const Deployment &deployment, const Survey &survey,
                  const std::string &inPlace = {});

/// The path of our file for unknown names; empty where other sites answer them all.
std::string unknownNamesFile(const FileSet &files);

} // namespace opentalk::nginx
