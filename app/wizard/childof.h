// A companion of a widget that lives as long as the widget: found, or made at the first time.
#pragma once

#include <QObject>

namespace opentalk::wizard {

/// `Child` takes the widget, and makes itself its child.
template <typename Child, typename Parent> Child &childOf(Parent &parent)
{
    for (auto *each : parent.children())
        if (auto *found = dynamic_cast<Child *>(each))
            return *found;
    return *new Child(parent);
}

} // namespace opentalk::wizard
