#include "certbot/unitfile.h"

#include "certbot/scheduleparts.h"

#include <algorithm>
#include <array>
#include <map>

namespace opentalk::certbot {

namespace {

using machine::NodeKind;
using machine::Root;

/// In the order in which systemd looks.
constexpr std::array folders {"/etc/systemd/system", "/run/systemd/system",
                              "/usr/local/lib/systemd/system", "/usr/lib/systemd/system",
                              "/lib/systemd/system"};
constexpr std::size_t dropInLimit = 100;

bool isComment(const std::string &line)
{
    return line.starts_with('#') || line.starts_with(';');
}

/// A line that ends in a backslash goes on in the next one; comments between do not end it.
std::vector<std::string> wholeLinesOf(const Root &root, const std::string &path)
{
    std::vector<std::string> whole;
    bool goesOn = false;
    for (auto &line : linesOf(root, path)) {
        if (isComment(line))
            continue;
        const bool isBegun = goesOn;
        goesOn = line.ends_with('\\');
        if (goesOn)
            line.back() = ' ';
        if (isBegun)
            whole.back() += line;
        else
            whole.push_back(std::move(line));
    }
    return whole;
}

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == text.npos ? std::string()
                              : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

void read(const Root &root, const std::string &path, std::vector<Assignment> &into)
{
    std::string section;
    for (const auto &line : wholeLinesOf(root, path)) {
        if (line.starts_with('[') && line.ends_with(']')) {
            section = line.substr(1, line.size() - 2);
            continue;
        }
        const auto equals = line.find('=');
        if (equals != line.npos)
            into.push_back({section + '.' + trimmed(line.substr(0, equals)),
                            trimmed(line.substr(equals + 1)), path});
    }
}

/// The unit's own, then those of units that begin like it up to a dash, then those of its kind.
std::vector<std::string> dropInFolders(const std::string &name)
{
    const auto kind = name.substr(name.rfind('.') + 1);
    std::vector<std::string> names {name};
    for (auto dash = name.rfind('-'); dash != name.npos && dash > 0;
         dash = name.rfind('-', dash - 1))
        names.push_back(name.substr(0, dash + 1) + '.' + kind);
    names.push_back(kind);
    return names;
}

/// By file name, whichever folder it lies in; of two with one name the first found counts.
std::map<std::string, std::string> dropInsOf(const Root &root, const std::string &name)
{
    std::map<std::string, std::string> found;
    for (const auto &each : dropInFolders(name))
        for (const std::string folder : folders) {
            const auto inside = folder + '/' + each + ".d";
            for (const auto &file : root.names(inside).value_or(std::vector<std::string> {}))
                if (file.ends_with(".conf") && found.size() < dropInLimit)
                    found.try_emplace(file, inside + '/' + file);
        }
    return found;
}

bool isMask(const machine::Node &node)
{
    return node.kind == NodeKind::Link ? node.content == "/dev/null" : node.content.empty();
}

} // namespace

std::optional<Unit> unitNamed(const Root &root, const std::string &name)
{
    for (const std::string folder : folders) {
        const auto path = folder + '/' + name;
        const auto node = root.look(path);
        if (!node || node->kind == NodeKind::Absent)
            continue;
        Unit unit {path, isMask(*node), {}};
        if (unit.isMasked)
            return unit;
        read(root, path, unit.assignments);
        for (const auto &[file, dropIn] : dropInsOf(root, name))
            read(root, dropIn, unit.assignments);
        return unit;
    }
    return {};
}

std::vector<Assignment> listOf(const Unit &unit, const std::vector<std::string_view> &keys)
{
    std::vector<Assignment> list;
    for (const auto &assignment : unit.assignments) {
        if (!std::ranges::count(keys, assignment.key))
            continue;
        if (assignment.value.empty())
            list.clear();
        else
            list.push_back(assignment);
    }
    return list;
}

std::string valueOf(const Unit &unit, std::string_view key)
{
    const auto list = listOf(unit, {key});
    return list.empty() ? std::string() : list.back().value;
}

std::vector<std::string> ownUnits(const Root &root)
{
    return root.names(folders.front()).value_or(std::vector<std::string> {});
}

} // namespace opentalk::certbot
