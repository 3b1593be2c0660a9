// The plan: the difference between a file set and the disk.
#pragma once

#include "machine/root.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <map>
#include <string>
#include <vector>

namespace opentalk::machine {

enum class Action { Create, Replace, Delete, Keep };

/// Whose the thing on disk is.
enum class Owner {
    Nobody, ///< nothing is there
    Us,     ///< as we left it
    Edited, ///< ours, edited by hand since
    Other,  ///< not ours
};

struct Change {
    Action action = Action::Keep;
    nginx::Entry wanted; ///< kind and path also for a deletion
    Node before;         ///< what is there now
    Owner owner = Owner::Nobody;
    bool takenOver = false; ///< Edited or Other, and the admin said so

    bool operator==(const Change &) const = default;
};

struct Plan {
    std::vector<Change> changes; ///< in the order of putting in place; deletions last, backwards
    std::vector<std::string> commands; ///< that will run, as an admin would type them
    std::string digest;                ///< of what will be there, see digestOf
    Problems problems; ///< Edited or Other without take-over, a folder where a file should be, …

    bool changesNothing() const;
    bool operator==(const Plan &) const = default;
};

/// What was written by us before: SHA-256 by path (of a link: of its target).
using Installed = std::map<std::string, std::string>;

/// Placeholder entries are compared by being there. `takeOver` names paths of the plan.
Result<Plan> makePlan(const Root &root, const nginx::Survey &survey, const nginx::FileSet &wanted,
                      const Installed &installed, const std::vector<std::string> &takeOver);

/// What runs after such changes; nothing where there are none.
std::vector<std::string> commandsFor(const Plan &plan, const nginx::Survey &survey);

/// SHA-256, lower-case hex, over kind, path, mode and content of every entry in order, and every
/// deletion. Two plans with one digest leave the same tree.
std::string digestOf(const nginx::FileSet &wanted, const std::vector<std::string> &deletions);

} // namespace opentalk::machine
