#include "nginx/warnings.h"

#include "nginx/generateparts.h"
#include "nginx/parse.h"
#include "nginx/problems.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace opentalk::nginx {

namespace {

using Points = std::set<std::string>; ///< as they stand behind `listen`

/// Where the servers in `text` answer unknown names.
Points claimedBy(const std::string &text)
{
    Points points;
    for (const auto &server : parse(text, "").value_or(Directives {}))
        for (const auto &line : server.block.value_or(Directives {}))
            if (line.name == "listen" && !line.arguments.empty()
                && line.arguments.back() == "default_server")
                points.insert(line.arguments.front());
    return points;
}

bool isAmong(const std::vector<Listener> &ours, const Listener &neighbour)
{
    return std::ranges::find(ours, neighbour.endpoint(), &Listener::endpoint) != ours.end();
}

/// Sites that answer unknown names only because NGINX reads them first where they listen: ours are
/// read before them. Where ours have been in place, nothing changes any more.
Problems unknownNames(const Job &job, const std::string &inPlace)
{
    const auto claimed = claimedBy(inPlace);
    std::map<std::string, std::pair<Place, std::string>> sites;
    for (const auto &neighbour : job.survey.listeners) {
        const bool isOurs = isAmong(job.plain, neighbour) || isAmong(job.secure, neighbour);
        if (neighbour.isDefault || !isOurs || claimed.contains(listenPoint(neighbour)))
            continue;
        auto &[place, points]
            = sites.try_emplace(neighbour.place.file, neighbour.place, "").first->second;
        points += (points.empty() ? "" : ", ") + neighbour.endpoint();
    }
    Problems problems;
    for (const auto &[file, site] : sites)
        problems.push_back(warning(unknownNamesTaken, site.first.text(), site.second));
    return problems;
}

} // namespace

std::optional<Problem> replacedProgram(const Survey &survey)
{
    if (survey.runningProgram != RunningProgram::Replaced)
        return {};
    return warning(programReplaced, survey.program.path);
}

std::optional<Problem> blockedBackends(const Survey &survey)
{
    if (survey.selinux.mode != SelinuxMode::Enforcing || survey.selinux.canConnect.value_or(true))
        return {};
    return warning(backendsBlocked, "");
}

Problems warnings(const Deployment &deployment, const Survey &survey, const std::string &inPlace)
{
    const Survey others = withoutOurs(survey);
    const CertificateFacts none;
    const Job job {deployment, others, none, listeners(deployment, others, 80),
                   listeners(deployment, others, 443)};
    Problems problems;
    for (auto &&found : {replacedProgram(survey), blockedBackends(survey)})
        if (found)
            problems.push_back(*found);
    std::ranges::move(unknownNames(job, inPlace), std::back_inserter(problems));
    return problems;
}

std::string unknownNamesFile(const FileSet &files)
{
    const auto found = std::ranges::find_if(files.entries, [](const Entry &entry) {
        return entry.kind == EntryKind::File && entry.path.ends_with("/opentalk-default.conf");
    });
    return found == files.entries.end() ? std::string() : found->path;
}

} // namespace opentalk::nginx
