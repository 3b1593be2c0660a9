#include "machine/labels.h"

#include "machine/label.h"
#include "machine/words.h"
#include "nginx/fileset.h"

#include <algorithm>
#include <array>
#include <set>
#include <sys/xattr.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t longest = 1u << 20;

/// Without opening the file: a folder or a key has a label too.
std::string typeAt(const Root &root, const std::string &path)
{
    std::array<char, 4096> label {};
    const auto size
        = ::getxattr(root.onDisk(path).c_str(), "security.selinux", label.data(), label.size() - 1);
    const std::string whole(label.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return std::string(typeIn(whole.c_str()));
}

std::vector<std::string> ourFiles(const Root &root, const std::string &folder)
{
    std::vector<std::string> files;
    for (const char *sub :
         {"conf.d", "sites-available", "vhosts.d", "http.d", "snippets", "sites-enabled"})
        for (const auto &name : root.names(folder + '/' + sub).value_or(std::vector<std::string>()))
            if (const auto path = folder + '/' + sub + '/' + name; nginx::isAnnounced(path, folder))
                files.push_back(path);
    return files;
}

/// Of the lines that the generator writes.
void collectCertificates(std::string_view text, std::set<std::string> &paths)
{
    for (const auto line : linesOf(text)) {
        const auto words = wordsOf(line);
        if (words.size() < 2
            || (words[0] != "ssl_certificate" && words[0] != "ssl_certificate_key"))
            continue;
        const auto path = words[1].substr(0, words[1].find(';'));
        if (path.starts_with('/'))
            paths.emplace(path);
    }
}

} // namespace

std::string_view typeIn(std::string_view label)
{
    const auto parts = splitAt(label, ':');
    return parts.size() > 2 ? parts[2] : std::string_view();
}

bool isKeptFromNginx(std::string_view type)
{
    static constexpr std::array kept {"user_home_t",      "user_home_dir_t", "admin_home_t",
                                      "home_root_t",      "user_tmp_t",      "tmp_t",
                                      "default_t",        "unlabeled_t",     "file_t",
                                      "container_file_t", "mnt_t",           "nfs_t"};
    return std::ranges::any_of(kept, [&](const char *name) { return type == name; });
}

std::vector<WrongLabel> wrongLabels(const Root &root, const nginx::Survey &survey)
{
    std::vector<WrongLabel> wrong;
    const auto note = [&](const std::string &path, const char *expected) {
        if (const auto type = typeAt(root, path); isKeptFromNginx(type))
            wrong.push_back({path, type, expected});
    };
    std::set<std::string> certificates;
    for (const auto &path : ourFiles(root, survey.configFolder)) {
        note(path, "httpd_config_t");
        collectCertificates(root.read(path, longest).value_or(std::string()), certificates);
    }
    for (const auto &path : certificates)
        note(path, "cert_t");
    note(nginx::webroot, "httpd_sys_content_t");
    return wrong;
}

} // namespace opentalk::machine
