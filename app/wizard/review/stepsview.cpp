#include "wizard/review/stepsview.h"

#include "wizard/announce.h"
#include "wizard/icon.h"
#include "wizard/problemtext.h"
#include "wizard/toned.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace opentalk::wizard {

using machine::Step;
using machine::StepState;

static QString stepText(Step step)
{
    switch (step) {
    case Step::Prepare:
        return StepsView::tr("Prepare: lock, survey, compare with the plan you saw");
    case Step::TryOut:
        return StepsView::tr("Try out: nginx judges the new files before they are in place");
    case Step::BackUp:
        return StepsView::tr("Back up what is there now");
    case Step::Place:
        return StepsView::tr("Put files and links in place");
    case Step::Test:
        return StepsView::tr("Test the configuration in place");
    case Step::Reload:
        return StepsView::tr("Reload nginx, without cutting connections");
    case Step::Verify:
        return StepsView::tr("Prove it: new workers, every name on every address");
    case Step::Record:
        return StepsView::tr("Record it in the history");
    case Step::Look:
        return StepsView::tr("Look which certificates are there, and which are missing");
    case Step::OpenPort80:
        return StepsView::tr("Answer on port 80, where certificates are asked for");
    case Step::ProveChallenge:
        return StepsView::tr("Prove that every name leads to the challenge's folder");
    case Step::Rehearse:
        return StepsView::tr("Rehearse the order with Let's Encrypt's staging server");
    case Step::Order:
        return StepsView::tr("Have certbot obtain the certificates");
    case Step::ServeTls:
        return StepsView::tr("Answer on port 443, and prove which certificate each name shows");
    case Step::RunHook:
        return StepsView::tr("Run the hook that reloads nginx after a renewal");
    case Step::TestRenewal:
        return StepsView::tr("Test a renewal, without keeping what it gets");
    case Step::PutBack:
        break;
    }
    return StepsView::tr("Put back what was there before");
}

/// The engine's own short sentences about a step; anything else is somebody's words.
static const char *const knownDetails[] {
    QT_TRANSLATE_NOOP("Step", "nginx is not installed"),
    QT_TRANSLATE_NOOP("Step", "nginx does not run"),
    QT_TRANSLATE_NOOP("Step", "no private mount namespace is allowed here"),
    QT_TRANSLATE_NOOP("Step", "no certificate is missing"),
    QT_TRANSLATE_NOOP("Step", "only Let's Encrypt has a staging directory to try it with"),
    QT_TRANSLATE_NOOP("Step", "certbot keeps none of the certificates"),
    QT_TRANSLATE_NOOP("Step", "another certbot runs; waiting until it ends"),
    QT_TRANSLATE_NOOP("Step", "everything is as before"),
    QT_TRANSLATE_NOOP("Step", "the record cannot be changed back"),
    QT_TRANSLATE_NOOP("Step", "nothing has to be changed"),
    QT_TRANSLATE_NOOP("Step", "new workers run"),
};

static bool belongsTo(Step step, StepsView::Flow flow)
{
    return step == Step::PutBack || (flow == StepsView::Flow::Obtain) == (step > Step::PutBack);
}

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height() / 2);
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    for (const Step step : {Step::Prepare, Step::TryOut, Step::BackUp, Step::Place, Step::Test,
                            Step::Reload, Step::Verify, Step::Record, Step::Look, Step::OpenPort80,
                            Step::ProveChallenge, Step::Rehearse, Step::Order, Step::ServeTls,
                            Step::RunHook, Step::TestRenewal, Step::PutBack})
        addRow(grid, step);
    grid->setColumnStretch(1, 1);
    makeNotification(this);
    show({});
}

void StepsView::addRow(QGridLayout *grid, Step step)
{
    const Row row {step, new QLabel, new QLabel(stepText(step)), new QLabel};
    row.name->setWordWrap(true);
    row.detail->setWordWrap(true);
    row.detail->setTextFormat(Qt::PlainText);
    row.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int line = grid->rowCount();
    grid->addWidget(row.icon, line, 0, Qt::AlignTop);
    grid->addWidget(row.name, line, 1);
    grid->addWidget(row.detail, line + 1, 1);
    m_rows.push_back(row);
}

void StepsView::show(const std::vector<machine::Progress> &steps, Flow flow, bool hasFailed)
{
    m_flow = flow;
    m_hasFailed = hasFailed;
    for (const Row &row : m_rows) {
        const auto found = std::ranges::find(steps, row.step, &machine::Progress::step);
        showRow(row, found == steps.end() ? nullptr : &*found);
    }
    setAccessibleDescription(text());
    tellNewest(steps);
}

/// What runs now, or what has failed.
void StepsView::tellNewest(const std::vector<machine::Progress> &steps)
{
    const auto newest = std::ranges::find_if(steps.rbegin(), steps.rend(), [](const auto &step) {
        return step.state == StepState::Running || step.state == StepState::Failed;
    });
    const auto row = newest == steps.rend() ? m_rows.end()
                                            : std::ranges::find(m_rows, newest->step, &Row::step);
    const auto words = row == m_rows.end()
        ? QString()
        : row->name->text() + QStringLiteral(": ") + row->icon->accessibleName();
    if (words == accessibleName())
        return;
    setAccessibleName(words);
    if (!words.isEmpty())
        announce(this);
}

/// Of a step that has failed, the reasons stand below all steps.
QString StepsView::detailOf(const machine::Progress &progress) const
{
    if (progress.state == StepState::Failed && m_flow == Flow::Obtain)
        return {};
    if (progress.problem)
        return reasonText(*progress.problem);
    if (const auto inner = machine::stepByName(progress.detail))
        return stepText(*inner);
    const auto isSame = [&](const char *known) { return progress.detail == known; };
    return std::ranges::any_of(knownDetails, isSame)
        ? QCoreApplication::translate("Step", progress.detail.c_str())
        : QString::fromStdString(progress.detail);
}

void StepsView::showRow(const Row &row, const machine::Progress *progress)
{
    struct Look {
        const char *icon;
        Tone tone;
        QString word;
    };
    const auto look = [&]() -> Look {
        if (!progress)
            return {"step-open", Tone::Muted, tr("to come")};
        switch (progress->state) {
        case StepState::Running:
            return {"waiting", Tone::Accent, tr("under way")};
        case StepState::Done:
            return {"good", Tone::Good, tr("done")};
        case StepState::Skipped:
            return {"info", Tone::Muted, tr("not needed")};
        case StepState::Failed:
            break;
        }
        return {"error", Tone::Bad, tr("failed")};
    }();
    const bool isOpen = !m_hasFailed && row.step != Step::PutBack;
    const bool isShown = belongsTo(row.step, m_flow) && (progress || isOpen);
    showIcon(row.icon, QLatin1String(look.icon), look.tone);
    row.icon->setAccessibleName(look.word);
    row.icon->setVisible(isShown);
    row.name->setVisible(isShown);
    setTone(*row.name, progress ? Tone::Plain : Tone::Muted);
    const QString detail = progress ? detailOf(*progress) : QString();
    bool isCount = false;
    detail.toInt(&isCount);
    row.name->setText(isCount ? stepText(row.step) + QStringLiteral(" (%1)").arg(detail)
                              : stepText(row.step));
    row.detail->setText(isCount ? QString() : detail);
    row.detail->setVisible(isShown && !row.detail->text().isEmpty());
}

QString StepsView::text() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        if (row.name->isHidden())
            continue;
        lines << row.name->text() + QStringLiteral(": ") + row.icon->accessibleName()
                + (row.detail->text().isEmpty() ? QString()
                                                : QStringLiteral(". ") + row.detail->text());
    }
    return lines.join(u'\n');
}

} // namespace opentalk::wizard
