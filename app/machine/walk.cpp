#include "machine/walk.h"

#include "machine/octal.h"
#include "machine/problems.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

constexpr int mostLinks = 40; // as the kernel has it

std::deque<std::string> components(std::string_view path)
{
    std::deque<std::string> found;
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        if (end > at)
            found.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

Result<std::string> targetOf(int folder, const std::string &name, const std::string &place)
{
    std::string target(4096, '\0');
    const auto size = ::readlinkat(folder, name.c_str(), target.data(), target.size());
    if (size < 0)
        return refuseSystem(cannotRead, place);
    target.resize(static_cast<std::size_t>(size));
    return target;
}

class Walker {
public:
    Walker(const std::string &path, const std::string &shown, const WalkRules &rules)
        : m_rules(rules)
        , m_shown(shown)
        , m_place(shown + path)
        , m_left(components(path))
    { }

    Result<Spot> from(int start);

private:
    Result<void> step(const std::string &name);
    Result<void> enter(const std::string &name);
    Result<void> follow(const std::string &name, uid_t owner);
    Result<void> push(Descriptor folder, const std::string &name);
    std::string place() const; ///< of the folder we are in
    bool isLast() const { return m_left.empty(); }
    int here() const { return m_folders.back().get(); }

    WalkRules m_rules;
    std::string m_shown;
    std::string m_place; ///< of the path asked for
    std::deque<std::string> m_left;
    std::vector<Descriptor> m_folders; ///< from the start to where we are: `..` goes back here
    std::vector<std::string> m_names;  ///< of these
    int m_links = 0;
    bool m_missing = false;
    std::optional<std::string> m_found;
};

Result<Spot> Walker::from(int start)
{
    Descriptor first(::openat(start, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!first)
        return refuseSystem(cannotRead, m_place);
    if (auto pushed = push(std::move(first), ""); !pushed)
        return std::unexpected(pushed.error());
    while (!m_left.empty() && !m_missing) {
        auto name = std::move(m_left.front());
        m_left.pop_front();
        if (auto stepped = step(name); !stepped)
            return std::unexpected(stepped.error());
    }
    return Spot {std::move(m_folders.back()), m_found.value_or(std::string()), m_missing};
}

Result<void> Walker::push(Descriptor folder, const std::string &name)
{
    m_folders.push_back(std::move(folder));
    m_names.push_back(name);
    if (!m_rules.rootsFolders)
        return {};
    return requireRoots(here(), m_names.size() == 1 ? m_shown + '/' : place(), m_rules.root);
}

std::string Walker::place() const
{
    std::string text = m_shown;
    for (std::size_t i = 1; i < m_names.size(); ++i)
        text += '/' + m_names[i];
    return text;
}

Result<void> Walker::step(const std::string &name)
{
    if (name == ".")
        return {};
    if (name == "..") {
        if (m_folders.size() > 1) {
            m_folders.pop_back();
            m_names.pop_back();
        }
        return {};
    }
    struct stat status { };
    if (::fstatat(here(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return refuseSystem(cannotRead, m_place);
        m_missing = !isLast();
        m_found = name;
        return {};
    }
    if (S_ISLNK(status.st_mode) && (isLast() ? m_rules.followLast : true))
        return follow(name, status.st_uid);
    if (isLast()) {
        m_found = name;
        return {};
    }
    return S_ISDIR(status.st_mode) ? enter(name) : refuse(notAFolder, place() + '/' + name);
}

Result<void> Walker::enter(const std::string &name)
{
    Descriptor next(::openat(here(), name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!next)
        return refuseSystem(cannotRead, m_place);
    return push(std::move(next), name);
}

Result<void> Walker::follow(const std::string &name, uid_t owner)
{
    const auto link = place() + '/' + name;
    if (!isLast() && !m_rules.followLinks)
        return refuse(linkOnTheWay, link);
    if (m_rules.rootsLinks && owner != m_rules.root)
        return refuse(linkNotRoots, link, std::to_string(owner));
    if (++m_links > mostLinks)
        return refuse(tooManyLinks, m_place);
    const auto target = targetOf(here(), name, m_place);
    if (!target)
        return std::unexpected(target.error());
    if (target->starts_with('/')) {
        m_folders.erase(m_folders.begin() + 1, m_folders.end());
        m_names.resize(1);
    }
    const auto way = components(*target);
    m_left.insert(m_left.begin(), way.begin(), way.end());
    return {};
}

} // namespace

Result<Spot> walk(int start, const std::string &path, const std::string &shown,
                  const WalkRules &rules)
{
    if (!isCleanPath(path))
        return refuse(pathUnusable, shown + path, escaped(path));
    return Walker(path, shown, rules).from(start);
}

Result<void> requireRoots(int folder, const std::string &place, unsigned root)
{
    struct stat status { };
    if (::fstatat(folder, "", &status, AT_EMPTY_PATH) != 0)
        return refuseSystem(cannotRead, place);
    if (status.st_uid != root)
        return refuse(folderNotRoots, place, std::to_string(status.st_uid));
    if (status.st_mode & (S_IWGRP | S_IWOTH))
        return refuse(folderWritable, place, octal(status.st_mode & 07777U));
    return {};
}

bool isCleanPath(std::string_view path)
{
    if (path == "/")
        return true;
    if (!path.starts_with('/') || path.ends_with('/') || path.find('\0') != path.npos
        || path.find("//") != path.npos)
        return false;
    for (const auto &component : components(path))
        if (component == "." || component == "..")
            return false;
    return true;
}

Problem systemProblem(const ProblemType &otherwise, std::string place, int number)
{
    const bool rights = ::geteuid() != 0 && (number == EACCES || number == EPERM);
    return problem(rights ? notPermitted : otherwise, std::move(place), std::strerror(number));
}

std::unexpected<Problems> refuseSystem(const ProblemType &otherwise, std::string place)
{
    return std::unexpected(Problems {systemProblem(otherwise, std::move(place), errno)});
}

} // namespace opentalk::machine
