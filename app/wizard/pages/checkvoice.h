// Tells assistive technology what checks find while the focus is elsewhere: what is wrong, as it
// comes, and at the end how many are; of a single check that was asked again, its result.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace opentalk::wizard {

class Checkup;
class RestingNotice;

class CheckVoice final : public QObject {
    Q_OBJECT

public:
    /// Heard while the page is shown. It has no sign of its own: others show the same.
    CheckVoice(Checkup &checkup, QWidget *page);

private:
    void begin();
    void follow(int index);
    void end();
    QString summary() const;
    QString resultOf(int index) const;

    Checkup &m_checkup;
    RestingNotice *m_notice;
    QStringList m_troubles; ///< not told yet
    int m_answered = 0;
    int m_last = -1;
};

} // namespace opentalk::wizard
