#include "wizard/remotedisplay.h"

#include <QApplication>

namespace opentalk::wizard {

bool isRemote(Display asked, const QByteArray &displayName)
{
    if (asked != Display::Detect)
        return asked == Display::Remote;
    return displayName.indexOf(':') > 0 && !displayName.startsWith("unix:");
}

void sparePaint()
{
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_General, false);
}

} // namespace opentalk::wizard
