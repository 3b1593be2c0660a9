// What the parts of adopt share. For the files adopt*.cpp only.
#pragma once

#include "model/hostname.h"
#include "nginx/adopt.h"
#include "nginx/tree.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

struct OldFile {
    std::string path;
    bool isOurs = false; ///< begins with our signature
    Directives directives;

    std::string name() const { return path.substr(path.rfind('/') + 1); }
};

/// A directive of a server, with where it stands.
struct OldLine {
    const Directive *directive = nullptr;
    const OldFile *file = nullptr;
    std::string path;                  ///< kind of server, and the blocks around it
    std::vector<std::string> location; ///< arguments of the innermost location

    bool is(std::string_view name) const { return directive->name == name; }
    const std::vector<std::string> &arguments() const { return directive->arguments; }
    std::string argument(std::size_t index) const;
    std::string place() const { return file->path + ':' + std::to_string(directive->line); }
    bool isPlain() const { return path.starts_with("plain"); }
};

/// All servers of one host name.
struct OldSite {
    std::string host;
    std::string id; ///< the catalogue's or an extra service's; empty for a stranger
    std::optional<ServiceId> service;
    bool isOurs = false;
    std::vector<OldLine> servers;
    std::vector<OldLine> lines; ///< every directive inside them, in order; includes are followed
    std::string target;         ///< of the proxy_pass that the backends were read from
    std::vector<std::string> backends; ///< `address:port`; empty where none can be told
    const OldLine *upstream = nullptr;

    const OldLine *find(std::string_view name) const;   ///< the first, rather on HTTPS
    const OldLine *header(std::string_view name) const; ///< the first `add_header name …` on HTTPS
    bool hasLocation(const std::vector<std::string> &arguments) const;
    std::string place() const { return servers.front().place(); }
};

struct Old {
    const Survey &survey;
    std::vector<OldFile> files;
    std::vector<OldSite> sites;
    std::map<std::string, OldLine> upstreams; ///< by name
    std::map<std::string, OldLine> zones;     ///< limit_req_zone, by name
    std::string domain;
    Problems notes;

    const OldSite *site(ServiceId id) const;
    const OldFile *file(const std::string &path) const;

    template <class... Arguments>
    void note(const ProblemType &type, std::string place, Arguments &&...arguments)
    {
        notes.push_back(warning(type, std::move(place), std::forward<Arguments>(arguments)...));
    }
};

/// As one would write it, shortened.
std::string textOf(const Directive &directive);

/// The path of an include's argument, absolute.
std::string includePath(const std::string &argument, const Survey &survey);

/// What stands in a block of `file`, at `path` and below, includes followed.
void collectLines(const Old &old, const Directives &inside, const OldFile &file,
                  const std::string &path, const std::vector<std::string> &location,
                  std::vector<OldLine> &lines);
std::string pathInside(const std::string &path, const Directive &block);

/// Parses, groups servers by host, and finds their backends.
Old readOld(const std::vector<ConfigurationFile> &files, const Survey &survey);

/// Gives each site its id, and the whole its domain; false where nothing is OpenTalk's.
bool identify(Old &old);

/// Services and certificates, then everything else.
void adoptSites(Old &old, Profile &profile);
void adoptCertificates(Old &old, Profile &profile);
void adoptOptions(Old &old, Profile &profile);
void adoptPolicy(Old &old, Profile &profile);
void adoptListen(Old &old, Profile &profile);

/// Names what the files of `profile` would not say any more.
void compare(Old &old, const Profile &profile);

} // namespace opentalk::nginx
