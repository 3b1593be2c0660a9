#include "wizard/pages/optionspage.h"

#include "wizard/messagearea.h"
#include "wizard/pages/optionrows.h"
#include "wizard/pages/optiontabs.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace opentalk::wizard {

OptionsPage::OptionsPage(Session &session)
    : Page(session, OptionsPageId, tr("What else should it do?"),
           tr("The defaults are good. Nothing here has to be changed."))
    , m_tabs(new QTabWidget)
    , m_messages(new MessageArea(2))
{
    addProtection(*addTab(tr("Protection")));
    addDelivery(*addTab(tr("Delivery")), session);
    addAccess(*addTab(tr("Access")), session);
    addLoad(*addTab(tr("Uploads and load")), session);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_messages);
    connect(m_messages, &MessageArea::activated, this, &OptionsPage::goTo);
}

OptionRows *OptionsPage::addTab(const QString &title)
{
    auto *rows = new OptionRows(session());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    scroll->setWidget(rows);
    m_tabs->addTab(scroll, title);
    m_rows.push_back(rows);
    return rows;
}

void OptionsPage::goTo(const QString &place)
{
    for (std::size_t tab = 0; tab < m_rows.size(); ++tab) {
        if (m_rows[tab]->goTo(place))
            m_tabs->setCurrentIndex(static_cast<int>(tab));
    }
}

void OptionsPage::refresh()
{
    for (auto *rows : m_rows)
        rows->refresh();
    m_messages->show(problems());
}

} // namespace opentalk::wizard
