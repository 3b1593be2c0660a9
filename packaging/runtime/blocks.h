// Unpacked blocks of an image. Of one thread.
#pragma once

#include "image.h"

#include <zstd.h>

enum { BLOCKS_KEPT = 16 };

struct block {
    uint64_t position; ///< 0: none
    size_t size;
    char *data;
};

/// The last ones stay: a block is asked for piece by piece. Their memory is used again and again,
/// which is what makes it fast.
struct blocks {
    int file;
    off_t offset;
    size_t block_size;
    ZSTD_DCtx *unpacker;
    char *packed;
    struct block kept[BLOCKS_KEPT];
    int next;
};

bool blocks_open(struct blocks *blocks, const struct image *image);

/// Unpacks it to there, where there is room for a whole block, and keeps nothing. Returns its size;
/// 0 where it cannot be read or is damaged.
size_t blocks_unpack(struct blocks *blocks, uint64_t position, uint32_t header, char *into);

/// NULL where it cannot be read or is damaged. It stays until BLOCKS_KEPT others were asked for.
const struct block *blocks_get(struct blocks *blocks, uint64_t position, uint32_t header);
