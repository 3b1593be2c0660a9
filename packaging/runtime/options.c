#include "options.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *word;
    enum command command;
} known[] = {
    {"--appimage-extract", COMMAND_EXTRACT},
    {"--appimage-extract-and-run", COMMAND_RUN_UNPACKED},
    {"--appimage-mount", COMMAND_MOUNT},
    {"--appimage-offset", COMMAND_OFFSET},
    {"--appimage-version", COMMAND_VERSION},
    {"--appimage-updateinformation", COMMAND_UPDATE_INFORMATION},
    {"--appimage-updateinfo", COMMAND_UPDATE_INFORMATION},
    {"--appimage-signature", COMMAND_SIGNATURE},
    {"--appimage-portable-home", COMMAND_PORTABLE_HOME},
    {"--appimage-portable-config", COMMAND_PORTABLE_CONFIG},
    {"--appimage-help", COMMAND_HELP},
};

const char options_help[]
    = "Options of the AppImage itself, each only as the first argument:\n"
      "\n"
      "  --appimage-extract [PATTERN]   unpack into the folder squashfs-root, here\n"
      "  --appimage-extract-and-run     run without mounting; remove what was unpacked\n"
      "  --appimage-mount               mount, print where, until Ctrl+C\n"
      "  --appimage-offset              print where in the file the image begins\n"
      "  --appimage-updateinformation   print where updates come from\n"
      "  --appimage-signature           print the signature in the file\n"
      "  --appimage-portable-home       make a home folder beside the AppImage, used from then on\n"
      "  --appimage-portable-config     the same for settings\n"
      "  --appimage-version             print the version of the runtime\n"
      "  --appimage-help                print this\n"
      "\n"
      "All else goes to the program. Where the image cannot be mounted, it is unpacked to a "
      "private\n"
      "folder in the first of $TMPDIR, /tmp, /var/tmp and ~/.cache that will do, and removed "
      "after.\n"
      "\n"
      "Variables: APPIMAGE_EXTRACT_AND_RUN=1 as the option; NO_CLEANUP=1 keeps what was unpacked;\n"
      "TARGET_APPIMAGE=FILE works on another AppImage; VERBOSE=1 tells what is tried.\n";

static bool extracts(struct options *options, struct failure *why)
{
    options->pattern = options->arguments[0];
    return options->pattern == NULL || options->arguments[1] == NULL
        || fail(why,
                "--appimage-extract takes one pattern, and \"%s\" is a second. Put it in "
                "quotation marks, else the shell makes several of one.",
                options->arguments[1]);
}

bool options_read(struct options *options, int count, char **words, struct failure *why)
{
    options->command
        = getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL ? COMMAND_RUN_UNPACKED : COMMAND_RUN;
    options->pattern = NULL;
    options->arguments = words + 1;
    if (count < 2 || strncmp(words[1], "--appimage-", strlen("--appimage-")) != 0)
        return true;
    for (unsigned index = 0; index < sizeof known / sizeof known[0]; ++index)
        if (strcmp(words[1], known[index].word) == 0) {
            options->command = known[index].command;
            options->arguments = words + 2;
            return options->command != COMMAND_EXTRACT || extracts(options, why);
        }
    return fail(why, "There is no option %s. --appimage-help lists all.", words[1]);
}
