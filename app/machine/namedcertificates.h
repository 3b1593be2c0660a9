// Certificates that the configuration of neighbours names.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

#include <map>
#include <string>

namespace opentalk::machine {

/// The key that goes with each certificate, by the certificate's path; variables in a path, and
/// files that cannot be read, are left out.
std::map<std::string, std::string> certificatesOfNeighbours(const Root &root,
                                                            const nginx::Survey &survey);

} // namespace opentalk::machine
