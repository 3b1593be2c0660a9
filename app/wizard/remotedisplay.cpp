#include "wizard/remotedisplay.h"

#include "wizard/letterpaint.h"

#include <QApplication>
#include <QIcon>

#include <utility>

namespace opentalk::wizard {

/// Of Xlib, which asks for the keyboard too, and which Qt does not read keys by.
static constexpr const char *oldKeyboard = "XKB_DISABLE";
static bool isOldKeyboardOff = false;

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
    for (const char *variable : {"QT_XCB_NO_XI2", "QT_XCB_NO_XRANDR", "QT_XCB_NO_MITSHM"}) {
        if (!qEnvironmentVariableIsSet(variable))
            qputenv(variable, "1");
    }
    if (!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
    isOldKeyboardOff = !qEnvironmentVariableIsSet(oldKeyboard);
    if (isOldKeyboardOff)
        qputenv(oldKeyboard, "1");
}

void endSparing()
{
    if (std::exchange(isOldKeyboardOff, false))
        qunsetenv(oldKeyboard);
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
    qApp->installEventFilter(new LetterPaint(qApp));
}

} // namespace opentalk::wizard
