// The process that answers what the kernel asks about a mounted image.
#pragma once

#include "failure.h"
#include "image.h"

#include <stdbool.h>
#include <sys/types.h>

/// Forks it and takes over the device. It ends by itself when nobody uses the mounted folder.
bool server_start(const struct image *image, int device, pid_t *server, struct failure *why);
