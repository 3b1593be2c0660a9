#include "ahead.h"

#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What the kernel reads ahead for one call, unless it is told otherwise.
enum { AT_ONCE_KIB = 128, MOST_KIB = 64 << 10 };

enum { MOST_LISTED = 1 << 20 }; // bytes

/// So many calls are a turn. Before the turn after the next, this one is waited for: whatever the
/// program asks for itself has to wait behind what was asked for here.
enum { TURN = 8 };

struct pace {
    unsigned asked;
    struct place {
        int file;
        off_t from;
    } ends[2]; ///< of the last turns
};

static void await(struct place *end)
{
    char byte;
    if (end->file >= 0) {
        (void)!pread(end->file, &byte, 1, end->from);
        close(end->file);
    }
    end->file = -1;
}

static void keep_pace(struct pace *pace, int file, off_t from)
{
    if (++pace->asked % TURN != 0)
        return;
    struct place *end = &pace->ends[pace->asked / TURN % 2];
    await(end);
    *end = (struct place) {.file = fcntl(file, F_DUPFD_CLOEXEC, 0), .from = from};
}

/// Nothing but a file of the image. Before Linux 5.6 none.
static int open_below(int root, const char *path)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK,
                           .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV};
    struct stat status;
    int file = (int)syscall(SYS_openat2, root, path, &how, sizeof how);
    if (file >= 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        return file;
    if (file >= 0)
        close(file);
    return -1;
}

static void read_ahead(int root, const char *path, unsigned from_kib, unsigned size_kib,
                       struct pace *pace, const struct life *life)
{
    int file = open_below(root, path);
    if (file < 0)
        return;
    posix_fadvise(file, 0, 0, POSIX_FADV_RANDOM); // else more is read where it is waited for
    for (unsigned done = 0; done < size_kib && done < MOST_KIB && !life_is_over(life);
         done += AT_ONCE_KIB) {
        off_t from = ((off_t)from_kib + done) << 10;
        unsigned kib = size_kib - done < AT_ONCE_KIB ? size_kib - done : AT_ONCE_KIB;
        readahead(file, from, (size_t)kib << 10);
        keep_pace(pace, file, from);
    }
    close(file);
}

static FILE *open_list(int root)
{
    struct stat status;
    int file = open_below(root, ".read-ahead");
    if (file < 0)
        return NULL;
    if (fstat(file, &status) == 0 && status.st_size <= MOST_LISTED)
        return fdopen(file, "r");
    close(file);
    return NULL;
}

void ahead_read(const char *folder, const struct life *life)
{
    unsigned from_kib;
    unsigned size_kib;
    char path[PATH_MAX];
    struct pace pace = {.asked = 0, .ends = {{.file = -1}, {.file = -1}}};
    int root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    FILE *list = root >= 0 ? open_list(root) : NULL;
    while (list != NULL && !life_is_over(life)
           && fscanf(list, "%9u %9u %4095s", &from_kib, &size_kib, path) == 3)
        read_ahead(root, path, from_kib, size_kib, &pace, life);
    await(&pace.ends[0]);
    await(&pace.ends[1]);
    if (list != NULL)
        fclose(list);
    if (root >= 0)
        close(root);
}
