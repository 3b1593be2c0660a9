// A survey: the facts about one machine that decide what may be written there. A value, made by
// machine/look.h or read from another machine's `survey --json`.
#pragma once

#include "model/address.h"
#include "model/problem.h"
#include "nginx/dialect.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

/// Where nginx reads sites from.
enum class Layout {
    Sites,   ///< Debian: sites-available with links in sites-enabled
    ConfD,   ///< nginx.org, Red Hat: conf.d/*.conf
    VhostsD, ///< SUSE: vhosts.d/*.conf
    HttpD,   ///< Alpine: http.d/*.conf
    None,    ///< nothing is included (Arch): nginx.conf needs a line
};

const char *name(Layout layout); ///< `sites`, `conf.d`, `vhosts.d`, `http.d`, `none`
std::optional<Layout> layoutByName(std::string_view name);

struct Place {
    std::string file;
    int line = 0;

    auto operator<=>(const Place &) const = default;
    std::string text() const; ///< "file:line"
};

/// One `listen` of a neighbour.
struct Listener {
    Address address; ///< `0.0.0.0` and `::` for all
    std::uint16_t port = 0;
    bool isDefault = false; ///< answers unknown names: says default_server, or is read before ours
    bool ssl = false;
    Place place;

    bool operator==(const Listener &) const = default;
    std::string endpoint() const; ///< "0.0.0.0:80", "[::]:443"
};

/// A server name of a neighbour, with the endpoints on which its server block listens.
struct ServerName {
    std::string name; ///< lower case
    std::vector<std::string> listeners;
    Place place;

    bool operator==(const ServerName &) const = default;
};

enum class NamedKind {
    Upstream,
    Zone, ///< shared memory of an upstream, a dictionary or anything else
    CacheZone,
    LimitZone,
    SessionZone,
    Map, ///< the variable that is declared, as with the next two
    Geo,
    SplitClients,
    LogFormat,
};

const char *name(NamedKind kind); ///< `upstream`, `cache_zone`, …, as in `survey --json`

/// Zones of all kinds share their names, and so do variables: the kind that stands for them.
NamedKind spaceOf(NamedKind kind);

/// A name of a neighbour that must stay unique in the whole configuration.
struct Named {
    NamedKind kind;
    std::string name;
    Place place;

    bool operator==(const Named &) const = default;
};

/// A directive of a neighbour at http level that may stand there only once.
struct Setting {
    std::string name;
    std::string value; ///< arguments with blanks between them
    Place place;

    bool operator==(const Setting &) const = default;
};

/// What nginx.conf needs before sites can go anywhere. Our line is marked, so that it is known
/// again: with it the layout still is None, and the line stands in `text`.
struct IncludeLine {
    std::string pattern; ///< `/etc/nginx/conf.d/opentalk-*.conf`
    Place place;      ///< where the http block ends: the line goes above it. Line 0: there is none
    std::string text; ///< all of nginx.conf; empty where only its admin can add the line
    unsigned mode = 0644; ///< of nginx.conf

    bool operator==(const IncludeLine &) const = default;
};

struct Program {
    std::string path = "/usr/sbin/nginx";
    std::string configFile = "/etc/nginx/nginx.conf";
    std::string pidFile = "/run/nginx.pid";
    std::string logFolder = "/var/log/nginx";
    std::string user = "www-data"; ///< of the workers

    bool operator==(const Program &) const = default;
};

struct Distribution {
    std::string id;             ///< `debian`, as in os-release
    std::string version;        ///< `12`
    std::string name;           ///< `Debian GNU/Linux 12 (bookworm)`
    std::string installCommand; ///< how an admin installs nginx here; empty where unknown

    bool operator==(const Distribution &) const = default;
};

enum class InitSystem { Systemd, OpenRc, None };

/// What the master runs. A package upgrade replaces the program and leaves the old one running.
enum class RunningProgram {
    Unknown, ///< nothing runs, or this account may not see it
    Surveyed,
    Replaced, ///< another, usually older one than `program.path`
};

/// Where distributions have it: Debian and Alpine, Red Hat, SUSE, Arch.
inline constexpr std::array trustFolders {
    std::string_view("/usr/local/share/ca-certificates"),
    std::string_view("/etc/pki/ca-trust/source/anchors"),
    std::string_view("/etc/pki/trust/anchors"),
    std::string_view("/etc/ca-certificates/trust-source/anchors")};
inline constexpr std::string_view trustAnchor = "/opentalk-proxy-directory.crt";

enum class SelinuxMode { Off, Permissive, Enforcing };

struct Selinux {
    SelinuxMode mode = SelinuxMode::Off;
    std::optional<bool> canConnect; ///< httpd_can_network_connect: nginx may reach backends

    bool operator==(const Selinux &) const = default;
};

struct Survey {
    bool installed = false; ///< nginx is there; `dialect` was read from it
    bool running = false;   ///< a master whose program is `program.path`
    RunningProgram runningProgram = RunningProgram::Unknown;
    Program program;
    Dialect dialect;
    Layout layout = Layout::Sites;
    std::optional<IncludeLine> includeLine; ///< where the layout is None
    std::string configFolder = "/etc/nginx";
    bool ipv6 = true;                ///< the kernel has it
    std::vector<Address> addresses;  ///< of this machine, without link-local ones
    std::vector<Address> resolvers;  ///< of /etc/resolv.conf
    std::vector<Listener> listeners; ///< of neighbours
    std::vector<Listener>
        streamListeners; ///< of nginx's stream and mail blocks: no site can listen there
    std::vector<ServerName> serverNames; ///< of neighbours
    std::vector<Named> names;            ///< of neighbours
    std::vector<Setting> settings;       ///< of neighbours
    Distribution distribution;
    InitSystem init = InitSystem::Systemd;
    std::string container; ///< `docker`, `podman`, `lxc`, … as systemd names them; empty for none
    Selinux selinux;
    std::string trustFolder; ///< where an admin adds roots that this machine trusts; may be empty
    std::vector<std::string> sites; ///< files of neighbours with server blocks, for people
    Problems unseen;                ///< what could not be read, as warnings

    bool operator==(const Survey &) const = default;
};

/// The neighbours' setting of that name, or nullptr.
const Setting *find(const std::vector<Setting> &settings, std::string_view name);

/// A survey of a machine that is only named: `--nginx`, `--openssl`, `--layout`. No neighbours.
Survey assumed(const Version &nginx, const Version &openssl, Layout layout);

} // namespace opentalk::nginx
