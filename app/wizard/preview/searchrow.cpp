#include "wizard/preview/searchrow.h"

#include "wizard/icon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace opentalk::wizard {

SearchRow::SearchRow(QWidget *parent)
    : QWidget(parent)
    , m_side(new QWidget)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_field, 0, 0);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count, 1);
    placeSide(false);
    m_previous = addButton(QStringLiteral("previous-change"), tr("Previous hit (Shift+F3)"));
    m_next = addButton(QStringLiteral("next-change"), tr("Next hit (F3)"));
    m_close = addButton(QStringLiteral("close"), tr("Close the search (Escape)"));
    m_field->setPlaceholderText(tr("Search in all files"));
    m_field->setAccessibleName(tr("Search in all files"));
    m_count->setAccessibleDescription(tr("Hits"));
    // So wide that the field keeps its width while the numbers change.
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    connect(m_field, &QLineEdit::textChanged, this, &SearchRow::wantedChanged);
    connect(m_previous, &QToolButton::clicked, this, &SearchRow::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &SearchRow::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &SearchRow::closed);
    showCount(-1, 0, 0);
    hide();
}

QToolButton *SearchRow::addButton(const QString &drawing, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(drawing));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    m_side->layout()->addWidget(button);
    return button;
}

/// Beside the field, or below it where that leaves it no room.
void SearchRow::placeSide(bool below)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_side);
    grid->addWidget(m_side, below ? 1 : 0, below ? 0 : 1);
}

void SearchRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide(width() < fontMetrics().averageCharWidth() * 50);
}

void SearchRow::open()
{
    show();
    // So that the file has its height before the first hit is scrolled to.
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate();
    m_field->setFocus();
    m_field->selectAll();
}

QString SearchRow::wanted() const
{
    return m_field->text();
}

void SearchRow::showCount(int current, int hits, int files)
{
    m_previous->setEnabled(hits > 0);
    m_next->setEnabled(hits > 0);
    m_count->setToolTip(hits > 0 ? tr("In %n file(s)", nullptr, files) : QString());
    m_count->setText(m_field->text().isEmpty() ? QString()
                         : hits == 0           ? tr("Not found")
                         : current < 0         ? tr("%n hit(s)", nullptr, hits)
                                               : tr("%1 of %2").arg(current + 1).arg(hits));
}

void SearchRow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else if (isReturn)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace opentalk::wizard
