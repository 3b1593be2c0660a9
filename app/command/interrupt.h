// Ctrl-C, a closed terminal and SIGTERM ask to stop between steps instead of ending the program in
// the middle of one.
#pragma once

namespace opentalk::command {

void catchInterrupts();
bool wasInterrupted();

} // namespace opentalk::command
