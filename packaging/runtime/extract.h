// Unpacks an image into a folder. Nothing is written outside of it, no link that was made is ever
// followed, devices are left out, and nobody gets rights by setuid.
#pragma once

#include "failure.h"
#include "image.h"

#include <stdbool.h>

struct extraction {
    const char *pattern;        ///< only what it fits, and all below that; NULL: everything
    bool private;               ///< to be run and removed: folders stay open for their owner
    bool (*over)(const void *); ///< asked often; true: end, nobody waits for it any more
    const void *asked;
};

/// `folder` is a descriptor of an empty folder, which gets the rights of the image's root unless it
/// is private. False also where the pattern fits nothing.
bool extract(struct image *image, int folder, const struct extraction *how, struct failure *why);
