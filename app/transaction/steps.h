// The steps of a record as a sequence: run forwards to apply, backwards to take back. Every tree on
// the way backwards has been on disk on the way forwards.
#pragma once

#include "transaction/journal.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace opentalk::transaction {

using Steps = std::vector<Kept>;
using Tree = std::map<std::string, machine::Node>; ///< by path

/// Files and links by their content, folders by being there.
bool isSame(const machine::Node &left, const machine::Node &right);

bool isPlaceholder(const std::string &path);

/// What lies at the paths of the steps before the first and after the last.
Tree treeBefore(const Steps &steps);
Tree treeAfter(const Steps &steps);

/// What takes these records back: their steps from the last to the first, without detours that
/// cancel each other (an undo and what it undid). Folders are made before all files and go after
/// all: nginx does not mind empty ones.
Steps backwards(std::span<const Record> records);

/// Steps of a wished taking-back, held against the disk.
struct Reconciled {
    Steps steps;    ///< paths that are already as wished are left out
    Problems notes; ///< folders that stay because there are files of others in them
};

/// A path that is neither as the records left it nor as wished was edited by hand: refused. In
/// nginx.conf only our line counts, see mainfile.h.
Result<Reconciled> reconcile(const machine::Root &root, const Steps &recorded);

/// How many of the steps had been done when a run was interrupted: the most that fit the disk.
/// Paths that fit no moment of the run were changed by somebody since, and are refused.
Result<std::size_t> progressOf(const machine::Root &root, const Steps &steps);

/// Makes `path` be `node`, where it is not yet. A folder with something in it stays.
Result<void> settle(const machine::Root &root, const std::string &path, const machine::Node &node);

/// Removes files that were staged for these steps by a run that came to its end too early.
Result<void> sweep(const machine::Root &root, const Steps &steps);

/// A folder or placeholder that is made before everything else: nothing reads it yet.
bool isLeadIn(const Kept &step);

} // namespace opentalk::transaction
