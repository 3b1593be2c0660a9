// A file set: every file, link and folder that should be there for a deployment.
#pragma once

#include "nginx/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

enum class EntryKind {
    Folder,
    File,
    Link,
    Placeholder, ///< a folder with certificate.pem and key.pem, made where it is missing
};

/// Owner is always root:root. Paths are absolute and clean, as nginx on the target sees them.
struct Entry {
    EntryKind kind = EntryKind::File;
    std::string path;
    unsigned mode = 0644; ///< 0 for links
    std::string content; ///< file: its bytes; link: its target; placeholder: host names, one a line
    std::vector<Reason> reasons; ///< file: one a line

    /// Reasons do not count: they are not written.
    bool operator==(const Entry &other) const;
};

/// In the order in which entries are put in place so that every intermediate tree passes
/// `nginx -t`: folders, placeholder, http-level file, snippet, sites, links. Removal is backwards.
struct FileSet {
    std::vector<Entry> entries;

    bool operator==(const FileSet &) const = default;
    const Entry *find(const std::string &path) const;
};

/// Paths that a file set for any deployment on this layout may name. What is on disk at one of
/// these and not in the file set is ours to delete; nothing else ever is.
bool isAnnounced(const std::string &path, const std::string &configFolder);

/// The first line of every file of ours, of a script the second; names the tool and the version of
/// the format.
extern const char *const signature;
bool isSigned(std::string_view content);

inline constexpr const char *webroot = "/var/www/letsencrypt"; ///< of certbot's challenges

/// What certbot runs after each renewal.
inline constexpr const char *deployHook = "/etc/letsencrypt/renewal-hooks/deploy/opentalk-proxy";

/// Whether the system's trust store is made anew when this file comes or goes.
bool isTrustAnchor(std::string_view path);
/// The program that does so, for an anchor's path.
const char *trustCommand(std::string_view anchor);

} // namespace opentalk::nginx
