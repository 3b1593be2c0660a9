// The window: steps, page, preview and the row of buttons.
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace opentalk::wizard {

class Checkup;
class DraftKeeper;
class Job;
class Page;
class CertificateLook;
class PreviewPane;
class ReleaseFinder;
class Session;
class StartPage;
class StepList;
class WizardPane;

class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /// `helperProgram` is the path of opentalk-proxy, for commands that are shown.
    /// Without a checkup it has one of its own, whose results go with the window.
    MainWindow(Session &session, Job &job, const QString &helperProgram,
               std::chrono::milliseconds previewPause, Checkup *checkup = nullptr,
               DraftKeeper *drafts = nullptr);
    ~MainWindow() override;

    WizardPane &wizard() { return *m_wizard; }
    PreviewPane &preview() { return *m_preview; }
    Checkup &checkup() { return *m_checkup; }

    /// For a remote display: while somebody types, what follows from it is shown after a rest.
    void spareLine(std::chrono::milliseconds rest);

    /// Asks for a file and saves the profile there; false where it was not saved.
    bool saveProfile();
    void openProfile();

    /// As far as the pages on the way are complete, and never past Review. Nowhere where the page
    /// is left out, or something was carried out since.
    void goTo(int id);

    /// Where the choice of a language goes on after it was made.
    void focusLanguage();

signals:
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void buildPanes();
    void layPaper();
    QWidget *buildButtons();
    void addShortcuts();
    void fitToScreen();
    void shareRoom();
    void tighten(bool isTight);
    void switchSides();
    void pageChanged();
    void showButtons();
    void showTitle();
    void showFacts();
    void showSteps();
    void showHelp(bool shown);
    void advance();
    bool mayClose();
    void askWhetherToStop();

    Session &m_session;
    Job &m_job;
    DraftKeeper *m_drafts; ///< null: nothing is kept
    QString m_helperProgram;
    StepList *m_steps = nullptr;
    StartPage *m_start = nullptr;
    WizardPane *m_wizard;
    ReleaseFinder *m_finder;
    CertificateLook *m_look; ///< of the wizard: its pages use it as long as they can be seen
    Checkup *m_checkup;
    PreviewPane *m_preview;
    QTextBrowser *m_help;
    QStackedWidget *m_side;
    QSplitter *m_splitter;
    QScrollArea *m_previewRoom;
    bool m_isSplitByHand = false;
    bool m_isTight = false; ///< signs instead of steps, and the preview only on demand
    QPushButton *m_helpButton;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace opentalk::wizard
