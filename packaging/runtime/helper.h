// fusermount3 and fusermount: the setuid programs by which FUSE lets ordinary accounts mount.
#pragma once

#include "failure.h"

#include <stdbool.h>

/// Looks along PATH and in the usual folders. Only a program that is root's and setuid can do it.
/// It need not be readable: some distributions install it that way.
bool helper_find(const char *name, char path[PATH_MAX]);

bool helper_mount(const char *program, const char *folder, int *device, struct failure *why);
bool helper_unmount(const char *program, const char *folder);
