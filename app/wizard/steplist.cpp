#include "wizard/steplist.h"

#include "wizard/icon.h"
#include "wizard/toned.h"

#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace opentalk::wizard {

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel)
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit + unit / 2, unit / 2, unit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit / 2);
    m_grid = grid;
    for (const auto &step : steps)
        addStep(grid, step);
    column->addLayout(grid);
    column->addStretch();
    m_facts->setWordWrap(true);
    m_facts->setAccessibleDescription(tr("About the target"));
    setTone(*m_facts, Tone::Muted);
    column->addWidget(m_facts);
    setAccessibleName(tr("Steps"));
    setCompact(false);
    // The window turns it into signs before it has too little height.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
}

void StepList::addStep(QGridLayout *grid, const QString &step)
{
    const Row row {new QLabel, new QLabel(step)};
    row.text->setMinimumHeight(fontMetrics().lineSpacing() + 4); // dots of capital umlauts
    const int line = static_cast<int>(m_rows.size());
    grid->addWidget(row.icon, line, 0);
    grid->addWidget(row.text, line, 1);
    grid->setColumnStretch(1, 1);
    m_rows.push_back(row);
}

void StepList::setCurrent(int step)
{
    if (m_current == step)
        return;
    m_current = step;
    showAll();
}

void StepList::showAll()
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        show(row);
}

void StepList::setWay(const QList<int> &steps)
{
    if (m_way == steps)
        return;
    m_way = steps;
    showAll();
}

void StepList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    for (const auto &[icon, text] : m_rows) {
        text->setVisible(!isCompact);
        icon->setToolTip(isCompact ? text->text() : QString());
    }
    m_facts->setVisible(!isCompact);
    const int unit = fontMetrics().height();
    m_grid->setVerticalSpacing(isCompact ? unit / 8 : unit * 3 / 4);
    layout()->setContentsMargins(isCompact ? unit / 2 : unit,
                                 isCompact ? unit / 2 : unit + unit / 2, unit / 2,
                                 isCompact ? 0 : unit);
    auto bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const auto &row : m_rows)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(row.text->text()));
    setFixedWidth(isCompact
                      ? unit * 5 / 2
                      : std::max(fontMetrics().averageCharWidth() * 22, widest + unit * 7 / 2));
}

void StepList::setFacts(const QStringList &facts)
{
    const auto text = facts.join(QLatin1Char('\n'));
    if (text != m_facts->text())
        m_facts->setText(text);
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int at = event->pos().y();
    for (int step = 0; step < static_cast<int>(m_rows.size()); ++step) {
        const auto &place = m_rows[static_cast<std::size_t>(step)].icon->geometry();
        if (place.top() <= at && at <= place.bottom() && step != m_current && m_way.contains(step))
            return emit chosen(step);
    }
}

void StepList::show(int row)
{
    const auto &[icon, text] = m_rows[static_cast<std::size_t>(row)];
    const bool isLeftOut = !m_way.contains(row);
    const bool isDone = row < m_current && !isLeftOut;
    const bool isCurrent = row == m_current;
    const auto tone = isCurrent ? Tone::Accent : isDone ? Tone::Good : Tone::Muted;
    const auto *drawing = isCurrent ? "step-current"
        : isDone                    ? "step-done"
        : isLeftOut                 ? "step-left-out"
                                    : "step-open";
    showIcon(icon, QLatin1String(drawing), tone);
    auto font = this->font();
    font.setBold(isCurrent);
    text->setFont(font);
    setTone(*text, isCurrent || isDone ? Tone::Plain : Tone::Muted);
    text->setEnabled(!isLeftOut);
    icon->setAccessibleName(text->text());
    text->setAccessibleDescription(isCurrent       ? tr("current step")
                                       : isDone    ? tr("done")
                                       : isLeftOut ? tr("left out")
                                                   : tr("to do"));
}

} // namespace opentalk::wizard
