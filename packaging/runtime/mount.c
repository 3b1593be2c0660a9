#include "mount.h"

#include "helper.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static const char *const helpers[] = {"fusermount3", "fusermount"};
enum { HELPERS = sizeof helpers / sizeof helpers[0] };

static bool mount_as_root(const char *folder, int *device, struct failure *why)
{
    char options[96];
    *device = open("/dev/fuse", O_RDWR | O_CLOEXEC);
    if (*device < 0)
        return fail(why, "/dev/fuse cannot be opened: %s.", strerror(errno));
    snprintf(options, sizeof options, "fd=%d,rootmode=40000,user_id=%u,group_id=%u", *device,
             geteuid(), getegid());
    if (mount("appimage", folder, "fuse", MS_RDONLY | MS_NOSUID | MS_NODEV, options) == 0)
        return true;
    fail(why, "The kernel does not mount it: %s.", strerror(errno));
    close(*device);
    return false;
}

/// Both helpers are tried: a machine may have one that works and one that does not.
static bool mount_by_helper(const char *folder, int *device, struct failure *why)
{
    char program[PATH_MAX];
    fail(why, "There is no fusermount3 or fusermount that is root's and setuid.");
    for (int index = 0; index < HELPERS; ++index)
        if (helper_find(helpers[index], program) && helper_mount(program, folder, device, why))
            return true;
    return false;
}

bool mount_open(const char *folder, int *device, struct failure *why)
{
    if (geteuid() == 0) {
        if (mount_as_root(folder, device, why))
            return true;
        note("%s", why->text);
    }
    return mount_by_helper(folder, device, why);
}

bool mount_close(const char *folder)
{
    char program[PATH_MAX];
    if (umount2(folder, MNT_DETACH | UMOUNT_NOFOLLOW) == 0)
        return true;
    for (int index = 0; index < HELPERS; ++index)
        if (helper_find(helpers[index], program) && helper_unmount(program, folder))
            return true;
    return false;
}
