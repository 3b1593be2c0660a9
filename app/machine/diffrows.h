// A difference as rows for the eye: old and new side by side, with what changed inside a line.
#pragma once

#include "machine/diff.h"
#include "machine/linechange.h"

#include <string>
#include <vector>

namespace opentalk::machine {

struct RowSide {
    int number = 0;               ///< of the line, 1-based; 0: nothing stands on this side
    std::string text;             ///< as it may be shown: control characters but tabs escaped
    std::vector<Span> changed {}; ///< of a line that has a counterpart
    bool isOpen = false;          ///< the file ends here without a line break

    bool operator==(const RowSide &) const = default;
};

/// Equal on both sides, changed on both, or there on one side only. A gap stands for equal lines
/// that are left out, and has the numbers of the lines that follow.
enum class RowKind { Same, Changed, Removed, Added, Gap };

struct DiffRow {
    RowKind kind = RowKind::Same;
    RowSide before {};
    RowSide after {};

    bool operator==(const DiffRow &) const = default;
};

/// With so many equal lines around each change. Equal texts have no rows.
std::vector<DiffRow> diffRows(const std::string &before, const std::string &after, int context);

} // namespace opentalk::machine
