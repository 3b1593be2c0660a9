// The journal and the checkpoints below /var/lib/opentalk-proxy (0700): what was there before each
// change, so that an interrupted or unwanted run can be taken back byte for byte.
#pragma once

#include "machine/outcome.h"
#include "machine/plan.h"
#include "machine/root.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::transaction {

inline constexpr const char *stateFolder = "/var/lib/opentalk-proxy";

/// What was ordered from Let's Encrypt: it counts also where nothing else is recorded.
inline constexpr const char *ordersFile = "/var/lib/opentalk-proxy/orders.json";

enum class Phase {
    Preparing, ///< only empty folders, placeholders and staged files: recovery sweeps
    Placing,   ///< the tree may be half done: recovery puts back
    Committed, ///< wholly done: recovery only clears up
    Done,      ///< an entry of the history, nothing is left to do
};

/// One step on one path: what was there, and what is there after it. Of a placeholder, `content` is
/// the host names it was made for; neither its certificate nor its key is ever recorded.
struct Kept {
    std::string path;
    machine::Node before;
    machine::Node after;

    bool operator==(const Kept &) const = default;
};

/// Taking a record back is running its steps backwards, so every tree on the way has been on disk
/// before. A path may occur in more than one step.
struct Record {
    machine::Checkpoint checkpoint;
    std::string configFolder = "/etc/nginx";
    Phase phase = Phase::Preparing;
    int folded = 0;         ///< the last checkpoint that went into this one, see retention.h
    std::vector<Kept> kept; ///< in the order of putting in place

    bool operator==(const Record &) const = default;
};

/// Only one run at a time; the lock goes with the value (flock). Makes the state folder.
Result<machine::Descriptor> lock(const machine::Root &root);

/// For whoever holds the lock: removes what a run that was killed left of writing a record.
Result<void> tidy(const machine::Root &root);

/// Whether a run holds the lock at the moment. Makes nothing.
Result<bool> isLocked(const machine::Root &root);

/// A larger record is neither written nor read.
inline constexpr std::size_t recordLimit = std::size_t {64} << 20;

/// Writes and flushes the record and its folder. One that is too large is refused before anything
/// is made.
Result<void> save(const machine::Root &root, const Record &record);

/// Oldest first, without those that another holds. A journal that names anything outside the
/// announced set is refused.
Result<std::vector<Record>> records(const machine::Root &root);

/// None: a run ended before its record was written, so it changed nothing.
Result<std::optional<Record>> recordOf(const machine::Root &root, int number);

Result<void> discard(const machine::Root &root, int number);

/// Sorted; also of checkpoints whose record is not written yet.
Result<std::vector<int>> checkpointNumbers(const machine::Root &root);

/// Where the record of a checkpoint lies.
std::string recordPath(int number);

/// What is ours on disk now, by the records: what was left, unless it was there before us.
machine::Installed installedBy(const std::vector<Record> &records);

/// Discards every record, the oldest first.
Result<void> clear(const machine::Root &root);

/// Removes the state folder and all in it, the lock file last.
Result<void> forget(const machine::Root &root);

} // namespace opentalk::transaction
