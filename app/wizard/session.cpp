#include "wizard/session.h"

#include "machine/look.h"
#include "machine/sitefiles.h"
#include "model/problems.h"
#include "nginx/generate.h"
#include "nginx/warnings.h"
#include "wizard/ours.h"
#include "wizard/problems.h"
#include "wizard/problemtext.h"

namespace opentalk::wizard {

namespace {

/// `places` are nested by dots; `services.pad` holds `services.pad.host`, not `services.padding`.
bool isWithin(std::string_view place, std::string_view parent)
{
    return place.starts_with(parent)
        && (place.size() == parent.size() || place[parent.size()] == '.'
            || place[parent.size()] == '[');
}

const ServiceChoice *choiceOf(const Profile &profile, ServiceId id)
{
    const auto found = profile.services.find(id);
    return found == profile.services.end() ? nullptr : &found->second;
}

} // namespace

Session::Session(std::optional<machine::Root> root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
{
    lookAtThisMachine();
}

Session::~Session() = default;

Problems Session::problemsFor(std::string_view place) const
{
    Problems found;
    std::ranges::copy_if(m_problems, std::back_inserter(found),
                         [place](const Problem &p) { return isWithin(p.place, place); });
    return found;
}

bool Session::hasErrorsFor(std::string_view place) const
{
    return hasErrors(problemsFor(place));
}

std::optional<std::string> Session::installed(const std::string &path) const
{
    if (m_target != Target::ThisMachine || !m_root)
        return {};
    const auto [entry, isNew] = m_installed.try_emplace(path);
    if (isNew) {
        if (auto node = m_root->look(path); node && node->kind == machine::NodeKind::File)
            entry->second = std::move(node->content);
    }
    return entry->second;
}

QString Session::tree() const
{
    return m_root && !m_root->isMachine() ? qt(m_root->folder()) : QString();
}

bool Session::endsInExport() const
{
    return m_target == Target::Another || (m_target == Target::ThisMachine && !tree().isEmpty());
}

QString Session::hostOf(ServiceId id) const
{
    if (const auto *choice = choiceOf(m_profile, id); choice && choice->host)
        return qt(*choice->host);
    if (m_profile.domain.empty())
        return {};
    return qt(defaultHost(id, m_profile.domain));
}

QStringList Session::hosts() const
{
    QStringList hosts;
    for (const auto &service : catalogue())
        if (isEnabled(service.id))
            hosts << hostOf(service.id);
    for (const auto &extra : m_profile.extra)
        hosts << qt(extra.host);
    return hosts;
}

bool Session::isEnabled(ServiceId id) const
{
    if (const auto *choice = choiceOf(m_profile, id); choice && choice->enabled)
        return *choice->enabled;
    return isDefault(id, m_profile.release.value_or(Release::Classic));
}

QStringList Session::backendsOf(ServiceId id) const
{
    QStringList backends;
    if (const auto *choice = choiceOf(m_profile, id); choice && choice->backends) {
        for (const auto &backend : *choice->backends)
            backends << qt(backend);
        return backends;
    }
    return {QStringLiteral("127.0.0.1:%1").arg(service(id).port)};
}

void Session::change(const std::function<void(Profile &)> &edit)
{
    Profile edited = m_profile;
    edit(edited);
    if (edited == m_profile)
        return;
    m_profile = std::move(edited);
    recompute();
}

void Session::chooseRelease(Release release)
{
    m_isReleaseFound = false;
    change([release](Profile &profile) { profile.release = release; });
}

void Session::findRelease(std::optional<Release> release)
{
    if (m_profile.release && !m_isReleaseFound)
        return;
    m_isReleaseFound = release.has_value();
    if (m_profile.release == release)
        return;
    if (m_saved.release == m_profile.release)
        m_saved.release = release;
    m_profile.release = release;
    recompute();
}

void Session::open(const Profile &profile, const QString &fileName)
{
    m_profile = profile;
    m_saved = profile;
    m_isReleaseFound = false;
    m_fileName = fileName;
    recompute();
}

void Session::import(const Profile &profile)
{
    const auto release = m_profile.release;
    m_isReleaseFound = m_isReleaseFound && (!profile.release || profile.release == release);
    m_profile = profile;
    if (m_isReleaseFound)
        m_profile.release = release;
    recompute();
}

bool Session::isFresh() const
{
    return !isModified() && m_fileName.isEmpty() && m_profile.domain.empty();
}

void Session::markSaved(const QString &fileName)
{
    m_saved = m_profile;
    m_isReleaseFound = false;
    m_fileName = fileName;
    emit changed();
}

void Session::setIntent(Intent intent)
{
    if (m_intent == intent)
        return;
    m_intent = intent;
    emit changed();
}

void Session::setTarget(Target target, const nginx::Survey &survey, Sight sight)
{
    adopt(target, survey, sight);
    recompute();
}

void Session::lookAtThisMachine()
{
    nginx::Survey local;
    if (m_root) {
        if (auto seen = machine::look(*m_root))
            local = std::move(*seen);
        else
            local.unseen = seen.error();
    }
    showLocal(local);
}

void Session::showLocal(const nginx::Survey &local)
{
    m_local = local;
    setTarget(Target::ThisMachine, m_local, Sight::Account);
}

void Session::practise()
{
    auto survey
        = nginx::assumed(m_local.dialect.nginx, m_local.dialect.openssl, nginx::Layout::Sites);
    survey.dialect = m_local.dialect;
    survey.installed = m_local.installed;
    survey.distribution = m_local.distribution;
    setTarget(Target::Practice, survey, Sight::Told);
}

void Session::adopt(Target target, const nginx::Survey &survey, Sight sight)
{
    m_target = target;
    m_survey = survey;
    m_sight = sight;
    m_installed.clear();
    m_warnings.clear();
    if (target == Target::ThisMachine && m_root)
        readOurs();
}

void Session::readOurs()
{
    m_ours = filesOfOurs(*m_root, m_survey);
    m_adoption = machine::readBack(*m_root, m_survey, m_ours);
}

void Session::recompute()
{
    m_examination = examine(m_profile);
    m_problems = m_examination.problems;
    m_isCurrent = false;
    demandRelease();
    if (m_examination.deployment)
        recomputeFiles();
    emit changed();
}

/// The engine takes an unnamed release for a classic one, with a warning. The window can ask.
void Session::demandRelease()
{
    if (m_profile.release)
        return;
    std::erase_if(m_problems, [](const Problem &p) { return p.is(problems::releaseMissing); });
    m_problems.push_back(problem(releaseNotChosen, "release"));
}

void Session::recomputeFiles()
{
    auto files = nginx::generate(*m_examination.deployment, m_survey);
    if (!files) {
        m_problems.insert(m_problems.end(), files.error().begin(), files.error().end());
        return;
    }
    m_files = std::move(*files);
    m_isCurrent = true;
    const auto inPlace = installed(nginx::unknownNamesFile(m_files)).value_or("");
    m_warnings = nginx::warnings(*m_examination.deployment, m_survey, inPlace);
}

} // namespace opentalk::wizard
