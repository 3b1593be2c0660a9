#include "process.h"

#include "failure.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static bool is_kept(int descriptor, const int *kept, int count)
{
    for (int index = 0; index < count; ++index)
        if (kept[index] == descriptor)
            return true;
    return descriptor < 3;
}

/// Where /proc is not mounted, nobody tells which are open.
static void close_the_first(const int *kept, int count)
{
    enum { USUAL_LIMIT = 1024 };
    for (int descriptor = 3; descriptor < USUAL_LIMIT; ++descriptor)
        if (!is_kept(descriptor, kept, count))
            close(descriptor);
}

void process_close_others(const int *kept, int count)
{
    DIR *open = opendir("/proc/self/fd");
    if (open == NULL) {
        close_the_first(kept, count);
        return;
    }
    for (struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open)) {
        int descriptor = atoi(entry->d_name);
        if (descriptor != dirfd(open) && !is_kept(descriptor, kept, count))
            close(descriptor);
    }
    closedir(open);
}

void process_rename(const char *name)
{
    prctl(PR_SET_NAME, name);
}

/// Also undoes what the program was started with: an ignored SIGCHLD would hide how helpers end.
static void become_deaf(void)
{
    const int ignored[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM};
    for (unsigned index = 0; index < sizeof ignored / sizeof ignored[0]; ++index)
        signal(ignored[index], SIG_IGN);
    signal(SIGCHLD, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void become_silent(void)
{
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, 0);
    dup2(nowhere, 1);
    if (!is_verbose())
        dup2(nowhere, 2);
}

int process_detach(const char *name, const int *kept, int count)
{
    pid_t between = fork();
    if (between < 0)
        return -1;
    if (between > 0) {
        int status = 0;
        // Where SIGCHLD is ignored there is no status to be had.
        bool failed = waitpid(between, &status, 0) == between && status != 0;
        return failed ? -1 : 1;
    }
    setsid();
    pid_t detached = fork();
    if (detached != 0)
        _exit(detached > 0 ? 0 : 1);
    become_deaf();
    become_silent();
    process_close_others(kept, count);
    process_rename(name);
    umask(022);
    if (chdir("/") != 0)
        _exit(1);
    return 0;
}

void process_fill_standard(void)
{
    int descriptor;
    do
        descriptor = open("/dev/null", O_RDWR | O_CLOEXEC);
    while (descriptor >= 0 && descriptor < 3);
    if (descriptor >= 0)
        close(descriptor);
}
