// How the processes behind a program know that it has ended, be it by SIGKILL.
#pragma once

#include "failure.h"

#include <stdbool.h>

struct life {
    int watched; ///< can be read from once the program has ended
    int held;    ///< open as long as it runs; -1 where the kernel tells by itself
};

/// Of this process, which is to become the program. To be called before others are forked.
bool life_begin(struct life *life, struct failure *why);

/// In the program, before exec: from now on only its end ends the life.
void life_hold(const struct life *life);

bool life_is_over(const void *life);
void life_await_end(const struct life *life);
