#include "wizard/checkup.h"

#include "wizard/addresses.h"
#include "wizard/profilefile.h"

#include <QRegularExpression>

namespace opentalk::wizard {

Checkup::Checkup(Session &session, std::shared_ptr<checks::Dialler> dialler,
                 std::shared_ptr<checks::MachineLook> machine, QObject *parent, Make make)
    : QObject(parent)
    , m_session(session)
    , m_dialler(std::move(dialler))
    , m_machine(std::move(machine))
    , m_make(std::move(make))
{
    connect(&session, &Session::changed, this, &Checkup::follow);
    connect(&m_run, &checks::Run::changed, this, &Checkup::changed);
    connect(&m_run, &checks::Run::finished, this, &Checkup::finished);
    follow();
}

bool Checkup::isPossible() const
{
    return m_session.deployment() && m_session.target() != Target::Another
        && m_session.tree().isEmpty() && m_problems.empty();
}

void Checkup::start()
{
    // The machine may have changed since, and so may a file that was chosen.
    renew();
    if (isPossible())
        m_run.startAll();
}

void Checkup::start(int index)
{
    if (isPossible())
        m_run.start(index);
}

bool Checkup::isDone() const
{
    return !m_run.checks().empty() && entries().size() == m_run.checks().size();
}

void Checkup::setPublicAddresses(const QString &typed)
{
    m_typedAddresses = typed.trimmed();
    follow();
}

void Checkup::setLivekitFile(const QString &fileName)
{
    m_livekitFile = fileName;
    follow();
}

Checkup::Subject Checkup::subject() const
{
    return {m_session.deployment(), m_session.target(), m_typedAddresses, m_livekitFile};
}

void Checkup::follow()
{
    // While a field is wrong, the last results stay: they come back with the profile.
    if (m_session.deployment() && subject() != m_subject)
        renew();
}

void Checkup::renew()
{
    m_problems.clear();
    m_subject = subject();
    m_run.setChecks(m_session.deployment() ? m_make(context()) : std::vector<checks::Check> {});
    emit renewed();
}

checks::Context Checkup::context()
{
    checks::Context context {.deployment = *m_session.deployment(),
                             .dialler = m_dialler,
                             .machine = m_machine,
                             .ownAddresses = addressesHere(),
                             .isPractice = m_session.target() == Target::Practice};
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    for (const auto &each : m_typedAddresses.split(between, Qt::SkipEmptyParts)) {
        const auto address = Address::parse(each.toStdString(), {});
        if (address)
            context.publicAddresses.push_back(*address);
        else
            std::ranges::copy(address.error(), std::back_inserter(m_problems));
    }
    const auto livekit = readLivekitFile(m_livekitFile);
    if (livekit)
        context.livekitFile = *livekit;
    else
        std::ranges::copy(livekit.error(), std::back_inserter(m_problems));
    return context;
}

} // namespace opentalk::wizard
