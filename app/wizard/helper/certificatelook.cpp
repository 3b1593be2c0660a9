#include "wizard/helper/certificatelook.h"

#include "model/profilejson.h"

#include <algorithm>
#include <unistd.h>

namespace opentalk::wizard {

static constexpr std::chrono::seconds longest {20};
static constexpr qint64 largestAnswer = 4 << 20;

/// What another e-mail address is for changes no certificate.
bool CertificateLook::Subject::isLike(const Subject &other) const
{
    auto same = choice;
    same.email = other.choice.email;
    return same == other.choice && hosts == other.hosts && target == other.target;
}

bool CertificateLook::Subject::operator==(const Subject &other) const
{
    return isLike(other) && byHelper == other.byHelper;
}

CertificateLook::CertificateLook(Session &session, Helper &helper, QString program,
                                 std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_helper(helper)
    , m_program(std::move(program))
    , m_enquiry(longest, largestAnswer)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CertificateLook::begin);
    connect(&m_enquiry, &Enquiry::answered, this, [this](const Result<Json> &answer) {
        settle(answer ? machine::certificateReportFromJson(*answer) : std::unexpected(Problems {}));
    });
    connect(&m_helper, &Helper::certificatesRead, this,
            [this](const machine::CertificateReport &report) { settle(report); });
    connect(&m_helper, &Helper::certificatesRefused, this,
            [this](const Problems &problems) { settle(std::unexpected(problems)); });
    // Later: whoever waits for the answer that made it ready takes it first.
    connect(&m_helper, &Helper::stateChanged, this, [this] {
        if (m_isWaiting && m_helper.state() != Helper::State::Busy)
            m_pause.start();
    });
}

bool CertificateLook::hasHelper() const
{
    return m_helper.state() == Helper::State::Ready || m_helper.state() == Helper::State::Busy;
}

bool CertificateLook::mayAskAlone() const
{
    return !m_program.isEmpty() && m_session.target() == Target::ThisMachine && m_session.root()
        && m_session.tree().isEmpty();
}

bool CertificateLook::seesAll() const
{
    return hasHelper() || ::geteuid() == 0;
}

bool CertificateLook::mayElevate() const
{
    return !seesAll() && m_session.target() == Target::ThisMachine && m_session.tree().isEmpty();
}

const machine::HostCertificate *CertificateLook::host(const std::string &name) const
{
    if (!m_report)
        return nullptr;
    const auto found = std::ranges::find(m_report->hosts, name, &machine::HostCertificate::host);
    return found == m_report->hosts.end() ? nullptr : &*found;
}

CertificateLook::Subject CertificateLook::subjectOf(const Profile &about) const
{
    Subject subject {{}, about.certificates, {}, m_session.target(), hasHelper()};
    const auto examined = examine(about);
    if (!examined.deployment)
        return subject;
    subject.profile = about;
    for (const auto &site : examined.deployment->sites)
        subject.hosts.push_back(site.host.text());
    return subject;
}

void CertificateLook::look(const Profile &about)
{
    if (!m_subject || *m_subject != subjectOf(about))
        lookAgain(about);
}

void CertificateLook::lookAgain(const Profile &about)
{
    auto subject = subjectOf(about);
    const bool isOther = !m_subject || !m_subject->isLike(subject);
    m_subject = std::move(subject);
    m_problems.clear();
    if (isOther && m_report) {
        m_report->hosts.clear();
        m_report->wanted.clear();
    }
    m_isWaiting = true;
    m_pause.start();
    emit changed();
}

void CertificateLook::giveUp()
{
    m_pause.stop();
    if (m_isWaiting)
        m_subject.reset();
    m_isWaiting = false;
}

void CertificateLook::begin()
{
    m_enquiry.cancel();
    if (!m_isWaiting)
        return;
    m_subject->byHelper = hasHelper();
    if (m_helper.state() == Helper::State::Ready) {
        m_isWaiting = false;
        m_helper.certificates(m_subject->profile);
    } else if (!hasHelper()) {
        m_isWaiting = false;
        if (mayAskAlone())
            askAlone();
        else
            m_report.reset();
    }
}

void CertificateLook::askAlone()
{
    QStringList words {QStringLiteral("certificates"), QStringLiteral("list"),
                       QStringLiteral("--json")};
    if (m_subject->profile)
        words << QStringLiteral("-");
    m_enquiry.ask(m_program, words,
                  m_subject->profile ? QByteArray::fromStdString(writeProfile(*m_subject->profile))
                                     : QByteArray());
}

/// An answer to an older question comes before the next one is asked.
void CertificateLook::settle(const Result<machine::CertificateReport> &report)
{
    if (m_isWaiting)
        return;
    if (report)
        m_report = *report;
    else
        m_report.reset();
    m_problems = report ? Problems {} : report.error();
    emit changed();
}

} // namespace opentalk::wizard
