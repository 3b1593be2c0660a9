// Threads that unpack files of a mounted image, several at a time. A program's start is mostly
// that.
#pragma once

#include "image.h"

#include <squashfuse/ll.h>

struct readers;

/// One for each processor, at most a few. NULL where no thread can be started.
struct readers *readers_start(const struct image *image);

/// Answers the request, later, with that part of the file. `tree` is the caller's own.
void readers_read(struct readers *readers, fuse_req_t request, sqfs *tree, sqfs_inode *inode,
                  size_t size, off_t from);
