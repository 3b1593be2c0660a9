// The options of every AppImage. They count only as the first argument: all others, and all that
// come later, are the program's.
#pragma once

#include "failure.h"

#include <stdbool.h>

enum command {
    COMMAND_RUN,
    COMMAND_RUN_UNPACKED,
    COMMAND_EXTRACT,
    COMMAND_MOUNT,
    COMMAND_OFFSET,
    COMMAND_VERSION,
    COMMAND_UPDATE_INFORMATION,
    COMMAND_SIGNATURE,
    COMMAND_PORTABLE_HOME,
    COMMAND_PORTABLE_CONFIG,
    COMMAND_HELP,
};

struct options {
    enum command command;
    const char *pattern; ///< of COMMAND_EXTRACT; NULL: everything
    char **arguments;    ///< the program's own, after its name
};

bool options_read(struct options *options, int count, char **words, struct failure *why);

extern const char options_help[];
