// What stands in a list while it has no rows, instead of nothing.
#pragma once

class QAbstractItemView;
class QString;

namespace opentalk::wizard {

/// In the muted colour at the top of the list; those who do not see it hear it as its description.
/// The list must have its model already.
void setEmptyText(QAbstractItemView &list, const QString &text);

} // namespace opentalk::wizard
