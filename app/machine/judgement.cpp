#include "machine/judgement.h"

#include "machine/complaint.h"
#include "machine/plan.h"
#include "machine/privatespace.h"
#include "machine/problems.h"

#include <algorithm>
#include <sstream>

namespace opentalk::machine {

namespace {

/// Nothing of nginx is there, and it always is there itself: what is made for the test lies in
/// memory where /sys is outside.
constexpr auto scratch = "/sys";

Judgement notJudged(const Problems &why, const std::string &words = {})
{
    Judgement judgement;
    judgement.words = words;
    judgement.explanation = why.front();
    return judgement;
}

/// nginx names the link that it read.
std::string behindLink(const nginx::FileSet &files, const std::string &path)
{
    const auto *entry = files.find(path);
    return entry && entry->kind == nginx::EntryKind::Link ? entry->content : path;
}

/// Where `word` stands first in a file of ours, outside of comments.
std::optional<nginx::Place> whereWritten(const nginx::FileSet &files, const std::string &word)
{
    for (const auto &entry : files.entries) {
        if (word.empty() || entry.kind != nginx::EntryKind::File)
            continue;
        std::istringstream lines(entry.content);
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            const auto text = line.substr(0, line.find('#'));
            if (text.contains(' ' + word + ' ') || text.contains(' ' + word + ';')
                || text.contains('=' + word + ':'))
                return nginx::Place {entry.path, number};
        }
    }
    return {};
}

bool isOfTwo(const Problem &explanation)
{
    static constexpr const ProblemType *types[]
        = {&nameTaken, &defaultServerTaken, &serverNameIgnored, &listenOptionsTwice};
    return std::ranges::any_of(types,
                               [&](const ProblemType *type) { return explanation.is(*type); });
}

/// What two define, nginx refuses where it reads it for the second time: the place that is looked
/// at here is ours, and its words name the other.
Judgement refused(const Complaint &complaint, const nginx::FileSet &files)
{
    Judgement judgement {
        Ruling::Refused,         {}, {}, complaint.file, complaint.line, complaint.words,
        explanationOf(complaint)};
    judgement.file = behindLink(files, complaint.file);
    const bool isOurs = files.find(judgement.file);
    const auto &explanation = judgement.explanation;
    if (!isOurs && explanation && isOfTwo(*explanation)) {
        if (const auto ours = whereWritten(files, explanation->arguments.front())) {
            judgement.file = ours->file;
            judgement.line = ours->line;
            if (!complaint.file.empty())
                judgement.words += " in " + complaint.place();
        }
    }
    if (!explanation)
        judgement.explanation = problem(isOurs ? refusedInOurs : refusedInTheirs, {});
    judgement.explanation->place = Complaint {{}, judgement.file, judgement.line}.place();
    return judgement;
}

/// A name of ours that nginx ignores is a dead host, and apply refuses it.
std::optional<Complaint> ignoredName(const Verdict &verdict, const nginx::FileSet &files)
{
    for (const auto &words : verdict.warnings)
        if (words.starts_with("conflicting server name ") && whereWritten(files, quotedIn(words)))
            return Complaint {words, {}, 0};
    return {};
}

/// Those that make the test, and the ones whose answers nginx would wait for.
RunOptions limits()
{
    RunOptions options;
    options.limit = std::chrono::seconds(5);
    options.outputLimit = 1u << 20;
    options.prepare = endWithThisProcess();
    return options;
}

Judgement tested(const Root &root, const nginx::Survey &survey, const Candidate &candidate)
{
    const auto surroundings = surroundingsOf(root, survey, candidate.files.entries);
    if (!surroundings.hidden.empty())
        return notJudged({problem(configurationHidden, surroundings.hidden.front().place)});
    const auto standIns = standInsFor(root, surroundings.needs);
    if (!standIns)
        return notJudged(standIns.error());
    if (const auto entered = enterPrivateSpace(scratch); !entered)
        return notJudged(entered.error());
    auto stage = setStage(root, survey, candidate.files.entries, candidate.removals,
                          standIns->entries, scratch);
    if (!stage)
        return notJudged(stage.error());
    stage->replacements.push_back({scratch, {}});
    const auto verdict = testOn(*stage, survey, limits());
    if (!verdict)
        return notJudged(verdict.error());
    if (!*verdict)
        return notJudged({problem(privateSpaceRefused, {}, "mount")});
    return judgementOf(**verdict, candidate.files, standIns->unknownHosts);
}

} // namespace

Judgement judgementOf(const Verdict &verdict, const nginx::FileSet &files,
                      const std::vector<Need> &unknownHosts)
{
    if (verdict.accepted) {
        if (const auto ignored = ignoredName(verdict, files))
            return refused(*ignored, files);
        if (unknownHosts.empty())
            return {Ruling::Accepted, {}, {}, {}, 0, {}, {}};
        const auto &host = unknownHosts.front();
        return notJudged({problem(neighbourHostUnknown, host.place.text(), host.name)});
    }
    const auto complaint = complaintIn(verdict.output);
    if (!complaint)
        return notJudged({problem(judgedByLimits, {})}, verdict.output);
    // Each host is looked up outside before, as far as it was found where it is named.
    const bool isTheirHost = complaint->words.starts_with("host not found")
        && !files.find(behindLink(files, complaint->file));
    if (comesOfTheSandbox(*complaint) || isTheirHost)
        return notJudged({problem(judgedByLimits, complaint->place())}, complaint->words);
    return refused(*complaint, files);
}

Judgement judge(const Root &root, const nginx::Survey &survey, const Candidate &candidate)
{
    auto judgement = survey.installed ? tested(root, survey, candidate)
                                      : notJudged({problem(programMissing, survey.program.path)});
    judgement.nginx = survey.dialect.nginx.text();
    judgement.digest = digestOf(candidate.files, {});
    return judgement;
}

} // namespace opentalk::machine
