#include "wizard/ours.h"

#include "nginx/fileset.h"

#include <array>

namespace opentalk::wizard {

namespace {

constexpr std::array folders {"conf.d", "http.d", "vhosts.d", "snippets", "sites-available"};

bool isOurs(const machine::Root &root, const std::string &path, const std::string &configFolder)
{
    if (!nginx::isAnnounced(path, configFolder))
        return false;
    const auto node = root.look(path);
    return node && node->kind == machine::NodeKind::File
        && node->content.find(nginx::signature) < node->content.find('\n');
}

} // namespace

std::vector<std::string> filesOfOurs(const machine::Root &root, const nginx::Survey &survey)
{
    std::vector<std::string> found;
    for (const auto *folder : folders) {
        const auto inside = survey.configFolder + '/' + folder;
        const auto names = root.names(inside);
        if (!names)
            continue;
        for (const auto &name : *names) {
            if (const auto path = inside + '/' + name; isOurs(root, path, survey.configFolder))
                found.push_back(path);
        }
    }
    return found;
}

} // namespace opentalk::wizard
