#include "environment.h"

#include <stdlib.h>
#include <unistd.h>

void environment_set(const struct image *image, const char *folder, const char *started_as)
{
    char *here = getcwd(NULL, 0);
    setenv("APPIMAGE", image->path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", started_as, 1);
    if (here != NULL)
        setenv("OWD", here, 1);
    else
        unsetenv("OWD");
    free(here);
    unsetenv("TARGET_APPIMAGE");
}
