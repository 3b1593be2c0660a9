#include "wizard/pages/startfacts.h"

#include "machine/problems.h"
#include "nginx/includeline.h"
#include "nginx/warnings.h"
#include "wizard/hostinput.h"
#include "wizard/pages/startpage.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"
#include "wizard/targettext.h"

#include <QStringList>

#include <algorithm>

namespace opentalk::wizard {

namespace {

QString where(const nginx::Survey &local)
{
    const auto &name = local.distribution.name;
    return name.empty() ? StartPage::tr("this machine") : qt(name);
}

QString programText(const nginx::Dialect &dialect)
{
    const auto version = qt(dialect.nginx.text());
    return dialect.openssl == nginx::Version {}
        ? QStringLiteral("nginx %1").arg(version)
        : StartPage::tr("nginx %1 with OpenSSL %2").arg(version, qt(dialect.openssl.text()));
}

Fact programFact(const nginx::Survey &local)
{
    const auto program = programText(local.dialect);
    if (local.running && local.runningProgram == nginx::RunningProgram::Replaced)
        return warned(StartPage::tr("%1 is installed on %2, but another nginx, usually an older "
                                    "one, has been running since before.")
                          .arg(program, where(local)));
    if (local.running)
        return {QStringLiteral("good"), Tone::Good,
                StartPage::tr("%1 is running on %2.").arg(program, where(local))};
    return {QStringLiteral("info"), Tone::Accent,
            StartPage::tr("%1 is installed on %2 but not running; Apply can start it.")
                .arg(program, where(local))};
}

Fact lineFact(const nginx::IncludeLine &wanted)
{
    return {QStringLiteral("info"), Tone::Muted,
            nginx::hasIncludeLine(wanted.text)
                ? StartPage::tr("Its nginx.conf reads OpenTalk's sites by one marked line.")
                : StartPage::tr("Its nginx.conf includes no folder for sites; one marked line in "
                                "it will read OpenTalk's. Review asks before it is added.")};
}

Fact sitesFact(const Session &session)
{
    const auto &local = session.localSurvey();
    if (!hasPlaceForSites(local))
        return warned(StartPage::tr("Its nginx.conf includes no folder for sites. Add “include "
                                    "conf.d/*.conf;” to the http block."));
    if (local.layout == nginx::Layout::None)
        return lineFact(*local.includeLine);
    const int others = otherSites(session);
    const auto text = others > 0
        ? StartPage::tr("It reads sites from %1; %n other site(s) stay as they are.", nullptr,
                        others)
        : StartPage::tr("It reads sites from %1.");
    return {QStringLiteral("server"), Tone::Muted, text.arg(layoutText(local))};
}

Fact oursFact(const Session &session)
{
    const auto ours = static_cast<int>(session.ours().size());
    const auto &adoption = session.adoption();
    if (adoption && ours == 0)
        return {QStringLiteral("info"), Tone::Accent,
                StartPage::tr("OpenTalk's sites for %1 are here, made by hand.")
                    .arg(readableName(adoption->profile.domain))};
    return {QLatin1String(ours ? "file-same" : "file-new"), Tone::Muted,
            ours ? StartPage::tr("%n file(s) of this wizard are in place.", nullptr, ours)
                 : StartPage::tr("OpenTalk has not been set up here yet.")};
}

/// In a container, none is what one expects.
QString initText(const nginx::Survey &local)
{
    if (local.init == nginx::InitSystem::OpenRc)
        return StartPage::tr("OpenRC starts the services.");
    const bool isOdd = local.init == nginx::InitSystem::None && local.container.empty();
    return isOdd ? StartPage::tr("There is no init system.") : QString();
}

QString selinuxText(const nginx::Survey &local)
{
    if (local.selinux.mode == nginx::SelinuxMode::Off || nginx::blockedBackends(local))
        return {};
    return local.selinux.mode == nginx::SelinuxMode::Enforcing
        ? StartPage::tr("SELinux is enforcing.")
        : StartPage::tr("SELinux is permissive.");
}

QString surroundingsText(const nginx::Survey &local)
{
    QStringList sentences;
    if (!local.container.empty())
        sentences << StartPage::tr("It runs in a container (%1).").arg(qt(local.container));
    sentences << initText(local) << selinuxText(local);
    if (!local.ipv6)
        sentences << StartPage::tr("The kernel has no IPv6.");
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// What an account may not read, root may; anything else is for the admin to look at.
Fact unseenFact(const Problems &unseen)
{
    const auto more = static_cast<int>(unseen.size()) - 1;
    const bool isForRoot = std::ranges::all_of(
        unseen, [](const Problem &each) { return each.is(machine::notPermitted); });
    const auto first = isForRoot
        ? StartPage::tr("This account cannot read %1; Review looks as root.")
              .arg(qt(unseen.front().place))
        : placedText(unseen.front());
    const auto rest
        = more > 0 ? StartPage::tr("%n more could not be seen.", nullptr, more) : QString();
    const auto text = rest.isEmpty() ? first : first + QLatin1Char(' ') + rest;
    return isForRoot ? Fact {QStringLiteral("info"), Tone::Muted, text} : warned(text);
}

} // namespace

std::vector<Fact> factsAboutThisMachine(const Session &session)
{
    const auto &local = session.localSurvey();
    if (!local.installed)
        return {warned(StartPage::tr("nginx is not installed here. On %1, this command installs "
                                     "it:")
                           .arg(where(local)))};
    std::vector<Fact> facts {programFact(local), sitesFact(session)};
    if (const auto blocked = nginx::blockedBackends(local))
        facts.push_back(warned(text(*blocked)));
    if (const auto surroundings = surroundingsText(local); !surroundings.isEmpty())
        facts.push_back({QStringLiteral("info"), Tone::Muted, surroundings});
    facts.push_back(oursFact(session));
    if (!local.unseen.empty())
        facts.push_back(unseenFact(local.unseen));
    return facts;
}

} // namespace opentalk::wizard
