// What sudo asks for: a password whose owner is known, or something in a PAM module's own words.
#pragma once

#include <QString>
#include <QStringList>

namespace opentalk::wizard {

/// For sudo's option -p, which puts it in the place of a plain "Password:". sudo fills in the
/// account whose password it wants: with `rootpw` or `targetpw` that is not the one at the window.
QString passwordPrompt();

struct Question {
    QString account; ///< whose password; empty where a module asks in its own words
    QString words;   ///< the prompt as it came
    int attempt = 0; ///< above 1: what was given before was not accepted

    bool operator==(const Question &) const = default;
};

/// The questions of one elevation. One that comes again was not answered rightly; another one is
/// the next that a module has.
class Questions {
public:
    Question ask(const QString &prompt);
    bool isEmpty() const { return m_asked.isEmpty(); }
    void clear() { m_asked.clear(); }

private:
    QStringList m_asked;
};

} // namespace opentalk::wizard
