// Apply: the named steps of the transaction with their results; on failure what was put back and
// why.
#pragma once

#include "wizard/helper/job.h"
#include "wizard/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace opentalk::wizard {

class MessageArea;
class NoticeList;
class StepsView;

class ApplyPage final : public Page {
    Q_OBJECT

public:
    ApplyPage(Session &session, Job &job, const QString &helperProgram);

    bool isComplete() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildButtons();
    void connectButtons();
    void showSteps();
    void showResult();
    void showFailure();
    QString failureText() const;
    QString aftermathText() const;
    QString asBeforeText() const;

    Job &m_job;
    QString m_helperProgram;
    StepsView *m_steps;
    QLabel *m_result;
    NoticeList *m_reasons;
    MessageArea *m_messages;
    QPushButton *m_cancel;
    QPushButton *m_showWords;
    QPlainTextEdit *m_words;
    QPushButton *m_back;
    QPushButton *m_export;
};

} // namespace opentalk::wizard
