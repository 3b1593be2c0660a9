// The switches of the profile, in four groups.
#pragma once

#include "wizard/pages/page.h"

#include <vector>

class QTabWidget;

namespace opentalk::wizard {

class MessageArea;
class OptionRows;

class OptionsPage final : public Page {
    Q_OBJECT

public:
    explicit OptionsPage(Session &session);

    void goTo(const QString &place) override;

    QTabWidget &tabs() { return *m_tabs; }

protected:
    void refresh() override;

private:
    OptionRows *addTab(const QString &title);

    QTabWidget *m_tabs;
    std::vector<OptionRows *> m_rows;
    MessageArea *m_messages;
};

} // namespace opentalk::wizard
