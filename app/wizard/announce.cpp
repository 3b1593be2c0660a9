#include "wizard/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>
#include <QString>
#include <QTimer>

#include <utility>

namespace opentalk::wizard {

namespace {

/// Stays with its widget. Qt itself tells that a widget shows: what was told in this turn of the
/// event loop is not told again.
class Announcer final : public QObject {
public:
    explicit Announcer(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    void announce()
    {
        if (!m_widget->isVisible() || std::exchange(m_isTold, true))
            return;
        rest();
        // That it shows is what readers on AT-SPI go by; others go by the alert.
        for (const auto what : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(m_widget, what);
            QAccessible::updateAccessibility(&event);
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            m_isTold = true;
            rest();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void rest()
    {
        QTimer::singleShot(0, this, [this] { m_isTold = false; });
    }

    QWidget *m_widget;
    bool m_isTold = false;
};

Announcer *announcerOf(const QObject *widget)
{
    for (auto *child : widget->children())
        if (auto *announcer = dynamic_cast<Announcer *>(child))
            return announcer;
    return nullptr;
}

/// Without words it is not there.
class Notification final : public QAccessibleWidget {
public:
    explicit Notification(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    { }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.invisible = state.invisible || text(QAccessible::Name).isEmpty();
        return state;
    }
};

QAccessibleInterface *notification(const QString &, QObject *object)
{
    if (!object->isWidgetType() || !announcerOf(object))
        return nullptr;
    return new Notification(static_cast<QWidget *>(object));
}

} // namespace

void makeNotification(QWidget *widget)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(notification);
        return true;
    }();
    Q_UNUSED(isInstalled)
    new Announcer(widget);
}

void announce(QWidget *notification)
{
    if (auto *announcer = announcerOf(notification))
        announcer->announce();
}

void say(QLabel *notification, const QString &text)
{
    notification->setVisible(!text.isEmpty());
    if (notification->text() == text)
        return;
    notification->setText(text);
    notification->setAccessibleName(text);
    announce(notification);
}

} // namespace opentalk::wizard
