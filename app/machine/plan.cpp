#include "machine/plan.h"

#include "machine/certificates.h"
#include "machine/octal.h"
#include "machine/problems.h"
#include "nginx/includeline.h"

#include <algorithm>
#include <ranges>

namespace opentalk::machine {

namespace {

using nginx::Entry;
using nginx::EntryKind;

const char *title(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Folder:
        return QT_TRANSLATE_NOOP("Argument", "a folder");
    case NodeKind::File:
        return QT_TRANSLATE_NOOP("Argument", "a file");
    case NodeKind::Link:
        return QT_TRANSLATE_NOOP("Argument", "a symbolic link");
    case NodeKind::Absent:
        return QT_TRANSLATE_NOOP("Argument", "nothing");
    case NodeKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Argument", "a special file");
}

bool isFolder(EntryKind kind)
{
    return kind == EntryKind::Folder || kind == EntryKind::Placeholder;
}

/// Files and links may replace each other; a folder stays a folder.
bool canBecome(const Node &before, EntryKind wanted)
{
    if (before.kind == NodeKind::Absent)
        return true;
    if (isFolder(wanted))
        return before.kind == NodeKind::Folder;
    return before.kind == NodeKind::File || before.kind == NodeKind::Link;
}

/// Owner and mode of nginx.conf are its admin's: only our line is wanted in it.
bool isAsWanted(const Node &before, const Entry &wanted, bool asRoot)
{
    if (nginx::hasIncludeLine(wanted.content))
        return before.kind == NodeKind::File && before.content == wanted.content;
    if (isFolder(wanted.kind))
        return before.kind == NodeKind::Folder;
    if (wanted.kind == EntryKind::Link)
        return before.kind == NodeKind::Link && before.content == wanted.content;
    return before.kind == NodeKind::File && before.content == wanted.content
        && before.mode == wanted.mode && (!asRoot || (before.uid == 0 && before.gid == 0));
}

/// Without root the state folder may be closed to us: then our first line has to do.
bool looksLikeOurs(const Node &node)
{
    return node.kind == NodeKind::Link || nginx::isSigned(node.content);
}

Owner ownerOf(const Node &node, const std::string &path, const Installed &installed, bool asRoot)
{
    if (node.kind == NodeKind::Absent)
        return Owner::Nobody;
    const auto recorded = installed.find(path);
    if (recorded == installed.end())
        return !asRoot && installed.empty() && looksLikeOurs(node) ? Owner::Us : Owner::Other;
    return node.kind == NodeKind::Folder || sha256(node.content) == recorded->second
        ? Owner::Us
        : Owner::Edited;
}

/// Http-level file last, since sites use what it defines; links first, since they make sites live.
int removalRank(const Change &change)
{
    const auto &path = change.wanted.path;
    if (change.before.kind == NodeKind::Link)
        return 0;
    if (path.ends_with("/opentalk-00-http.conf"))
        return 3;
    return path.contains("/snippets/") ? 2 : 1;
}

/// Compares one path after the other and collects what stands in the way.
class Planner {
public:
    Planner(const Root &root, const std::string &mainFile, const Installed &installed,
            const std::vector<std::string> &takeOver)
        : m_root(root)
        , m_mainFile(mainFile)
        , m_installed(installed)
        , m_takeOver(takeOver)
    { }

    void want(const Entry &entry)
    {
        auto before = look(entry.path);
        if (!before)
            return;
        if (entry.kind == EntryKind::Placeholder && isEmptied(entry.path))
            before = Node {};
        Change change {Action::Keep, entry, std::move(*before), Owner::Nobody, false};
        change.owner = ownerOf(change.before, entry.path, m_installed, m_root.isOurs());
        if (!canBecome(change.before, entry.kind))
            refuseKind(change);
        else if (isAsWanted(change.before, entry, m_root.isOurs()))
            judgeFolder(change);
        else
            replace(change);
        m_plan.changes.push_back(std::move(change));
    }

    void dropOthers(const nginx::FileSet &wanted, const std::string &configFolder)
    {
        std::vector<Change> deletions;
        for (const auto &path : m_installed | std::views::keys)
            if (!wanted.find(path) && nginx::isAnnounced(path, configFolder))
                drop(path, deletions);
        std::ranges::reverse(deletions);
        std::ranges::stable_sort(deletions, {}, removalRank);
        std::ranges::move(deletions, std::back_inserter(m_plan.changes));
    }

    Result<Plan> finish(const nginx::FileSet &wanted)
    {
        for (const auto &path : m_takeOver)
            if (std::ranges::find(m_plan.changes, path,
                                  [](const Change &change) { return change.wanted.path; })
                == m_plan.changes.end())
                m_unreadable.push_back(problem(takeOverUnknown, "take_over", path));
        if (!m_unreadable.empty())
            return std::unexpected(std::move(m_unreadable));
        std::vector<std::string> deletions;
        for (const Change &change : m_plan.changes)
            if (change.action == Action::Delete)
                deletions.push_back(change.wanted.path);
        m_plan.digest = digestOf(wanted, deletions);
        return std::move(m_plan);
    }

private:
    std::optional<Node> look(const std::string &path)
    {
        auto node = m_root.look(path);
        if (node)
            return std::move(*node);
        std::ranges::move(node.error(), std::back_inserter(m_unreadable));
        return {};
    }

    /// Files of others can keep the folder of a placeholder that is gone. Where its files may not
    /// be seen, the folder has to do.
    bool isEmptied(const std::string &folder) const
    {
        return !hasPlaceholder(m_root, folder).value_or(true);
    }

    void refuseKind(const Change &change)
    {
        const auto wanted = isFolder(change.wanted.kind) ? NodeKind::Folder
            : change.wanted.kind == EntryKind::Link      ? NodeKind::Link
                                                         : NodeKind::File;
        m_plan.problems.push_back(
            problem(wrongKind, change.wanted.path, title(change.before.kind), title(wanted)));
    }

    /// A folder of ours that others may write to would let them steer what root does in it.
    void judgeFolder(const Change &change)
    {
        const auto &before = change.before;
        if (!m_root.isOurs() || before.kind != NodeKind::Folder)
            return;
        if (before.uid != 0)
            m_plan.problems.push_back(
                problem(folderNotRoots, change.wanted.path, std::to_string(before.uid)));
        else if (before.mode & 022)
            m_plan.problems.push_back(
                problem(folderWritable, change.wanted.path, octal(before.mode)));
    }

    void replace(Change &change)
    {
        change.action = change.before.kind == NodeKind::Absent ? Action::Create : Action::Replace;
        askFor(change);
    }

    /// What is not as we left it is only touched when the admin said so.
    void askFor(Change &change)
    {
        if (change.owner != Owner::Edited && change.owner != Owner::Other)
            return;
        change.takenOver = std::ranges::count(m_takeOver, change.wanted.path) > 0;
        if (!change.takenOver)
            m_plan.problems.push_back(problem(whyToAsk(change), change.wanted.path));
    }

    const ProblemType &whyToAsk(const Change &change) const
    {
        if (change.wanted.path == m_mainFile)
            return lineForMainFile;
        return change.owner == Owner::Edited ? fileEdited : fileOfOthers;
    }

    /// Folders and placeholders stay: they are taken away when everything is.
    void drop(const std::string &path, std::vector<Change> &deletions)
    {
        auto before = look(path);
        if (!before || before->kind == NodeKind::Absent || before->kind == NodeKind::Folder)
            return;
        Change change {
            Action::Delete,
            {before->kind == NodeKind::Link ? EntryKind::Link : EntryKind::File, path, 0, {}, {}},
            std::move(*before),
            Owner::Nobody,
            false};
        change.owner = ownerOf(change.before, path, m_installed, m_root.isOurs());
        if (canBecome(change.before, change.wanted.kind))
            askFor(change);
        else
            refuseKind(change);
        deletions.push_back(std::move(change));
    }

    const Root &m_root;
    const std::string &m_mainFile; ///< nginx.conf
    const Installed &m_installed;
    const std::vector<std::string> &m_takeOver;
    Plan m_plan;
    Problems m_unreadable;
};

void addField(std::string &text, std::string_view field)
{
    text += std::to_string(field.size());
    text += ':';
    text += field;
    text += '\n';
}

} // namespace

bool Plan::changesNothing() const
{
    return std::ranges::all_of(changes,
                               [](const Change &change) { return change.action == Action::Keep; });
}

Result<Plan> makePlan(const Root &root, const nginx::Survey &survey, const nginx::FileSet &wanted,
                      const Installed &installed, const std::vector<std::string> &takeOver)
{
    Planner planner(root, survey.program.configFile, installed, takeOver);
    for (const Entry &entry : wanted.entries)
        planner.want(entry);
    planner.dropOthers(wanted, survey.configFolder);
    auto plan = planner.finish(wanted);
    if (plan)
        plan->commands = commandsFor(*plan, survey);
    return plan;
}

std::vector<std::string> commandsFor(const Plan &plan, const nginx::Survey &survey)
{
    std::vector<std::string> commands;
    if (plan.changesNothing())
        return commands;
    for (const auto &change : plan.changes)
        if (change.action != Action::Keep && nginx::isTrustAnchor(change.wanted.path))
            commands.emplace_back(nginx::trustCommand(change.wanted.path));
    commands.emplace_back("nginx -t");
    if (survey.running)
        commands.emplace_back("nginx -s reload");
    return commands;
}

std::string digestOf(const nginx::FileSet &wanted, const std::vector<std::string> &deletions)
{
    static constexpr const char *kinds[] = {"folder", "file", "link", "placeholder"};
    std::string text;
    for (const Entry &entry : wanted.entries) {
        addField(text, kinds[static_cast<std::size_t>(entry.kind)]);
        addField(text, entry.path);
        addField(text, octal(entry.mode));
        addField(text, entry.content);
    }
    for (const auto &path : deletions) {
        addField(text, "delete");
        addField(text, path);
    }
    return sha256(text);
}

} // namespace opentalk::machine
