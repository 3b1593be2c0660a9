// What a job was putting in place, and how much of it is there now.
#pragma once

#include "machine/plan.h"
#include "machine/root.h"

#include <string>
#include <vector>

namespace opentalk::wizard {

/// A file or link of a job that was under way: digests of what was there and of what was to come.
struct Placement {
    std::string path;
    std::string before; ///< empty: nothing
    std::string after;  ///< the same

    bool operator==(const Placement &) const = default;
};

std::vector<Placement> placementsOf(const machine::Plan &plan);

enum class InPlace {
    Before,  ///< what was there
    After,   ///< what was to come
    Between, ///< some of each: half done, or put so by somebody
    Unclear, ///< neither: somebody has changed every file of it
    Unseen,  ///< this account may not look
};

/// How a job ended that nobody saw the end of.
struct Standing {
    InPlace inPlace = InPlace::Unseen;
    bool isEdited = false; ///< somebody else wrote files of it: a job leaves what was or what comes

    bool operator==(const Standing &) const = default;
};

/// While certificates are ordered, the sites are in a state of their own, which is neither: a job
/// that orders some can have left it.
Standing standingOf(const std::vector<Placement> &placements, bool isObtaining,
                    const machine::Root &root);

} // namespace opentalk::wizard
