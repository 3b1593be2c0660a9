#include "image.h"

#include "elf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ZSTD = 6, SMALLEST_BLOCK_LOG = 12, LARGEST_BLOCK_LOG = 20 };

/// What the kernel started. Where /proc is not mounted, the path it was asked for has to do.
static const char *own_file(void)
{
    if (access("/proc/self/exe", F_OK) == 0)
        return "/proc/self/exe";
    return (const char *)getauxval(AT_EXECFN); // NOLINT: the kernel passes a pointer as a number
}

bool image_find(struct image *image, struct failure *why)
{
    const char *target = getenv("TARGET_APPIMAGE");
    const char *file = target != NULL ? target : own_file();
    image->file = open(file, O_RDONLY | O_CLOEXEC);
    if (image->file < 0)
        return fail(why, "The AppImage %s cannot be read: %s.", file, strerror(errno));
    if (realpath(file, image->path) == NULL)
        return fail(why, "The path of the AppImage %s cannot be told: %s.", file, strerror(errno));
    return elf_end(image->file, &image->offset, why);
}

static bool header_is_sane(const struct squashfs_super_block *header)
{
    return header->s_major == SQUASHFS_MAJOR && header->block_log >= SMALLEST_BLOCK_LOG
        && header->block_log <= LARGEST_BLOCK_LOG && header->block_size == 1U << header->block_log;
}

/// squashfuse believes what the header says; so it is looked at before.
static bool header_fits(const struct image *image, struct failure *why)
{
    struct squashfs_super_block header;
    struct stat about;
    const ssize_t size = sizeof header;
    if (fstat(image->file, &about) != 0 || about.st_size <= image->offset)
        return fail(why,
                    "%s has no filesystem image behind its first %lld bytes. It is the bare "
                    "runtime, or incomplete: fetch the file again.",
                    image->path, (long long)image->offset);
    if (pread(image->file, &header, sizeof header, image->offset) != size
        || header.s_magic != SQUASHFS_MAGIC || !header_is_sane(&header))
        return fail(why,
                    "%s is incomplete or damaged: there is no squashfs image at byte %lld. "
                    "Fetch the file again.",
                    image->path, (long long)image->offset);
    if (header.compression != ZSTD)
        return fail(why, "The image in %s is not packed by zstd. This runtime reads no other.",
                    image->path);
    uint64_t present = (uint64_t)(about.st_size - image->offset);
    if (header.bytes_used > present)
        return fail(why,
                    "%s is incomplete: %llu bytes of its image are here, %llu should be. "
                    "Fetch the file again.",
                    image->path, (unsigned long long)present,
                    (unsigned long long)header.bytes_used);
    return true;
}

bool image_read(struct image *image, struct failure *why)
{
    if (!header_fits(image, why))
        return false;
    if (sqfs_init(&image->tree, image->file, (size_t)image->offset) != SQFS_OK)
        return fail(why,
                    "The image in %s is damaged: its tables cannot be read. Fetch the file "
                    "again.",
                    image->path);
    return true;
}
