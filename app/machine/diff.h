// Differences between texts, by lines. The diff itself is libdtl's.
#pragma once

#include "machine/plan.h"

#include <string>
#include <vector>

namespace opentalk::machine {

enum class DiffKind { Same, Added, Removed };

struct DiffLine {
    DiffKind kind;
    std::string text; ///< without newline
    int before = 0;   ///< 1-based line number in the old text, 0 for an added line
    int after = 0;    ///< 1-based line number in the new text, 0 for a removed line

    bool operator==(const DiffLine &) const = default;
};

std::vector<DiffLine> diffLines(const std::string &before, const std::string &after);

/// A line with its control characters escaped, but tabs: the file comes from anybody, and nothing
/// of it may steer what it is shown on.
std::string harmless(const std::string &line);

/// As `diff -u` and git write it: for files, links (their target as text, mode 120000), folders and
/// placeholders; a mode that changes is said. Empty for Keep.
std::string unifiedDiff(const Change &change);

/// All changes, then nothing else.
std::string unifiedDiff(const Plan &plan);

} // namespace opentalk::machine
