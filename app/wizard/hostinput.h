// Host names as people type them: international names in Unicode, stored as A-labels.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace opentalk::wizard {

/// The A-label form of a name with letters beyond ASCII; everything else stays as typed, for the
/// engine to judge.
std::string asciiName(const QString &typed);

/// For people: the Unicode form where there is one that leads back to the same name.
QString readableName(const std::string &name);

/// A list typed with commas or blanks between.
std::vector<std::string> splitList(const QString &typed);
QString joinList(const std::vector<std::string> &items);

} // namespace opentalk::wizard
