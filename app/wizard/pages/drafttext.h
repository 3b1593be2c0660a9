// What Start says of an earlier window, or of one that has not ended.
#pragma once

#include "wizard/draft.h"
#include "wizard/pages/fact.h"

namespace opentalk::wizard {

enum class Whose {
    Lost,     ///< a window that is gone
    Anothers, ///< one that is in use, or whose line is dead and nobody has told this machine so far
};

Fact answersFact(const Draft &draft, Whose whose);

/// How its job ended, as far as that can be seen.
Fact jobFact(Intent intent, const Standing &standing, Whose whose);

} // namespace opentalk::wizard
