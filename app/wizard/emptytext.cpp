#include "wizard/emptytext.h"

#include "wizard/childof.h"
#include "wizard/toned.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>

namespace opentalk::wizard {

namespace {

/// A child of the viewport, which goes before the model does.
class EmptyText final : public QLabel {
public:
    explicit EmptyText(QWidget &viewport)
        : QLabel(&viewport)
        , m_list(static_cast<QAbstractItemView &>(*viewport.parentWidget()))
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setMargin(m_list.fontMetrics().height() / 2);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setTone(*this, Tone::Muted);
        viewport.installEventFilter(this);
        const auto *model = m_list.model();
        for (const auto signal :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, signal, this, [this] { follow(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { follow(); });
    }

    void say(const QString &said)
    {
        setText(said);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            resize(parentWidget()->size());
        return QLabel::eventFilter(watched, event);
    }

private:
    void follow()
    {
        const bool isEmpty = m_list.model()->rowCount() == 0;
        resize(parentWidget()->size());
        setVisible(isEmpty);
        if (isEmpty)
            m_list.setAccessibleDescription(text());
        else if (m_list.accessibleDescription() == text())
            m_list.setAccessibleDescription({});
    }

    QAbstractItemView &m_list;
};

} // namespace

void setEmptyText(QAbstractItemView &list, const QString &text)
{
    childOf<EmptyText>(*list.viewport()).say(text);
}

} // namespace opentalk::wizard
