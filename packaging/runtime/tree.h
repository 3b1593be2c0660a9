// Walks through an image's tree. What is visited can be trusted to have plain names and to be
// finite, whatever the image says.
#pragma once

#include "failure.h"
#include "image.h"

#include <stdbool.h>

/// Folders below folders at most; a hostile one can contain itself.
enum { TREE_DEPTH = 64 };

struct place {
    const char *path; ///< below the root: usr/bin/x
    const char *name; ///< its last part
    int depth;        ///< how many parts it has: 1 for what lies in the root itself
    sqfs_inode *inode;
};

/// Each function returns false to end the walk, having said why.
struct visitor {
    bool (*enter)(struct visitor *self, const struct place *folder);
    bool (*meet)(struct visitor *self, const struct place *other);
    bool (*leave)(struct visitor *self, const struct place *folder);
    struct failure *why;
};

/// Visits the root, whose path is empty and whose depth is 0, and all that is below it.
bool tree_walk(struct image *image, struct visitor *visitor);

/// Bytes on disk that all of it takes, a little more rather than less.
bool tree_size(struct image *image, unsigned long long *bytes, struct failure *why);
