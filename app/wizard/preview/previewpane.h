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
class QGridLayout;
class QLabel;
class QShortcut;
class QToolButton;

namespace opentalk::wizard {

class ExplanationArea;
class FileView;
class Finder;
class Judge;
class SearchRow;
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
    Finder &finder() { return *m_finder; }
    ExplanationArea &explanation() { return *m_explanation; }
    Judge &judge() { return *m_judge; }
    VerdictStrip &verdict() { return *m_verdict; }
    QString reason() const; ///< what is said about the line under the cursor

    /// That nginx is still asked is said only where it takes longer than this.
    void waitQuietly(std::chrono::milliseconds patience);

    /// The text of the file, or what is enlarged in its place.
    void focusText();

    /// At once, without the pause.
    void refresh();

    /// There the same keys lead through the differences.
    void leaveChangesToReview(bool left);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { New, Changed, Same };

    void build();
    QWidget *buildTop();
    QWidget *buildTools();
    void placeTools(bool below);
    void addShortcuts();
    void refreshList();
    void showFile();
    void showState(State state);
    void showReason();
    void judgeChanged();
    void showVerdict();
    void goToPlace();
    void copyFile();
    void markCopied(bool copied);
    void enlargeExplanation(bool large);
    void toggleExplanation();
    State stateOf(const nginx::Entry &entry) const;
    std::set<int> differing(const nginx::Entry &entry) const;
    const nginx::Entry *current() const;

    Session &m_session;
    QGridLayout *m_top = nullptr;
    QWidget *m_tools = nullptr;
    QComboBox *m_files;
    QLabel *m_state;
    QToolButton *m_find;
    QToolButton *m_copy;
    QToolButton *m_next;
    SearchRow *m_search;
    FileView *m_view;
    std::vector<QShortcut *> m_changeKeys;
    Finder *m_finder;
    ExplanationArea *m_explanation;
    Judge *m_judge;
    VerdictStrip *m_verdict;
    QTimer m_pause;
    QTimer m_patience; ///< without an interval: none
    QString m_shownPath;
    bool m_isCopied = false; ///< the text on show
};

} // namespace opentalk::wizard
