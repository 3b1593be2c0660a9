// Files that SELinux keeps nginx away from: made or copied where their label is another's.
#pragma once

#include "machine/root.h"
#include "model/portfacts.h"
#include "nginx/survey.h"

#include <string_view>
#include <vector>

namespace opentalk::machine {

/// `system_u:object_r:httpd_config_t:s0`: the third part.
std::string_view typeIn(std::string_view label);

/// Whether the type is one that nginx may not read under the policies of Red Hat and Fedora.
bool isKeptFromNginx(std::string_view type);

/// Of our files, the certificates that they name and the folder of challenges.
std::vector<WrongLabel> wrongLabels(const Root &root, const nginx::Survey &survey);

} // namespace opentalk::machine
