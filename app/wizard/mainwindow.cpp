#include "wizard/mainwindow.h"

#include "wizard/checkup.h"
#include "wizard/choicebox.h"
#include "wizard/help.h"
#include "wizard/draftkeeper.h"
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
#include <QFrame>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace opentalk::wizard {

MainWindow::MainWindow(Session &session, Job &job, const QString &helperProgram,
                       std::chrono::milliseconds previewPause, Checkup::Make checks,
                       DraftKeeper *drafts)
    : m_session(session)
    , m_job(job)
    , m_drafts(drafts)
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

void MainWindow::buildPanes()
{
    m_steps = new StepList({tr("Start"), tr("Services"), tr("Certificates"), tr("Options"),
                            tr("Checks"), tr("Review"), tr("Apply"), tr("Done")});
    connect(m_steps, &StepList::chosen, this, &MainWindow::goTo);
    m_help->setAccessibleName(tr("Help"));
    m_help->setFrameShape(QFrame::NoFrame);
    m_help->document()->setDocumentMargin(fontMetrics().height());
    m_side->addWidget(m_preview);
    m_side->addWidget(m_help);
    m_wizard->setAutoFillBackground(true);
    layPaper();
    m_splitter->addWidget(m_wizard);
    m_splitter->addWidget(m_side);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_steps);
    panes->addWidget(m_splitter, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(line);
    column->addWidget(buildButtons());
}

void MainWindow::layPaper()
{
    // In the dark, fields are told from the page by being darker than it.
    QPalette paper;
    if (!isDark(palette()))
        paper.setColor(QPalette::Window, palette().color(QPalette::Base));
    m_wizard->setPalette(paper);
}

QWidget *MainWindow::buildButtons()
{
    const int unit = fontMetrics().height();
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 2 / 3);
    row->setSpacing(unit / 2);
    row->addWidget(m_helpButton);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(unit / 2);
    row->addWidget(m_cancel);
    for (auto *button : {m_helpButton, m_back, m_next, m_cancel})
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_helpButton->setCheckable(true);
    m_next->setDefault(true);
    connect(m_helpButton, &QPushButton::toggled, this, &MainWindow::showHelp);
    connect(m_back, &QPushButton::clicked, m_wizard, &QWizard::back);
    connect(m_next, &QPushButton::clicked, this, &MainWindow::advance);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Open, [this] { openProfile(); });
    add(QKeySequence::Save, [this] { saveProfile(); });
    add(QKeySequence::HelpContents, [this] { m_helpButton->toggle(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { goTo(ReviewPageId); });
    add(QKeySequence(Qt::Key_F6), [this] {
        if (m_side->isAncestorOf(focusWidget()))
            m_wizard->currentPage()->setFocus();
        else
            m_side->currentWidget()->setFocus();
    });
}

void MainWindow::fitToScreen()
{
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    const auto room = screen()->availableSize();
    resize(std::min(letter * 205, room.width() * 95 / 100),
           std::min(line * 50, room.height() * 90 / 100));
}

/// The preview gives way first: the page is what is worked on. A split by hand is left alone.
void MainWindow::shareRoom()
{
    const int room = width() - m_steps->width() - m_splitter->handleWidth();
    const int page = std::max(fontMetrics().averageCharWidth() * 97, room * 11 / 20);
    if (!m_isSplitByHand)
        m_splitter->setSizes({page, std::max(0, room - page)});
}

void MainWindow::pageChanged()
{
    m_steps->setCurrent(m_wizard->currentId());
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

void MainWindow::showHelp(bool shown)
{
    if (shown && m_wizard->page())
        m_help->setHtml(helpText(static_cast<PageId>(m_wizard->currentId())));
    m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_help) : m_preview);
    // From Review on the page itself shows what is written: it gets the room.
    m_side->setVisible(shown || m_wizard->currentId() < ReviewPageId);
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
