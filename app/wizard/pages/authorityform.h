// Who is asked for certificates, and how certbot keeps them. What hardly anybody needs is folded
// away until it is set.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace opentalk::wizard {

class MessageArea;
class PathLine;
class Session;

class AuthorityForm final : public QWidget {
    Q_OBJECT

public:
    explicit AuthorityForm(Session &session);

    void refresh();
    /// Whether the field of this place is here; takes the focus then.
    bool goTo(const QString &place);

private:
    QWidget *buildUsual();
    QWidget *buildOthers();
    void connectFields();
    bool hasOthers() const;
    void unfold(bool isUnfolded);

    Session &m_session;
    QComboBox *m_lineage;
    QLineEdit *m_email;
    MessageArea *m_aboutEmail = nullptr;
    QToolButton *m_fold;
    QWidget *m_others = nullptr;
    QLineEdit *m_url;
    MessageArea *m_aboutUrl = nullptr;
    PathLine *m_root;
    MessageArea *m_aboutRoot = nullptr;
    QCheckBox *m_staging;
};

} // namespace opentalk::wizard
