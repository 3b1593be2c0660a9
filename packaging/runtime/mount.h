// Mounts a folder whose files another process serves (FUSE), read-only, without setuid and devices.
#pragma once

#include "failure.h"

#include <stdbool.h>

/// As root by mount(2); else, or where root may not, by fusermount3 or fusermount. `device` is
/// where the kernel's questions come from: until somebody answers, whoever looks into the folder
/// waits.
bool mount_open(const char *folder, int *device, struct failure *why);

/// Takes it out of sight at once. Who still uses it goes on using it, until its server ends.
bool mount_close(const char *folder);
