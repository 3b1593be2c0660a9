// What OpenTalk, the firewall and the certificates still need once the proxy works.
#pragma once

#include "checks/settings.h"
#include "model/deployment.h"

#include <QString>

#include <optional>
#include <vector>

namespace opentalk::wizard {

/// What checks have shown to be needed; none: nothing was checked.
using SettingsSeen = std::optional<std::vector<checks::Setting>>;

/// As HTML, for the page Done. The OpenTalk settings are those of the deployment's release: after
/// checks, those that they showed to be needed, and those that do not show from outside. Of the
/// warnings before the apply, those about this machine's nginx still hold.
QString whatRemains(const Deployment &deployment, const Problems &warnings = {},
                    const SettingsSeen &seen = {});

} // namespace opentalk::wizard
