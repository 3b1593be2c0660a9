// The tree that is worked on: the machine's own, or one below a folder (`--root`). Every file
// access of the engine goes through here, by descriptors of verified folders.
#pragma once

#include "machine/descriptor.h"
#include "model/problem.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace opentalk::machine {

class Ground;

enum class NodeKind { Absent, Folder, File, Link, Other };

/// What lies at a path, without following it.
struct Node {
    NodeKind kind = NodeKind::Absent;
    unsigned mode = 0; ///< permission bits
    unsigned uid = 0;
    unsigned gid = 0;
    std::string content; ///< file: its bytes; link: its target
    /// File: what SELinux knows it by. Where it is empty, a file that is put keeps the label of the
    /// one it replaces, and a new one gets its folder's.
    std::string label = {};

    /// The label is kept, and makes no difference: nobody wishes for another.
    bool operator==(const Node &other) const;
};

/// Whom the folders on the way must belong to before anything is written.
enum class Trust {
    Anyone,   ///< reading as whoever we are
    RootOnly, ///< root-owned, not writable by group or others: the rule as root
    OwnOnly,  ///< the same for this account, which stands for root below the folder
};

/// Paths given to a Root are absolute, clean and as nginx on that tree sees them; `.`, `..` and
/// empty components are refused. Reading follows links inside the tree and never out of it;
/// writing, and `look` where not anyone is trusted, refuse a link on the way. Owners are those that
/// the tree is to have: whoever stands for root shows as root.
class Root {
public:
    /// The machine's own tree (empty), or the one below `folder` ("/srv/image").
    /// As root, `folder` and its parents must be root-owned and not writable by others.
    static Result<Root> open(const std::string &folder, Trust trust);

    /// For a tree that nginx cannot be shown by mounts.
    void standOn(std::shared_ptr<Ground> ground) { m_ground = std::move(ground); }
    Ground *ground() const { return m_ground.get(); }

    /// This process is root, or stands for it here.
    bool isOurs() const;

    bool isMachine() const { return m_folder.empty(); }
    const std::string &folder() const { return m_folder; } ///< empty for the machine's own tree
    std::string onDisk(const std::string &path) const;     ///< for messages and child programs

    /// Absent also where a folder on the way is.
    Result<Node> look(const std::string &path) const;

    /// The same without content: nothing is opened, however large or secret it is.
    Result<Node> glance(const std::string &path) const;

    /// A regular file's bytes, at most `limit`, following links as nginx would.
    Result<std::string> read(const std::string &path, std::size_t limit = 64u << 20) const;

    /// The same file, opened for reading.
    Result<Descriptor> openFile(const std::string &path) const;

    /// The same, but the file itself is no link and has no other name: somebody else may write in
    /// its folder. None where there is none.
    Result<Descriptor> openUnlinked(const std::string &path) const;

    /// A regular file, opened once, non-blocking. As root, it and every folder and link on the way
    /// are root-owned and not writable by others.
    Result<Descriptor> openTrusted(const std::string &path) const;

    /// Refuses what would keep files below `folder` from being trusted so: itself, or a folder or
    /// link on the way. What is absent is no reason.
    Result<void> requireTrusted(const std::string &folder) const;

    /// A certificate, key or CA (rule 2 of the border): the same, at most 1 MiB. Problems never
    /// quote content.
    Result<Node> lookTrusted(const std::string &path) const;
    Result<std::string> readTrusted(const std::string &path) const;

    /// Names in a folder, sorted, without `.` and `..`; an absent folder has none. Follows links.
    Result<std::vector<std::string>> names(const std::string &folder) const;

    /// Opens the folder that holds `path`, verified component by component.
    Result<Descriptor> parent(const std::string &path) const;

    /// Writes dot-named beside its target, flushes, and renames over it. `stage` does the first
    /// half and returns the dot-named path; `place` the second, with the folder flushed after.
    /// Mode and owner are exactly the node's, and so is the label where it has one.
    Result<std::string> stage(const std::string &path, const Node &node) const;
    Result<void> place(const std::string &staged, const std::string &path) const;

    /// stage and place; a folder is made or gets its mode and owner, its parent flushed.
    Result<void> put(const std::string &path, const Node &node) const;

    /// A file or link, or a folder that is empty. Absent is fine.
    Result<void> remove(const std::string &path) const;

    /// A folder with something in it stays.
    Result<void> removeIfEmpty(const std::string &folder) const;

    /// Removes what an interrupted run has staged in `folder` and not placed.
    Result<void> sweep(const std::string &folder) const;

private:
    struct Glance;

    Root(std::string folder, Trust trust, Descriptor descriptor);
    Result<Glance> glanceAt(const std::string &path) const;

    bool isStrict() const { return m_trust != Trust::Anyone; }
    Node asKept(const Node &node) const; ///< with the owner that it gets on disk
    Node asSeen(const struct stat &status) const;

    std::string m_folder;
    Trust m_trust;
    unsigned m_uid = 0; ///< on disk, of whoever stands for root
    unsigned m_gid = 0;
    std::shared_ptr<Ground> m_ground;
    Descriptor m_descriptor;
};

/// A name as `stage` gives it.
bool isStagedName(std::string_view name);

} // namespace opentalk::machine
