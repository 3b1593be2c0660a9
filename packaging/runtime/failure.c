#include "failure.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool fail(struct failure *why, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    vsnprintf(why->text, sizeof why->text, format, values);
    va_end(values);
    return false;
}

/// In one write, so that lines of several processes do not mix.
static void say(const char *format, va_list values)
{
    struct failure line;
    vsnprintf(line.text, sizeof line.text, format, values);
    dprintf(2, "%s: %s\n", program_invocation_short_name, line.text);
}

void tell(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(format, values);
    va_end(values);
}

void note(const char *format, ...)
{
    if (!is_verbose())
        return;
    va_list values;
    va_start(values, format);
    say(format, values);
    va_end(values);
}

bool is_verbose(void)
{
    return getenv("VERBOSE") != NULL;
}
