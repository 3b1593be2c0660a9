#include "wizard/pages/checkspage.h"

#include "checks/releaseproblems.h"
#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/flowlayout.h"
#include "wizard/messagearea.h"
#include "wizard/pages/checktree.h"
#include "wizard/pages/checkvoice.h"
#include "wizard/pages/factline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace opentalk::wizard {

ChecksPage::ChecksPage(Session &session, Checkup &checkup)
    : Page(session, ChecksPageId, tr("Does everything work?"), {})
    , m_checkup(checkup)
    , m_tree(new CheckTree(checkup))
    , m_summary(new FactLine)
    , m_detail(new QTextBrowser)
    , m_message(new MessageArea(2))
    , m_start(new QPushButton(tr("Check no&w")))
    , m_stop(new QPushButton(tr("St&op")))
    , m_again(new QPushButton(tr("Check this aga&in")))
    , m_takeRelease(new QPushButton(tr("&Take the release that was found")))
    , m_copy(new QPushButton(tr("Cop&y report")))
    , m_masked(new QCheckBox(tr("without names an&d addresses")))
    , m_addresses(new QLineEdit)
    , m_livekit(new QLineEdit)
{
    m_detail->setAccessibleName(tr("What the check found"));
    m_detail->setTabChangesFocus(true);
    m_detail->setMinimumHeight(unit() * 5);
    m_message->setNamesFields(false);
    new CheckVoice(checkup, this);
    body()->addLayout(buildButtons());
    body()->addWidget(m_summary);
    body()->addWidget(m_tree, 3);
    body()->addWidget(m_detail, 2);
    body()->addLayout(buildDetailButtons());
    body()->addLayout(buildInputs());
    body()->addWidget(m_message);
    connectAll();
}

QLayout *ChecksPage::buildButtons()
{
    auto *row = new FlowLayout;
    for (QWidget *each : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_masked)})
        row->addWidget(each);
    return row;
}

QLayout *ChecksPage::buildDetailButtons()
{
    auto *row = new FlowLayout;
    row->addWidget(m_again);
    row->addWidget(m_takeRelease);
    return row;
}

QLayout *ChecksPage::buildInputs()
{
    m_addresses->setPlaceholderText(tr("only behind a router"));
    m_livekit->setPlaceholderText(tr("for the ports that it names"));
    for (auto *line : {m_addresses, m_livekit})
        line->setToolTip(line->placeholderText());
    auto *choose = new QPushButton(tr("Choo&se…"));
    auto *livekit = new QHBoxLayout;
    livekit->addWidget(m_livekit, 1);
    livekit->addWidget(choose);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Public address"), m_addresses);
    form->addRow(tr("LiveKit's li&vekit.yaml"), livekit);
    auto *label = qobject_cast<QLabel *>(form->labelForField(livekit));
    label->setBuddy(m_livekit);
    m_livekit->setAccessibleName(tr("LiveKit's settings"));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(choose, &QPushButton::clicked, this, &ChecksPage::chooseLivekitFile);
    return form;
}

void ChecksPage::connectAll()
{
    connect(m_start, &QPushButton::clicked, this, [this] {
        // A letter of the keyboard leaves the focus in the field.
        takeInputs();
        m_tree->setCurrentItem(nullptr);
        m_checkup.start();
        showProgress();
    });
    connect(m_stop, &QPushButton::clicked, &m_checkup, &Checkup::stop);
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_checkup.start(m_tree->currentCheck()); });
    connect(m_takeRelease, &QPushButton::clicked, this, &ChecksPage::takeRelease);
    connect(m_copy, &QPushButton::clicked, this, &ChecksPage::copyReport);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChecksPage::showDetail);
    for (const auto *input : {m_addresses, m_livekit})
        connect(input, &QLineEdit::editingFinished, this, &ChecksPage::takeInputs);
    for (const auto signal : {&Checkup::renewed, &Checkup::finished})
        connect(&m_checkup, signal, this, &ChecksPage::showProgress);
    connect(&m_checkup, &Checkup::changed, this, [this](int index) {
        showProgress();
        if (index == m_tree->currentCheck())
            showDetail();
    });
}

void ChecksPage::refresh()
{
    const bool isAnother = session().target() == Target::Another || !session().tree().isEmpty();
    setLead(isAnother ? tr("These services belong to another machine and cannot be checked from "
                           "here. Save the profile, and run “opentalk-proxy-wizard --check "
                           "PROFILE” there.")
                      : tr("Optional: names, backends, ports and what clients will see. Nothing is "
                           "changed, and only your own services are asked."));
    if (m_addresses->text() != m_checkup.publicAddresses())
        m_addresses->setText(m_checkup.publicAddresses());
    if (m_livekit->text() != m_checkup.livekitFile())
        m_livekit->setText(m_checkup.livekitFile());
    showProgress();
    showDetail();
}

void ChecksPage::showProgress()
{
    if (!isVisible())
        return;
    m_summary->show(progressOf(m_checkup.run()));
    m_message->show(m_checkup.problems());
    showButtons();
}

void ChecksPage::showButtons()
{
    const bool isRunning = m_checkup.run().isRunning();
    const int current = m_tree->currentCheck();
    m_start->setEnabled(m_checkup.isPossible() && !isRunning);
    m_stop->setEnabled(isRunning);
    m_copy->setEnabled(!m_checkup.entries().empty());
    m_again->setEnabled(m_checkup.isPossible() && current >= 0
                        && !m_checkup.run().isRunning(current));
    const auto &result = current >= 0 ? m_checkup.run().result(current) : std::nullopt;
    m_takeRelease->setVisible(result && result->findings.front().is(checks::releaseDiffers));
}

void ChecksPage::showDetail()
{
    if (!isVisible())
        return;
    const int current = m_tree->currentCheck();
    const bool isKnown = current >= 0 && m_checkup.run().result(current);
    const auto html = isKnown ? detailText(*m_checkup.run().result(current)) : QString();
    if (html != m_detail->property("shown").toString())
        m_detail->setHtml(html);
    m_detail->setProperty("shown", html);
    m_detail->setPlaceholderText(noDetailText(current));
    m_detail->setAccessibleDescription(isKnown ? QString() : m_detail->placeholderText());
    showButtons();
}

/// What stands in the place of a result that is not there.
QString ChecksPage::noDetailText(int check) const
{
    if (check < 0)
        return tr("Choose a check to read what it found, and what helps.");
    return m_checkup.run().isRunning(check) ? tr("This check is under way.")
                                            : tr("This was not checked yet.");
}

void ChecksPage::takeInputs()
{
    m_checkup.setPublicAddresses(m_addresses->text());
    m_checkup.setLivekitFile(m_livekit->text());
}

void ChecksPage::chooseLivekitFile()
{
    const auto chosen = QFileDialog::getOpenFileName(this, tr("LiveKit's settings"), {},
                                                     tr("LiveKit's settings (*.yaml *.yml)"));
    if (chosen.isEmpty())
        return;
    m_livekit->setText(chosen);
    m_checkup.setLivekitFile(chosen);
}

void ChecksPage::takeRelease()
{
    const int current = m_tree->currentCheck();
    const auto &result = m_checkup.run().result(current);
    const auto found = releaseByName(result->findings.front().arguments.back());
    if (found)
        session().chooseRelease(*found);
}

void ChecksPage::copyReport()
{
    const bool isMasked = m_masked->isChecked() && session().deployment();
    const auto mask = isMasked ? checks::Mask(*session().deployment()) : checks::Mask();
    QGuiApplication::clipboard()->setText(reportText(m_checkup.entries(), mask));
    m_message->showGood(tr("The report is on the clipboard."));
}

bool ChecksPage::validatePage()
{
    if (session().intent() == Intent::Check)
        session().setIntent(Intent::SetUp);
    return true;
}

} // namespace opentalk::wizard
