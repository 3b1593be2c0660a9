// Which certificate each name gets, until when it is good, and who renews it.
#pragma once

#include "wizard/pages/certificatetext.h"
#include "wizard/pages/page.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;

namespace opentalk {
struct Site;
} // namespace opentalk

namespace opentalk::wizard {

class AuthorityForm;
class CertificateFilesForm;
class CertificateLook;
class ElevationPanel;
class FactLine;
class MessageArea;
class NoticeList;
class RenewalRow;
class RenewalTest;

class CertificatesPage final : public Page {
    Q_OBJECT

public:
    CertificatesPage(Session &session, CertificateLook &look, const QString &helperProgram);

    void goTo(const QString &place) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildSources();
    QWidget *buildRenewal();
    QWidget *buildLook();
    QWidget *buildElevation();
    void connectAll();
    void elevate();
    void followHelper();
    void testRenewing();
    void showTest();
    void showNames();
    void showName(int row, const Site &site);
    void fitNames();
    void selectWorst();
    Problems findingsOn(const Site &site) const;
    void showHostsAlone();
    void showSelected();
    void showMessages();
    QString usedText(const Site &site, const QString &name, const QString &path) const;
    void showRenewal();
    Fact certbotFact() const;
    QString terminalCommand() const;
    QStringList servingLineages() const;
    Prospect prospectOf(const std::string &host) const;
    std::optional<machine::HostCertificate> seen(const Site &site) const;
    const Site *selectedSite() const;

    CertificateLook &m_look;
    QString m_helperProgram;
    bool m_isElevating = false; ///< the admin asked for it here
    QStackedWidget *m_stack;
    QButtonGroup *m_sources;
    AuthorityForm *m_authority;
    CertificateFilesForm *m_files;
    QLabel *m_placeholder;
    QTreeWidget *m_names;
    NoticeList *m_findings; ///< on the selected name
    NoticeList *m_reasons;  ///< why a renewal would fail; instead of them
    MessageArea *m_messages;
    FactLine *m_renewal;
    RenewalTest *m_test;
    RenewalRow *m_testRow;
    FactLine *m_certbot;
    QLineEdit *m_install;
    QWidget *m_lookRow = nullptr;
    ElevationPanel *m_elevation;
};

} // namespace opentalk::wizard
