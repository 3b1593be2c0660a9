// `nginx -t` on a tree that is not live (promise 2).
#pragma once

#include "machine/root.h"
#include "machine/run.h"
#include "machine/scratch.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <optional>
#include <vector>

namespace opentalk::machine {

/// What nginx said about a configuration.
struct Verdict {
    bool accepted = false;
    std::string output;                ///< nginx's own words, unchanged
    std::vector<std::string> warnings; ///< its [warn] lines, without pid and time
    bool inPlace = false;              ///< no namespace was allowed: nothing was tested here

    bool operator==(const Verdict &) const = default;
};

/// Judges the tree on disk as it would be after `puts` and `removals`; needs root. nginx runs in a
/// private mount namespace in which the changed files of the configuration folder show in place of
/// the real ones, with a pid file and logs of its own. Without the right to mount,
/// `inPlace` is set and `accepted` is true: the caller tests the live tree at once.
Result<Verdict> tryOut(const Root &root, const nginx::Survey &survey,
                       const std::vector<nginx::Entry> &puts,
                       const std::vector<std::string> &removals);

/// `nginx -t` on the tree as it is, in the same way; without the right to mount, directly, which a
/// tree below another folder does not allow.
Result<Verdict> testLive(const Root &root, const nginx::Survey &survey);

/// `nginx -t` on what was put together, in a mount namespace of its own. None: this process may not
/// mount. `options.prepare` runs before the mounts are made.
Result<std::optional<Verdict>> testOn(const Stage &stage, const nginx::Survey &survey,
                                      const RunOptions &options = {});

/// Reads `[warn]` lines, "conflicting server name" among them.
std::vector<std::string> warningsOf(const std::string &output);

/// Warnings of `now` that are not in `before` (neighbours' own do not count).
std::vector<std::string> newWarnings(const Verdict &before, const Verdict &now);

} // namespace opentalk::machine
