// Tells assistive technology what stands somewhere now, politely: once the words have stayed for a
// moment, so that nobody is interrupted at every key, and only if they differ from those told last.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QWidget;

namespace opentalk::wizard {

class RestingNotice final : public QObject {
    Q_OBJECT

public:
    /// As long as a remote display waits before it paints what follows from typing.
    static constexpr std::chrono::milliseconds rest {300};

    /// Its role becomes that of a notification. To be called before others have met the widget.
    explicit RestingNotice(QWidget *notification);

    /// Empty: there is nothing to tell. The same words again say that somebody still types. To be
    /// called last: the name of the widget is put back to what was told.
    void put(const QString &words);

    /// What was told may be told again.
    void forget();

signals:
    /// The words have stayed; also where nobody sees the widget.
    void rested();

private:
    void tell();

    QWidget *m_widget;
    QString m_words;
    QString m_told;
    QTimer m_rest;
};

} // namespace opentalk::wizard
