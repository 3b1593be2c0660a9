// The files that nginx opens for its logs when it starts or tests its configuration.
#pragma once

#include "machine/root.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::machine {

/// Of the configuration on the tree, of `puts`, and those that are compiled in; as written there,
/// absolute, without links followed. Neither `stderr` and `syslog:` nor names with variables, which
/// are opened request by request.
std::vector<std::string> logFiles(const Root &root, const nginx::Survey &survey,
                                  const std::vector<nginx::Entry> &puts);

} // namespace opentalk::machine
