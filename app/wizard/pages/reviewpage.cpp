#include "wizard/pages/reviewpage.h"

#include "machine/master.h"
#include "wizard/boundedtext.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/problemtext.h"
#include "wizard/review/differenceview.h"
#include "wizard/review/elevationpanel.h"
#include "wizard/review/exporter.h"
#include "wizard/review/ordertext.h"
#include "wizard/review/plansummary.h"
#include "wizard/review/terminalcommand.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace opentalk::wizard {

ReviewPage::ReviewPage(Session &session, Job &job, const QString &helperProgram)
    : Page(session, ReviewPageId, {}, {})
    , m_job(job)
    , m_helperProgram(helperProgram)
    , m_stack(new QStackedWidget)
    , m_elevation(new ElevationPanel(job.helper()))
    , m_planView(nullptr)
    , m_difference(new DifferenceView)
    , m_messages(new MessageArea(2))
    , m_notices(new NoticeList(9))
    , m_summary(new QLabel)
    , m_order(new QLabel)
    , m_practice(explanation())
    , m_recovered(new QLabel)
    , m_commands(new BoundedText(4))
    , m_digest(new QLabel)
    , m_startNginx(new QCheckBox(tr("nginx does not run: &start it, after the test has passed")))
    , m_export(new QPushButton(tr("&Export files…")))
{
    setButtonText(QWizard::CommitButton, tr("&Apply"));
    buildUi();
    connect(&job, &Job::changed, this, [this] {
        if (isVisible())
            refresh();
        emit completeChanged();
    });
    connect(m_elevation, &ElevationPanel::retried, &job, &Job::review);
    connect(m_difference, &DifferenceView::takeOverChanged, &job, &Job::setTakeOver);
    connect(m_startNginx, &QCheckBox::toggled, &job, &Job::setStartsNginx);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto said = exportArchive(this, this->session(), m_helperProgram);
        if (said.isEmpty())
            return;
        m_messages->showGood(said);
        m_messages->setVisible(true);
    });
}

void ReviewPage::buildUi()
{
    m_planView = buildPlanView();
    m_stack->addWidget(m_elevation);
    m_stack->addWidget(m_planView);
    body()->addWidget(m_stack, 1);
}

QWidget *ReviewPage::buildPlanView()
{
    for (auto *label : {m_summary, m_order, m_recovered})
        label->setWordWrap(true);
    m_order->setTextFormat(Qt::PlainText);
    m_recovered->setTextFormat(Qt::PlainText);
    m_digest->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setWordWrap(true);
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_recovered);
    column->addWidget(m_summary);
    column->addWidget(m_order);
    column->addWidget(m_practice);
    column->addWidget(m_notices);
    column->addWidget(m_difference, 1);
    column->addWidget(m_messages);
    column->addWidget(m_startNginx);
    auto *row = new QHBoxLayout;
    m_commands->setAccessibleName(tr("Commands that run"));
    row->addWidget(m_commands, 1, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_digest);
    return view;
}

bool ReviewPage::isComplete() const
{
    if (session().intent() == Intent::SetUp && hasErrors(session().problems()))
        return false;
    return session().endsInExport() ? session().deployment().has_value() : m_job.canApply();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    m_messages->show({});
    if (!session().endsInExport() && m_job.phase() != Job::Phase::Working) {
        m_job.setWatched(true);
        m_job.review();
    }
    Page::showEvent(event);
    m_elevation->takeFocus();
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    m_job.setWatched(false);
    Page::hideEvent(event);
}

QString ReviewPage::headingText() const
{
    switch (session().intent()) {
    case Intent::Undo:
        return tr("What will be taken back");
    case Intent::Remove:
        return tr("What will be removed");
    case Intent::Check:
    case Intent::SetUp:
        break;
    }
    return tr("What will be written");
}

QString ReviewPage::leadText() const
{
    if (session().endsInExport())
        return tr("The files as they will be there. Nothing is written on this machine.");
    if (session().target() == Target::Practice)
        return tr("The difference to the private nginx. Nothing is changed before you press "
                  "Apply.");
    return tr("The difference to this machine, made with administrator rights. Nothing is changed "
              "before you press Apply.");
}

void ReviewPage::refresh()
{
    setHeading(headingText());
    setLead(leadText());
    if (isCommitPage() == session().endsInExport())
        setCommitPage(!session().endsInExport()); // an export carries nothing out
    m_messages->setVisible(!m_messages->text().isEmpty());
    m_export->setVisible(session().intent() == Intent::SetUp);
    m_elevation->setTerminalCommand(terminalCommand(session(), m_job, m_helperProgram));
    m_startNginx->setVisible(!session().endsInExport() && session().survey().installed
                             && !session().survey().running && session().intent() == Intent::SetUp);
    if (session().endsInExport())
        return showForExport();
    const auto state = m_job.helper().state();
    const bool hasHelper = state == Helper::State::Ready || state == Helper::State::Busy;
    m_stack->setCurrentWidget(hasHelper ? m_planView : m_elevation);
    if (!hasHelper)
        return;
    showPractice();
    showRecovered();
    refreshPlan();
}

/// Where practice differs from a machine, it is said before anything is applied.
void ReviewPage::showPractice()
{
    QStringList sentences;
    for (const auto &warning : m_job.helper().practiceWarnings())
        sentences << text(warning);
    m_practice->setText(sentences.join(u'\n'));
    m_practice->setVisible(!sentences.isEmpty());
}

/// What the helper did before anything was asked of it.
void ReviewPage::showRecovered()
{
    const auto &recovered = m_job.recovered();
    QStringList sentences;
    if (recovered) {
        for (const auto &note : recovered->notes)
            sentences << placedText(note);
    }
    m_recovered->setText(sentences.join(u'\n'));
    m_recovered->setVisible(!sentences.isEmpty());
}

/// The last plan stays in sight while the next is made, unless there was a problem with it.
void ReviewPage::showNoPlan()
{
    m_summary->setText(noPlanText());
    m_notices->show(m_job.problems());
    if (m_job.plan())
        return;
    m_difference->hide();
    m_order->hide();
    m_commands->setText({});
    m_digest->clear();
}

QString ReviewPage::noPlanText() const
{
    if (!m_job.problems().empty())
        return tr("This machine cannot be planned for. Nothing is changed.");
    return m_job.phase() == Job::Phase::Reviewed
        ? tr("The history is empty: there is nothing to take back.")
        : tr("Comparing with this machine.");
}

void ReviewPage::refreshPlan()
{
    const auto &plan = m_job.plan();
    if (m_job.phase() == Job::Phase::Comparing || !plan)
        return showNoPlan();
    m_difference->setVisible(true);
    m_difference->show(*plan);
    m_summary->setText(summary(*plan));
    m_order->setText(orderText(session().profile().certificates, m_job.wanted()));
    m_order->setVisible(!m_order->text().isEmpty());
    auto problems = plan->problems;
    problems.insert(problems.end(), m_job.warnings().begin(), m_job.warnings().end());
    problems.insert(problems.end(), m_job.problems().begin(), m_job.problems().end());
    if (session().intent() == Intent::SetUp) {
        // A profile that was opened here may lack it: the helper would take the oldest.
        const auto aboutRelease = session().problemsFor("release");
        problems.insert(problems.end(), aboutRelease.begin(), aboutRelease.end());
    }
    m_notices->show(problems);
    m_commands->setText(commandsText(*plan));
    m_digest->setText(tr("Digest %1").arg(qt(plan->digest)));
}

QString ReviewPage::summary(const machine::Plan &plan) const
{
    const bool isSetUp = session().intent() == Intent::SetUp;
    if (isSetUp && plan.changesNothing() && m_job.wanted().empty())
        return tr("Everything is in place already. Applying changes nothing and reloads nothing.");
    if (isSetUp)
        return planSummary(plan);
    return plan.changes.empty() ? takingBackText()
                                : takingBackText() + QLatin1Char('\n') + planSummary(plan);
}

QString ReviewPage::takingBackText() const
{
    if (session().intent() == Intent::Remove)
        return tr("Apply gives back what the first apply found, and deletes the files and the "
                  "state of this wizard. Certificates of certbot and the logs of nginx stay.");
    const auto &last = m_job.history().back();
    const auto when
        = QLocale().toString(QDateTime::fromSecsSinceEpoch(last.time), QLocale::ShortFormat);
    return tr("Apply takes back change %1 of %2.").arg(last.number).arg(when);
}

QString ReviewPage::commandsText(const machine::Plan &plan) const
{
    QStringList commands;
    for (const auto &command : plan.commands)
        commands << qt(command);
    if (m_startNginx->isVisibleTo(this) && m_job.startsNginx()) {
        if (commands.isEmpty())
            commands << QStringLiteral("nginx -t");
        commands << qt(machine::startCommand(session().survey()));
    }
    return commands.isEmpty() ? tr("No command runs.")
                              : tr("Then runs: %1").arg(commands.join(tr(", then ")));
}

void ReviewPage::showForExport()
{
    m_stack->setCurrentWidget(m_planView);
    m_order->hide();
    m_practice->hide();
    m_recovered->hide();
    machine::Plan plan;
    for (const auto &entry : session().files().entries) {
        machine::Change change;
        change.action = machine::Action::Create;
        change.wanted = entry;
        plan.changes.push_back(change);
    }
    m_difference->setVisible(true);
    m_difference->show(plan);
    auto problems = session().problems();
    problems.insert(problems.end(), session().warnings().begin(), session().warnings().end());
    m_notices->show(problems);
    m_summary->setText(session().target() == Target::Another
                           ? tr("These files are for another machine. Export them, or save the "
                                "profile and run opentalk-proxy there.")
                           : tr("These files are for the tree in %1. Export them, or save the "
                                "profile and run opentalk-proxy apply with --root %1.")
                                 .arg(session().tree()));
    m_commands->setText({});
    m_digest->setText(tr("Digest %1").arg(qt(machine::digestOf(session().files(), {}))));
}

} // namespace opentalk::wizard
