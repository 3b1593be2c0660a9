// What came back, in a few words.
#pragma once

#include "checks/check.h"
#include "checks/exchange.h"

namespace opentalk::checks {

/// Of somebody else's text, the beginning on one line.
std::string beginningOf(const QByteArray &text, int most = 120);

Text answeredText(const Answer &answer);

} // namespace opentalk::checks
