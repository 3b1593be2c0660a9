#include "wizard/mainwindow.h"

#include "wizard/checkup.h"
#include "wizard/choicebox.h"
#include "wizard/draftkeeper.h"
#include "wizard/help.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/helperlook.h"
#include "wizard/helper/job.h"
#include "wizard/pages/applypage.h"
#include "wizard/pages/certificatespage.h"
#include "wizard/pages/checkspage.h"
#include "wizard/pages/donepage.h"
#include "wizard/pages/optionspage.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/servicespage.h"
#include "wizard/pages/startpage.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/previewpane.h"
#include "wizard/profilefile.h"
#include "wizard/releasefinder.h"
#include "wizard/session.h"
#include "wizard/steplist.h"
#include "wizard/targetdialler.h"
#include "wizard/targettext.h"
#include "wizard/tone.h"
#include "wizard/wizardpane.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

namespace opentalk::wizard {

MainWindow::MainWindow(Session &session, Job &job, const QString &helperProgram,
                       std::chrono::milliseconds previewPause, Checkup *checkup,
                       DraftKeeper *drafts)
    : m_session(session)
    , m_job(job)
    , m_drafts(drafts)
    , m_helperProgram(helperProgram)
    , m_wizard(new WizardPane)
    , m_finder(new ReleaseFinder(session, targetDialler(session, job.helper()), previewPause))
    , m_look(new CertificateLook(session, job.helper(), helperProgram, previewPause, m_wizard))
    , m_checkup(checkup ? checkup
                        : new Checkup(session, targetDialler(session, job.helper()),
                                      std::make_shared<HelperLook>(job.helper()), m_wizard))
    , m_preview(new PreviewPane(session, previewPause, helperProgram))
    , m_help(new QTextBrowser)
    , m_side(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_previewRoom(new QScrollArea)
    , m_helpButton(new QPushButton(tr("&Help")))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    // Pages that are hidden by going still speak to it.
    m_finder->setParent(m_wizard);
    buildPanes();
    addPages();
    addShortcuts();
    connect(m_wizard, &QWizard::currentIdChanged, this, &MainWindow::pageChanged);
    connect(m_wizard, &WizardPane::advanceRequested, this, &MainWindow::advance);
    connect(m_wizard, &WizardPane::cancelRequested, this, &QWidget::close);
    connect(&session, &Session::changed, this, [this] {
        m_job.helper().setPractice(m_session.target() == Target::Practice);
        showTitle();
        showFacts();
        showSteps();
        showButtons();
    });
    connect(&job.helper(), &Helper::stateChanged, m_finder, &ReleaseFinder::lookAgain);
    m_wizard->restart();
    showTitle();
    showFacts();
    fitToScreen();
}

/// Going, it takes over what stands in an open editor: that reaches parts of it that are still
/// there.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::addPages()
{
    m_start = new StartPage(m_session, *m_look, *m_checkup, m_drafts);
    auto *services = new ServicesPage(m_session, *m_finder);
    m_wizard->setPage(StartPageId, m_start);
    m_wizard->setPage(ServicesPageId, services);
    m_wizard->setPage(CertificatesPageId,
                      new CertificatesPage(m_session, *m_look, m_helperProgram));
    m_wizard->setPage(OptionsPageId, new OptionsPage(m_session));
    m_wizard->setPage(ChecksPageId, new ChecksPage(m_session, *m_checkup));
    m_wizard->setPage(ReviewPageId, new ReviewPage(m_session, m_job, m_helperProgram));
    m_wizard->setPage(ApplyPageId, new ApplyPage(m_session, m_job, m_helperProgram));
    m_wizard->setPage(DonePageId,
                      new DonePage(m_session, m_job, *m_look, *m_checkup, m_helperProgram));
    for (const int id : m_wizard->pageIds()) {
        auto *page = m_wizard->QWizard::page(id);
        // QWizard answers by hiding and showing the whole page, for buttons that it does not have.
        disconnect(page, &QWizardPage::completeChanged, m_wizard, nullptr);
        connect(page, &QWizardPage::completeChanged, this, &MainWindow::showButtons);
    }
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openProfile);
    connect(m_start, &StartPage::languageChosen, this, &MainWindow::languageChosen);
    connect(services, &ServicesPage::serviceShown, m_preview, &PreviewPane::showSite);
}

void MainWindow::spareLine(std::chrono::milliseconds rest)
{
    for (const int id : m_wizard->pageIds())
        static_cast<Page *>(m_wizard->QWizard::page(id))->restWhileTyping(rest);
    m_preview->waitQuietly(rest);
    ChoiceBox::openInWindow();
}

void MainWindow::pageChanged()
{
    showSteps();
    m_preview->leaveChangesToReview(m_wizard->currentId() >= ReviewPageId);
    // The practice machine needs no password, and from here on its backends are looked at.
    const int id = m_wizard->currentId();
    if (m_session.target() == Target::Practice && id >= ServicesPageId && id <= ChecksPageId)
        m_job.helper().start();
    if (m_drafts && id != ApplyPageId)
        m_drafts->endWasSeen();
    showButtons();
    showHelp(m_helpButton->isChecked());
    if (auto *page = m_wizard->page())
        page->focusFirst();
}

void MainWindow::showButtons()
{
    const auto *page = m_wizard->currentPage();
    if (!page)
        return;
    const bool isLast = m_wizard->currentId() == DonePageId;
    m_back->setEnabled(m_wizard->canGoBack());
    m_next->setEnabled(page->isComplete());
    m_next->setText(isLast                     ? tr("C&lose")
                        : page->isCommitPage() ? page->buttonText(QWizard::CommitButton)
                                               : tr("&Next"));
    m_cancel->setEnabled(!isLast);
}

void MainWindow::showTitle()
{
    const auto file = m_session.fileName();
    const auto domain = QString::fromStdString(m_session.profile().domain);
    const auto name = !file.isEmpty() ? QFileInfo(file).fileName()
        : !domain.isEmpty()           ? domain
                                      : tr("New profile");
    setWindowTitle(tr("%1[*] – OpenTalk Proxy Wizard").arg(name));
    setWindowModified(m_session.isModified());
}

void MainWindow::showFacts()
{
    m_steps->setFacts(factsOf(m_session));
}

void MainWindow::showSteps()
{
    m_steps->setWay(m_wizard->way());
    m_steps->setCurrent(m_wizard->currentId());
}

void MainWindow::showHelp(bool shown)
{
    if (shown && m_wizard->page())
        m_help->setHtml(helpText(static_cast<PageId>(m_wizard->currentId())));
    m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_help) : m_previewRoom);
    // From Review on the page itself shows what is written: it gets the room.
    m_side->setVisible(shown || (!m_isTight && m_wizard->currentId() < ReviewPageId));
}

void MainWindow::advance()
{
    if (!m_wizard->currentPage()->isComplete())
        return;
    if (m_wizard->currentId() == DonePageId)
        close();
    else
        m_wizard->next();
}

void MainWindow::goTo(int id)
{
    if (!m_wizard->way().contains(id))
        return;
    if (id < m_wizard->currentId()) {
        if (auto *page = m_wizard->page(); page && m_wizard->canGoBack())
            page->goBackTo(static_cast<PageId>(id));
        return;
    }
    setUpdatesEnabled(false); // the pages on the way are not for looking at
    for (int left = m_wizard->currentId(); left < std::min(id, int(ReviewPageId));) {
        advance();
        if (m_wizard->currentId() <= left)
            break;
        left = m_wizard->currentId();
    }
    setUpdatesEnabled(true);
}

void MainWindow::focusLanguage()
{
    m_start->focusLanguage();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layPaper();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_job.phase() == Job::Phase::Working) {
        event->ignore();
        askWhetherToStop();
    } else {
        event->setAccepted(mayClose());
    }
}

} // namespace opentalk::wizard
