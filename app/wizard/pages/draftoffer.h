// What an earlier window left: its answers, and how the apply ended that it did not see the end of.
#pragma once

#include <QWidget>

class QPushButton;

namespace opentalk::wizard {

class DraftKeeper;
class FactLine;
class Session;
struct Draft;

class DraftOffer final : public QWidget {
    Q_OBJECT

public:
    /// Without a keeper there is nothing to offer.
    DraftOffer(Session &session, DraftKeeper *drafts, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *buildButtons();
    void showDraft(const Draft &draft);

    Session &m_session;
    DraftKeeper *m_drafts;
    FactLine *m_answers;
    FactLine *m_apply;
    QPushButton *m_take;
    QPushButton *m_forget;
};

} // namespace opentalk::wizard
