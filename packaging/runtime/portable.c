#include "portable.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool path_of(const struct image *image, const char *kind, char path[PATH_MAX])
{
    return snprintf(path, PATH_MAX, "%s.%s", image->path, kind) < PATH_MAX;
}

bool portable_make(const struct image *image, const char *kind, struct failure *why)
{
    char path[PATH_MAX];
    if (!path_of(image, kind, path))
        return fail(why, "The path of the AppImage is too long.");
    if (mkdir(path, 0700) != 0)
        return fail(why, "The folder %s cannot be made: %s.", path, strerror(errno));
    printf("%s\n", path);
    return true;
}

static void use(const struct image *image, const char *kind, const char *variable)
{
    char path[PATH_MAX];
    struct stat about;
    if (path_of(image, kind, path) && lstat(path, &about) == 0 && S_ISDIR(about.st_mode)
        && about.st_uid == geteuid())
        setenv(variable, path, 1);
}

void portable_use(const struct image *image)
{
    use(image, "home", "HOME");
    use(image, "config", "XDG_CONFIG_HOME");
}
