#include "elf.h"

#include <elf.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_at(int file, void *into, size_t size, Elf64_Off from)
{
    return from <= LONG_MAX && pread(file, into, size, (off_t)from) == (ssize_t)size;
}

/// Reads the header, and refuses one whose table of sections does not lie within the file.
static bool header_of(int file, Elf64_Ehdr *header, struct failure *why)
{
    struct stat about;
    if (!read_at(file, header, sizeof *header, 0) || memcmp(header->e_ident, ELFMAG, SELFMAG) != 0
        || header->e_ident[EI_CLASS] != ELFCLASS64 || header->e_ident[EI_DATA] != ELFDATA2LSB)
        return fail(why, "This is no AppImage for a 64-bit machine: it has no such ELF header.");
    Elf64_Off table = (Elf64_Off)header->e_shentsize * header->e_shnum;
    if (fstat(file, &about) != 0 || header->e_shentsize != sizeof(Elf64_Shdr)
        || header->e_shoff > (Elf64_Off)about.st_size
        || table > (Elf64_Off)about.st_size - header->e_shoff)
        return fail(why,
                    "The AppImage is incomplete or damaged: its table of sections is not in "
                    "it. Fetch the file again.");
    return true;
}

bool elf_end(int file, off_t *end, struct failure *why)
{
    Elf64_Ehdr header;
    if (!header_of(file, &header, why))
        return false;
    *end = (off_t)(header.e_shoff + (Elf64_Off)header.e_shentsize * header.e_shnum);
    return true;
}

static bool section_at(int file, const Elf64_Ehdr *header, unsigned index, Elf64_Shdr *section)
{
    return index < header->e_shnum
        && read_at(file, section, sizeof *section,
                   header->e_shoff + (Elf64_Off)index * sizeof *section);
}

static bool is_named(int file, const Elf64_Shdr *names, const Elf64_Shdr *section, const char *name)
{
    char found[32];
    size_t size = strlen(name) + 1;
    return size <= sizeof found && read_at(file, found, size, names->sh_offset + section->sh_name)
        && memcmp(found, name, size) == 0;
}

bool elf_section(int file, const char *name, off_t *start, size_t *size, struct failure *why)
{
    Elf64_Ehdr header;
    Elf64_Shdr names;
    Elf64_Shdr section;
    if (!header_of(file, &header, why))
        return false;
    if (!section_at(file, &header, header.e_shstrndx, &names))
        return fail(why, "The sections of this AppImage have no names.");
    for (unsigned index = 0; section_at(file, &header, index, &section); ++index)
        if (is_named(file, &names, &section, name) && section.sh_offset <= LONG_MAX) {
            *start = (off_t)section.sh_offset;
            *size = section.sh_size;
            return true;
        }
    return fail(why, "This AppImage has no section %s.", name);
}
