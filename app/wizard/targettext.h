// The target in a few words, for the edge of the window and the first page.
#pragma once

#include <QStringList>

namespace opentalk::nginx {
struct Survey;
}

namespace opentalk::wizard {

class Session;

/// Version, layout, neighbours: short lines.
QStringList factsOf(const Session &session);

/// Files with sites on this machine that stay as they are: without those that the profile's own
/// files would replace.
int otherSites(const Session &session);

/// A folder that nginx reads, or a line that can be added to nginx.conf.
bool hasPlaceForSites(const nginx::Survey &survey);

/// Where this nginx reads sites from, as an admin says it.
QString layoutText(const nginx::Survey &survey);

} // namespace opentalk::wizard
