// The checks of what the session holds: one run for all the pages that show it.
#pragma once

#include "checks/context.h"
#include "checks/run.h"
#include "checks/settings.h"
#include "wizard/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace opentalk::wizard {

class Checkup final : public QObject {
    Q_OBJECT

public:
    /// Tests bring checks of their own.
    using Make = std::function<std::vector<checks::Check>(const checks::Context &)>;

    /// `machine` may be null: nobody can look there.
    Checkup(Session &session, std::shared_ptr<checks::Dialler> dialler,
            std::shared_ptr<checks::MachineLook> machine, QObject *parent = nullptr,
            Make make = checks::checksOf);

    /// Its checks are those of the present profile and target; results of others are forgotten.
    checks::Run &run() { return m_run; }
    const checks::Run &run() const { return m_run; }

    /// Whether there is anything that can be asked from here.
    bool isPossible() const;

    void start();
    void start(int index);
    void stop() { m_run.stop(); }

    /// Whether all have a result.
    bool isDone() const;
    std::vector<checks::Entry> entries() const { return checks::entriesOf(m_run); }

    /// A router's, as typed: separated by blanks or commas. What is no address is a problem.
    void setPublicAddresses(const QString &typed);
    const QString &publicAddresses() const { return m_typedAddresses; }
    /// LiveKit's settings; empty: none.
    void setLivekitFile(const QString &fileName);
    const QString &livekitFile() const { return m_livekitFile; }
    const Problems &problems() const { return m_problems; } ///< of these two

signals:
    void renewed(); ///< other checks than before
    void changed(int index);
    void finished();

private:
    /// What the checks were made from.
    struct Subject {
        std::optional<Deployment> deployment;
        Target target;
        QString addresses;
        QString livekitFile;

        bool operator==(const Subject &) const = default;
    };

    Subject subject() const;
    void follow();
    void renew();
    checks::Context context();

    Session &m_session;
    std::shared_ptr<checks::Dialler> m_dialler;
    std::shared_ptr<checks::MachineLook> m_machine;
    Make m_make;
    QString m_typedAddresses;
    QString m_livekitFile;
    std::optional<Subject> m_subject; ///< of the run
    Problems m_problems;
    checks::Run m_run;
};

} // namespace opentalk::wizard
