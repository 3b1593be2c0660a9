#include "machine/configuration.h"

#include "machine/problems.h"
#include "nginx/fileset.h"
#include "nginx/parse.h"

#include <algorithm>
#include <filesystem>
#include <fnmatch.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t mostIncludes = 100'000; // a snippet counts each time it is included
constexpr std::size_t largestFile = 8u << 20;

bool isPattern(std::string_view text)
{
    return text.find_first_of("*?[") != text.npos;
}

} // namespace

Configuration::Configuration(const Root &root, std::string mainFile, Problems &unseen, Ours ours)
    : m_root(root)
    , m_mainFile(std::move(mainFile))
    , m_folder(std::filesystem::path(m_mainFile).parent_path())
    , m_unseen(unseen)
    , m_ours(ours)
{ }

void Configuration::visit(const Visit &visitor)
{
    m_chain.push_back(m_mainFile);
    each(load(m_mainFile), m_mainFile, visitor);
    m_chain.pop_back();
}

void Configuration::visit(const nginx::Directive &directive, const std::string &file,
                          const Visit &visitor)
{
    if (directive.block)
        each(*directive.block, file, visitor);
}

std::string Configuration::absolute(const std::string &pattern) const
{
    const auto whole = pattern.starts_with('/') ? pattern : m_folder + '/' + pattern;
    return std::filesystem::path(whole).lexically_normal();
}

void Configuration::each(const nginx::Directives &directives, const std::string &file,
                         const Visit &visitor)
{
    for (const auto &directive : directives) {
        visitor(directive, file);
        if (directive.name == "include" && directive.arguments.size() == 1)
            include(directive, file, visitor);
    }
}

void Configuration::include(const nginx::Directive &directive, const std::string &file,
                            const Visit &visitor)
{
    for (const auto &included : matching(absolute(directive.arguments.front()))) {
        if (++m_includes > mostIncludes) {
            warn({problem(tooManyIncludes, m_mainFile, std::to_string(mostIncludes))});
            return;
        }
        if (std::ranges::count(m_chain, included) > 0) {
            const auto place = file + ':' + std::to_string(directive.line);
            warn({problem(includeCircle, place, included)});
            continue;
        }
        m_chain.push_back(included);
        each(load(included), included, visitor);
        m_chain.pop_back();
    }
}

const nginx::Directives &Configuration::load(const std::string &file)
{
    if (const auto known = m_files.find(file); known != m_files.end())
        return known->second;
    auto &directives = m_files[file];
    const auto text = m_root.read(file, largestFile);
    if (!text) {
        warn(text.error());
        return directives;
    }
    if (isLeftOut(file, *text))
        return directives;
    if (auto parsed = nginx::parse(*text, file))
        directives = std::move(*parsed);
    else
        warn(parsed.error());
    return directives;
}

bool Configuration::isLeftOut(const std::string &file, const std::string &text) const
{
    return m_ours == Ours::Not && nginx::isAnnounced(file, m_folder)
        && text.starts_with(nginx::signature);
}

/// As glob(3) does it, inside the tree: sorted, hidden names only where the pattern says so.
std::vector<std::string> Configuration::matching(const std::string &pattern)
{
    if (!isPattern(pattern))
        return {pattern};
    std::vector<std::string> found {""};
    for (const auto &part : std::filesystem::path(pattern).relative_path()) {
        std::vector<std::string> next;
        for (const auto &folder : found) {
            if (!isPattern(part.native())) {
                next.push_back(folder + '/' + part.native());
                continue;
            }
            const auto names = m_root.names(folder.empty() ? "/" : folder);
            if (!names) {
                warn(names.error());
                continue;
            }
            for (const auto &name : *names)
                if (::fnmatch(part.c_str(), name.c_str(), FNM_PERIOD) == 0)
                    next.push_back(folder + '/' + name);
        }
        found = std::move(next);
    }
    return found;
}

void Configuration::warn(Problems problems)
{
    for (auto &each : problems) {
        each.severity = Severity::Warning;
        if (std::ranges::count(m_unseen, each) == 0)
            m_unseen.push_back(std::move(each));
    }
}

} // namespace opentalk::machine
