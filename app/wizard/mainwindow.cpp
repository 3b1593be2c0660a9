#include "wizard/mainwindow.h"

#include "wizard/checkup.h"
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
                       std::chrono::milliseconds previewPause, Checkup::Make checks)
    : m_session(session)
    , m_job(job)
    , m_helperProgram(helperProgram)
    , m_wizard(new WizardPane)
    , m_finder(new ReleaseFinder(session, targetDialler(session, job.helper()), previewPause))
    , m_look(new CertificateLook(session, job.helper(), helperProgram, previewPause, m_wizard))
    , m_checkup(new Checkup(session, targetDialler(session, job.helper()),
                            std::make_shared<HelperLook>(job.helper()), m_wizard,
                            std::move(checks)))
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
    m_finder->setParent(this);
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
        showButtons();
    });
    connect(&job.helper(), &Helper::stateChanged, m_finder, &ReleaseFinder::lookAgain);
    m_wizard->restart();
    showTitle();
    showFacts();
    fitToScreen();
}

void MainWindow::addPages()
{
    m_start = new StartPage(m_session, *m_look, *m_checkup);
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

void MainWindow::pageChanged()
{
    m_steps->setCurrent(m_wizard->currentId());
    // The practice machine needs no password, and from here on its backends are looked at.
    const int id = m_wizard->currentId();
    if (m_session.target() == Target::Practice && id >= ServicesPageId && id <= ChecksPageId)
        m_job.helper().start();
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

void MainWindow::showHelp(bool shown)
{
    if (shown && m_wizard->page())
        m_help->setHtml(m_wizard->page()->help());
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

bool MainWindow::saveProfile()
{
    auto name = m_session.fileName();
    if (name.isEmpty())
        name = QFileDialog::getSaveFileName(this, tr("Save the profile"),
                                            QStringLiteral("opentalk-proxy.json"),
                                            tr("Profiles (*.json)"));
    if (name.isEmpty())
        return false;
    if (const auto written = writeProfileFile(name, m_session.profile()); !written) {
        QMessageBox::warning(this, tr("Save the profile"), textOf(written.error()));
        return false;
    }
    m_session.markSaved(name);
    return true;
}

void MainWindow::openProfile()
{
    if (!mayClose())
        return;
    const auto name = QFileDialog::getOpenFileName(this, tr("Open a profile"), {},
                                                   tr("Profiles (*.json);;All files (*)"));
    if (name.isEmpty())
        return;
    if (const auto profile = readProfileFile(name))
        m_session.open(*profile, name);
    else
        QMessageBox::warning(this, tr("Open a profile"), textOf(profile.error()));
}

void MainWindow::focusLanguage()
{
    m_start->focusLanguage();
}

bool MainWindow::mayClose()
{
    if (!m_session.isModified() || m_wizard->currentId() == DonePageId)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Keep your answers?"),
                         tr("What you typed has not been saved to a profile."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return saveProfile();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
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

/// The window stays in either case: what came of it is still to be seen.
void MainWindow::askWhetherToStop()
{
    QMessageBox question(QMessageBox::Question, tr("Stop applying?"),
                         tr("The change is still under way."), QMessageBox::NoButton, this);
    const bool isKept = m_job.isPastPuttingBack();
    question.setInformativeText(
        isKept ? tr("All names answer with their certificates; that stays so. Only the last checks "
                    "are left out.")
               : tr("Everything that it has changed so far can be put back."));
    auto *keep = question.addButton(tr("&Keep working"), QMessageBox::RejectRole);
    auto *stop = question.addButton(isKept ? tr("&Stop here, and keep everything")
                                           : tr("&Stop and put everything back"),
                                    QMessageBox::AcceptRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    connect(&m_job, &Job::changed, &question, [this, &question] {
        if (m_job.phase() != Job::Phase::Working)
            question.reject();
    });
    question.exec();
    if (question.clickedButton() == stop)
        m_job.cancel();
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
