// Practice where namespaces are refused: everything in one folder and on free ports of 127.0.0.1.
#pragma once

#include "practice/conversation.h"

namespace opentalk::practice {

/// Ends with `serve`, or when `setting.outer` hangs up; then nothing is left of it.
int runOnLoopback(Setting setting, const Serve &serve);

/// Ends what this process has started, and what those have left to it: it has to be a subreaper.
void endChildren();

} // namespace opentalk::practice
