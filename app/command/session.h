// What most subcommands do first: open the tree, and look after an interrupted run.
#pragma once

#include "machine/outcome.h"
#include "machine/root.h"

#include <optional>

namespace opentalk::command {

bool isRoot();

/// Empty: the machine itself. As root, only through folders that root alone can change, and without
/// the environment from here on.
Result<machine::Root> openRoot(const std::string &folder);

/// For commands that change nothing: a warning where a run was interrupted.
void reportInterrupted(const machine::Root &root);

/// Deals with an interrupted run and says so.
Result<void> recoverFirst(const machine::Root &root);

/// For commands that change the machine: root only, and an interrupted run is dealt with first.
Result<machine::Root> openToChange(const std::string &folder);

} // namespace opentalk::command
