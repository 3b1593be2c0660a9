// Done: what was proved, what remains for the admin, the profile to keep.
#pragma once

#include "wizard/helper/job.h"
#include "wizard/pages/fact.h"
#include "wizard/pages/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace opentalk::wizard {

class CertificateLook;
class Checkup;
class FactLine;
class NoticeList;

class DonePage final : public Page {
    Q_OBJECT

public:
    DonePage(Session &session, Job &job, CertificateLook &look, Checkup &checkup,
             const QString &helperProgram);

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildButtons();
    QWidget *buildCheck();
    void refreshChecks();
    void refreshCertificates();
    Fact obtainedFact() const;
    void refreshProofs();
    void fitProofs();
    QString resultText() const;
    QString remainsText() const;
    QString nothingRemainsText() const;

    Job &m_job;
    QString m_helperProgram;
    CertificateLook &m_look;
    Checkup &m_checkup;
    QLabel *m_result;
    FactLine *m_obtained;
    FactLine *m_tested;
    FactLine *m_renewal;
    NoticeList *m_notes;
    QTreeWidget *m_proofs;
    QLabel *m_remains;
    QLabel *m_said;
    QPushButton *m_undo;
    QWidget *m_checkRow;
    FactLine *m_checked;
    QPushButton *m_check;
    QPushButton *m_details;
};

} // namespace opentalk::wizard
