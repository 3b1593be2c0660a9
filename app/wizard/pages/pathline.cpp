#include "wizard/pages/pathline.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace opentalk::wizard {

PathLine::PathLine(const QString &chooser)
    : m_line(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("Choose…"));
    button->setAccessibleName(chooser);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    connect(m_line, &QLineEdit::textEdited, this, &PathLine::edited);
    connect(button, &QPushButton::clicked, this, &PathLine::choose);
}

/// Assistive technology looks for labels only among a field's neighbours.
void PathLine::setLabel(QLabel *label)
{
    label->setBuddy(m_line);
    m_line->setAccessibleName(label->text().remove(QLatin1Char('&')));
}

void PathLine::setPath(const QString &path)
{
    if (m_line->text().trimmed() != path)
        m_line->setText(path);
}

void PathLine::choose()
{
    const auto chosen = QFileDialog::getOpenFileName(this, tr("Choose a PEM file"), m_line->text());
    if (chosen.isEmpty())
        return;
    m_line->setText(chosen);
    emit edited(chosen);
}

} // namespace opentalk::wizard
