#include "extract.h"

#include "apart.h"
#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/// A folder on the way to where we are. It is made when something in it is: with a pattern, most
/// never are.
struct level {
    int folder; ///< -1: not made yet
    char name[SQUASHFS_NAME_LEN + 1];
    mode_t mode;
    time_t changed;
};

struct writer {
    struct visitor visitor;
    struct image *image;
    const struct extraction *how;
    mode_t mask;
    struct level levels[TREE_DEPTH + 1];
    bool found;
    char *block;
};

static bool refused(struct writer *writer, const struct place *place)
{
    return fail(writer->visitor.why, "\"%s\" cannot be unpacked: %s.", place->path,
                errno != 0 ? strerror(errno) : "its data is damaged");
}

static bool is_wanted(const struct writer *writer, const char *path)
{
    const char *pattern = writer->how->pattern;
    return pattern == NULL || fnmatch(pattern, path, FNM_FILE_NAME | FNM_LEADING_DIR) == 0;
}

static struct timespec *times_of(time_t changed, struct timespec times[2])
{
    times[0] = times[1] = (struct timespec) {.tv_sec = changed};
    return times;
}

/// As tar's for an ordinary account: no setuid, and what the umask takes away stays away.
static mode_t rights(const struct writer *writer, mode_t mode)
{
    mode_t open = writer->how->private && S_ISDIR(mode) ? 0700 : 0;
    return (mode & 0777 & ~writer->mask) | open;
}

static void shut(struct level *level)
{
    if (level->folder >= 0)
        close(level->folder);
    level->folder = -1;
}

/// The folder that the place is in, made if need be. Never through a link: each is made here and
/// opened in the one above.
static int folder_of(struct writer *writer, int depth)
{
    struct level *level = &writer->levels[depth];
    if (level->folder >= 0)
        return level->folder;
    int above = folder_of(writer, depth - 1);
    if (above < 0 || mkdirat(above, level->name, 0700) != 0)
        return -1;
    level->folder = openat(above, level->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    return level->folder;
}

static bool enter(struct visitor *visitor, const struct place *place)
{
    struct writer *writer = (struct writer *)visitor;
    struct level *level = &writer->levels[place->depth];
    level->mode = place->inode->base.mode;
    level->changed = (time_t)place->inode->base.mtime;
    snprintf(level->name, sizeof level->name, "%s", place->name);
    if (place->depth == 0 || !is_wanted(writer, place->path))
        return true;
    writer->found = true;
    return folder_of(writer, place->depth) >= 0 || refused(writer, place);
}

/// Its mode and time come last: both would be in the way, or change, while it is filled.
static bool leave(struct visitor *visitor, const struct place *place)
{
    struct writer *writer = (struct writer *)visitor;
    struct level *level = &writer->levels[place->depth];
    if (level->folder < 0 || (place->depth == 0 && writer->how->private))
        return true;
    struct timespec times[2];
    bool done = fchmod(level->folder, rights(writer, level->mode)) == 0
        && futimens(level->folder, times_of(level->changed, times)) == 0;
    if (place->depth > 0)
        shut(level);
    return done || refused(writer, place);
}

static bool write_all(int file, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, data, size);
        if (written < 0 && errno != EINTR)
            return false;
        data += written > 0 ? written : 0;
        size -= written > 0 ? (size_t)written : 0;
    }
    return true;
}

/// By whole blocks of the image: squashfuse trusts that one is as long as it is asked for.
static bool copy(struct writer *writer, const struct place *place, int file)
{
    uint64_t size = place->inode->xtra.reg.file_size;
    uint64_t done = 0;
    while (done < size) {
        sqfs_off_t part = writer->image->tree.sb.block_size;
        errno = 0;
        if (writer->how->over != NULL && writer->how->over(writer->how->asked)) {
            errno = EINTR;
            return false;
        }
        if (sqfs_read_range(&writer->image->tree, place->inode, (sqfs_off_t)done, &part,
                            writer->block)
                != SQFS_OK
            || part <= 0 || !write_all(file, writer->block, (size_t)part))
            return false;
        done += (uint64_t)part;
    }
    return true;
}

static bool make_file(struct writer *writer, const struct place *place, int folder)
{
    int file
        = openat(folder, place->name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    struct timespec times[2];
    time_t changed = (time_t)place->inode->base.mtime;
    bool done = copy(writer, place, file)
        && fchmod(file, rights(writer, place->inode->base.mode)) == 0
        && futimens(file, times_of(changed, times)) == 0;
    int reason = errno;
    if (close(file) != 0)
        return false;
    errno = reason;
    return done;
}

static bool make_link(struct writer *writer, const struct place *place, int folder)
{
    char target[PATH_MAX];
    struct timespec times[2];
    size_t size = sizeof target;
    errno = 0;
    if (place->inode->xtra.symlink_size >= sizeof target
        || sqfs_readlink(&writer->image->tree, place->inode, target, &size) != SQFS_OK)
        return false;
    time_t changed = (time_t)place->inode->base.mtime;
    return symlinkat(target, folder, place->name) == 0
        && utimensat(folder, place->name, times_of(changed, times), AT_SYMLINK_NOFOLLOW) == 0;
}

static bool meet(struct visitor *visitor, const struct place *place)
{
    struct writer *writer = (struct writer *)visitor;
    if (!is_wanted(writer, place->path))
        return true;
    writer->found = true;
    bool is_file = S_ISREG(place->inode->base.mode);
    if (!is_file && !S_ISLNK(place->inode->base.mode)) {
        note("\"%s\" is left out: it is neither file, folder nor link.", place->path);
        return true;
    }
    int folder = folder_of(writer, place->depth - 1);
    bool done = folder >= 0
        && (is_file ? make_file(writer, place, folder) : make_link(writer, place, folder));
    return done || refused(writer, place);
}

static bool write_tree(struct image *image, int folder, const struct extraction *how,
                       struct failure *why)
{
    struct writer writer = {.visitor = {enter, meet, leave, why}, .image = image, .how = how};
    writer.mask = umask(0); // there is no way to ask without setting it
    umask(writer.mask);
    writer.levels[0].folder = folder;
    writer.block = malloc(image->tree.sb.block_size);
    if (writer.block == NULL)
        return fail(why, "There is no memory for a block of the image.");
    for (int depth = 1; depth <= TREE_DEPTH; ++depth)
        writer.levels[depth].folder = -1;
    bool walked = tree_walk(image, &writer.visitor);
    for (int depth = 1; depth <= TREE_DEPTH; ++depth)
        shut(&writer.levels[depth]);
    free(writer.block);
    if (!walked)
        return false;
    return writer.found || how->pattern == NULL
        || fail(why, "Nothing in the AppImage fits \"%s\". Patterns are as in usr/share/*.",
                how->pattern);
}

struct task {
    struct image *image;
    int folder;
    const struct extraction *how;
};

static bool work(void *task, struct failure *why)
{
    const struct task *what = task;
    return write_tree(what->image, what->folder, what->how, why);
}

bool extract(struct image *image, int folder, const struct extraction *how, struct failure *why)
{
    struct task task = {image, folder, how};
    return apart(work, &task, why);
}
