// The runtime of an AppImage: what stands before the image in the file, and starts what is in it.
#include "commands.h"
#include "environment.h"
#include "image.h"
#include "keeper.h"
#include "life.h"
#include "options.h"
#include "portable.h"
#include "process.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

enum { CANNOT_START = 127 }; // as shells have it

static int told(const struct failure *why, int status)
{
    tell("%s", why->text);
    return status;
}

/// Becomes the program. Returns only where that fails.
static int run(struct image *image, enum manner manner, const char *started_as, char **arguments)
{
    struct life life;
    struct failure why;
    char folder[PATH_MAX];
    char program[PATH_MAX];
    if (!life_begin(&life, &why) || !keeper_start(image, manner, &life, folder, &why))
        return told(&why, CANNOT_START);
    environment_set(image, folder, started_as);
    portable_use(image);
    snprintf(program, sizeof program, "%.*s/AppRun", PATH_MAX - 8, folder);
    life_hold(&life);
    execv(program, arguments);
    fail(&why, "AppRun in %s cannot be started: %s.", image->path, strerror(errno));
    return told(&why, CANNOT_START);
}

static int portable(const struct image *image, const char *kind)
{
    struct failure why;
    return portable_make(image, kind, &why) ? 0 : told(&why, 1);
}

/// The options for which the image itself need not be readable; -1 for the others.
static int without_image(const struct image *image, enum command command)
{
    switch (command) {
    case COMMAND_HELP:
        return fputs(options_help, stdout) < 0;
    case COMMAND_VERSION:
        return puts("OpenTalk Proxy Wizard's AppImage runtime " RUNTIME_VERSION) < 0;
    case COMMAND_OFFSET:
        return printf("%lld\n", (long long)image->offset) < 0;
    case COMMAND_UPDATE_INFORMATION:
        return command_section(image, ".upd_info");
    case COMMAND_SIGNATURE:
        return command_section(image, ".sha256_sig");
    case COMMAND_PORTABLE_HOME:
        return portable(image, "home");
    case COMMAND_PORTABLE_CONFIG:
        return portable(image, "config");
    default:
        return -1;
    }
}

static int with_image(struct image *image, const struct options *options, char **words)
{
    switch (options->command) {
    case COMMAND_EXTRACT:
        return command_extract(image, options->pattern);
    case COMMAND_MOUNT:
        return command_mount(image);
    default:
        break;
    }
    // The program has its name before its arguments, in the place of an option of ours.
    char *started_as = words[0];
    char **arguments = options->arguments - 1;
    arguments[0] = started_as;
    enum manner manner = options->command == COMMAND_RUN_UNPACKED ? UNPACKED : MOUNTED_OR_UNPACKED;
    return run(image, manner, started_as, arguments);
}

int main(int count, char **words)
{
    static struct image image;
    struct options options;
    struct failure why;
    process_fill_standard();
    if (getauxval(AT_SECURE) != 0)
        return tell("An AppImage must not be setuid or setgid: take these rights away."),
               CANNOT_START;
    if (count < 1)
        return tell("It was started without a name."), CANNOT_START;
    if (!options_read(&options, count, words, &why))
        return told(&why, 1);
    if (!image_find(&image, &why))
        return told(&why, CANNOT_START);
    int status = without_image(&image, options.command);
    if (status >= 0)
        return status;
    if (!image_read(&image, &why))
        return told(&why, CANNOT_START);
    return with_image(&image, &options, words);
}
