#include "server.h"

#include "process.h"
#include "readers.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// squashfuse's functions take it for the first part.
struct served {
    sqfs_ll image;
    struct readers *readers;
};

/// There is nothing to do when a file is opened; after this answer the kernel does not ask again,
/// nor when it is closed.
static void open_file(fuse_req_t request, fuse_ino_t number, struct fuse_file_info *file)
{
    (void)number;
    (void)file;
    fuse_reply_err(request, ENOSYS);
}

static void read_file(fuse_req_t request, fuse_ino_t number, size_t size, off_t from,
                      struct fuse_file_info *file)
{
    (void)file;
    struct served *served = fuse_req_userdata(request);
    sqfs_ll_i asked;
    if (sqfs_ll_iget(request, &asked, number) == SQFS_OK) // else it has answered
        readers_read(served->readers, request, &asked.ll->fs, &asked.inode, size, from);
}

/// The kernel keeps back what is read ahead beyond this many requests: of few, one reader could
/// have all, and the others nothing to do; behind many, the program would wait for what it needs at
/// once.
static void agree(void *served, struct fuse_conn_info *connection)
{
    (void)served;
    connection->max_background = 64;
}

static const struct fuse_lowlevel_ops answers = {
    .init = agree,
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = open_file,
    .read = read_file,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
    .statfs = stfs_ll_op_statfs,
    .getxattr = sqfs_ll_op_getxattr,
    .listxattr = sqfs_ll_op_listxattr,
};

/// An image of its own for the server: squashfuse keeps its inode table beside it.
static struct served *open_image(const struct image *image)
{
    struct served *served = calloc(1, sizeof *served);
    if (served == NULL
        || sqfs_init(&served->image.fs, image->file, (size_t)image->offset) != SQFS_OK
        || sqfs_ll_init(&served->image) != SQFS_OK)
        return NULL;
    served->readers = readers_start(image);
    return served->readers != NULL ? served : NULL;
}

/// Returns when the kernel has let go of the device.
static int serve(const struct image *image, int device)
{
    char name[] = "appimage";
    char *words[] = {name, NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(1, words);
    char mounted[32];
    snprintf(mounted, sizeof mounted, "/dev/fd/%d", device); // libfuse: is mounted already, use it
    struct served *served = open_image(image);
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
