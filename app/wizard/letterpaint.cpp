#include "wizard/letterpaint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace opentalk::wizard {

namespace {

bool isLetter(const QKeyEvent &key)
{
    const bool isShortcut
        = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isShortcut && key.text().size() == 1 && key.text().front().isPrint();
}

bool isFromLeftToRight(const QLineEdit &field)
{
    return field.layoutDirection() == Qt::LeftToRight && !field.text().isRightToLeft();
}

/// The letter goes where the text ends in view, or in front of letters that are all in view.
bool hasRoom(const QLineEdit &field, const QString &letter)
{
    const int margin = field.fontMetrics().averageCharWidth() * 4;
    return field.fontMetrics().horizontalAdvance(field.text() + letter) < field.width() - margin;
}

bool isUsual(const QLineEdit &field)
{
    return field.isEnabled() && !field.isReadOnly() && field.echoMode() == QLineEdit::Normal
        && field.inputMask().isEmpty() && field.alignment().testFlag(Qt::AlignLeft)
        && !field.text().isEmpty() && !field.hasSelectedText() && isFromLeftToRight(field);
}

QRect cursorOf(const QLineEdit &field)
{
    return field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
}

} // namespace

bool LetterPaint::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = event->type() == QEvent::KeyPress ? qobject_cast<QLineEdit *>(watched) : nullptr;
    if (!field)
        return false;
    auto &key = *static_cast<QKeyEvent *>(event);
    if (!isLetter(key) || !isUsual(*field) || !hasRoom(*field, key.text()))
        return false;
    type(*field, key);
    return true;
}

void LetterPaint::type(QLineEdit &field, QKeyEvent &key)
{
    const QPointer<QLineEdit> still(&field); // what follows from a letter may end it
    const auto before = cursorOf(field);
    field.setAttribute(Qt::WA_UpdatesDisabled);
    static_cast<QObject &>(field).event(&key);
    if (!still)
        return;
    field.setAttribute(Qt::WA_UpdatesDisabled, false);
    const auto letters = field.fontMetrics();
    const auto behind = letters.horizontalAdvance(field.text().mid(field.cursorPosition()));
    field.update(
        before.united(cursorOf(field))
            .adjusted(-2 * letters.averageCharWidth(), -1, behind + letters.averageCharWidth(), 1));
}

} // namespace opentalk::wizard
