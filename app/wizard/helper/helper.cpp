#include "wizard/helper/helper.h"

#include "wizard/problemtext.h"

#include <QProcessEnvironment>

#include <unistd.h>

namespace opentalk::wizard {

Helper::Helper(QString program, bool practice, bool displayIsLocal, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_practice(practice)
    , m_displayIsLocal(displayIsLocal)
{
    connect(&m_door, &PasswordDoor::asked, this, [this](const QString &prompt) {
        m_question = m_questions.ask(prompt);
        setState(State::AwaitingPassword);
    });
}

Helper::~Helper()
{
    stop();
}

void Helper::setPractice(bool practice)
{
    if (m_practice == practice)
        return;
    m_practice = practice;
    stop();
}

void Helper::start()
{
    if (m_process)
        return;
    m_ways = usableWays(m_practice, m_displayIsLocal);
    setState(State::Starting);
    tryNextWay();
}

void Helper::elevate()
{
    if (m_process || m_ways.empty())
        return;
    setState(State::Elevating);
    launch(m_ways.front());
}

void Helper::tryNextWay()
{
    if (m_ways.empty())
        refuse(m_state == State::Starting ? Refusal::NoWay : m_refusal);
    else if (needsNobody(m_ways.front()) || m_state == State::Elevating)
        launch(m_ways.front());
    else
        setState(State::NeedsConsent);
}

void Helper::launch(Way way)
{
    m_questions.clear();
    m_cancelled = false;
    m_words.clear();
    m_unread.clear();
    m_asked = Asked::Work;
    m_practiceWarnings.clear();
    const auto helper = isOfThisAccount(way) ? m_program : m_carried.carry(m_program);
    if (!helper) {
        m_words = text(helper.error().front());
        return refuse(Refusal::Broken);
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (way == Way::SudoPassword) {
        if (!m_door.open(m_program))
            return refuse(Refusal::NoWay);
        environment.insert(QStringLiteral("SUDO_ASKPASS"), m_door.askpassProgram());
        environment.insert(QStringLiteral("OPENTALK_ASKPASS_SOCKET"), m_door.socketPath());
    }
    run(commandFor(way, *helper), environment);
}

void Helper::run(const QStringList &command, const QProcessEnvironment &environment)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    // A session of its own: nothing may prompt on the terminal that the window was started from.
    m_process->setChildProcessModifier([] { ::setsid(); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Helper::readLines);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_words = (m_words + QString::fromUtf8(m_process->readAllStandardError())).right(4096);
    });
    connect(m_process.get(), &QProcess::finished, this, &Helper::wayFailed);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            wayFailed(127);
    });
    m_process->start(command.first(), command.mid(1));
    // At once: sudo may ask before the event loop says that it has started.
    if (m_process)
        m_door.admitDescendantsOf(m_process->processId());
}

void Helper::wayFailed(int exitCode)
{
    static constexpr int dismissed = 126; // pkexec: the dialogue was closed
    const bool wasServing = m_state == State::Ready || m_state == State::Busy;
    const bool wasAsked = !m_questions.isEmpty();
    m_door.close();
    m_process.release()->deleteLater();
    const Way way = m_ways.empty() ? Way::AlreadyRoot : m_ways.front();
    if (m_state == State::Ready && exitCode == 0) {
        m_hasRested = true; // its idle limit passed; the next request starts another
        return setState(State::Off);
    }
    if (wasServing || way == Way::Practice || way == Way::AlreadyRoot)
        return refuse(Refusal::Broken);
    if (m_cancelled || (way == Way::Pkexec && exitCode == dismissed))
        return refuse(Refusal::Cancelled);
    if (way == Way::SudoPassword) {
        const bool wrong = m_words.contains(QLatin1String("incorrect password"));
        return refuse(wrong          ? Refusal::WrongPassword
                          : wasAsked ? Refusal::NoRights
                                     : Refusal::NoWay);
    }
    m_ways.pop_front();
    tryNextWay();
}

void Helper::givePassword(const QByteArray &password)
{
    if (m_state != State::AwaitingPassword)
        return;
    setState(State::Elevating);
    m_door.answer(password);
}

void Helper::cancelPassword()
{
    if (m_state != State::AwaitingPassword)
        return;
    m_cancelled = true;
    m_door.refuse();
}

void Helper::stop()
{
    m_door.close();
    m_hasRested = false;
    if (!m_process)
        return;
    leave();
    setState(State::Off);
}

void Helper::leave()
{
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(5000))
        m_process->kill(); // our own child; one that became root ends by its closed stdin
    m_process.release()->deleteLater(); // this may run inside one of its signals
    m_unread.clear();
    m_carried.drop();
}

/// Nothing that it says can be relied on any more. A run that goes on is put back by it: its input
/// ends.
void Helper::distrust(const Problems &problems)
{
    if (m_process)
        leave();
    m_words = problems.empty() ? QString() : QString::fromStdString(sentence(problems.front()));
    refuse(Refusal::Broken);
}

void Helper::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void Helper::refuse(Refusal refusal)
{
    m_refusal = refusal;
    m_carried.drop();
    setState(State::Refused);
}

} // namespace opentalk::wizard
