#include "pieces.h"

/// Where a look at the file's blocks has come to.
struct walk {
    sqfs *tree;
    sqfs_inode *inode;
    sqfs_blocklist blocks;
    uint64_t place; ///< in the file
};

/// The end of a file can lie in a block that it shares with others.
static bool take_fragment(struct walk *walk, struct piece *piece)
{
    struct squashfs_fragment_entry entry;
    uint32_t index = walk->inode->xtra.reg.frag_idx;
    if (index >= walk->tree->sb.fragments || sqfs_frag_entry(walk->tree, &entry, index) != SQFS_OK)
        return false;
    piece->position = entry.start_block;
    piece->header = entry.size;
    piece->from = walk->inode->xtra.reg.frag_off;
    return true;
}

static bool take_block(struct walk *walk, struct piece *piece)
{
    do
        if (sqfs_blocklist_next(&walk->blocks) != SQFS_OK)
            return false;
    while (walk->blocks.pos + walk->tree->sb.block_size <= walk->place && walk->blocks.remain > 0);
    piece->position = walk->blocks.input_size > 0 ? walk->blocks.block : HOLE;
    piece->header = walk->blocks.header;
    piece->from = 0;
    return true;
}

static bool take(struct walk *walk, uint64_t end, struct piece *piece)
{
    const uint64_t block_size = walk->tree->sb.block_size;
    uint64_t block = walk->place / block_size;
    bool is_whole = block < sqfs_blocklist_count(walk->tree, walk->inode);
    if (!(is_whole ? take_block(walk, piece) : take_fragment(walk, piece)))
        return false;
    uint64_t next = (block + 1) * block_size < end ? (block + 1) * block_size : end;
    piece->from += walk->place % block_size;
    piece->size = next - walk->place;
    walk->place = next;
    return true;
}

int pieces_of(sqfs *tree, sqfs_inode *inode, off_t from, size_t size, struct piece *pieces,
              int most)
{
    uint64_t end = (uint64_t)from + size;
    int count = 0;
    if (end > inode->xtra.reg.file_size)
        end = inode->xtra.reg.file_size;
    struct walk walk = {.tree = tree, .inode = inode, .place = (uint64_t)from};
    if (sqfs_blockidx_blocklist(tree, inode, &walk.blocks, from) != SQFS_OK)
        return -1;
    for (; walk.place < end && count < most; ++count)
        if (!take(&walk, end, &pieces[count]))
            return -1;
    return walk.place >= end ? count : -1;
}
