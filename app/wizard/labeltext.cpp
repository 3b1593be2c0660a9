#include "wizard/labeltext.h"

#include <QLabel>
#include <QLayout>

namespace opentalk::wizard {

void setLabelText(QLabel &label, const QString &text)
{
    if (text == label.text())
        return;
    label.setText(text);
    for (auto *place = label.parentWidget(); place; place = place->parentWidget()) {
        if (place->layout())
            place->layout()->activate();
    }
}

} // namespace opentalk::wizard
