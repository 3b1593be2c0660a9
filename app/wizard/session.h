// The session: what is being worked on, and everything that follows from it. The only observable
// object of the window; pages show it and change it, and hold no data of their own.
#pragma once

#include "machine/plan.h"
#include "machine/root.h"
#include "model/deployment.h"
#include "model/profile.h"
#include "nginx/adopt.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"
#include "wizard/intent.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::wizard {

/// Where the files are to go.
enum class Target {
    ThisMachine, ///< also a tree below `--root`
    Practice,    ///< a private nginx of ours
    Another,     ///< only named or surveyed elsewhere: the end is an export
};

/// Who looked at the machine.
enum class Sight {
    Account, ///< this account: private files are unseen
    Helper,  ///< the privileged helper
    Told,    ///< another machine's survey, or an assumption
};

class Session final : public QObject {
    Q_OBJECT

public:
    /// `root` is the tree of this machine; none: nothing can be read, as in tests.
    explicit Session(std::optional<machine::Root> root = {}, QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const { return m_profile; }
    const nginx::Survey &survey() const { return m_survey; }
    const nginx::Survey &localSurvey() const { return m_local; } ///< of this machine, always
    Sight sight() const { return m_sight; }
    Target target() const { return m_target; }
    Intent intent() const { return m_intent; }
    const machine::Root *root() const { return m_root ? &*m_root : nullptr; }

    /// The folder of `--root`; empty where this machine is the machine itself.
    QString tree() const;

    /// The helper works on the machine's own tree alone: for any other the end is an export.
    bool endsInExport() const;

    /// What the profile means; none while a field is wrong.
    const std::optional<Deployment> &deployment() const { return m_examination.deployment; }

    /// Of the profile and of the generator on the target, errors and warnings.
    const Problems &problems() const { return m_problems; }

    /// What the admin should know of the target before an apply, as far as it was seen; of the last
    /// profile that was right, so that nothing moves while somebody types.
    const Problems &warnings() const { return m_warnings; }

    /// Those at `place` and below it.
    Problems problemsFor(std::string_view place) const;
    bool hasErrorsFor(std::string_view place) const;

    /// The files of the last profile that was right; `isCurrent` while that is the present one.
    const nginx::FileSet &files() const { return m_files; }
    bool isCurrent() const { return m_isCurrent; }

    /// Bytes on the target's disk at present, as far as they can be read.
    std::optional<std::string> installed(const std::string &path) const;

    /// Paths of files of ours that this machine already has, as far as they can be seen.
    const std::vector<std::string> &ours() const { return m_ours; }

    /// What OpenTalk's sites on this machine say already, whoever wrote them; none where there are
    /// none, or this account cannot read them.
    const std::optional<nginx::Adoption> &adoption() const { return m_adoption; }

    /// The site with this id in the profile as typed, valid or not.
    QString hostOf(ServiceId id) const;
    bool isEnabled(ServiceId id) const;

    /// Of all services that are on, as typed; OpenTalk's own come first.
    QStringList hosts() const;
    QStringList backendsOf(ServiceId id) const;

    /// Edits the profile, recomputes, and tells everybody once. Nothing happens where the edit
    /// changes nothing.
    void change(const std::function<void(Profile &)> &edit);

    /// The admin's own choice, which no finding replaces.
    void chooseRelease(Release release);

    /// What the probe found; none: nothing any more. Counts only where neither the admin nor a
    /// file has named the release, and is no change that somebody would have to save.
    void findRelease(std::optional<Release> release);

    /// A profile read from a file, or the fresh one.
    void open(const Profile &profile, const QString &fileName);
    QString fileName() const { return m_fileName; }

    /// A profile that was read out of something else: what is in it is still to be saved.
    void import(const Profile &profile);

    /// Neither opened nor typed; a release that was found does not count.
    bool isFresh() const;

    /// Whether the profile differs from what was opened or saved.
    bool isModified() const { return m_profile != m_saved; }
    void markSaved(const QString &fileName);

    void setIntent(Intent intent);

    /// Another target, or the same one seen better: the helper's survey replaces the account's.
    void setTarget(Target target, const nginx::Survey &survey, Sight sight);

    /// Looks at this machine again as this account, and makes it the target.
    void lookAtThisMachine();

    /// This machine as somebody else looked at it, for tests and pictures.
    void showLocal(const nginx::Survey &local);

    /// A private nginx like this machine's own program.
    void practise();

    /// Another machine's survey from a file: it can be chosen again as long as the session lasts.
    void keepSurvey(const nginx::Survey &opened) { m_opened = opened; }
    const std::optional<nginx::Survey> &openedSurvey() const { return m_opened; }

signals:
    /// Profile, survey, target or intent: anything at all.
    void changed();

private:
    void readOurs();
    void recompute();
    void demandRelease();
    void recomputeFiles();
    void adopt(Target target, const nginx::Survey &survey, Sight sight);

    std::optional<machine::Root> m_root;
    nginx::Survey m_local; ///< this machine as this account sees it
    std::optional<nginx::Survey> m_opened;
    Profile m_profile;
    Profile m_saved;
    bool m_isReleaseFound = false; ///< by the probe, not named by the admin or a file
    QString m_fileName;
    nginx::Survey m_survey;
    Sight m_sight = Sight::Account;
    Target m_target = Target::ThisMachine;
    Intent m_intent = Intent::SetUp;
    Examination m_examination;
    Problems m_problems;
    Problems m_warnings;
    nginx::FileSet m_files;
    bool m_isCurrent = false;
    std::vector<std::string> m_ours;
    std::optional<nginx::Adoption> m_adoption;
    mutable std::map<std::string, std::optional<std::string>> m_installed; ///< read once a survey
};

} // namespace opentalk::wizard
