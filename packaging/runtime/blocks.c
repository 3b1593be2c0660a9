#include "blocks.h"

#include <stdlib.h>
#include <unistd.h>

bool blocks_open(struct blocks *blocks, const struct image *image)
{
    *blocks = (struct blocks) {.file = image->file,
                               .offset = image->offset,
                               .block_size = image->tree.sb.block_size,
                               .unpacker = ZSTD_createDCtx()};
    blocks->packed = malloc(blocks->block_size * (1 + BLOCKS_KEPT));
    if (blocks->packed == NULL)
        return false;
    for (int index = 0; index < BLOCKS_KEPT; ++index)
        blocks->kept[index].data = blocks->packed + blocks->block_size * (size_t)(index + 1);
    return blocks->unpacker != NULL;
}

static bool read_packed(const struct blocks *blocks, uint64_t position, char *into, size_t size)
{
    off_t from = blocks->offset + (off_t)position;
    return size <= blocks->block_size && pread(blocks->file, into, size, from) == (ssize_t)size;
}

size_t blocks_unpack(struct blocks *blocks, uint64_t position, uint32_t header, char *into)
{
    bool is_packed;
    uint32_t packed_size;
    sqfs_data_header(header, &is_packed, &packed_size);
    if (!read_packed(blocks, position, is_packed ? blocks->packed : into, packed_size))
        return 0;
    if (!is_packed)
        return packed_size;
    size_t size = ZSTD_decompressDCtx(blocks->unpacker, into, blocks->block_size, blocks->packed,
                                      packed_size);
    return ZSTD_isError(size) ? 0 : size;
}

static struct block *find(struct blocks *blocks, uint64_t position)
{
    for (int index = 0; index < BLOCKS_KEPT; ++index)
        if (blocks->kept[index].position == position)
            return &blocks->kept[index];
    return NULL;
}

const struct block *blocks_get(struct blocks *blocks, uint64_t position, uint32_t header)
{
    struct block *block = find(blocks, position);
    if (block != NULL)
        return block;
    block = &blocks->kept[blocks->next];
    blocks->next = (blocks->next + 1) % BLOCKS_KEPT;
    block->position = 0;
    block->size = blocks_unpack(blocks, position, header, block->data);
    if (block->size == 0)
        return NULL;
    block->position = position;
    return block;
}
