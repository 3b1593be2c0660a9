#include "commands.h"

#include "elf.h"
#include "extract.h"
#include "keeper.h"
#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TARGET "squashfs-root"

static int told(const struct failure *why)
{
    tell("%s", why->text);
    return 1;
}

static bool extract_here(struct image *image, const char *pattern, struct failure *why)
{
    const struct extraction how = {.pattern = pattern};
    unsigned long long size;
    if (!tree_size(image, &size, why)) // before anything is made
        return false;
    if (mkdir(TARGET, 0700) != 0)
        return fail(why, "The folder " TARGET " cannot be made here: %s.%s", strerror(errno),
                    errno == EEXIST ? " Rename or remove it." : "");
    int folder = open(TARGET, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return fail(why, "The folder " TARGET " cannot be opened: %s.", strerror(errno));
    bool done = extract(image, folder, &how, why);
    close(folder);
    rmdir(TARGET); // goes only if it is empty: when nothing fitted
    return done;
}

/// "/usr/bin/x" and "./usr/bin/x" are meant as what they are in the image.
static const char *below_root(const char *pattern)
{
    while (pattern != NULL && (*pattern == '/' || strncmp(pattern, "./", 2) == 0))
        ++pattern;
    return pattern;
}

int command_extract(struct image *image, const char *pattern)
{
    struct failure why;
    if (!extract_here(image, below_root(pattern), &why))
        return told(&why);
    printf(TARGET "\n");
    return 0;
}

int command_mount(struct image *image)
{
    struct life life;
    struct failure why;
    char folder[PATH_MAX];
    if (!life_begin(&life, &why) || !keeper_start(image, MOUNTED, &life, folder, &why)) {
        tell("The image cannot be mounted here. %s --appimage-extract unpacks it.", why.text);
        return 1;
    }
    printf("%s\n", folder);
    fflush(stdout);
    for (;;)
        pause();
}

int command_section(const struct image *image, const char *name)
{
    struct failure why;
    char text[8192];
    off_t start;
    size_t size;
    if (!elf_section(image->file, name, &start, &size, &why))
        return told(&why);
    if (size > sizeof text)
        size = sizeof text;
    ssize_t got = pread(image->file, text, size, start);
    size_t length = got > 0 ? strnlen(text, (size_t)got) : 0;
    fwrite(text, 1, length, stdout);
    if (length > 0 && text[length - 1] != '\n')
        putchar('\n');
    return 0;
}
