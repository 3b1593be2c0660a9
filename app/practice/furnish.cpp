#include "practice/furnish.h"

#include <fstream>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;

/// As Debian ships it, but for the user: inside there is only root.
constexpr auto mainFile = R"(user root;
worker_processes 1;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;

events {
    worker_connections 256;
}

http {
    sendfile on;
    tcp_nopush on;
    types_hash_max_size 2048;
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_prefer_server_ciphers on;
    access_log /var/log/nginx/access.log;
    gzip on;
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}
)";
constexpr auto someTypes = "types {\n    text/html html;\n    text/css css;\n}\n";

constexpr const char *folders[] = {"etc/nginx/conf.d",
                                   "etc/nginx/sites-available",
                                   "etc/nginx/sites-enabled",
                                   "etc/opentalk-proxy",
                                   "etc/letsencrypt",
                                   "var/cache/nginx",
                                   "var/lib/nginx",
                                   "var/log/nginx",
                                   "var/tmp",
                                   "var/www",
                                   "run",
                                   "proc",
                                   "tmp"};

} // namespace

void furnish(const fs::path &world)
{
    for (const char *folder : folders)
        fs::create_directories(world / folder);
    fs::create_directory_symlink("/run", world / "var/run");
    fs::permissions(world / "tmp", fs::perms::all | fs::perms::sticky_bit);
    fs::permissions(world / "var/tmp", fs::perms::all | fs::perms::sticky_bit);
    std::ofstream(world / "etc/nginx/nginx.conf") << mainFile;
    std::ofstream(world / "etc/resolv.conf") << "# no name server in practice\n";
    std::error_code missing;
    fs::copy_file("/etc/os-release", world / "etc/os-release", missing);
    if (!fs::copy_file("/etc/nginx/mime.types", world / "etc/nginx/mime.types", missing))
        std::ofstream(world / "etc/nginx/mime.types") << someTypes;
}

std::vector<std::string> furnished()
{
    return {"/etc/nginx",
            "/etc/opentalk-proxy",
            "/etc/letsencrypt",
            "/etc/resolv.conf",
            "/var",
            "/run",
            "/proc",
            "/tmp"};
}

} // namespace opentalk::practice
