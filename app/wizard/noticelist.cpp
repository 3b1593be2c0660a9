#include "wizard/noticelist.h"

#include "wizard/announce.h"
#include "wizard/icon.h"
#include "wizard/pages/page.h"
#include "wizard/problemtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace opentalk::wizard {

NoticeList::NoticeList(int lines, QWidget *parent)
    : QScrollArea(parent)
    , m_lines(lines)
{
    setFrameShape(QFrame::Box); // seen only with the focus
    setWidgetResizable(true);
    setAccessibleName(tr("Warnings and errors"));
    hide();
}

void NoticeList::show(const Problems &problems)
{
    setVisible(!problems.empty());
    if (problems == m_shown)
        return;
    const auto before = std::exchange(m_shown, problems);
    std::ranges::stable_sort(m_shown, {}, &Problem::severity);
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height() / 2);
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    grid->setColumnStretch(1, 1);
    std::vector<QWidget *> fresh;
    for (const auto &each : m_shown) {
        auto *sentence = add(each);
        if (std::ranges::find(before, each) == before.end())
            fresh.push_back(sentence);
        if (const auto words = qt(ownWords(each)); m_quotes && !words.isEmpty())
            quote(words);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(m_rows);
    m_shown = problems;
    fit();
    std::ranges::for_each(fresh, announce);
}

void NoticeList::quote(const QString &words)
{
    auto *label = explanation(tr("certbot's words: %1").arg(words));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    grid->addWidget(label, grid->rowCount(), 1, Qt::AlignTop);
}

QWidget *NoticeList::add(const Problem &problem)
{
    const bool isBad = problem.severity == Severity::Error;
    const auto tone = isBad ? Tone::Bad : Tone::Warning;
    auto *drawing = new QLabel;
    auto *sentence = new QLabel;
    drawing->setFixedWidth(fontMetrics().height());
    makeNotification(sentence);
    sentence->setText(namedText(problem));
    sentence->setAccessibleName(sentence->text());
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    grid->addWidget(drawing, row, 0, Qt::AlignTop);
    grid->addWidget(sentence, row, 1, Qt::AlignTop);
    showIcon(drawing, isBad ? QStringLiteral("error") : QStringLiteral("warning"), tone);
    return sentence;
}

void NoticeList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void NoticeList::fit()
{
    if (m_shown.empty())
        return;
    const int most = fontMetrics().lineSpacing() * m_lines;
    const int frame = 2 * frameWidth();
    const int free = m_rows->layout()->heightForWidth(width() - frame);
    setFixedHeight(std::min(free, most) + frame);
    // Nothing to scroll is nothing to stop at with the Tab key.
    setFocusPolicy(free > most ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace opentalk::wizard
