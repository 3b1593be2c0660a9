// nginx's configuration folder as a value, and the translated copy of it on disk.
#pragma once

#include "machine/root.h"
#include "nginx/fileset.h"
#include "practice/translate.h"

#include <map>
#include <string>
#include <vector>

namespace opentalk::practice {

/// By path, so a folder stands before what is in it.
using Nodes = std::map<std::string, machine::Node>;

/// Everything in `folder`, itself too.
Result<Nodes> nodesBelow(const machine::Root &root, const std::string &folder);

/// As it would be after `puts` and `removals`; entries outside of `folder` do not count.
Nodes changed(Nodes nodes, const std::string &folder, const std::vector<nginx::Entry> &puts,
              const std::vector<std::string> &removals);

/// Makes the copy anew where the shifts lead. A file without anything to translate is the same byte
/// for byte, one that cannot be parsed too: nginx says why. `mainFile` gets `extra` at the end of
/// its `http` block.
Result<void> writeCopy(const Nodes &nodes, const Translation &translation,
                       const std::string &mainFile, const nginx::Directives &extra);

} // namespace opentalk::practice
