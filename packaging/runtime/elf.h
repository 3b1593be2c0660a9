// The ELF file that an AppImage is at its beginning. The filesystem image is appended to it.
#pragma once

#include "failure.h"

#include <stdbool.h>
#include <sys/types.h>

/// Where the ELF file ends: behind its table of sections, which linkers put last.
bool elf_end(int file, off_t *end, struct failure *why);

/// Place and size of the section with that name.
bool elf_section(int file, const char *name, off_t *start, size_t *size, struct failure *why);
