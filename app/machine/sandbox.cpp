#include "machine/sandbox.h"

#include "machine/ground.h"
#include "machine/problems.h"
#include "model/text.h"

#include <algorithm>
#include <sched.h>
#include <sys/mman.h>

namespace opentalk::machine {

namespace {

/// Written by the child before nginx runs, read by the parent.
struct Fate {
    enum { Entered, Refused, Failed } state = Entered;
    char detail[512] = {};
};

class SharedFate {
public:
    SharedFate()
        : m_memory(::mmap(nullptr, sizeof(Fate), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                          -1, 0))
    {
        if (*this)
            new (m_memory) Fate;
    }
    SharedFate(const SharedFate &) = delete;
    SharedFate &operator=(const SharedFate &) = delete;
    ~SharedFate()
    {
        if (*this)
            ::munmap(m_memory, sizeof(Fate));
    }

    explicit operator bool() const { return m_memory != MAP_FAILED; }
    Fate &operator*() const { return *static_cast<Fate *>(m_memory); }

private:
    void *m_memory;
};

bool enter(const Stage &stage, Fate &fate)
{
    if (::unshare(CLONE_NEWNS) != 0) {
        fate.state = Fate::Refused;
        return false;
    }
    const auto entered
        = enterAssembledRoot(stage.base, stage.mountPoint, stage.replacements, false);
    if (entered)
        return true;
    const Problem &problem = entered.error().front();
    fate.state = problem.is(mountingRefused) ? Fate::Refused : Fate::Failed;
    if (!problem.arguments.empty())
        problem.arguments.front().copy(fate.detail, sizeof fate.detail - 1);
    return false;
}

Verdict verdictOf(const Ran &ran)
{
    return {ran.status == 0, ran.errors + ran.output, warningsOf(ran.errors), false};
}

std::vector<std::string> testArguments(const nginx::Survey &survey)
{
    return {"-t", "-c", survey.program.configFile};
}

/// None: this process may not mount.
Result<std::optional<Verdict>> judge(const Root &root, const nginx::Survey &survey,
                                     const std::vector<nginx::Entry> &puts,
                                     const std::vector<std::string> &removals)
{
    const auto scratch = Scratch::make();
    if (!scratch)
        return std::unexpected(scratch.error());
    const auto stage = setStage(root, survey, puts, removals, {}, scratch->folder());
    if (!stage)
        return std::unexpected(stage.error());
    return testOn(*stage, survey);
}

/// nginx makes an empty pid file where there is none, and a later reload would stumble over it.
Result<Verdict> testDirectly(const Root &root, const nginx::Survey &survey)
{
    const auto &pidFile = survey.program.pidFile;
    const auto before = root.look(pidFile);
    const auto ran = run(Tool::Nginx, testArguments(survey));
    const auto after = root.look(pidFile);
    if (before && before->kind == NodeKind::Absent && after && after->kind == NodeKind::File
        && after->content.empty())
        (void)root.remove(pidFile);
    if (!ran)
        return std::unexpected(ran.error());
    return verdictOf(*ran);
}

/// Without nginx's `123#123: `, which changes from run to run.
std::string_view withoutProcess(std::string_view text)
{
    const auto end = text.find_first_not_of("0123456789#");
    if (end != text.npos && end > 0 && text.substr(end).starts_with(": "))
        text.remove_prefix(end + 2);
    return text;
}

} // namespace

Result<std::optional<Verdict>> testOn(const Stage &stage, const nginx::Survey &survey,
                                      const RunOptions &options)
{
    const SharedFate fate;
    if (!fate)
        return refuse(sandboxFailed, {}, "mmap");
    auto inside = options;
    inside.prepare = [&] { return (!options.prepare || options.prepare()) && enter(stage, *fate); };
    const auto ran = run(Tool::Nginx, testArguments(survey), inside);
    if ((*fate).state == Fate::Refused)
        return std::optional<Verdict>();
    if ((*fate).state == Fate::Failed)
        return refuse(sandboxFailed, {}, (*fate).detail);
    if (!ran)
        return std::unexpected(ran.error());
    return verdictOf(*ran);
}

Result<Verdict> tryOut(const Root &root, const nginx::Survey &survey,
                       const std::vector<nginx::Entry> &puts,
                       const std::vector<std::string> &removals)
{
    if (auto *ground = root.ground())
        return ground->test(root, survey, puts, removals);
    auto judged = judge(root, survey, puts, removals);
    if (!judged)
        return std::unexpected(judged.error());
    if (!*judged)
        return Verdict {true, {}, {}, true};
    return std::move(**judged);
}

Result<Verdict> testLive(const Root &root, const nginx::Survey &survey)
{
    if (auto *ground = root.ground())
        return ground->test(root, survey, {}, {});
    auto judged = judge(root, survey, {}, {});
    if (!judged)
        return std::unexpected(judged.error());
    if (*judged)
        return std::move(**judged);
    if (!root.isMachine())
        return refuse(sandboxRefused, root.folder());
    return testDirectly(root, survey);
}

std::vector<std::string> warningsOf(const std::string &output)
{
    static constexpr std::string_view mark = "[warn] ";
    std::vector<std::string> warnings;
    std::string_view left = output;
    while (!left.empty()) {
        const auto line = left.substr(0, left.find('\n'));
        left.remove_prefix(std::min(line.size() + 1, left.size()));
        const auto found = line.find(mark);
        if (found != line.npos)
            warnings.emplace_back(withoutProcess(line.substr(found + mark.size())));
    }
    return warnings;
}

std::vector<std::string> newWarnings(const Verdict &before, const Verdict &now)
{
    std::vector<std::string> known = before.warnings;
    std::vector<std::string> added;
    for (const auto &warning : now.warnings) {
        const auto old = std::ranges::find(known, warning);
        if (old == known.end())
            added.push_back(warning);
        else
            known.erase(old);
    }
    return added;
}

} // namespace opentalk::machine
