// What an earlier window left: its answers, and how the job ended that it did not see the end of.
#pragma once

#include <QWidget>

class QPushButton;

namespace opentalk::wizard {

class DraftKeeper;
class FactLine;
class Session;

class DraftOffer final : public QWidget {
    Q_OBJECT

public:
    /// Without a keeper there is nothing to offer.
    DraftOffer(Session &session, DraftKeeper *drafts, QWidget *parent = nullptr);

    /// Also at the disk, for what became of the job. By itself only where another draft is found.
    void lookAgain();

private:
    QWidget *buildButtons();

    Session &m_session;
    DraftKeeper *m_drafts;
    FactLine *m_answers;
    FactLine *m_job;
    QPushButton *m_take;
    QPushButton *m_forget;
};

} // namespace opentalk::wizard
