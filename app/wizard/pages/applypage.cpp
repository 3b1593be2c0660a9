#include "wizard/pages/applypage.h"

#include "wizard/messagearea.h"
#include "wizard/problemtext.h"
#include "wizard/review/exporter.h"
#include "wizard/review/stepsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

ApplyPage::ApplyPage(Session &session, Job &job, const QString &helperProgram)
    : Page(
        session, ApplyPageId, tr("Applying"),
        tr("Each step is finished before the next begins. If one fails, everything is put back."))
    , m_job(job)
    , m_helperProgram(helperProgram)
    , m_steps(new StepsView)
    , m_result(new QLabel)
    , m_reasons(new QLabel)
    , m_messages(new MessageArea(5))
    , m_cancel(new QPushButton(tr("&Stop and put everything back")))
    , m_back(new QPushButton(tr("Back to &Review")))
    , m_export(new QPushButton(tr("&Export files…")))
{
    for (auto *label : {m_result, m_reasons}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *row = new QHBoxLayout;
    for (auto *button : {m_cancel, m_back, m_export})
        row->addWidget(button);
    row->addStretch();
    body()->addWidget(m_steps);
    body()->addSpacing(unit() / 2);
    body()->addWidget(m_result);
    body()->addWidget(m_reasons);
    body()->addWidget(m_messages);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job.cancel();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goBackTo(ReviewPageId); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto said = exportArchive(this, this->session(), m_helperProgram);
        if (!said.isEmpty())
            m_messages->showGood(said);
    });
    connect(&job, &Job::changed, this, [this] {
        if (isVisible())
            refresh();
        emit completeChanged();
    });
}

bool ApplyPage::isComplete() const
{
    return session().endsInExport() || m_job.phase() == Job::Phase::Succeeded;
}

void ApplyPage::showEvent(QShowEvent *event)
{
    if (!session().endsInExport())
        m_job.apply();
    m_cancel->setEnabled(true);
    Page::showEvent(event);
}

void ApplyPage::refresh()
{
    const bool isElsewhere = session().endsInExport();
    m_steps->setVisible(!isElsewhere);
    m_steps->show(m_job.steps());
    m_cancel->setVisible(m_job.phase() == Job::Phase::Working);
    m_back->setVisible(!isElsewhere && m_job.phase() != Job::Phase::Working
                       && m_job.phase() != Job::Phase::Succeeded);
    m_export->setVisible(isElsewhere);
    if (isElsewhere)
        m_result->setText(session().target() == Target::Another
                              ? tr("These files are for another machine, so nothing is applied "
                                   "here. Export them, put them in place there, and run nginx -t.")
                              : tr("Nothing is applied to this machine. Export the files, or run "
                                   "opentalk-proxy apply with --root %1.")
                                    .arg(session().tree()));
    else
        showResult();
}

void ApplyPage::showResult()
{
    m_reasons->clear();
    switch (m_job.phase()) {
    case Job::Phase::Succeeded:
        m_result->setText(m_job.outcome()->did == machine::Did::Nothing
                              ? tr("Everything was in place already. Nothing was changed.")
                              : tr("Done. nginx works with the new configuration."));
        m_messages->show(m_job.outcome()->notes);
        return;
    case Job::Phase::Failed:
        showFailure();
        return;
    default:
        m_result->clear();
        m_messages->show({});
    }
}

/// All reasons: what could not be put back, and the cause of it, come one by one.
void ApplyPage::showFailure()
{
    m_result->setText(failureText() + QLatin1Char(' ') + aftermathText());
    QStringList reasons;
    for (const auto &problem : m_job.problems())
        reasons << placedText(problem);
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_messages->show({});
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
    return tr("The machine is as it was before.");
}

QString ApplyPage::help() const
{
    return tr("<p>The running nginx is reloaded, never restarted: meetings that run now go on. At "
              "every moment the files on disk are a configuration that nginx accepts, so that even "
              "a power cut leaves a machine that starts.</p>");
}

} // namespace opentalk::wizard
