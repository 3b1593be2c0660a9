#include "tree.h"

#include <stddef.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_ENTRIES = 1 << 20, DISK_BLOCK = 4096 };

struct walk {
    sqfs *tree;
    struct visitor *visitor;
    char path[PATH_MAX];
    size_t length;
    int depth;
    int entries;
};

static bool walk_folder(struct walk *walk, sqfs_inode *folder);

static bool damaged(struct walk *walk, const char *what)
{
    return fail(walk->visitor->why, "The image is damaged: %s (in \"/%.*s\").", what,
                (int)walk->length, walk->path);
}

/// A name with a slash in it, or "..", could lead out of the folder that it is in.
static bool is_plain(const char *name, size_t size)
{
    return size > 0 && strlen(name) == size && strchr(name, '/') == NULL && strcmp(name, ".") != 0
        && strcmp(name, "..") != 0;
}

static bool append(struct walk *walk, const char *name, size_t size)
{
    size_t slash = walk->length > 0 ? 1 : 0;
    if (walk->length + slash + size >= sizeof walk->path)
        return damaged(walk, "a path in it is too long");
    if (slash)
        walk->path[walk->length] = '/';
    memcpy(walk->path + walk->length + slash, name, size + 1);
    walk->length += slash + size;
    ++walk->depth;
    return true;
}

/// squashfuse reads on behind a block if told to begin there.
static bool lies_in_block(sqfs *tree, sqfs_off_t block, size_t offset)
{
    sqfs_block *found;
    return sqfs_md_cache(tree, &block, &found) == SQFS_OK && offset < found->size;
}

static bool read_inode(sqfs *tree, sqfs_inode_id id, sqfs_inode *inode)
{
    sqfs_md_cursor at;
    sqfs_md_cursor_inode(&at, id, (sqfs_off_t)tree->sb.inode_table_start);
    return lies_in_block(tree, at.block, at.offset) && sqfs_inode_get(tree, inode, id) == SQFS_OK;
}

static bool open_folder(sqfs *tree, sqfs_inode *folder, sqfs_dir *dir)
{
    enum { NOTHING = 3 }; // the size of an empty one
    sqfs_off_t block = (sqfs_off_t)(tree->sb.directory_table_start + folder->xtra.dir.start_block);
    return (folder->xtra.dir.dir_size <= NOTHING
            || lies_in_block(tree, block, folder->xtra.dir.offset))
        && sqfs_dir_open(tree, folder, dir, 0) == SQFS_OK;
}

/// squashfuse looks up a file's last, shared block without asking whether there is such a one.
static bool end_is_there(const sqfs *tree, const sqfs_inode *inode)
{
    if (!S_ISREG(inode->base.mode) || inode->xtra.reg.frag_idx == SQUASHFS_INVALID_FRAG)
        return true;
    uint64_t size = inode->xtra.reg.file_size % tree->sb.block_size;
    return inode->xtra.reg.frag_idx < tree->sb.fragments
        && inode->xtra.reg.frag_off + size <= tree->sb.block_size;
}

static bool visit(struct walk *walk, sqfs_inode *inode, const char *name)
{
    struct visitor *visitor = walk->visitor;
    struct place here = {walk->path, name, walk->depth, inode};
    if (!S_ISDIR(inode->base.mode))
        return visitor->meet(visitor, &here);
    if (walk->depth > TREE_DEPTH)
        return damaged(walk, "its folders are too deep");
    return visitor->enter(visitor, &here) && walk_folder(walk, inode)
        && visitor->leave(visitor, &here);
}

static bool visit_entry(struct walk *walk, sqfs_dir_entry *entry)
{
    sqfs_inode inode;
    const char *name = sqfs_dentry_name(entry);
    size_t size = sqfs_dentry_name_size(entry);
    size_t before = walk->length;
    if (++walk->entries > MOST_ENTRIES)
        return damaged(walk, "it has more than a million entries");
    if (!is_plain(name, size))
        return damaged(walk, "a name in it is no file's name");
    if (!read_inode(walk->tree, sqfs_dentry_inode(entry), &inode))
        return damaged(walk, "an entry leads nowhere");
    if (!end_is_there(walk->tree, &inode))
        return damaged(walk, "the end of a file is missing");
    if (!append(walk, name, size) || !visit(walk, &inode, name))
        return false;
    walk->length = before;
    walk->path[before] = '\0';
    --walk->depth;
    return true;
}

static bool walk_folder(struct walk *walk, sqfs_inode *folder)
{
    sqfs_dir dir;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err error = SQFS_OK;
    if (!open_folder(walk->tree, folder, &dir))
        return damaged(walk, "a folder cannot be read");
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(walk->tree, &dir, &entry, &error))
        if (!visit_entry(walk, &entry))
            return false;
    return error == SQFS_OK || damaged(walk, "a folder cannot be read");
}

bool tree_walk(struct image *image, struct visitor *visitor)
{
    struct walk walk = {.tree = &image->tree, .visitor = visitor};
    sqfs_inode root;
    if (!read_inode(&image->tree, sqfs_inode_root(&image->tree), &root) || !S_ISDIR(root.base.mode))
        return damaged(&walk, "it has no root folder");
    return visit(&walk, &root, "");
}

struct measure {
    struct visitor visitor;
    unsigned long long bytes;
};

static bool count(struct visitor *visitor, const struct place *place)
{
    struct measure *measure = (struct measure *)visitor;
    uint64_t size = S_ISREG(place->inode->base.mode) ? place->inode->xtra.reg.file_size : 0;
    unsigned long long blocks = size / DISK_BLOCK + 1;
    // All of them together cannot overflow: there are a million at most.
    const unsigned long long most = 1ULL << 40;
    measure->bytes += (blocks < most / DISK_BLOCK ? blocks * DISK_BLOCK : most);
    return true;
}

static bool pass(struct visitor *visitor, const struct place *place)
{
    (void)visitor;
    (void)place;
    return true;
}

bool tree_size(struct image *image, unsigned long long *bytes, struct failure *why)
{
    struct measure measure = {{count, count, pass, why}, 0};
    bool walked = tree_walk(image, &measure.visitor);
    *bytes = measure.bytes;
    return walked;
}
