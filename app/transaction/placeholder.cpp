#include "transaction/placeholder.h"

#include "machine/certificates.h"
#include "machine/clock.h"
#include "transaction/observer.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace opentalk::transaction {

using machine::NodeKind;
using machine::Root;

namespace {

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

/// By name, kind and owner; its content is nobody's business.
Result<bool> isOurs(const Root &root, const std::string &path, const std::string &name)
{
    if (machine::isStagedName(name))
        return true;
    if (!std::ranges::count(machine::placeholderFiles, name))
        return false;
    const auto node = root.glance(path + '/' + name);
    if (!node)
        return std::unexpected(node.error());
    return node->kind == NodeKind::File && node->uid == 0;
}

Result<void> ensureFolder(const Root &root, const std::string &path)
{
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind == NodeKind::Folder)
        return {};
    return root.put(path, {NodeKind::Folder, 0700, 0, 0, {}});
}

} // namespace

/// The key comes first, so a certificate is never there without its key.
Result<void> makePlaceholderFolder(const Root &root, const std::string &path,
                                   const std::string &names)
{
    if (auto made = ensureFolder(root, path); !made)
        return made;
    told("made", path);
    const auto complete = machine::hasPlaceholder(root, path);
    if (!complete)
        return std::unexpected(complete.error());
    if (*complete)
        return {};
    const auto pair = machine::makePlaceholder(linesOf(names), machine::now());
    if (!pair)
        return std::unexpected(pair.error());
    if (auto put = root.put(path + "/key.pem", {NodeKind::File, 0600, 0, 0, pair->key}); !put)
        return put;
    told("made", path + "/key.pem");
    return root.put(path + "/certificate.pem", {NodeKind::File, 0644, 0, 0, pair->certificate});
}

Result<void> removePlaceholderFolder(const Root &root, const std::string &path)
{
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind != NodeKind::Folder)
        return {};
    const auto names = root.names(path);
    if (!names)
        return std::unexpected(names.error());
    for (const auto &name : *names) {
        const auto ours = isOurs(root, path, name);
        if (!ours)
            return std::unexpected(ours.error());
        if (!*ours)
            continue;
        if (auto removed = root.remove(path + '/' + name); !removed)
            return removed;
    }
    return root.removeIfEmpty(path);
}

Result<bool> holdsForeign(const Root &root, const std::string &path)
{
    const auto names = root.names(path);
    if (!names)
        return std::unexpected(names.error());
    for (const auto &name : *names) {
        const auto ours = isOurs(root, path, name);
        if (!ours || !*ours)
            return ours ? Result<bool>(true) : ours;
    }
    return false;
}

} // namespace opentalk::transaction
