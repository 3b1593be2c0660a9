#include "machine/lineageground.h"

#include "machine/looker.h"
#include "machine/problems.h"
#include "nginx/generate.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

constexpr std::array ofFolders {&folderNotRoots, &folderWritable, &notAFolder};

Problems onTheWayTo(const Root &root, const std::string &folder)
{
    const auto trusted = root.requireTrusted(folder);
    return trusted ? Problems {} : trusted.error();
}

/// certbot puts the next files beside those that the links in live lead to; the links themselves
/// and the files are made anew.
Problems behindLink(const Root &root, const std::string &path)
{
    const auto opened = root.openTrusted(path);
    if (opened)
        return {};
    auto found = opened.error();
    std::erase_if(found, [](const Problem &each) {
        return std::ranges::none_of(ofFolders, [&](const auto *type) { return each.is(*type); });
    });
    return found;
}

/// The next key gets the rights of the last one's group.
Problems passedOn(const Root &root, const std::string &key)
{
    const auto opened = root.openFile(key);
    struct stat status { };
    if (!opened || ::fstat(opened->get(), &status) != 0 || !(status.st_mode & S_IWGRP))
        return {};
    return {problem(fileNotRoots, root.onDisk(key))};
}

Problems inTheWayOf(const Root &root, const std::string &lineage)
{
    const auto files = nginx::filesOfLineage(lineage);
    Problems found;
    for (const auto *kind : {"live/", "archive/"})
        addOnce(found, onTheWayTo(root, std::string("/etc/letsencrypt/") + kind + lineage));
    for (const auto &path : {files.certificate, files.key})
        addOnce(found, behindLink(root, path));
    addOnce(found, passedOn(root, files.key));
    return found;
}

} // namespace

Problems inTheWayOf(const Root &root, const std::vector<WantedLineage> &wanted)
{
    Problems found;
    for (const auto &lineage : wanted)
        addOnce(found, inTheWayOf(root, lineage.name));
    std::erase_if(found, [](const Problem &each) { return each.kind == ProblemKind::Permission; });
    return found;
}

} // namespace opentalk::machine
