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
class Judge;
class Session;
class VerdictStrip;

class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    /// `pause` is how long typing must rest before the text follows; `judgeProgram` is
    /// opentalk-proxy, or nothing.
    PreviewPane(Session &session, std::chrono::milliseconds pause, const QString &judgeProgram = {},
                QWidget *parent = nullptr);

    /// Shows the file of a site; nothing happens where it has none.
    void showSite(const QString &id);

    FileView &view() { return *m_view; }
    Judge &judge() { return *m_judge; }
    VerdictStrip &verdict() { return *m_verdict; }
    QString reason() const; ///< what is said about the line under the cursor

    /// That nginx is still asked is said only where it takes longer than this.
    void waitQuietly(std::chrono::milliseconds patience);

    /// At once, without the pause.
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { New, Changed, Same };

    void build();
    QWidget *buildTop();
    QWidget *buildReason();
    void refreshList();
    void showFile();
    void showState(State state);
    void showReason();
    void judgeChanged();
    void showVerdict();
    void goToPlace();
    State stateOf(const nginx::Entry &entry) const;
    std::set<int> differing(const nginx::Entry &entry) const;
    const nginx::Entry *current() const;

    Session &m_session;
    QComboBox *m_files;
    QLabel *m_state;
    QToolButton *m_next;
    FileView *m_view;
    QLabel *m_reason;
    Judge *m_judge;
    VerdictStrip *m_verdict;
    QTimer m_pause;
    QTimer m_patience; ///< without an interval: none
    QString m_shownPath;
};

} // namespace opentalk::wizard
