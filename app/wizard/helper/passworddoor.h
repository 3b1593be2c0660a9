// The door through which a password goes from the window to sudo: a private socket that our askpass
// connects to. Open only while an elevation runs (rule 6 of the border).
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QSocketNotifier;

namespace opentalk::wizard {

/// Accepts a connection only from our own user and only from a descendant of the sudo we started;
/// one prompt a connection. The password is written, wiped and forgotten.
class PasswordDoor final : public QObject {
    Q_OBJECT

public:
    explicit PasswordDoor(QObject *parent = nullptr);
    ~PasswordDoor() override;

    /// Makes the private folder, the socket and the link `opentalk-askpass` to `helperProgram`.
    /// False: no private folder could be made; nothing is open then.
    [[nodiscard]] bool open(const QString &helperProgram);
    void close();

    /// Whose descendants may ask; nobody before this is set.
    void admitDescendantsOf(qint64 sudoPid) { m_sudo = sudoPid; }

    QString askpassProgram() const; ///< for SUDO_ASKPASS
    QString socketPath() const;     ///< for OPENTALK_ASKPASS_SOCKET

    bool isAsking() const { return m_connection >= 0; }

    /// Answers the waiting prompt and wipes `password`.
    void answer(QByteArray password);
    /// Ends the waiting prompt without a password; sudo then gives up.
    void refuse();

signals:
    void asked(const QString &prompt);

private:
    void accept();
    void readPrompt();
    bool isAdmitted(int connection) const;
    void endConnection();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSocketNotifier> m_incoming;
    std::unique_ptr<QSocketNotifier> m_readable;
    QByteArray m_prompt;
    qint64 m_sudo = 0;
    int m_listening = -1;
    int m_connection = -1;
};

} // namespace opentalk::wizard
