#include "machine/configuration.h"

#include "machine/problems.h"
#include "nginx/fileset.h"
#include "nginx/parse.h"

#include <algorithm>
#include <filesystem>
#include <fnmatch.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t leastCost = 256; // of an include, so that empty files count too

bool isPattern(std::string_view text)
{
    return text.find_first_of("*?[") != text.npos;
}

} // namespace

/// One file being read: passes on what is asked for, and reads what it includes in its place.
class Configuration::Reading : public nginx::Visitor {
public:
    Reading(Configuration &all, const std::string &file, ConfigurationVisitor &visitor)
        : m_all(all)
        , m_file(file)
        , m_visitor(visitor)
    { }

    void directive(nginx::Words words, int line) override
    {
        if (m_skipped > 0)
            return;
        const Heard heard {words, m_file, line};
        m_visitor.directive(heard);
        if (words.size() == 2 && heard.name() == "include")
            m_all.include(heard, m_visitor);
    }

    void lua(nginx::Words, std::string_view, int) override { }

    void begin(nginx::Words words, int line) override
    {
        if (m_skipped > 0 || !m_visitor.begin({words, m_file, line}))
            ++m_skipped;
    }

    void end(int line) override
    {
        if (m_skipped > 0)
            --m_skipped;
        else
            m_visitor.end(m_file, line);
    }

private:
    Configuration &m_all;
    const std::string &m_file;
    ConfigurationVisitor &m_visitor;
    int m_skipped = 0; ///< blocks that nobody wants to hear, inside each other
};

Configuration::Configuration(const Root &root, std::string mainFile, Problems &unseen, Ours ours)
    : m_root(root)
    , m_mainFile(std::move(mainFile))
    , m_folder(std::filesystem::path(m_mainFile).parent_path())
    , m_unseen(unseen)
    , m_ours(ours)
{ }

void Configuration::visit(ConfigurationVisitor &visitor)
{
    m_read = 0;
    m_isFull = false;
    read(m_mainFile, m_mainFile, visitor);
}

std::string Configuration::absolute(std::string_view pattern) const
{
    const auto whole
        = pattern.starts_with('/') ? std::string(pattern) : m_folder + '/' + std::string(pattern);
    return std::filesystem::path(whole).lexically_normal();
}

void Configuration::include(const Heard &heard, ConfigurationVisitor &visitor)
{
    for (const auto &included : matching(heard.arguments().front())) {
        const auto place = heard.place().text();
        if (std::ranges::any_of(m_chain, [&](const auto *file) { return *file == included; }))
            warn({problem(includeCircle, place, included)});
        else
            read(included, place, visitor);
    }
}

void Configuration::read(const std::string &file, const std::string &place,
                         ConfigurationVisitor &visitor)
{
    if (m_isFull)
        return;
    const auto &text = load(file);
    m_read += std::max(text.size(), leastCost);
    m_isFull = m_read > m_limits.all;
    if (m_isFull || m_chain.size() == m_limits.depth)
        return warn({problem(configurationTooLarge, place)});
    m_chain.push_back(&file);
    Reading reading(*this, file, visitor);
    if (auto parsed = nginx::parse(text, file, reading); !parsed)
        warn(parsed.error());
    m_chain.pop_back();
}

/// Empty where it is not to be heard.
const std::string &Configuration::load(const std::string &file)
{
    const auto [known, isNew] = m_texts.try_emplace(file);
    if (!isNew)
        return known->second;
    auto text = m_root.read(file, m_limits.file);
    if (!text)
        warn(text.error());
    else if (!isLeftOut(file, *text))
        known->second = std::move(*text);
    return known->second;
}

bool Configuration::isLeftOut(const std::string &file, const std::string &text) const
{
    return m_ours == Ours::Not && nginx::isAnnounced(file, m_folder)
        && text.starts_with(nginx::signature);
}

const std::vector<std::string> &Configuration::matching(std::string_view pattern)
{
    const auto [known, isNew] = m_matches.try_emplace(std::string(pattern));
    if (isNew)
        known->second = filesOf(absolute(pattern));
    return known->second;
}

/// As glob(3) does it, inside the tree: sorted, hidden names only where the pattern says so.
std::vector<std::string> Configuration::filesOf(const std::string &pattern)
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
        if (m_warned.insert(each.code + ' ' + sentence(each)).second)
            m_unseen.push_back(std::move(each));
    }
}

} // namespace opentalk::machine
