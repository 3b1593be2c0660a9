#include "wizard/toned.h"

#include "wizard/childof.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeWidgetItemIterator>

namespace opentalk::wizard {

namespace {

constexpr int toneRole = Qt::UserRole + 100;

class LabelToner final : public QObject {
public:
    explicit LabelToner(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

    void set(Tone tone)
    {
        const QScopedValueRollback quiet(m_isPainting, true);
        m_tone = tone;
        const auto ink = colour(tone, m_label.palette());
        // Of its own it has these alone; all else it goes on inheriting.
        QPalette own;
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Link, ink);
        m_label.setPalette(own);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_isPainting) {
            set(m_tone);
            renewLinks();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// They have the colour of the time at which the text was set.
    void renewLinks()
    {
        const auto text = m_label.text();
        if (!Qt::mightBeRichText(text))
            return;
        m_label.clear();
        m_label.setText(text);
    }

    QLabel &m_label;
    Tone m_tone = Tone::Plain;
    bool m_isPainting = false;
};

void paint(QTreeWidgetItem &item, int column, const QPalette &palette)
{
    const auto tone = item.data(column, toneRole);
    if (tone.isValid())
        item.setForeground(column, colour(static_cast<Tone>(tone.toInt()), palette));
}

class TreeToner final : public QObject {
public:
    explicit TreeToner(QTreeWidget &tree)
        : QObject(&tree)
        , m_tree(tree)
    {
        tree.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            for (QTreeWidgetItemIterator item(&m_tree); *item; ++item)
                for (int column = 0; column < m_tree.columnCount(); ++column)
                    paint(**item, column, m_tree.palette());
        return QObject::eventFilter(watched, event);
    }

private:
    QTreeWidget &m_tree;
};

} // namespace

void setTone(QLabel &label, Tone tone)
{
    childOf<LabelToner>(label).set(tone);
}

void setTone(QTreeWidgetItem &item, int column, Tone tone)
{
    childOf<TreeToner>(*item.treeWidget());
    item.setData(column, toneRole, static_cast<int>(tone));
    paint(item, column, item.treeWidget()->palette());
}

} // namespace opentalk::wizard
