#include "machine/sitelogs.h"

#include "machine/logmask.h"
#include "machine/look.h"
#include "machine/lookparts.h"
#include "machine/lookproblems.h"
#include "machine/problems.h"
#include "machine/walk.h"
#include "machine/words.h"
#include "model/deployment.h"
#include "nginx/generate.h"

#include <algorithm>

namespace opentalk::machine {

namespace {

/// Where it grows meanwhile, what comes later is left out.
Result<std::string> readFrom(int file, off_t start, off_t end, const std::string &place)
{
    std::string bytes(static_cast<std::size_t>(end - start), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto got = ::pread(file, bytes.data() + done, bytes.size() - done,
                                 start + static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuseSystem(cannotRead, place);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

bool isHere(const Root &root, const nginx::Survey &survey, const std::string &site)
{
    const auto file
        = survey.configFolder + '/' + enabledFolder(survey.layout) + "/opentalk-" + site + ".conf";
    const auto node = root.glance(file);
    return !node || node->kind != NodeKind::Absent;
}

} // namespace

Result<LogFile> endOfLog(const Root &root, const std::string &path)
{
    LogFile log {path, false, false, {}};
    const auto file = root.openUnlinked(path);
    struct stat status { };
    if (!file)
        return std::unexpected(file.error());
    if (!*file)
        return log;
    if (::fstat(file->get(), &status) != 0)
        return refuseSystem(cannotRead, root.onDisk(path));
    log.isThere = true;
    // One byte more: a line that begins just where the end is cut is whole.
    const auto most = static_cast<off_t>(mostLogBytes) + 1;
    log.isCut = status.st_size >= most;
    const auto start = log.isCut ? status.st_size - most : 0;
    const auto bytes = readFrom(file->get(), start, status.st_size, root.onDisk(path));
    if (!bytes)
        return std::unexpected(bytes.error());
    std::string_view text = *bytes;
    if (log.isCut)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    for (const auto line : linesOf(text))
        if (!line.empty())
            log.lines.push_back(maskedLine(line));
    return log;
}

Result<LogFacts> siteLogs(const Root &root, const std::string &site)
{
    if (!isSiteId(site))
        return refuse(notASiteId, "site", escaped(site.substr(0, 40)));
    const auto survey = look(root);
    if (!survey)
        return std::unexpected(survey.error());
    if (!isHere(root, *survey, site))
        return refuse(siteNotHere, "site", site);
    const auto end = [&](const char *kind) {
        return endOfLog(root, nginx::logPath(survey->program.logFolder, site, kind));
    };
    auto access = end("access");
    auto error = end("error");
    if (!access)
        return std::unexpected(access.error());
    if (!error)
        return std::unexpected(error.error());
    return LogFacts {std::move(*access), std::move(*error)};
}

} // namespace opentalk::machine
