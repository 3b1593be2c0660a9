// Private folders: fresh, 0700, and where nobody else can put another in their place.
#pragma once

#include "failure.h"

#include <stdbool.h>

/// Where to look next: $TMPDIR, /tmp, /var/tmp, ~/.cache, in this order. Begin with 0.
typedef int folder_search;

/// Makes one in the next place that can be written to; `to_run`: and that programs can be started
/// from. False when there is no such place any more.
bool folder_make(folder_search *next, bool to_run, char path[PATH_MAX], struct failure *why);

/// Bytes that can be written there.
unsigned long long folder_room(const char *path);

/// With all that is in it. Follows no link and enters no other file system that somebody mounted
/// there; so it can fail.
bool folder_remove(const char *path);
