#include "life.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

bool life_begin(struct life *life, struct failure *why)
{
    life->held = -1;
    life->watched = (int)syscall(SYS_pidfd_open, getpid(), 0);
    if (life->watched >= 0)
        return true;
    // Before Linux 5.3: a pipe whose other end closes by itself when the last who has it ends. The
    // program's children have it too, and a program can close it early.
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return fail(why, "No pipe can be opened: %s.", strerror(errno));
    life->watched = ends[0];
    life->held = ends[1];
    return true;
}

void life_hold(const struct life *life)
{
    if (life->held >= 0)
        fcntl(life->held, F_SETFD, 0);
}

static bool ended_within(const struct life *life, int milliseconds)
{
    struct pollfd end = {.fd = life->watched, .events = POLLIN};
    return poll(&end, 1, milliseconds) > 0;
}

bool life_is_over(const void *life)
{
    return ended_within(life, 0);
}

void life_await_end(const struct life *life)
{
    while (!ended_within(life, -1))
        ;
}
