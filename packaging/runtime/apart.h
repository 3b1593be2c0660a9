// Work in a process of its own: squashfuse can crash on an image whose bytes have changed. Then the
// caller still says so and clears up.
#pragma once

#include "failure.h"

#include <stdbool.h>

/// What `work` returned and said; a crash of it is a failure like others.
bool apart(bool (*work)(void *task, struct failure *why), void *task, struct failure *why);
