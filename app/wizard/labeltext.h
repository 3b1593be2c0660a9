// Rich text for a label, painted once.
#pragma once

class QLabel;
class QString;

namespace opentalk::wizard {

/// A label tells the layouts around it of a new text, and answering them it lays the text out and
/// paints itself again, twice after the first time. Over a line each time counts; with the layouts
/// settled before, it paints once.
void setLabelText(QLabel &label, const QString &text);

} // namespace opentalk::wizard
