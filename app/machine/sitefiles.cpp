#include "machine/sitefiles.h"

#include "machine/problems.h"

#include <set>

namespace opentalk::machine {

namespace {

constexpr std::size_t largestFile = std::size_t {16} << 20;
constexpr std::size_t mostFiles = 1000;

class Reader {
public:
    Reader(const Root &root, const nginx::Survey &survey)
        : m_root(root)
        , m_survey(survey)
    { }

    void read(const std::string &path)
    {
        if (m_seen.size() >= mostFiles || !m_seen.insert(path).second)
            return;
        auto text = m_root.read(path, largestFile);
        if (text) {
            m_result.files.push_back({path, std::move(*text)});
            return;
        }
        for (auto &problem : text.error()) {
            problem.severity = Severity::Warning;
            m_result.unread.push_back(std::move(problem));
        }
    }

    /// A site of ours that is switched off is no part of what is there.
    void readOurs(const std::string &path)
    {
        const auto available = m_survey.configFolder + "/sites-available/";
        const bool isLinked = !path.starts_with(available)
            || isThere(m_survey.configFolder + "/sites-enabled/" + path.substr(available.size()));
        if (isLinked)
            read(path);
        else
            m_result.unread.push_back(warning(siteNotLinked, path));
    }

    /// Of the files so far, and of those that they include.
    void readIncluded()
    {
        for (std::size_t next = 0; next < m_result.files.size(); ++next)
            for (const auto &path : nginx::includedBy(m_result.files[next], m_survey))
                read(path);
    }

    SiteFiles take() { return std::move(m_result); }

private:
    bool isThere(const std::string &path) const
    {
        const auto node = m_root.glance(path);
        return node && node->kind != NodeKind::Absent;
    }

    const Root &m_root;
    const nginx::Survey &m_survey;
    std::set<std::string> m_seen;
    SiteFiles m_result;
};

} // namespace

SiteFiles readSiteFiles(const Root &root, const nginx::Survey &survey,
                        const std::vector<std::string> &ours)
{
    Reader reader(root, survey);
    const auto others = nginx::filesToAdopt(survey);
    if (others.empty() && ours.empty())
        return {};
    for (const auto &path : others)
        reader.read(path);
    for (const auto &path : ours)
        reader.readOurs(path);
    reader.readIncluded();
    reader.read(survey.program.configFile);
    return reader.take();
}

std::optional<nginx::Adoption> readBack(const Root &root, const nginx::Survey &survey,
                                        const std::vector<std::string> &ours)
{
    auto read = readSiteFiles(root, survey, ours);
    auto adoption = nginx::adopt(read.files, survey);
    if (adoption)
        adoption->notes.insert(adoption->notes.end(), read.unread.begin(), read.unread.end());
    return adoption;
}

} // namespace opentalk::machine
