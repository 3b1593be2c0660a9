#include "wizard/importreport.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace opentalk::wizard {

ImportReport::ImportReport(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setHtml(html);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::Box); // seen only with the focus
    text->document()->setIndentWidth(fontMetrics().averageCharWidth() * 3);
    text->document()->setDocumentMargin(fontMetrics().height() / 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
}

void ImportReport::show(const QString &title, const QString &html, QWidget *parent)
{
    auto *report = new ImportReport(title, html, parent);
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->open();
}

} // namespace opentalk::wizard
