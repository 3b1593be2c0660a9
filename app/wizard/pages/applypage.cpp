#include "wizard/pages/applypage.h"

#include "wizard/announce.h"
#include "wizard/flowlayout.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/review/exporter.h"
#include "wizard/review/stepsview.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opentalk::wizard {

/// Of certbot's words, more than anybody reads.
static constexpr int mostLines = 5000;

ApplyPage::ApplyPage(Session &session, Job &job, const QString &helperProgram)
    : Page(session, ApplyPageId, tr("Applying"), {})
    , m_job(job)
    , m_helperProgram(helperProgram)
    , m_steps(new StepsView)
    , m_result(new QLabel)
    , m_reasons(new NoticeList(13))
    , m_messages(new MessageArea(3))
    , m_cancel(new QPushButton)
    , m_showWords(new QPushButton(tr("&What certbot says")))
    , m_words(new QPlainTextEdit)
    , m_back(new QPushButton(tr("Back to &Review")))
    , m_export(new QPushButton(tr("&Export files…")))
{
    makeNotification(m_result);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setQuotes(true);
    m_showWords->setCheckable(true);
    m_words->setReadOnly(true);
    m_words->setMaximumBlockCount(mostLines);
    m_words->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_words->setAccessibleName(tr("What certbot says"));
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_words->hide();
    body()->addWidget(m_steps);
    body()->addSpacing(unit() / 2);
    for (QWidget *widget : {static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_reasons),
                            static_cast<QWidget *>(m_messages), buildButtons()})
        body()->addWidget(widget);
    body()->addWidget(m_words, 1);
    body()->addStretch();
    connectButtons();
    connect(&job, &Job::said, m_words, &QPlainTextEdit::appendPlainText);
    connect(&job, &Job::changed, this, [this] {
        if (isVisible())
            refresh();
        emit completeChanged();
    });
}

QWidget *ApplyPage::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    for (auto *button : {m_cancel, m_back, m_export, m_showWords})
        row->addWidget(button);
    return box;
}

void ApplyPage::connectButtons()
{
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job.cancel();
    });
    connect(m_showWords, &QPushButton::toggled, m_words, &QWidget::setVisible);
    connect(m_back, &QPushButton::clicked, this, [this] { goBackTo(ReviewPageId); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto said = exportArchive(this, this->session(), m_helperProgram);
        if (said.isEmpty())
            return;
        m_messages->showGood(said);
        m_messages->setVisible(true);
    });
}

bool ApplyPage::isComplete() const
{
    return session().endsInExport() || m_job.phase() == Job::Phase::Succeeded;
}

void ApplyPage::showEvent(QShowEvent *event)
{
    m_words->clear();
    m_showWords->setChecked(false);
    m_messages->hide();
    if (!session().endsInExport())
        m_job.apply();
    m_cancel->setEnabled(true);
    Page::showEvent(event);
}

void ApplyPage::refresh()
{
    const bool isElsewhere = session().endsInExport();
    setLead(m_job.isObtaining()
                ? tr("Each step is finished before the next begins. If one fails, everything is "
                     "put back; certificates that are there by then are kept.")
                : tr("Each step is finished before the next begins. If one fails, everything is "
                     "put back."));
    const bool wasOnCancel = m_cancel->hasFocus();
    m_steps->setVisible(!isElsewhere);
    showSteps();
    m_back->setVisible(!isElsewhere && m_job.phase() != Job::Phase::Working
                       && m_job.phase() != Job::Phase::Succeeded);
    m_export->setVisible(isElsewhere);
    if (isElsewhere)
        say(m_result,
            session().target() == Target::Another
                ? tr("These files are for another machine, so nothing is applied "
                     "here. Export them, put them in place there, and run nginx -t.")
                : tr("Nothing is applied to this machine. Export the files, or run "
                     "opentalk-proxy apply with --root %1.")
                      .arg(session().tree()));
    else
        showResult();
    // Else the focus would leave the page with the button that has gone.
    if (wasOnCancel && m_cancel->isHidden())
        (m_back->isHidden() ? static_cast<QWidget *>(m_result) : m_back)->setFocus();
}

void ApplyPage::showSteps()
{
    m_steps->show(m_job.steps(),
                  m_job.isObtaining() ? StepsView::Flow::Obtain : StepsView::Flow::Apply,
                  m_job.phase() == Job::Phase::Failed);
    m_cancel->setVisible(m_job.phase() == Job::Phase::Working);
    m_cancel->setText(m_job.isPastPuttingBack() ? tr("&Stop here, and keep everything")
                                                : tr("&Stop and put everything back"));
    m_showWords->setVisible(!m_job.words().isEmpty());
}

void ApplyPage::showResult()
{
    switch (m_job.phase()) {
    case Job::Phase::Succeeded:
        say(m_result,
            m_job.outcome()->did == machine::Did::Nothing
                ? tr("Everything was in place already. Nothing was changed.")
                : tr("Done. nginx works with the new configuration."));
        m_reasons->show(m_job.outcome()->notes);
        return;
    case Job::Phase::Failed:
        showFailure();
        return;
    default:
        say(m_result,
            m_job.isPastPuttingBack()
                ? tr("All names answer with their certificates. Nothing is put back "
                     "any more; the last steps only look.")
                : QString());
        m_reasons->show({});
    }
}

/// All reasons: what could not be put back, and the cause of it, come one by one.
void ApplyPage::showFailure()
{
    say(m_result, failureText() + QLatin1Char(' ') + aftermathText());
    m_reasons->show(m_job.problems());
}

QString ApplyPage::failureText() const
{
    if (m_job.aftermath() == Aftermath::NewInUse)
        return tr("It is done, but not recorded for certain.");
    if (m_job.aftermath() == Aftermath::Unknown)
        return tr("The connection to the helper ended before it said what came of it.");
    switch (session().intent()) {
    case Intent::Undo:
        return tr("The change was not taken back.");
    case Intent::Remove:
        return tr("Nothing was removed.");
    case Intent::Check:
    case Intent::SetUp:
        break;
    }
    return tr("It was not applied.");
}

QString ApplyPage::aftermathText() const
{
    switch (m_job.aftermath()) {
    case Aftermath::AsBefore:
        break;
    case Aftermath::NewInUse:
        return tr("The new state is complete and in use. Remove the cause below, then go back to "
                  "Review: the helper first keeps all of the new state or puts all of the old one "
                  "back.");
    case Aftermath::NotPutBack:
        return tr("What had been changed could not all be put back. Remove the cause below, then "
                  "go back to Review: the helper first puts back the rest.");
    case Aftermath::OldNotServed:
        return tr("All files are as they were before, but nginx has not gone back to them.");
    case Aftermath::Unknown:
        return tr("Nothing stays half done: the next run finishes the change or takes it back "
                  "before anything else. Go back to Review, which starts the helper again and "
                  "shows what was done, or run “opentalk-proxy history” as root.");
    }
    return asBeforeText();
}

QString ApplyPage::asBeforeText() const
{
    const auto isKept = std::ranges::any_of(m_job.steps(), [](const machine::Progress &seen) {
        return seen.step == machine::Step::Order && seen.state == machine::StepState::Done;
    });
    return isKept ? tr("The machine is as it was before, and the certificates are kept: the next "
                       "run uses them.")
                  : tr("The machine is as it was before.");
}

} // namespace opentalk::wizard
