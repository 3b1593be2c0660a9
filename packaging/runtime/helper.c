#include "helper.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static bool can_mount(const char *program)
{
    struct stat about;
    return stat(program, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == 0
        && (about.st_mode & S_ISUID) != 0 && access(program, X_OK) == 0;
}

/// Sets `path` to the program in the first folder of the list that has one.
static bool find_along(const char *list, const char *name, char path[PATH_MAX])
{
    while (list != NULL && *list != '\0') {
        size_t size = strcspn(list, ":");
        int needed = snprintf(path, PATH_MAX, "%.*s/%s", (int)size, list, name);
        if (*list == '/' && needed < PATH_MAX && can_mount(path))
            return true;
        list += size + (list[size] == ':' ? 1 : 0);
    }
    return false;
}

bool helper_find(const char *name, char path[PATH_MAX])
{
    return find_along(getenv("PATH"), name, path)
        || find_along("/usr/bin:/bin:/usr/local/bin:/run/wrappers/bin", name, path); // NixOS's last
}

/// What it says is for the curious only: there is another way.
static void keep_quiet(void)
{
    int nowhere = is_verbose() ? -1 : open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0)
        dup2(nowhere, 2);
}

static bool ended_well(pid_t helper)
{
    int status = 0;
    pid_t ended;
    do
        ended = waitpid(helper, &status, 0);
    while (ended < 0 && errno == EINTR);
    return ended == helper && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// fusermount sends the descriptor of /dev/fuse over this socket; -1 where it sends none.
static int receive(int socket)
{
    char byte;
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control;
    struct iovec data = {&byte, 1};
    struct msghdr message = {.msg_iov = &data,
                             .msg_iovlen = 1,
                             .msg_control = &control,
                             .msg_controllen = sizeof control};
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) <= 0)
        return -1;
    struct cmsghdr *first = CMSG_FIRSTHDR(&message);
    if (first == NULL || first->cmsg_type != SCM_RIGHTS || first->cmsg_len != CMSG_LEN(sizeof(int)))
        return -1;
    int device;
    memcpy(&device, CMSG_DATA(first), sizeof device);
    return device;
}

static void become_mounting_helper(const char *program, const char *folder, int socket)
{
    char where[32];
    snprintf(where, sizeof where, "_FUSE_COMMFD=%d", socket);
    char *environment[] = {where, NULL};
    fcntl(socket, F_SETFD, 0);
    keep_quiet();
    // Not one option more: Ubuntu's AppArmor profile of fusermount3 allows these.
    execle(program, program, "-o", "ro,nosuid,nodev", "--", folder, NULL, environment);
    _exit(127);
}

bool helper_mount(const char *program, const char *folder, int *device, struct failure *why)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(why, "No socket can be opened: %s.", strerror(errno));
    pid_t helper = fork();
    if (helper == 0)
        become_mounting_helper(program, folder, ends[1]);
    close(ends[1]);
    *device = helper > 0 ? receive(ends[0]) : -1;
    close(ends[0]);
    bool mounted = helper > 0 && ended_well(helper);
    if (mounted && *device >= 0)
        return true;
    if (*device >= 0)
        close(*device);
    return fail(why, "%s does not mount it.", program);
}

bool helper_unmount(const char *program, const char *folder)
{
    char *environment[] = {NULL};
    pid_t helper = fork();
    if (helper == 0) {
        keep_quiet();
        execle(program, program, "-u", "-z", "--", folder, NULL, environment);
        _exit(127);
    }
    return helper > 0 && ended_well(helper);
}
