#include "nginx/fileset.h"

#include "nginx/survey.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace opentalk::nginx {

namespace {

using namespace std::string_view_literals;

constexpr std::array siteFolders {"sites-available"sv, "sites-enabled"sv, "conf.d"sv, "vhosts.d"sv,
                                  "http.d"sv};
constexpr std::array fixedPaths {"/var/www"sv,
                                 std::string_view(webroot),
                                 "/etc/opentalk-proxy"sv,
                                 "/etc/opentalk-proxy/placeholder"sv,
                                 "/etc/letsencrypt"sv,
                                 "/etc/letsencrypt/renewal-hooks"sv,
                                 "/etc/letsencrypt/renewal-hooks/deploy"sv,
                                 std::string_view(deployHook)};
constexpr auto placeholders = "/etc/opentalk-proxy/placeholder/"sv;
constexpr auto hexDigits = "0123456789abcdef"sv;
constexpr auto idCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-"sv;

bool consistsOf(std::string_view text, std::string_view characters, std::size_t longest)
{
    return !text.empty() && text.size() <= longest
        && text.find_first_not_of(characters) == text.npos;
}

bool isOurFileName(std::string_view name)
{
    constexpr auto front = "opentalk-"sv;
    constexpr auto back = ".conf"sv;
    if (!name.starts_with(front) || !name.ends_with(back)
        || name.size() < front.size() + back.size())
        return false;
    name.remove_prefix(front.size());
    name.remove_suffix(back.size());
    return consistsOf(name, idCharacters, 40);
}

/// `path` lies below the configuration folder.
bool isAnnouncedInside(std::string_view path)
{
    if (path == "snippets" || path == "conf.d" || path == "snippets/opentalk-ssl.conf")
        return true;
    const auto slash = path.find('/');
    return slash != path.npos && std::ranges::count(siteFolders, path.substr(0, slash)) > 0
        && isOurFileName(path.substr(slash + 1));
}

} // namespace

const char *const signature = "# Written by OpenTalk Proxy Wizard, format 1.";

bool isSigned(std::string_view content)
{
    constexpr auto shell = "#!/bin/sh\n"sv;
    if (content.starts_with(shell))
        content.remove_prefix(shell.size());
    return content.starts_with(signature);
}

bool isTrustAnchor(std::string_view path)
{
    return std::ranges::any_of(trustFolders, [&](std::string_view folder) {
        return path.starts_with(folder) && path.substr(folder.size()) == trustAnchor;
    });
}

const char *trustCommand(std::string_view anchor)
{
    const bool isDebians
        = anchor.starts_with("/usr/local/") || anchor.starts_with("/etc/pki/trust/");
    return isDebians ? "update-ca-certificates" : "update-ca-trust";
}

bool Entry::operator==(const Entry &other) const
{
    return kind == other.kind && path == other.path && mode == other.mode
        && content == other.content;
}

const Entry *FileSet::find(const std::string &path) const
{
    const auto found = std::ranges::find(entries, path, &Entry::path);
    return found == entries.end() ? nullptr : &*found;
}

bool isAnnounced(const std::string &path, const std::string &configFolder)
{
    const std::string_view whole = path;
    if (std::ranges::count(fixedPaths, whole) > 0 || isTrustAnchor(whole))
        return true;
    if (whole.starts_with(placeholders))
        return consistsOf(whole.substr(placeholders.size()), hexDigits, 64);
    return whole.starts_with(configFolder + '/')
        && isAnnouncedInside(whole.substr(configFolder.size() + 1));
}

} // namespace opentalk::nginx
