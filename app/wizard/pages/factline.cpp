#include "wizard/pages/factline.h"

#include "wizard/icon.h"

#include <QHBoxLayout>
#include <QLabel>

namespace opentalk::wizard {

FactLine::FactLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void FactLine::show(const Fact &fact)
{
    if (m_text->text() != fact.text)
        m_text->setText(fact.text);
    if (!fact.text.isEmpty())
        showIcon(m_icon, fact.icon, fact.tone);
    setVisible(!fact.text.isEmpty());
}

} // namespace opentalk::wizard
