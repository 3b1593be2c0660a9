#include "wizard/boundedtext.h"

#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

namespace opentalk::wizard {

BoundedText::BoundedText(int lines, QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
    , m_lines(lines)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setFrameShape(QFrame::Box); // seen only with the focus
    setWidgetResizable(true);
    setWidget(m_label);
    fit();
}

void BoundedText::setText(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral(",(?=\\S)"));
    m_label->setText(QString(text).replace(comma, QStringLiteral(",\u200b")));
    fit();
}

void BoundedText::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Nothing to scroll is nothing to stop at with the Tab key.
void BoundedText::fit()
{
    const int most = fontMetrics().lineSpacing() * m_lines;
    const int frame = 2 * frameWidth();
    const int free = m_label->heightForWidth(width() - frame);
    setFixedHeight(std::clamp(free, 0, most) + frame);
    setFocusPolicy(free > most ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace opentalk::wizard
