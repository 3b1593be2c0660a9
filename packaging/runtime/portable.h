// Portable mode: folders beside the AppImage, named after it, that take the place of the account's
// own: X.AppImage.home for $HOME, X.AppImage.config for $XDG_CONFIG_HOME.
#pragma once

#include "failure.h"
#include "image.h"

#include <stdbool.h>

/// `kind` is "home" or "config".
bool portable_make(const struct image *image, const char *kind, struct failure *why);

/// Uses those that are there and belong to this account: for root, another's would be a trap.
void portable_use(const struct image *image);
