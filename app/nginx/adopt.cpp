#include "nginx/adopt.h"

#include "nginx/adoptcompare.h"
#include "nginx/fileset.h"
#include "nginx/generate.h"
#include "nginx/parse.h"

#include "model/deployment.h"

#include <algorithm>
#include <set>

namespace opentalk::nginx {

namespace {

/// Neighbours may stand in the way by now; then as if they did not.
FileSet filesFor(const Profile &profile, const Survey &survey)
{
    const auto deployment = examine(profile).deployment;
    if (!deployment)
        return {};
    auto files = generate(*deployment, survey);
    if (!files)
        files = generate(*deployment,
                         assumed(survey.dialect.nginx, survey.dialect.openssl, survey.layout));
    return files ? std::move(*files) : FileSet {};
}

std::string contentOf(const FileSet &files, const std::string &name)
{
    for (const auto &entry : files.entries)
        if (entry.kind == EntryKind::File && entry.path.ends_with('/' + name))
            return entry.content;
    return {};
}

std::set<const OldFile *> adoptedFiles(const Old &old)
{
    std::set<const OldFile *> files;
    for (const auto &site : old.sites)
        if (!site.id.empty())
            for (const auto &server : site.servers)
                files.insert(server.file);
    return files;
}

/// A snippet is read by several sites: once is enough.
Problems withoutRepeats(Problems notes)
{
    std::set<std::string> seen;
    std::erase_if(notes,
                  [&seen](const Problem &note) { return !seen.insert(sentence(note)).second; });
    return notes;
}

} // namespace

void compare(Old &old, const Profile &profile)
{
    const auto files = filesFor(profile, old.survey);
    for (const auto &file : old.files)
        if (const auto content = contentOf(files, file.name()); file.isOurs && !content.empty())
            compareOurs(old, file, content);
    for (const auto &site : old.sites)
        if (!site.id.empty() && !site.isOurs)
            compareByHand(old, site, contentOf(files, "opentalk-" + site.id + ".conf"));
    for (const auto *file : adoptedFiles(old))
        if (!file->isOurs)
            compareRest(old, *file);
}

std::optional<Adoption> adopt(const std::vector<ConfigurationFile> &files, const Survey &survey)
{
    Old old = readOld(files, survey);
    if (!identify(old))
        return std::nullopt;
    Adoption adoption;
    adoptSites(old, adoption.profile);
    adoptCertificates(old, adoption.profile);
    adoptOptions(old, adoption.profile);
    adoptListen(old, adoption.profile);
    adoptPolicy(old, adoption.profile);
    compare(old, adoption.profile);
    adoption.isOurs = true;
    for (const auto *file : adoptedFiles(old)) {
        adoption.files.push_back(file->path);
        adoption.isOurs = adoption.isOurs && file->isOurs;
    }
    std::ranges::sort(adoption.files);
    adoption.notes = withoutRepeats(std::move(old.notes));
    return adoption;
}

std::vector<std::string> includedBy(const ConfigurationFile &file, const Survey &survey)
{
    std::vector<std::string> paths;
    const OldFile owner {file.path, false, parse(file.text, file.path).value_or(Directives {})};
    const Old alone {survey, {}, {}, {}, {}, {}, {}};
    std::vector<OldLine> lines;
    collectLines(alone, owner.directives, owner, {}, {}, lines);
    for (const auto &line : lines)
        if (line.is("include") && line.argument(0).find_first_of("*?[") == std::string::npos)
            paths.push_back(includePath(line.argument(0), survey));
    return paths;
}

} // namespace opentalk::nginx
