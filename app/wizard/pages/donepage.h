// Done: what was proved, what remains for the admin, the profile to keep.
#pragma once

#include "wizard/helper/job.h"
#include "wizard/pages/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace opentalk::wizard {

class DonePage final : public Page {
    Q_OBJECT

public:
    DonePage(Session &session, Job &job, const QString &helperProgram);

    QString help() const override;

protected:
    void refresh() override;

private:
    QWidget *buildButtons();
    void refreshProofs();
    void fitProofs();
    QString resultText() const;
    QString remainsText() const;

    Job &m_job;
    QString m_helperProgram;
    QLabel *m_result;
    QTreeWidget *m_proofs;
    QLabel *m_remains;
    QLabel *m_said;
    QPushButton *m_undo;
};

} // namespace opentalk::wizard
