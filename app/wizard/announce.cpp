#include "wizard/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QString>

namespace opentalk::wizard {

namespace {

constexpr const char *mark = "isNotification";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(mark).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

} // namespace

void makeNotification(QWidget *widget)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(notification);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(mark, true);
}

/// That it shows is what readers on AT-SPI go by; others go by the alert.
void announce(QWidget *notification)
{
    for (const auto what : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(notification, what);
        QAccessible::updateAccessibility(&event);
    }
}

void say(QLabel *notification, const QString &text)
{
    if (notification->text() == text)
        return;
    notification->setText(text);
    notification->setAccessibleName(text);
    if (!text.isEmpty())
        announce(notification);
}

} // namespace opentalk::wizard
