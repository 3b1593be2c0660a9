// What a lineage that certbot makes would share with what lies there already.
#pragma once

#include "machine/choice.h"
#include "machine/root.h"

#include <vector>

namespace opentalk::machine {

/// Why the certificates would be refused although certbot had made them: folders on the way to them
/// that others may change, and what certbot passes on from the last of a lineage to the next. What
/// this account may not see is left for root.
Problems inTheWayOf(const Root &root, const std::vector<WantedLineage> &wanted);

} // namespace opentalk::machine
