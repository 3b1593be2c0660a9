#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool empty(int folder, dev_t disk);

/// Gives the owner back what the program took away. By a descriptor and /proc, for there is no
/// chmod that follows no link.
static bool open_up(int above, const char *name)
{
    char path[32];
    int folder = openat(above, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return false;
    snprintf(path, sizeof path, "/proc/self/fd/%d", folder);
    bool opened = chmod(path, 0700) == 0;
    close(folder);
    return opened;
}

/// A folder in another one, not through a link and not into what is mounted on it.
static int open_within(int above, const char *name, dev_t disk)
{
    struct open_how how = {.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC,
                           .resolve = RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS};
    int folder = (int)syscall(SYS_openat2, above, name, &how, sizeof how);
    if (folder < 0 && (errno == ENOSYS || errno == EPERM)) // before Linux 5.6; old containers
        folder = openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0 && errno == EACCES && open_up(above, name))
        folder = openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat about;
    if (folder >= 0 && (fstat(folder, &about) != 0 || about.st_dev != disk)) {
        close(folder);
        return -1;
    }
    return folder;
}

static bool remove_entry(int above, const char *name, dev_t disk)
{
    if (unlinkat(above, name, 0) == 0)
        return true;
    int folder = open_within(above, name, disk);
    if (folder < 0)
        return false;
    bool emptied = empty(folder, disk);
    return unlinkat(above, name, AT_REMOVEDIR) == 0 && emptied;
}

static bool is_itself_or_above(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/// Goes on after what cannot be removed. Takes over the descriptor.
static bool empty(int folder, dev_t disk)
{
    fchmod(folder, 0700);
    DIR *listing = fdopendir(folder);
    if (listing == NULL) {
        close(folder);
        return false;
    }
    bool emptied = true;
    for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing))
        if (!is_itself_or_above(entry->d_name))
            emptied = remove_entry(dirfd(listing), entry->d_name, disk) && emptied;
    closedir(listing);
    return emptied;
}

bool folder_remove(const char *path)
{
    struct stat about;
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return false;
    if (fstat(folder, &about) == 0)
        empty(folder, about.st_dev);
    else
        close(folder);
    return rmdir(path) == 0;
}
