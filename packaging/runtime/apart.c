#include "apart.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/// Both processes see it.
struct result {
    struct failure why;
    bool ended;
    bool done;
};

static void work_on(bool (*work)(void *, struct failure *), void *task, struct result *result)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody would take the result
    result->done = work(task, &result->why);
    result->ended = true;
    _exit(0);
}

static bool taken(const struct result *result, struct failure *why)
{
    if (!result->ended)
        return fail(why, "The image is damaged so that reading it crashed. Fetch the file again.");
    *why = result->why;
    return result->done;
}

bool apart(bool (*work)(void *task, struct failure *why), void *task, struct failure *why)
{
    struct result *result
        = mmap(NULL, sizeof *result, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pid_t worker = result != MAP_FAILED ? fork() : -1;
    if (worker < 0)
        return fail(why, "No process can be started: %s.", strerror(errno));
    if (worker == 0)
        work_on(work, task, result);
    // Where SIGCHLD is ignored this waits too, and has no status to give.
    while (waitpid(worker, NULL, 0) < 0 && errno == EINTR)
        ;
    bool done = taken(result, why);
    munmap(result, sizeof *result);
    return done;
}
