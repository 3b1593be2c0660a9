// What the program finds in its environment.
#pragma once

#include "image.h"

/// APPIMAGE, APPDIR, ARGV0, OWD. TARGET_APPIMAGE goes: it would lead AppImages that the program
/// starts astray.
void environment_set(const struct image *image, const char *folder, const char *started_as);
