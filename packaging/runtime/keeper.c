#include "keeper.h"

#include "ahead.h"
#include "extract.h"
#include "folder.h"
#include "mount.h"
#include "process.h"
#include "server.h"
#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/// What is kept.
struct ground {
    char folder[PATH_MAX];
    pid_t server; ///< 0: nothing is mounted
};

/// What the program is told: the folder, or why there is none.
struct report {
    bool ready;
    struct failure text;
};

static void unmount(const struct ground *ground)
{
    if (!mount_close(ground->folder))
        kill(ground->server, SIGKILL); // it would wait without end
    rmdir(ground->folder);
    waitpid(ground->server, NULL, 0); // what the program left running may use it for long
}

/// Asks the server something. Some systems let mount, and then refuse every look.
static bool can_be_read(const char *folder)
{
    int root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root >= 0)
        close(root);
    return root >= 0;
}

static bool serve(struct ground *ground, const struct image *image, struct failure *why)
{
    int device;
    if (!mount_open(ground->folder, &device, why))
        return false;
    if (server_start(image, device, &ground->server, why)) {
        if (can_be_read(ground->folder))
            return true;
        fail(why, "What was mounted cannot be read: %s.", strerror(errno));
        kill(ground->server, SIGKILL);
        waitpid(ground->server, NULL, 0);
    }
    mount_close(ground->folder);
    ground->server = 0;
    return false;
}

static bool get_mounted(struct ground *ground, const struct image *image, struct failure *why)
{
    folder_search next = 0;
    if (!folder_make(&next, false, ground->folder, why))
        return false;
    if (serve(ground, image, why))
        return true;
    rmdir(ground->folder);
    return false;
}

static bool fits(const char *folder, unsigned long long needed, struct failure *why)
{
    enum { MEGABYTE = 1 << 20 };
    unsigned long long room = folder_room(folder);
    return room >= needed
        || fail(why,
                "Unpacking needs %llu MB, and %s has room for %llu MB. Set TMPDIR to a folder "
                "with more.",
                needed / MEGABYTE + 1, folder, room / MEGABYTE);
}

static bool unpack_into(const char *path, struct image *image, const struct life *life,
                        struct failure *why)
{
    const struct extraction how = {.private = true, .over = life_is_over, .asked = life};
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return fail(why, "%s cannot be opened: %s.", path, strerror(errno));
    bool done = extract(image, folder, &how, why);
    close(folder);
    return done;
}

/// The next place is tried after every failure: the usual one is a full disk.
static bool get_unpacked(struct ground *ground, struct image *image, const struct life *life,
                         struct failure *why)
{
    unsigned long long needed;
    folder_search next = 0;
    struct failure nowhere;
    if (!tree_size(image, &needed, why))
        return false;
    fail(why, "%s", "");
    while (!life_is_over(life) && folder_make(&next, true, ground->folder, &nowhere)) {
        if (fits(ground->folder, needed, why) && unpack_into(ground->folder, image, life, why))
            return true;
        folder_remove(ground->folder);
        note("%s", why->text);
    }
    if (why->text[0] == '\0')
        *why = nowhere;
    return false;
}

static bool get_ready(struct ground *ground, struct image *image, enum manner manner,
                      const struct life *life, struct failure *why)
{
    if (manner != UNPACKED) {
        if (get_mounted(ground, image, why))
            return true;
        if (manner == MOUNTED)
            return false;
        note("%s It is unpacked instead.", why->text);
    }
    return get_unpacked(ground, image, life, why);
}

static void clear_up(const struct ground *ground)
{
    if (ground->server != 0)
        unmount(ground);
    else if (getenv("NO_CLEANUP") == NULL && !folder_remove(ground->folder))
        note("%s could not be removed wholly.", ground->folder);
}

static void write_report(int program, const struct report *report)
{
    const char *data = (const char *)report;
    size_t left = sizeof *report;
    while (left > 0) {
        ssize_t written = write(program, data, left);
        if (written < 0 && errno != EINTR)
            return; // the program has ended
        data += written > 0 ? written : 0;
        left -= written > 0 ? (size_t)written : 0;
    }
}

static void keep(struct image *image, enum manner manner, const struct life *life, int program)
{
    struct ground ground = {.server = 0};
    struct report report = {.ready = false};
    struct failure *why = &report.text;
    report.ready = get_ready(&ground, image, manner, life, why);
    if (report.ready)
        fail(&report.text, "%s", ground.folder);
    write_report(program, &report);
    close(program);
    if (!report.ready)
        return;
    if (ground.server != 0 && manner != MOUNTED)
        ahead_read(ground.folder, life);
    life_await_end(life);
    clear_up(&ground);
}

static bool read_report(int keeper, struct report *report)
{
    char *data = (char *)report;
    size_t had = 0;
    ssize_t got;
    do {
        got = read(keeper, data + had, sizeof *report - had);
        had += got > 0 ? (size_t)got : 0;
    } while (had < sizeof *report && (got > 0 || (got < 0 && errno == EINTR)));
    return had == sizeof *report;
}

bool keeper_start(struct image *image, enum manner manner, const struct life *life,
                  char folder[PATH_MAX], struct failure *why)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return fail(why, "No pipe can be opened: %s.", strerror(errno));
    const int kept[] = {image->file, life->watched, ends[1]};
    int detached = process_detach("appimage-keeper", kept, 3);
    if (detached == 0) {
        keep(image, manner, life, ends[1]);
        _exit(0);
    }
    struct report report;
    close(ends[1]);
    bool told = detached > 0 && read_report(ends[0], &report);
    close(ends[0]);
    if (!told)
        return fail(why,
                    "The process that mounts or unpacks the AppImage did not come into being, "
                    "or was killed. Start it again.");
    if (!report.ready)
        return fail(why, "%s", report.text.text);
    memcpy(folder, report.text.text, PATH_MAX);
    return true;
}
