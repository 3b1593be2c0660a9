// The filesystem image (squashfs) that is appended to the runtime.
#pragma once

#include "failure.h"

#include <stdbool.h>
#include <sys/types.h>

#include <squashfuse/squashfuse.h>

struct image {
    char path[PATH_MAX]; ///< the AppImage, absolute and without links
    int file;
    off_t offset; ///< where in the file the image begins
    sqfs tree;    ///< only after image_read
};

/// Opens this program's own file, or the AppImage that TARGET_APPIMAGE names.
bool image_find(struct image *image, struct failure *why);

/// Makes the tree readable. Refuses what is truncated, no squashfs, or packed by other than zstd.
bool image_read(struct image *image, struct failure *why);
