#include "wizard/restingnotice.h"

#include "wizard/announce.h"

#include <QWidget>

#include <utility>

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
    m_widget->setAccessibleName(m_told);
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
    m_told.clear();
    m_widget->setAccessibleName({});
}

void RestingNotice::tell()
{
    m_rest.stop();
    const auto before = std::exchange(m_told, m_words);
    m_widget->setAccessibleName(m_told);
    emit rested();
    if (m_told != before && !m_told.isEmpty())
        announce(m_widget);
}

} // namespace opentalk::wizard
