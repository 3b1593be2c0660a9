// What is said to whoever started the program. Reasons are values: it is for the caller to say one,
// or to try another way and keep silent.
#pragma once

#include <limits.h>
#include <stdbool.h>

struct failure {
    char text[PATH_MAX + 512]; ///< what is wrong, where, and what to do, in a sentence or two
};

/// Fills the reason, printf's way. Always false, so that `return fail(…)` reads well.
bool fail(struct failure *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// One line on standard error, after the program's name.
void tell(const char *format, ...) __attribute__((format(printf, 1, 2)));

/// The same, but only where the variable VERBOSE is set.
void note(const char *format, ...) __attribute__((format(printf, 1, 2)));

bool is_verbose(void);
