// Answers what is asked of files of a mounted image. A program's start is mostly that.
#pragma once

#include "blocks.h"
#include "pieces.h"

#include <squashfuse/ll.h>

/// Of one thread.
struct reader {
    struct blocks blocks;
    char *answer; ///< of several pieces; grows to the largest that was asked for
    size_t room;
};

bool reader_open(struct reader *reader, const struct image *image);

/// Unpacks the pieces and answers the request with them.
void reader_answer(struct reader *reader, fuse_req_t request, const struct piece *pieces,
                   int count);
