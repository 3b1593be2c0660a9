// The process that keeps a program's folder. It mounts or unpacks the image, waits for the
// program's end, whatever that may be, and clears up. So the program itself can be what was
// started: same process, same parent, no signal or exit status to pass on.
#pragma once

#include "failure.h"
#include "image.h"
#include "life.h"

#include <stdbool.h>

enum manner {
    MOUNTED,             ///< or not at all
    MOUNTED_OR_UNPACKED, ///< whatever keeps it from being mounted
    UNPACKED,
};

/// Returns when the image's files are in `folder`.
bool keeper_start(struct image *image, enum manner manner, const struct life *life,
                  char folder[PATH_MAX], struct failure *why);
