#include "wizard/remotedisplay.h"

#include <QApplication>
#include <QIcon>

namespace opentalk::wizard {

bool isRemote(Display asked, const QByteArray &displayName)
{
    if (asked != Display::Detect)
        return asked == Display::Remote;
    const bool isSocket = displayName.startsWith("unix:") || displayName.startsWith('/');
    return displayName.indexOf(':') > 0 && !isSocket;
}

/// Qt says on the terminal that screens are unknown now; it is what was asked for.
static void dropScreenWarning()
{
    static QtMessageHandler usual = nullptr;
    usual = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (!text.startsWith(QLatin1String("There is no XRandR")))
                usual(type, context, text);
        });
}

void spareQuestions()
{
    dropScreenWarning();
    for (const char *variable : {"QT_XCB_NO_XI2", "QT_XCB_NO_XRANDR"}) {
        if (!qEnvironmentVariableIsSet(variable))
            qputenv(variable, "1");
    }
}

QIcon smallIcon(const QString &file)
{
    const QIcon drawing(file);
    QIcon small;
    for (const int side : {16, 32, 48})
        small.addPixmap(drawing.pixmap(side));
    return small;
}

void sparePaint()
{
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_General, false);
}

} // namespace opentalk::wizard
