#include "wizard/pages/donepage.h"

#include "wizard/announce.h"
#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/flowlayout.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/noticelist.h"
#include "wizard/pages/certificatetext.h"
#include "wizard/pages/factline.h"
#include "wizard/pages/remains.h"
#include "wizard/problemtext.h"
#include "wizard/review/exporter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opentalk::wizard {

DonePage::DonePage(Session &session, Job &job, CertificateLook &look, Checkup &checkup,
                   const QString &helperProgram)
    : Page(session, DonePageId, tr("Done"), {})
    , m_job(job)
    , m_helperProgram(helperProgram)
    , m_look(look)
    , m_checkup(checkup)
    , m_result(new QLabel)
    , m_obtained(new FactLine)
    , m_tested(new FactLine)
    , m_renewal(new FactLine)
    , m_notes(new NoticeList(6))
    , m_proofs(new QTreeWidget)
    , m_remains(new QLabel)
    , m_said(new QLabel)
    , m_undo(new QPushButton(tr("&Undo this")))
    , m_checkRow(buildCheck())
{
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    for (auto *label : {m_result, m_said})
        makeNotification(label);
    m_said->hide();
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_remains->setWordWrap(true);
    m_remains->setTextFormat(Qt::RichText);
    m_remains->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remains->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remains->setAccessibleDescription(tr("What remains for you"));
    m_proofs->setHeaderLabels({tr("Name"), tr("Address"), tr("Certificate"), tr("Answer")});
    m_proofs->setRootIsDecorated(false);
    m_proofs->setUniformRowHeights(true);
    m_proofs->setAccessibleName(tr("What was proved"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::Box); // seen only with the focus
    scroll->setWidget(m_remains);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_notes->setQuotes(true);
    body()->addWidget(m_result);
    for (QWidget *line : {static_cast<QWidget *>(m_obtained), static_cast<QWidget *>(m_tested),
                          static_cast<QWidget *>(m_renewal), static_cast<QWidget *>(m_notes)})
        body()->addWidget(line);
    body()->addWidget(m_proofs);
    body()->addWidget(m_checkRow);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_said);
    body()->addWidget(buildButtons());
    connect(&look, &CertificateLook::changed, this, [this] {
        if (isVisible())
            refreshCertificates();
    });
    const auto followChecks = [this] {
        if (isVisible())
            refreshChecks();
    };
    for (const auto signal : {&Checkup::renewed, &Checkup::finished})
        connect(&checkup, signal, this, followChecks);
    connect(&checkup, &Checkup::changed, this, followChecks);
}

/// That nginx works is proved; whether OpenTalk does behind it, only checks tell.
QWidget *DonePage::buildCheck()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_checked = new FactLine;
    m_check = new QPushButton(tr("Check whether everything wor&ks"));
    m_details = new QPushButton(tr("&Details"));
    row->addWidget(m_check, 0, Qt::AlignLeft); // where nothing stands beside it, it keeps its width
    row->addWidget(m_checked, 1);
    row->addWidget(m_details);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_checkup.start();
        refreshChecks();
    });
    connect(m_details, &QPushButton::clicked, this, [this] { goBackTo(ChecksPageId); });
    return box;
}

void DonePage::refreshChecks()
{
    const auto &run = m_checkup.run();
    m_checked->show(progressOf(run));
    m_check->setEnabled(m_checkup.isPossible() && !run.isRunning());
    m_details->setVisible(!m_checkup.entries().empty() && !run.isRunning());
    const bool isSetUp = session().intent() == Intent::SetUp && session().deployment();
    if (!run.isRunning() && isSetUp)
        m_remains->setText(remainsText());
}

QWidget *DonePage::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    auto *save = new QPushButton(tr("&Save profile…"));
    auto *files = new QPushButton(tr("&Export files…"));
    for (auto *button : {save, files, m_undo})
        layout->addWidget(button);
    connect(save, &QPushButton::clicked, this,
            [this] { say(m_said, saveProfile(this, session())); });
    connect(files, &QPushButton::clicked, this,
            [this] { say(m_said, exportArchive(this, session(), m_helperProgram)); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        session().setIntent(Intent::Undo);
        goBackTo(ReviewPageId);
    });
    return row;
}

QString DonePage::resultText() const
{
    const auto &outcome = m_job.outcome();
    if (!outcome)
        return tr("Nothing was applied here.");
    switch (outcome->did) {
    case machine::Did::Nothing:
        return tr("Everything was in place already. Nothing was changed, nothing was reloaded.");
    case machine::Did::Undone:
        return tr("The files are as they were before the change, and nginx works with them.");
    case machine::Did::Removed:
        return tr("The machine is as the first apply found it.");
    case machine::Did::Recovered:
        return tr("An interrupted run was taken back.");
    case machine::Did::Applied:
        break;
    }
    if (!outcome->reloaded && !outcome->started)
        return tr("The files are in place and nginx accepts them. nginx does not run, so nothing "
                  "was reloaded.");
    return tr("nginx works with the new configuration: new workers run, and each name presents its "
              "certificate on each address below. It is change %1 of the history.")
        .arg(outcome->checkpoint);
}

static QString answerText(int status)
{
    switch (status) {
    case 0:
        return DonePage::tr("not asked");
    case 502:
    case 504:
        return DonePage::tr("%1: the service behind it does not answer").arg(status);
    default:
        return QString::number(status);
    }
}

/// Which certificates certbot made, and until when the first of them is good.
Fact DonePage::obtainedFact() const
{
    const auto &names = m_job.outcome()->obtained;
    QStringList obtained;
    for (const auto &name : names)
        obtained << qt(name);
    const auto count = static_cast<int>(names.size());
    auto text = tr("certbot obtained %n certificate(s): %1.", nullptr, count)
                    .arg(obtained.join(QStringLiteral(", ")));
    std::optional<std::chrono::sys_seconds> end;
    if (const auto &report = m_look.report())
        for (const auto &found : report->found)
            if (std::ranges::find(names, found.lineage) != names.end())
                end = std::min(end.value_or(found.certificate.notAfter),
                               found.certificate.notAfter);
    if (end)
        text += QLatin1Char(' ') + tr("Good until %1.").arg(endText(*end, now()));
    return {QStringLiteral("good"), Tone::Good, text};
}

void DonePage::refreshCertificates()
{
    const auto &outcome = m_job.outcome();
    const auto &report = m_look.report();
    const bool isCertbots = outcome && outcome->did == machine::Did::Applied
        && session().profile().certificates.source == CertificateSource::LetsEncrypt;
    const auto isTested = [](const machine::Progress &seen) {
        return seen.step == machine::Step::TestRenewal && seen.state == machine::StepState::Done;
    };
    m_obtained->show(outcome && !outcome->obtained.empty() ? obtainedFact() : Fact {});
    m_tested->show(
        isCertbots && std::ranges::any_of(m_job.steps(), isTested)
            ? Fact {QStringLiteral("good"), Tone::Good, tr("A test of renewing them went well.")}
            : Fact {});
    m_renewal->show(isCertbots && report ? renewalFact(report->renewal) : Fact {});
    m_notes->show(outcome ? outcome->notes : Problems {});
}

void DonePage::showEvent(QShowEvent *event)
{
    if (session().profile().certificates.source == CertificateSource::LetsEncrypt)
        m_look.lookAgain(session().profile());
    Page::showEvent(event);
}

void DonePage::hideEvent(QHideEvent *event)
{
    m_look.giveUp();
    Page::hideEvent(event);
}

void DonePage::refreshProofs()
{
    m_proofs->clear();
    const auto &outcome = m_job.outcome();
    m_proofs->setVisible(outcome && !outcome->proofs.empty());
    if (!outcome)
        return;
    for (const auto &proof : outcome->proofs) {
        auto *item = new QTreeWidgetItem(
            m_proofs,
            {qt(proof.host), tr("%1, port %2").arg(qt(proof.address)).arg(proof.port),
             qt(proof.fingerprint.substr(0, 16)), answerText(proof.status)});
        item->setToolTip(2, qt(proof.fingerprint));
    }
    for (int column = 0; column < m_proofs->columnCount(); ++column)
        m_proofs->resizeColumnToContents(column);
    m_proofs->header()->setStretchLastSection(true);
    fitProofs();
}

/// As high as its rows, up to a limit: the rest of the page is for what remains to be done.
void DonePage::fitProofs()
{
    static constexpr int mostRows = 9;
    const int rows = std::clamp(m_proofs->topLevelItemCount(), 1, mostRows);
    m_proofs->setFixedHeight(rows * m_proofs->sizeHintForRow(0)
                             + m_proofs->header()->sizeHint().height()
                             + 2 * m_proofs->frameWidth());
}

QString DonePage::remainsText() const
{
    SettingsSeen seen;
    if (m_checkup.isDone())
        seen = checks::settingsNeeded(m_checkup.entries());
    const auto remains = whatRemains(*session().deployment(), m_job.warnings(), seen);
    if (session().target() != Target::Practice)
        return remains;
    return QStringLiteral("<p>%1</p>")
               .arg(tr("This was practice. On a real machine, this would remain:"))
        + remains;
}

QString DonePage::nothingRemainsText() const
{
    const auto &outcome = m_job.outcome();
    if (!outcome)
        return {};
    return outcome->did == machine::Did::Removed
        ? tr("Nothing remains for you here. Certificates of certbot and the logs of nginx are "
             "still there.")
        : tr("Nothing remains for you here.");
}

void DonePage::refresh()
{
    say(m_result, resultText());
    refreshCertificates();
    refreshProofs();
    const bool isSetUp = session().intent() == Intent::SetUp && session().deployment();
    m_checkRow->setVisible(isSetUp && m_checkup.isPossible());
    if (isSetUp)
        refreshChecks();
    m_remains->setText(isSetUp ? remainsText() : nothingRemainsText());
    m_undo->setVisible(m_job.outcome() && m_job.outcome()->did == machine::Did::Applied);
}

} // namespace opentalk::wizard
