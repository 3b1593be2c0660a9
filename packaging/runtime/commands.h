// What the options do that do not run the program. Each returns the exit status.
#pragma once

#include "image.h"

/// Unpacks into a new folder squashfs-root, here.
int command_extract(struct image *image, const char *pattern);

/// Prints where it is mounted, and stays until it is ended.
int command_mount(struct image *image);

/// Prints the text in a section of the ELF file.
int command_section(const struct image *image, const char *name);
