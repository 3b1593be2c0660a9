// What somebody came for.
#pragma once

namespace opentalk::wizard {

enum class Intent { SetUp, Check, Undo, Remove };

} // namespace opentalk::wizard
