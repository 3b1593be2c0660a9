#include "readers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool reader_open(struct reader *reader, const struct image *image)
{
    reader->answer = NULL;
    reader->room = 0;
    return blocks_open(&reader->blocks, image);
}

/// NULL where the block is damaged, or shorter than the image says.
static const char *data_of(struct reader *reader, const struct piece *piece)
{
    const struct block *block = blocks_get(&reader->blocks, piece->position, piece->header);
    bool is_there
        = block != NULL && piece->from <= block->size && piece->size <= block->size - piece->from;
    return is_there ? block->data + piece->from : NULL;
}

static bool is_whole(const struct reader *reader, const struct piece *piece)
{
    return piece->position != HOLE && piece->from == 0 && piece->size == reader->blocks.block_size;
}

/// A whole block need not be kept: the kernel has it then.
static bool copy_piece(struct reader *reader, const struct piece *piece, char *into)
{
    if (is_whole(reader, piece))
        return blocks_unpack(&reader->blocks, piece->position, piece->header, into) == piece->size;
    if (piece->position == HOLE) {
        memset(into, 0, piece->size);
        return true;
    }
    const char *data = data_of(reader, piece);
    if (data != NULL)
        memcpy(into, data, piece->size);
    return data != NULL;
}

static bool make_room(struct reader *reader, size_t size)
{
    if (size <= reader->room)
        return true;
    char *grown = realloc(reader->answer, size);
    if (grown == NULL)
        return false;
    reader->answer = grown;
    reader->room = size;
    return true;
}

static bool copy_all(struct reader *reader, const struct piece *pieces, int count)
{
    size_t had = 0;
    for (int index = 0; index < count; ++index) {
        if (!copy_piece(reader, &pieces[index], reader->answer + had))
            return false;
        had += pieces[index].size;
    }
    return true;
}

static void answer_with_several(struct reader *reader, fuse_req_t request,
                                const struct piece *pieces, int count)
{
    size_t size = 0;
    for (int index = 0; index < count; ++index)
        size += pieces[index].size;
    if (!make_room(reader, size))
        fuse_reply_err(request, ENOMEM);
    else if (!copy_all(reader, pieces, count))
        fuse_reply_err(request, EIO);
    else
        fuse_reply_buf(request, reader->answer, size);
}

/// A part of one block that is kept needs no copy.
static void answer_with_part(struct reader *reader, fuse_req_t request, const struct piece *piece)
{
    const char *data = data_of(reader, piece);
    if (data != NULL)
        fuse_reply_buf(request, data, piece->size);
    else
        fuse_reply_err(request, EIO);
}

void reader_answer(struct reader *reader, fuse_req_t request, const struct piece *pieces, int count)
{
    if (count == 1 && pieces->position != HOLE && !is_whole(reader, pieces))
        answer_with_part(reader, request, pieces);
    else
        answer_with_several(reader, request, pieces, count);
}
