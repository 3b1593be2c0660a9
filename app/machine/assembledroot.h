// A root folder put together in a private mount namespace: the machine's own tree with some folders
// and files replaced. Used to judge a candidate tree and for practice; nothing of it is visible
// outside the namespace, and nothing of the real tree is changed.
#pragma once

#include "model/problem.h"

#include <string>
#include <vector>

namespace opentalk::machine {

/// One path that looks different inside. Folders on the way that are links are followed as seen
/// inside; missing ones are made.
struct Replacement {
    std::string path;   ///< as seen inside; need not exist outside
    std::string source; ///< folder, file or link outside that shows there; empty hides the path
};

/// `path` with all links on the way and at its end followed inside of `base`.
std::string resolvedIn(const std::string &base, const std::string &path);

/// To be called in a process that has already unshared its mount namespace and may mount.
/// First makes `/` recursively private (else binds leak to the host), then mounts a tmpfs at
/// `scratch`, binds every top-level folder of `base` into it, opens up the parents of each
/// replacement (a tmpfs folder whose other children are bound), binds the replacements, and makes
/// `scratch` the root of this process. `readOnly` makes what is bound from `base` read-only;
/// replacements, and folders that were opened up, can be written.
Result<void> enterAssembledRoot(const std::string &base, const std::string &scratch,
                                const std::vector<Replacement> &replacements, bool readOnly);

} // namespace opentalk::machine
