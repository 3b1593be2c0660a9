// The live preview: every file that is about to be written, while the admin types.
#pragma once

#include "nginx/fileset.h"
#include "wizard/tone.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <set>

class QComboBox;
class QLabel;
class QToolButton;

namespace opentalk::wizard {

class FileView;
class Session;

class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    /// `pause` is how long typing must rest before the text follows.
    PreviewPane(Session &session, std::chrono::milliseconds pause, QWidget *parent = nullptr);

    /// Shows the file of a site; nothing happens where it has none.
    void showSite(const QString &id);

    FileView &view() { return *m_view; }
    QString reason() const; ///< what is said about the line under the cursor

    /// At once, without the pause.
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { New, Changed, Same };

    void build();
    QWidget *buildTop();
    QWidget *buildReason();
    QWidget *buildVerdict();
    void refreshList();
    void showFile();
    void showState(State state);
    void showReason();
    void showVerdict();
    State stateOf(const nginx::Entry &entry) const;
    std::set<int> differing(const nginx::Entry &entry) const;
    const nginx::Entry *current() const;
    void say(const QString &icon, Tone tone, const QString &text);

    Session &m_session;
    QComboBox *m_files;
    QLabel *m_state;
    QToolButton *m_next;
    FileView *m_view;
    QLabel *m_reason;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QTimer m_pause;
    QString m_shownPath;
};

} // namespace opentalk::wizard
