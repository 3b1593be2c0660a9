#include "wizard/restingnotice.h"

#include "wizard/announce.h"

#include <QWidget>

namespace opentalk::wizard {

RestingNotice::RestingNotice(QWidget *notification)
    : QObject(notification)
    , m_widget(notification)
{
    makeNotification(notification);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &RestingNotice::tell);
}

void RestingNotice::put(const QString &words)
{
    m_words = words;
    // What is not seen yet is described before anybody comes to it.
    if (m_widget->isVisible())
        m_rest.start();
    else
        tell();
}

void RestingNotice::forget()
{
    m_rest.stop();
    m_words.clear();
    m_widget->setAccessibleName({});
}

void RestingNotice::tell()
{
    m_rest.stop();
    const bool isNew = m_widget->accessibleName() != m_words;
    m_widget->setAccessibleName(m_words);
    emit rested();
    if (isNew && !m_words.isEmpty())
        announce(m_widget);
}

} // namespace opentalk::wizard
