#include "ahead.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

/// What the kernel reads ahead for one call, unless it is told otherwise.
enum { AT_ONCE_KIB = 128, MOST_KIB = 64 << 10 };

static void read_ahead(int root, const char *path, unsigned from_kib, unsigned size_kib,
                       const struct life *life)
{
    int file = openat(root, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return;
    for (unsigned done = 0; done < size_kib && done < MOST_KIB && !life_is_over(life);
         done += AT_ONCE_KIB)
        readahead(file, ((off_t)from_kib + done) << 10, AT_ONCE_KIB << 10);
    close(file);
}

void ahead_read(const char *folder, const struct life *life)
{
    unsigned from_kib;
    unsigned size_kib;
    char path[PATH_MAX];
    int root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int names = root >= 0 ? openat(root, ".read-ahead", O_RDONLY | O_CLOEXEC | O_NOFOLLOW) : -1;
    FILE *list = names >= 0 ? fdopen(names, "r") : NULL;
    while (list != NULL && !life_is_over(life)
           && fscanf(list, "%u %u %4095s", &from_kib, &size_kib, path) == 3)
        read_ahead(root, path, from_kib, size_kib, life);
    if (list != NULL)
        fclose(list);
    if (root >= 0)
        close(root);
}
