// How the machine stands after a run that did not succeed, as far as it is known.
#pragma once

#include "model/problem.h"

namespace opentalk::wizard {

enum class Aftermath {
    AsBefore,     ///< nothing was changed, or all was put back
    NewInUse,     ///< complete and in use, but not recorded for certain
    NotPutBack,   ///< some paths could not be put back
    OldNotServed, ///< all files are as before, nginx has not taken them back
    Unknown,      ///< the helper ended, or did not make itself clear
};

/// After the helper gave these reasons; any other leaves the machine as it was.
Aftermath aftermathOf(const Problems &problems);

/// Whether the next run has to finish this one first.
bool isUnfinished(Aftermath aftermath);

} // namespace opentalk::wizard
