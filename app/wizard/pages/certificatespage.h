// Which certificate each name gets, and until when it is good.
#pragma once

#include "wizard/pages/page.h"
#include "wizard/tone.h"

#include <map>

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QTreeWidget;

namespace opentalk {
struct CertificateFiles;
struct Site;
} // namespace opentalk

namespace opentalk::wizard {

class CertificateFilesForm;
class MessageArea;

class CertificatesPage final : public Page {
    Q_OBJECT

public:
    explicit CertificatesPage(Session &session);

    QString help() const override;
    void goTo(const QString &place) override;

protected:
    void refresh() override;

private:
    struct Judgement {
        QString icon;
        Tone tone;
        QString text;
    };

    QWidget *buildSources();
    QWidget *buildLetsEncrypt();
    void showNames();
    void showHostsAlone();
    void showPath();
    Judgement judge(const Site &site, const CertificateFiles &files) const;
    Judgement judgeFile(const std::string &host, const std::string &path) const;

    QButtonGroup *m_sources;
    QStackedWidget *m_details;
    QComboBox *m_lineage;
    CertificateFilesForm *m_files;
    QTreeWidget *m_names;
    MessageArea *m_messages;
};

} // namespace opentalk::wizard
