// Certificates that configurations name: those of neighbours, and those that our sites serve now.
#pragma once

#include "machine/root.h"
#include "model/profile.h"
#include "nginx/survey.h"

#include <map>
#include <string>

namespace opentalk::machine {

/// The key that goes with each certificate, by the certificate's path, in every file that nginx
/// reads and that is not ours; a path with a variable is left out.
std::map<std::string, std::string> certificatesOfNeighbours(const Root &root,
                                                            const nginx::Survey &survey);

/// What the files of ours on disk serve each name with.
std::map<std::string, CertificateFiles> certificatesInUse(const Root &root,
                                                          const nginx::Survey &survey);

} // namespace opentalk::machine
