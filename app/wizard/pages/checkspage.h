// Does everything work? Checks on demand, what each found, and a report to copy.
#pragma once

#include "wizard/pages/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace opentalk::wizard {

class CheckTree;
class Checkup;
class FactLine;
class MessageArea;

class ChecksPage final : public Page {
    Q_OBJECT

public:
    ChecksPage(Session &session, Checkup &checkup);

    /// Whoever came to check goes on to change something.
    bool validatePage() override;

protected:
    void refresh() override;

private:
    QLayout *buildButtons();
    QLayout *buildDetailButtons();
    QLayout *buildInputs();
    void connectAll();
    void showProgress();
    void showDetail();
    QString noDetailText(int check) const;
    void showButtons();
    void takeInputs();
    void chooseLivekitFile();
    void takeRelease();
    void copyReport();

    Checkup &m_checkup;
    CheckTree *m_tree;
    FactLine *m_summary;
    QTextBrowser *m_detail;
    MessageArea *m_message;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_takeRelease;
    QPushButton *m_copy;
    QCheckBox *m_masked;
    QLineEdit *m_addresses;
    QLineEdit *m_livekit;
};

} // namespace opentalk::wizard
