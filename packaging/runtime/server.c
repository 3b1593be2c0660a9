#include "server.h"

#include "process.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <squashfuse/ll.h>

static const struct fuse_lowlevel_ops answers = {
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,
    .read = sqfs_ll_op_read,
    .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
    .statfs = stfs_ll_op_statfs,
    .getxattr = sqfs_ll_op_getxattr,
    .listxattr = sqfs_ll_op_listxattr,
};

/// Blocks that stay unpacked, of 1 MiB each in our images. squashfuse keeps one: a program's pages
/// are asked for from many files in turn, and each turn would unpack a whole block again.
static const size_t kept_bytes = 64 << 20;

static bool keep_more_blocks(sqfs *tree)
{
    sqfs_cache_destroy(&tree->data_cache);
    return sqfs_block_cache_init(&tree->data_cache, kept_bytes / tree->sb.block_size) == SQFS_OK;
}

/// An image of its own for the server: squashfuse keeps its inode table beside it.
static sqfs_ll *open_image(const struct image *image)
{
    sqfs_ll *served = calloc(1, sizeof *served);
    if (served == NULL || sqfs_init(&served->fs, image->file, (size_t)image->offset) != SQFS_OK
        || !keep_more_blocks(&served->fs) || sqfs_ll_init(served) != SQFS_OK)
        return NULL;
    return served;
}

/// Returns when the kernel has let go of the device.
static int serve(const struct image *image, int device)
{
    char name[] = "appimage";
    char *words[] = {name, NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(1, words);
    char mounted[32];
    snprintf(mounted, sizeof mounted, "/dev/fd/%d", device); // libfuse: is mounted already, use it
    sqfs_ll *served = open_image(image);
    if (served == NULL)
        return 1;
    struct fuse_session *session = fuse_session_new(&arguments, &answers, sizeof answers, served);
    if (session == NULL || fuse_session_mount(session, mounted) != 0)
        return 1;
    return fuse_session_loop(session) == 0 ? 0 : 1;
}

bool server_start(const struct image *image, int device, pid_t *server, struct failure *why)
{
    *server = fork();
    if (*server == 0) {
        const int kept[] = {image->file, device};
        process_close_others(kept, 2);
        process_rename("appimage-server");
        _exit(serve(image, device));
    }
    int reason = errno;
    close(device); // else the kernel would wait for us after the server's end
    return *server > 0 || fail(why, "No process can be started: %s.", strerror(reason));
}
