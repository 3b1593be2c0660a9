#include "folder.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { PLACES = 4 };

static const char *home_cache(void)
{
    static char path[PATH_MAX];
    const char *home = getenv("HOME");
    if (home == NULL || snprintf(path, sizeof path, "%s/.cache", home) >= (int)sizeof path)
        return NULL;
    return path;
}

static const char *place(folder_search index)
{
    switch (index) {
    case 0:
        return getenv("TMPDIR");
    case 1:
        return "/tmp";
    case 2:
        return "/var/tmp";
    default:
        return home_cache();
    }
}

/// False where another account could exchange the folder or one above it. `path` has no links.
static bool is_roots_own(const char *path)
{
    char part[PATH_MAX];
    struct stat about;
    for (size_t end = strlen(path); end > 0; --end) {
        if (path[end] != '/' && path[end] != '\0')
            continue;
        snprintf(part, sizeof part, "%.*s", (int)end, path);
        if (lstat(part, &about) != 0 || about.st_uid != 0
            || ((about.st_mode & 022) != 0 && (about.st_mode & S_ISVTX) == 0))
            return false;
    }
    return true;
}

/// $TMPDIR and $HOME may have come from an ordinary account's environment, through sudo. Root runs
/// what lies in its folder; so those have to be root's.
static bool is_safe(const char *path, folder_search index)
{
    bool from_environment = index == 0 || index == PLACES - 1;
    return geteuid() != 0 || !from_environment || is_roots_own(path);
}

/// ~/.cache is made where it is missing; but not by root in a home that is another's.
static bool make_home_cache(void)
{
    char real[PATH_MAX];
    const char *home = getenv("HOME");
    if (home == NULL || realpath(home, real) == NULL || !is_safe(real, PLACES - 1))
        return false;
    return mkdir(home_cache(), 0700) == 0 || errno == EEXIST;
}

static bool allows_programs(const char *path)
{
    struct statvfs about;
    return statvfs(path, &about) == 0 && (about.f_flag & ST_NOEXEC) == 0;
}

static bool make_in(folder_search index, bool to_run, char path[PATH_MAX])
{
    char real[PATH_MAX];
    const char *wanted = place(index);
    if (index == PLACES - 1 && (wanted == NULL || !make_home_cache()))
        return false;
    if (wanted == NULL || realpath(wanted, real) == NULL || !is_safe(real, index)
        || (to_run && !allows_programs(real))
        || snprintf(path, PATH_MAX, "%s/.appimage-XXXXXX", real) >= PATH_MAX)
        return false;
    return mkdtemp(path) != NULL;
}

bool folder_make(folder_search *next, bool to_run, char path[PATH_MAX], struct failure *why)
{
    while (*next < PLACES) {
        folder_search index = (*next)++;
        if (make_in(index, to_run, path))
            return true;
        if (place(index) != NULL)
            note("%s will not do for a private folder.", place(index));
    }
    return fail(why,
                "None of $TMPDIR, /tmp, /var/tmp and ~/.cache can be written to%s. Set TMPDIR "
                "to a folder that can.",
                to_run ? " and run programs from" : "");
}

unsigned long long folder_room(const char *path)
{
    struct statvfs about;
    return statvfs(path, &about) == 0 ? (unsigned long long)about.f_bavail * about.f_frsize : 0;
}
