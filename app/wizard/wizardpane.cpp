#include "wizard/wizardpane.h"

#include "wizard/pages/page.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace opentalk::wizard {

WizardPane::WizardPane(QWidget *parent)
    : QWizard(parent)
{
    setWindowFlags(Qt::Widget);
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::IndependentPages | QWizard::NoDefaultButton | QWizard::NoCancelButton);
    setButtonLayout({});
}

void WizardPane::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    // QWizard's line above its buttons: it has no name, but a height. The window draws its own.
    for (auto *child : findChildren<QWidget *>()) {
        if (child->minimumHeight() == 2 && child->maximumHeight() == 2)
            child->hide();
    }
}

Page *WizardPane::page() const
{
    return qobject_cast<Page *>(currentPage());
}

bool WizardPane::canGoBack() const
{
    auto behind = visitedIds();
    behind.removeAll(currentId());
    const auto isCarriedOut = [this](int id) { return QWizard::page(id)->isCommitPage(); };
    return !behind.isEmpty() && std::ranges::none_of(behind, isCarriedOut);
}

QList<int> WizardPane::way() const
{
    auto ids = visitedIds();
    for (int id = currentId(); id >= 0; id = QWizard::page(id)->nextId()) {
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

void WizardPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && !(button && button->hasFocus())) {
        emit advanceRequested();
        return;
    }
    QWizard::keyPressEvent(event);
}

} // namespace opentalk::wizard
