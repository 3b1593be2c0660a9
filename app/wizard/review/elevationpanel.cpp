#include "wizard/review/elevationpanel.h"

#include "wizard/icon.h"
#include "wizard/review/entryline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <pwd.h>
#include <unistd.h>

namespace opentalk::wizard {

static QString accountName()
{
    const passwd *account = ::getpwuid(::geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::geteuid());
}

static QString refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Cancelled:
        return ElevationPanel::tr("No administrator rights were given. Nothing has been changed.");
    case Refusal::WrongPassword:
        return ElevationPanel::tr(
            "The password was not accepted three times. Nothing has been changed.");
    case Refusal::NoRights:
        return ElevationPanel::tr("sudo does not let the account %1 become administrator. Ask "
                                  "somebody who may, or run the command below as root.")
            .arg(accountName());
    case Refusal::NoWay:
        return ElevationPanel::tr("Neither sudo nor a polkit agent can be used from this window. "
                                  "Save the profile and run the command below as root.");
    case Refusal::Broken:
        return ElevationPanel::tr("The helper did not start, or it ended. Nothing is half done: an "
                                  "interrupted run is taken back at the next start.");
    }
    return {};
}

ElevationPanel::ElevationPanel(Helper &helper, QWidget *parent)
    : QWidget(parent)
    , m_helper(helper)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_passwordLabel(new QLabel(tr("&Password of %1:").arg(accountName())))
    , m_password(new EntryLine)
    , m_command(new QLineEdit)
    , m_go(new QPushButton)
    , m_cancel(new QPushButton(tr("Do &not give it")))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_icon->setAlignment(Qt::AlignTop);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("Command for a terminal"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_text, 0, 1, 1, 2);
    grid->addWidget(m_passwordLabel, 1, 1);
    grid->addWidget(m_password, 1, 2);
    grid->addWidget(m_command, 2, 1, 1, 2);
    grid->addLayout(buttons, 3, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(4, 1);

    connect(m_password, &QLineEdit::returnPressed, this, &ElevationPanel::sendPassword);
    connect(m_cancel, &QPushButton::clicked, &m_helper, &Helper::cancelPassword);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_helper.state() == Helper::State::AwaitingPassword)
            sendPassword();
        else if (m_helper.state() == Helper::State::NeedsConsent)
            m_helper.elevate();
        else
            emit retried();
    });
    connect(&m_helper, &Helper::stateChanged, this, &ElevationPanel::refresh);
    refresh();
}

void ElevationPanel::setTerminalCommand(const QString &command)
{
    m_terminalCommand = command;
    refresh();
}

void ElevationPanel::takeFocus()
{
    if (m_password->isVisible())
        m_password->setFocus();
    else if (m_go->isVisible())
        m_go->setFocus();
}

void ElevationPanel::sendPassword()
{
    QString typed = m_password->text();
    QByteArray password = typed.toUtf8();
    m_password->clear();
    typed.fill(u'\0');
    m_helper.givePassword(password);
    ::explicit_bzero(password.data(), size_t(password.size()));
}

QString ElevationPanel::passwordText() const
{
    if (m_helper.attempt() > 1)
        return tr("That password was not accepted. Please type it again.");
    return tr("sudo asks for your password. It goes to sudo alone and is not kept.");
}

void ElevationPanel::showText(const QString &icon, Tone tone, const QString &text)
{
    showIcon(m_icon, icon, tone);
    m_text->setText(text);
}

void ElevationPanel::refresh()
{
    using State = Helper::State;
    const State state = m_helper.state();
    const bool asksPassword = state == State::AwaitingPassword;
    const bool refused = state == State::Refused;
    const bool needsTerminal = refused
        && (m_helper.refusal() == Refusal::NoWay || m_helper.refusal() == Refusal::NoRights);
    m_passwordLabel->setVisible(asksPassword);
    m_password->setVisible(asksPassword);
    m_password->setAccessibleDescription(m_helper.prompt());
    m_cancel->setVisible(asksPassword);
    m_command->setText(m_terminalCommand);
    m_command->setVisible(needsTerminal && !m_terminalCommand.isEmpty());
    m_go->setVisible(asksPassword || refused || state == State::NeedsConsent);
    m_go->setText(asksPassword  ? tr("C&ontinue")
                      : refused ? tr("Try &again")
                                : tr("&Get administrator rights"));
    if (asksPassword)
        showText(m_helper.attempt() > 1 ? QStringLiteral("warning") : QStringLiteral("info"),
                 m_helper.attempt() > 1 ? Tone::Warning : Tone::Plain, passwordText());
    else if (refused)
        showText(QStringLiteral("warning"), Tone::Warning,
                 refusalText(m_helper.refusal())
                     + (m_helper.words().trimmed().isEmpty()
                            ? QString()
                            : QStringLiteral("\n\n") + m_helper.words().trimmed()));
    else if (state == State::NeedsConsent)
        showText(QStringLiteral("info"), Tone::Plain,
                 tr("To see this machine as nginx does, and to write later, the wizard starts a "
                    "small helper with administrator rights. You are asked once. Nothing is "
                    "written before you press Apply."));
    else
        showText(QStringLiteral("info"), Tone::Plain,
                 m_helper.isPractice() ? tr("The practice machine is being started.")
                                       : tr("The helper is being started."));
    if (isVisible())
        takeFocus();
}

} // namespace opentalk::wizard
