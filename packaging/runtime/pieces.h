// Which blocks of the image a part of a file lies in.
#pragma once

#include "image.h"

/// Where squashfs keeps nothing: zeros.
enum { HOLE = 0 };

struct piece {
    uint64_t position; ///< of the block in the image, or HOLE
    uint32_t header;   ///< its size there, and whether it is packed
    size_t from;       ///< in the unpacked block
    size_t size;
};

/// Those of `size` bytes from `from` on, in order, or of fewer where the file ends. -1 where the
/// image is damaged or has more than `most` of them.
int pieces_of(sqfs *tree, sqfs_inode *inode, off_t from, size_t size, struct piece *pieces,
              int most);
