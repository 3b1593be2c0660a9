#include "server.h"

#include "process.h"
#include "readers.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_THREADS = 4 };

/// squashfuse's functions take it for the first part.
struct served {
    sqfs_ll image;
    pthread_mutex_t lock; ///< of the image: squashfuse is not made for several threads
    const struct image *file;
    struct fuse_session *session;
};

static _Thread_local struct reader own_reader;

/// There is nothing to do when a file is opened; after this answer the kernel does not ask again,
/// nor when it is closed.
static void open_file(fuse_req_t request, fuse_ino_t number, struct fuse_file_info *file)
{
    (void)number;
    (void)file;
    fuse_reply_err(request, ENOSYS);
}

/// While it unpacks, the others go on.
static void answer_unlocked(struct served *served, fuse_req_t request, const struct piece *pieces,
                            int count)
{
    pthread_mutex_unlock(&served->lock);
    reader_answer(&own_reader, request, pieces, count);
    pthread_mutex_lock(&served->lock);
}

static void read_file(fuse_req_t request, fuse_ino_t number, size_t size, off_t from,
                      struct fuse_file_info *file)
{
    (void)file;
    struct served *served = fuse_req_userdata(request);
    sqfs_ll_i asked;
    if (sqfs_ll_iget(request, &asked, number) != SQFS_OK) // it has answered
        return;
    sqfs *tree = &asked.ll->fs;
    int most = (int)(size / tree->sb.block_size) + 2;
    struct piece *pieces = malloc((size_t)most * sizeof *pieces);
    int count = pieces != NULL ? pieces_of(tree, &asked.inode, from, size, pieces, most) : -1;
    if (count >= 0)
        answer_unlocked(served, request, pieces, count);
    else
        fuse_reply_err(request, pieces != NULL ? EIO : ENOMEM);
    free(pieces);
}

/// The kernel keeps back what is read ahead beyond this many requests, and whatever else comes
/// then.
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

static bool answer_next(struct served *served, struct fuse_buf *asked)
{
    int got = fuse_session_receive_buf(served->session, asked);
    if (got == -EINTR)
        return true;
    if (got <= 0)
        return false; // the kernel has let go of the device
    pthread_mutex_lock(&served->lock);
    fuse_session_process_buf(served->session, asked);
    pthread_mutex_unlock(&served->lock);
    return true;
}

static void answer_on(struct served *served)
{
    struct fuse_buf asked = {.mem = NULL};
    while (answer_next(served, &asked))
        ;
    free(asked.mem);
}

static void *help(void *served)
{
    if (reader_open(&own_reader, ((struct served *)served)->file))
        answer_on(served);
    return NULL;
}

/// Each processor unpacks, in a thread of its own. The first question is about the connection, and
/// its answer settles how large the others can be. Without memory for a reader it is not answered,
/// and the keeper unpacks instead.
static bool answer_all(struct served *served)
{
    struct fuse_buf first = {.mem = NULL};
    bool begun = reader_open(&own_reader, served->file) && answer_next(served, &first);
    free(first.mem);
    pthread_t thread;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    for (long more = 1; begun && more < processors && more < MOST_THREADS; ++more)
        if (pthread_create(&thread, NULL, help, served) != 0)
            break;
    if (begun)
        answer_on(served);
    return begun;
}

/// An image of its own for the server: squashfuse keeps its inode table beside it.
static struct served *open_image(const struct image *image)
{
    struct served *served = calloc(1, sizeof *served);
    if (served == NULL
        || sqfs_init(&served->image.fs, image->file, (size_t)image->offset) != SQFS_OK
        || sqfs_ll_init(&served->image) != SQFS_OK)
        return NULL;
    pthread_mutex_init(&served->lock, NULL);
    served->file = image;
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
    struct served *served = open_image(image);
    if (served == NULL)
        return 1;
    served->session = fuse_session_new(&arguments, &answers, sizeof answers, served);
    if (served->session == NULL || fuse_session_mount(served->session, mounted) != 0)
        return 1;
    return answer_all(served) ? 0 : 1;
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
