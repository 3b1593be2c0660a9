#include "transaction/placeholder.h"

#include "machine/certificates.h"
#include "transaction/observer.h"

#include <algorithm>
#include <chrono>
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

constexpr const char *ours[] = {"/certificate.pem", "/key.pem"};

/// By their kind alone: a key is read by nginx and by nobody else.
Result<bool> isComplete(const Root &root, const std::string &path)
{
    for (const auto *name : ours) {
        const auto kind = root.kindOf(path + name);
        if (!kind)
            return std::unexpected(kind.error());
        if (*kind != NodeKind::File)
            return false;
    }
    return true;
}

Result<void> ensureFolder(const Root &root, const std::string &path)
{
    const auto node = root.look(path);
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
    const auto complete = isComplete(root, path);
    if (!complete)
        return std::unexpected(complete.error());
    if (*complete)
        return {};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto pair = machine::makePlaceholder(linesOf(names), now);
    if (!pair)
        return std::unexpected(pair.error());
    if (auto put = root.put(path + "/key.pem", {NodeKind::File, 0600, 0, 0, pair->key}); !put)
        return put;
    told("made", path + "/key.pem");
    return root.put(path + "/certificate.pem", {NodeKind::File, 0644, 0, 0, pair->certificate});
}

Result<bool> hasStrangers(const Root &root, const std::string &path)
{
    const auto names = root.names(path);
    if (!names)
        return std::unexpected(names.error());
    return std::ranges::any_of(*names, [](const std::string &name) {
        return !name.starts_with('.') && !std::ranges::count(ours, '/' + name);
    });
}

Result<void> removePlaceholderFolder(const Root &root, const std::string &path)
{
    const auto kind = root.kindOf(path);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind != NodeKind::Folder)
        return {};
    for (const auto *name : ours)
        if (auto removed = root.remove(path + name); !removed)
            return removed;
    if (auto swept = root.sweep(path); !swept)
        return swept;
    return root.removeIfEmpty(path);
}

} // namespace opentalk::transaction
