// What OpenTalk, the firewall and the certificates still need once the proxy works.
#pragma once

#include "model/deployment.h"

#include <QString>

namespace opentalk::wizard {

/// As HTML, for the page Done. The OpenTalk settings are those of the deployment's release.
QString whatRemains(const Deployment &deployment);

} // namespace opentalk::wizard
