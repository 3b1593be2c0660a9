// What the strip below the preview says: pure, of the session and the last verdict.
#pragma once

#include "machine/judgement.h"
#include "wizard/tone.h"

#include <QString>

#include <optional>

namespace opentalk::wizard {

class Session;

struct Saying {
    QString icon;
    Tone tone = Tone::Muted;
    QString place;    ///< in a file of ours: "opentalk-pad.conf, line 12"; leads there
    QString headline; ///< after the place, where there is one
    QString detail;

    bool operator==(const Saying &) const = default;

    QString plain() const; ///< all of it, as it is read out
};

/// `verdict`: none where nobody judges, or nobody has yet. One that is `underWay` is muted.
Saying sayingOf(const Session &session, const std::optional<machine::Judgement> &verdict,
                bool underWay);

} // namespace opentalk::wizard
