// What OpenTalk, the firewall and the certificates still need once the proxy works.
#pragma once

#include "model/deployment.h"

#include <QString>

namespace opentalk::wizard {

/// As HTML, for the page Done. The OpenTalk settings are those of the deployment's release; of the
/// warnings before the apply, those about this machine's nginx still hold.
QString whatRemains(const Deployment &deployment, const Problems &warnings = {});

} // namespace opentalk::wizard
