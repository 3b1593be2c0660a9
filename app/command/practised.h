// What the helper does in practice, where a small authority plays Let's Encrypt.
#pragma once

#include "command/actions.h"
#include "practice/practice.h"

namespace opentalk::command {

/// As `actions`, but every profile that asks for Let's Encrypt, or for another directory, asks the
/// authority. Where there is none, obtaining is refused and its plan says so. Nothing is said of
/// what renews by itself: practice is over before anything is due.
Actions practised(Actions actions, const Result<practice::Authority> &authority);

} // namespace opentalk::command
