#include "nginx/generate.h"

#include "command/archive.h"
#include "command/commands.h"
#include "command/input.h"
#include "command/output.h"
#include "command/problems.h"
#include "command/say.h"
#include "command/session.h"
#include "machine/look.h"
#include "machine/plan.h"
#include "nginx/surveyjson.h"

namespace opentalk::command {

namespace {

Result<nginx::Survey> surveyOf(const AtHand &target)
{
    const auto root = openRoot(target.root);
    if (!root)
        return std::unexpected(root.error());
    auto survey = machine::look(*root);
    if (survey && !survey->installed)
        return refuse(problems::noNginxHere, "nginx", survey->distribution.installCommand);
    return survey;
}

Result<nginx::Survey> surveyOf(const SurveyFile &target)
{
    const auto text = readInput(target.path, std::size_t {64} << 20);
    if (!text)
        return std::unexpected(text.error());
    return nginx::readSurvey(*text);
}

Result<nginx::Survey> surveyOf(const Described &target)
{
    return nginx::assumed(target.nginx, target.openssl, target.layout);
}

Result<nginx::FileSet> filesFor(const GenerateOptions &options)
{
    const auto profile = readProfileAt(options.profile);
    if (!profile)
        return std::unexpected(profile.error());
    const auto examined = examine(*profile);
    if (!examined.deployment)
        return std::unexpected(examined.problems);
    say(examined.problems);
    const auto survey
        = std::visit([](const auto &target) { return surveyOf(target); }, options.target);
    if (!survey)
        return std::unexpected(survey.error());
    return nginx::generate(*examined.deployment, *survey);
}

Result<void> deliver(const ToList &, const nginx::FileSet &files)
{
    for (const auto &entry : files.entries)
        print(escaped(entry.path) + "\n");
    return {};
}

void printDigest(const nginx::FileSet &files)
{
    print("digest: " + machine::digestOf(files, {}) + "\n");
}

Result<void> deliver(const ToFolder &folder, const nginx::FileSet &files)
{
    const auto written = writeBelow(folder.path, files);
    if (!written)
        return std::unexpected(written.error());
    for (const auto &entry : files.entries)
        if (entry.kind == nginx::EntryKind::Placeholder)
            say({warning(problems::placeholderNotIncluded, entry.path, placeholderCommand(entry))});
    say(*written);
    printDigest(files);
    return {};
}

Result<void> deliver(const ToArchive &archive, const nginx::FileSet &files)
{
    const auto packed = gzip(tarOf(files));
    if (!packed)
        return std::unexpected(packed.error());
    auto written = writeFile(archive.path, *packed);
    if (written)
        printDigest(files);
    return written;
}

} // namespace

int run(const GenerateOptions &options)
{
    const auto files = filesFor(options);
    if (!files)
        return fail(files.error());
    const auto delivered = std::visit(
        [&](const auto &destination) { return deliver(destination, *files); }, options.destination);
    return delivered ? Done : fail(delivered.error());
}

} // namespace opentalk::command
