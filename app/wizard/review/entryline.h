// A line edit whose Return key stays within it: in a wizard it would press Next.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace opentalk::wizard {

class EntryLine final : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace opentalk::wizard
