// Paths of the admin's own certificates: one pair for all names, or one for each.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace opentalk {
struct CertificateFiles;
}

namespace opentalk::wizard {

class PathLine;
class Session;

class CertificateFilesForm final : public QWidget {
    Q_OBJECT

public:
    explicit CertificateFilesForm(Session &session);

    void refresh();
    void goTo(const QString &place);

private:
    void store();
    std::string name() const; ///< a host name, or `*`

    Session &m_session;
    QStringList m_names; ///< as `m_for` has them
    QComboBox *m_for;
    PathLine *m_certificate;
    PathLine *m_key;
};

} // namespace opentalk::wizard
