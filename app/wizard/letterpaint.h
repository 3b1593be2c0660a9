// A letter that is typed is painted alone. A field paints itself whole at each key, its frame and
// the letters before included: twenty times as much, and all of it again over the line.
#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace opentalk::wizard {

/// For all fields, installed on the application. Where a key may change more than the letters from
/// the cursor on (the text is longer than the field, selected, or was empty), the field does as
/// ever.
class LetterPaint final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(QLineEdit &field, QKeyEvent &key);
};

} // namespace opentalk::wizard
