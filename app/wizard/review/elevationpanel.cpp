#include "wizard/review/elevationpanel.h"

#include "wizard/announce.h"
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
        return ElevationPanel::tr("sudo did not accept the password. Nothing has been changed.");
    case Refusal::NoRights:
        return ElevationPanel::tr("sudo does not let the account %1 become administrator. Ask "
                                  "somebody who may, or run the command below as root.")
            .arg(accountName());
    case Refusal::NoWay:
        return ElevationPanel::tr("Neither sudo nor a polkit agent can be used from this window. "
                                  "Run the command below as root.");
    case Refusal::Broken:
        return ElevationPanel::tr("The helper did not start, or it ended. Nothing stays half done: "
                                  "it finishes or takes back an interrupted run when it starts.");
    }
    return {};
}

ElevationPanel::ElevationPanel(Helper &helper, QWidget *parent)
    : QWidget(parent)
    , m_helper(helper)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_passwordLabel(new QLabel)
    , m_password(new EntryLine)
    , m_command(new QLineEdit)
    , m_go(new QPushButton)
    , m_cancel(new QPushButton(tr("&Do not give it")))
{
    makeNotification(m_text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_icon->setAlignment(Qt::AlignTop);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_passwordLabel->setTextFormat(Qt::PlainText);
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

/// A module's own question is its label; an ampersand in it marks no key.
QString ElevationPanel::passwordLabel() const
{
    const auto &question = m_helper.question();
    if (!question.account.isEmpty())
        return tr("&Password of %1:").arg(question.account);
    return QString(question.words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString ElevationPanel::passwordText() const
{
    const auto &[account, words, attempt] = m_helper.question();
    if (attempt > 1)
        return account.isEmpty() ? tr("That answer was not accepted. Please give it again.")
                                 : tr("That password was not accepted. Please type it again.");
    if (account.isEmpty())
        return tr("sudo has a question. The answer goes to sudo alone and is not kept.");
    if (account == accountName())
        return tr("sudo asks for your password. It goes to sudo alone and is not kept.");
    return tr("sudo asks for the password of %1, as it is set up on this machine. It goes to sudo "
              "alone and is not kept.")
        .arg(account);
}

bool ElevationPanel::needsTerminal() const
{
    return m_helper.state() == Helper::State::Refused
        && (m_helper.refusal() == Refusal::NoWay || m_helper.refusal() == Refusal::NoRights);
}

QString ElevationPanel::refusedText() const
{
    QStringList paragraphs {refusalText(m_helper.refusal())};
    if (needsTerminal() && m_terminalCommand.isEmpty())
        paragraphs << tr("The command is shown when the profile is saved: press Ctrl+S.");
    if (const auto words = m_helper.words().trimmed(); !words.isEmpty())
        paragraphs << words;
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString ElevationPanel::consentText() const
{
    if (m_helper.hasRested())
        return tr("The helper with administrator rights ended, because nothing was asked of it for "
                  "a quarter of an hour. Start it again to go on: the comparison is then made "
                  "anew.");
    return tr("To see this machine as nginx does, and to write later, the wizard starts a small "
              "helper with administrator rights. You are asked once. Nothing is written before you "
              "press Apply.");
}

void ElevationPanel::showText(const QString &icon, Tone tone, const QString &text)
{
    showIcon(m_icon, icon, tone);
    say(m_text, text);
}

void ElevationPanel::refresh()
{
    showFields();
    showSentence();
    if (isVisible())
        takeFocus();
}

void ElevationPanel::showFields()
{
    using State = Helper::State;
    const State state = m_helper.state();
    const bool asksPassword = state == State::AwaitingPassword;
    const bool refused = state == State::Refused;
    m_passwordLabel->setText(asksPassword ? passwordLabel() : QString());
    m_passwordLabel->setVisible(asksPassword);
    m_password->setVisible(asksPassword);
    m_password->setAccessibleName(asksPassword && m_helper.question().account.isEmpty()
                                      ? m_helper.question().words
                                      : tr("Password"));
    m_password->setAccessibleDescription(asksPassword ? passwordText() : QString());
    m_cancel->setVisible(asksPassword);
    m_command->setText(m_terminalCommand);
    m_command->setVisible(needsTerminal() && !m_terminalCommand.isEmpty());
    m_go->setVisible(asksPassword || refused || state == State::NeedsConsent);
    m_go->setText(asksPassword  ? tr("C&ontinue")
                      : refused ? tr("Try &again")
                                : tr("&Get administrator rights"));
}

void ElevationPanel::showSentence()
{
    static const auto info = QStringLiteral("info");
    static const auto warning = QStringLiteral("warning");
    switch (m_helper.state()) {
    case Helper::State::AwaitingPassword:
        return m_helper.question().attempt > 1 ? showText(warning, Tone::Warning, passwordText())
                                               : showText(info, Tone::Plain, passwordText());
    case Helper::State::Refused:
        return showText(warning, Tone::Warning, refusedText());
    case Helper::State::NeedsConsent:
        return showText(info, Tone::Plain, consentText());
    default:
        showText(info, Tone::Plain,
                 m_helper.isPractice() ? tr("The practice machine is being started.")
                                       : tr("The helper is being started."));
    }
}

} // namespace opentalk::wizard
