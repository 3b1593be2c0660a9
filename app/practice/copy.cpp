#include "practice/copy.h"

#include "machine/problems.h"
#include "nginx/parse.h"
#include "nginx/write.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;
using machine::Node;
using machine::NodeKind;

Node nodeOf(const nginx::Entry &entry)
{
    switch (entry.kind) {
    case nginx::EntryKind::File:
        return {NodeKind::File, entry.mode, 0, 0, entry.content};
    case nginx::EntryKind::Link:
        return {NodeKind::Link, 0777, 0, 0, entry.content};
    case nginx::EntryKind::Folder:
    case nginx::EntryKind::Placeholder:
        break;
    }
    return {NodeKind::Folder, entry.mode, 0, 0, {}};
}

void addTo(nginx::Directives &directives, const nginx::Directives &extra)
{
    for (auto &directive : directives)
        if (directive.name == "http" && directive.block)
            std::ranges::copy(extra, std::back_inserter(*directive.block));
}

std::string copyOf(const std::string &path, const std::string &text, const Translation &translation,
                   const nginx::Directives &extra)
{
    const auto parsed = nginx::parse(text, path);
    if (!parsed)
        return text;
    auto made = translated(*parsed, translation);
    addTo(made, extra);
    return nginx::mean(made, *parsed) ? text : nginx::write(onTheirLines(std::move(made)), {}).text;
}

} // namespace

Result<Nodes> nodesBelow(const machine::Root &root, const std::string &folder)
{
    auto node = root.look(folder);
    if (!node)
        return std::unexpected(node.error());
    const bool isFolder = node->kind == NodeKind::Folder;
    Nodes nodes {{folder, std::move(*node)}};
    const auto names = isFolder ? root.names(folder) : std::vector<std::string>();
    if (!names)
        return std::unexpected(names.error());
    for (const auto &name : *names) {
        auto below = nodesBelow(root, folder + '/' + name);
        if (!below)
            return below;
        nodes.merge(*below);
    }
    return nodes;
}

Nodes changed(Nodes nodes, const std::string &folder, const std::vector<nginx::Entry> &puts,
              const std::vector<std::string> &removals)
{
    for (const auto &path : removals)
        nodes.erase(path);
    for (const auto &entry : puts)
        if (entry.path.starts_with(folder + '/'))
            nodes[entry.path] = nodeOf(entry);
    return nodes;
}

Result<void> writeCopy(const Nodes &nodes, const Translation &translation,
                       const std::string &mainFile, const nginx::Directives &extra)
try {
    if (!nodes.empty())
        fs::remove_all(shifted(nodes.begin()->first, translation.shifts));
    for (const auto &[path, node] : nodes) {
        const auto place = shifted(path, translation.shifts);
        if (node.kind == NodeKind::Folder)
            fs::create_directories(place);
        if (node.kind == NodeKind::Link)
            fs::create_symlink(shifted(node.content, translation.shifts), place);
        if (node.kind != NodeKind::File)
            continue;
        std::ofstream file(place, std::ios::binary);
        file << copyOf(path, node.content, translation,
                       path == mainFile ? extra : nginx::Directives {});
        if (!file.flush())
            return refuse(machine::sandboxFailed, {}, place);
    }
    return {};
} catch (const fs::filesystem_error &error) {
    return refuse(machine::sandboxFailed, {}, error.code().message());
}

} // namespace opentalk::practice
