#include "wizard/review/plansummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace opentalk::wizard {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// Folders and the placeholder go without saying.
int countOf(const machine::Plan &plan, machine::Action action, nginx::EntryKind kind)
{
    return static_cast<int>(std::ranges::count_if(plan.changes, [&](const machine::Change &each) {
        return each.action == action && each.wanted.kind == kind;
    }));
}

QString filesText(machine::Action action, int count)
{
    switch (action) {
    case machine::Action::Create:
        return Summary::tr("%n file(s) new", nullptr, count);
    case machine::Action::Replace:
        return Summary::tr("%n file(s) changed", nullptr, count);
    case machine::Action::Delete:
        return Summary::tr("%n file(s) removed", nullptr, count);
    case machine::Action::Keep:
        break;
    }
    return Summary::tr("%n file(s) unchanged", nullptr, count);
}

QString linksText(machine::Action action, int count)
{
    switch (action) {
    case machine::Action::Create:
        return Summary::tr("%n link(s) new", nullptr, count);
    case machine::Action::Replace:
        return Summary::tr("%n link(s) changed", nullptr, count);
    case machine::Action::Delete:
        return Summary::tr("%n link(s) removed", nullptr, count);
    case machine::Action::Keep:
        break;
    }
    return Summary::tr("%n link(s) unchanged", nullptr, count);
}

bool reloads(const machine::Plan &plan)
{
    return std::ranges::any_of(plan.commands, [](const std::string &command) {
        return command.find("reload") != std::string::npos;
    });
}

} // namespace

QString planSummary(const machine::Plan &plan)
{
    using enum machine::Action;
    QStringList parts;
    for (const auto action : {Create, Replace, Delete, Keep}) {
        if (const int files = countOf(plan, action, nginx::EntryKind::File); files > 0)
            parts << filesText(action, files);
        if (const int links = countOf(plan, action, nginx::EntryKind::Link); links > 0)
            parts << linksText(action, links);
    }
    const auto counted = parts.join(QStringLiteral(", "));
    return reloads(plan) ? Summary::tr("%1; then nginx is reloaded.").arg(counted)
                         : Summary::tr("%1.").arg(counted);
}

} // namespace opentalk::wizard
