// What firewalld lets in, from what firewall-cmd says.
#pragma once

#include "machine/portverdicts.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

/// The zones through which packets come from outside: those with an interface that is no bridge of
/// containers. From `--get-active-zones`. Names are fit for an option.
std::vector<std::string> outerZones(std::string_view activeZones);

/// Fit for an option.
bool isZoneName(std::string_view name);

/// From `--list-all --zone=…`. With rich rules or services that are not known here, what is not
/// open for certain is Unknown.
PortVerdicts zoneVerdicts(std::string_view zone);

} // namespace opentalk::machine
