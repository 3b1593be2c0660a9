#include "wizard/targettext.h"

#include "nginx/includeline.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace opentalk::wizard {

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(Target)
};

QString whose(const Session &session)
{
    switch (session.target()) {
    case Target::Practice:
        return TargetText::tr("Practice");
    case Target::Another:
        return TargetText::tr("Another machine");
    default:
        return session.tree().isEmpty() ? TargetText::tr("This machine")
                                        : TargetText::tr("A tree of its own");
    }
}

} // namespace

bool hasPlaceForSites(const nginx::Survey &survey)
{
    return survey.layout != nginx::Layout::None
        || (survey.includeLine && nginx::withIncludeLine(*survey.includeLine));
}

QString layoutText(const nginx::Survey &survey)
{
    switch (survey.layout) {
    case nginx::Layout::Sites:
        return TargetText::tr("sites-enabled");
    case nginx::Layout::None:
        return TargetText::tr("no folder for sites");
    default:
        return QLatin1String(nginx::name(survey.layout));
    }
}

int otherSites(const Session &session)
{
    const auto &local = session.localSurvey();
    const auto &adoption = session.adoption();
    const auto isReplaced = [&](const std::string &file) {
        return adoption && nginx::isAnnounced(file, local.configFolder)
            && std::ranges::find(adoption->files, file) != adoption->files.end();
    };
    return static_cast<int>(std::ssize(local.sites)
                            - std::ranges::count_if(local.sites, isReplaced));
}

QStringList factsOf(const Session &session)
{
    const auto &survey = session.survey();
    QStringList facts {whose(session)};
    if (!survey.distribution.name.empty())
        facts << qt(survey.distribution.name);
    if (session.target() != Target::Another && !survey.installed)
        return facts << TargetText::tr("nginx is missing");
    facts << QStringLiteral("nginx %1").arg(qt(survey.dialect.nginx.text())) << layoutText(survey);
    const int others = session.target() == Target::ThisMachine
        ? otherSites(session)
        : static_cast<int>(survey.sites.size());
    if (others > 0)
        facts << TargetText::tr("%n other site(s)", nullptr, others);
    return facts;
}

} // namespace opentalk::wizard
