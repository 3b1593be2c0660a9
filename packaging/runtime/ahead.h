// Has files of the mounted image read before the program asks for them: a program reads its
// libraries here and there and waits each time, while this keeps all processors at unpacking.
#pragma once

#include "life.h"

/// The parts that the file .read-ahead in the image's root names, in this order. A line holds where
/// the part begins and its size, both in KiB, and the file's path in the image. It is only a hint:
/// what is wrong in it is passed over. Returns when all of it has been asked for,
/// or the life is over.
void ahead_read(const char *folder, const struct life *life);
