#include "readers.h"

#include "blocks.h"
#include "pieces.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_READERS = 4 };

struct reading {
    struct reading *next;
    fuse_req_t request;
    int count;
    struct piece pieces[];
};

struct reader {
    pthread_mutex_t lock;
    pthread_cond_t has_some;
    struct reading *first;
    struct reading **last;
    struct blocks blocks;
};

struct readers {
    size_t count;
    struct reader all[MOST_READERS];
};

static struct reading *take(struct reader *reader)
{
    pthread_mutex_lock(&reader->lock);
    while (reader->first == NULL)
        pthread_cond_wait(&reader->has_some, &reader->lock);
    struct reading *reading = reader->first;
    reader->first = reading->next;
    if (reader->first == NULL)
        reader->last = &reader->first;
    pthread_mutex_unlock(&reader->lock);
    return reading;
}

static void put(struct reader *reader, struct reading *reading)
{
    pthread_mutex_lock(&reader->lock);
    *reader->last = reading;
    reader->last = &reading->next;
    pthread_cond_signal(&reader->has_some);
    pthread_mutex_unlock(&reader->lock);
}

/// NULL where the block is damaged, or shorter than the image says.
static const char *data_of(struct reader *reader, const struct piece *piece)
{
    const struct block *block = blocks_get(&reader->blocks, piece->position, piece->header);
    bool is_there
        = block != NULL && piece->from <= block->size && piece->size <= block->size - piece->from;
    return is_there ? block->data + piece->from : NULL;
}

static bool copy_piece(struct reader *reader, const struct piece *piece, char *into)
{
    if (piece->position == HOLE) {
        memset(into, 0, piece->size);
        return true;
    }
    const char *data = data_of(reader, piece);
    if (data != NULL)
        memcpy(into, data, piece->size);
    return data != NULL;
}

static void answer_with_several(struct reader *reader, const struct reading *reading)
{
    size_t size = 0;
    for (int index = 0; index < reading->count; ++index)
        size += reading->pieces[index].size;
    char *data = malloc(size + 1); // of nothing it may be NULL
    bool done = data != NULL;
    size_t had = 0;
    for (int index = 0; done && index < reading->count; ++index) {
        done = copy_piece(reader, &reading->pieces[index], data + had);
        had += reading->pieces[index].size;
    }
    if (done)
        fuse_reply_buf(reading->request, data, size);
    else
        fuse_reply_err(reading->request, data != NULL ? EIO : ENOMEM);
    free(data);
}

/// Mostly it is a part of one block, which then needs no copy.
static void answer(struct reader *reader, const struct reading *reading)
{
    const struct piece *piece = &reading->pieces[0];
    if (reading->count != 1 || piece->position == HOLE) {
        answer_with_several(reader, reading);
        return;
    }
    const char *data = data_of(reader, piece);
    if (data != NULL)
        fuse_reply_buf(reading->request, data, piece->size);
    else
        fuse_reply_err(reading->request, EIO);
}

static void *read_on(void *self)
{
    for (;;) {
        struct reading *reading = take(self);
        answer(self, reading);
        free(reading);
    }
    return NULL;
}

static bool start(struct reader *reader, const struct image *image)
{
    pthread_t thread;
    reader->last = &reader->first;
    pthread_mutex_init(&reader->lock, NULL);
    pthread_cond_init(&reader->has_some, NULL);
    return blocks_open(&reader->blocks, image)
        && pthread_create(&thread, NULL, read_on, reader) == 0;
}

struct readers *readers_start(const struct image *image)
{
    struct readers *readers = calloc(1, sizeof *readers);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t wanted = processors < 1 ? 1 : (size_t)processors;
    if (readers == NULL)
        return NULL;
    if (wanted > MOST_READERS)
        wanted = MOST_READERS;
    while (readers->count < wanted && start(&readers->all[readers->count], image))
        ++readers->count;
    if (readers->count > 0)
        return readers;
    free(readers);
    return NULL;
}

/// Who asks for the same block again gets the same thread, which has it.
static struct reader *reader_for(struct readers *readers, const struct reading *reading)
{
    uint64_t position = reading->count > 0 ? reading->pieces[0].position : 0;
    return &readers->all[position / 64 % readers->count]; // low bits alone are not even
}

void readers_read(struct readers *readers, fuse_req_t request, sqfs *tree, sqfs_inode *inode,
                  size_t size, off_t from)
{
    int most = (int)(size / tree->sb.block_size) + 2;
    struct reading *reading = malloc(sizeof *reading + (size_t)most * sizeof(struct piece));
    if (reading == NULL) {
        fuse_reply_err(request, ENOMEM);
        return;
    }
    *reading = (struct reading) {.request = request};
    reading->count = pieces_of(tree, inode, from, size, reading->pieces, most);
    if (reading->count >= 0) {
        put(reader_for(readers, reading), reading);
        return;
    }
    fuse_reply_err(request, EIO);
    free(reading);
}
