#include "command/interrupt.h"

#include <csignal>
#include <initializer_list>

namespace opentalk::command {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int)
{
    interrupted = 1;
}

} // namespace

void catchInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt; // without SA_RESTART: a waiting poll() returns
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaction(number, &action, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace opentalk::command
