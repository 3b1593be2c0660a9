// The words that stand for our enumerations on the wire.
#pragma once

#include "machine/outcome.h"
#include "machine/plan.h"

#include <array>

namespace opentalk::machine::wire {

template <class E> struct Named {
    E value;
    const char *name;
};

inline constexpr std::array actionNames {
    Named {Action::Create, "create"}, Named {Action::Replace, "replace"},
    Named {Action::Delete, "delete"}, Named {Action::Keep, "keep"}};
inline constexpr std::array ownerNames {Named {Owner::Nobody, "nobody"}, Named {Owner::Us, "us"},
                                        Named {Owner::Edited, "edited"},
                                        Named {Owner::Other, "other"}};
inline constexpr std::array entryNames {
    Named {nginx::EntryKind::Folder, "folder"}, Named {nginx::EntryKind::File, "file"},
    Named {nginx::EntryKind::Link, "link"}, Named {nginx::EntryKind::Placeholder, "placeholder"}};
inline constexpr std::array nodeNames {
    Named {NodeKind::Absent, "absent"}, Named {NodeKind::Folder, "folder"},
    Named {NodeKind::File, "file"}, Named {NodeKind::Link, "link"},
    Named {NodeKind::Other, "other"}};
inline constexpr std::array stateNames {
    Named {StepState::Running, "running"}, Named {StepState::Done, "done"},
    Named {StepState::Skipped, "skipped"}, Named {StepState::Failed, "failed"}};
inline constexpr std::array didNames {
    Named {Did::Nothing, "nothing"}, Named {Did::Applied, "applied"}, Named {Did::Undone, "undone"},
    Named {Did::Removed, "removed"}, Named {Did::Recovered, "recovered"}};

template <class Names, class E> const char *nameOf(const Names &names, E value)
{
    for (const auto &named : names)
        if (named.value == value)
            return named.name;
    return "";
}

} // namespace opentalk::machine::wire
