// Review: every file, link and folder as a difference to this machine, every command that will run,
// and the digest. The plan is the helper's, so what is seen here is what is written.
#pragma once

#include "wizard/helper/job.h"
#include "wizard/pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace opentalk::wizard {

class BoundedText;
class DifferenceView;
class ElevationPanel;
class MessageArea;
class NoticeList;

class ReviewPage final : public Page {
    Q_OBJECT

public:
    ReviewPage(Session &session, Job &job, const QString &helperProgram);

    bool isComplete() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildUi();
    QWidget *buildPlanView();
    QString headingText() const;
    QString leadText() const;
    void showPractice();
    void showRecovered();
    void refreshPlan();
    void showNoPlan();
    void showForExport();
    QString noPlanText() const;
    QString summary(const machine::Plan &plan) const;
    QString takingBackText() const;
    QString commandsText(const machine::Plan &plan) const;

    Job &m_job;
    QString m_helperProgram;
    QStackedWidget *m_stack;
    ElevationPanel *m_elevation;
    QWidget *m_planView;
    DifferenceView *m_difference;
    MessageArea *m_messages;
    NoticeList *m_notices;
    QLabel *m_summary;
    QLabel *m_order;
    QLabel *m_practice;
    QLabel *m_recovered;
    BoundedText *m_commands;
    QLabel *m_digest;
    QCheckBox *m_startNginx;
    QPushButton *m_export;
};

} // namespace opentalk::wizard
