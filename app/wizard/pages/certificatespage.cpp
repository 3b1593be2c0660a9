#include "wizard/pages/certificatespage.h"
#include "wizard/installation.h"

#include "machine/inspection.h"
#include "nginx/generate.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/helper/renewaltest.h"
#include "wizard/hostinput.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/pages/authorityform.h"
#include "wizard/pages/certificatefiles.h"
#include "wizard/pages/factline.h"
#include "wizard/pages/renewalrow.h"
#include "wizard/pages/tables.h"
#include "wizard/problemtext.h"
#include "wizard/review/elevationpanel.h"
#include "wizard/review/terminalcommand.h"
#include "wizard/session.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace opentalk::wizard {

namespace {

/// certbot's name for it, or that of the file; the placeholder has one that nobody needs.
QString shortName(const std::string &path, bool isPlaceholder)
{
    if (isPlaceholder)
        return CertificatesPage::tr("placeholder");
    const auto lineage = nginx::lineageOf(path);
    return lineage.empty() ? qt(path).section(QLatin1Char('/'), -1) : qt(lineage);
}

/// What this account sees itself, of a tree too.
machine::HostCertificate inspected(const machine::Root &root, const Site &site,
                                   const CertificateFiles &files)
{
    machine::HostCertificate host;
    host.host = site.host.text();
    const auto inspection = machine::inspect(root, files, now());
    host.findings = machine::unfitFor(inspection, host.host);
    if (!inspection.certificate || hasErrors(host.findings))
        return host;
    host.certificate = files.certificate;
    host.notAfter = inspection.certificate->notAfter;
    return host;
}

} // namespace

/// Whoever presses the button has agreed already.
void CertificatesPage::elevate()
{
    auto &helper = m_look.helper();
    m_isElevating = true;
    if (helper.state() != Helper::State::NeedsConsent)
        helper.start();
    if (helper.state() == Helper::State::NeedsConsent)
        helper.elevate();
    followHelper();
}

void CertificatesPage::followHelper()
{
    if (m_isElevating && m_look.helper().state() == Helper::State::NeedsConsent)
        return m_look.helper().elevate();
    if (isVisible())
        refresh();
    if (m_isElevating)
        m_elevation->takeFocus();
}

/// The same button begins and stops it. Where no helper runs, one is got first.
void CertificatesPage::testRenewing()
{
    if (m_test->isUnderWay())
        return m_test->drop();
    m_test->begin(session().profile(), servingLineages());
    if (m_test->state() == RenewalTest::State::Waiting)
        elevate();
}

void CertificatesPage::showTest()
{
    if (!isVisible())
        return;
    showSelected();
    showRenewal();
}

void CertificatesPage::showEvent(QShowEvent *event)
{
    m_look.lookAgain(session().profile());
    Page::showEvent(event);
}

void CertificatesPage::hideEvent(QHideEvent *event)
{
    m_isElevating = false;
    m_test->drop();
    m_look.giveUp();
    Page::hideEvent(event);
}

void CertificatesPage::goTo(const QString &place)
{
    if (place.startsWith(QLatin1String("certificates.files")))
        m_files->goTo(place);
    else if (!m_authority->goTo(place) && m_sources->checkedButton())
        m_sources->checkedButton()->setFocus();
}

void CertificatesPage::refresh()
{
    const auto source = session().profile().certificates.source;
    m_look.look(session().profile());
    m_test->keepTo(session().profile());
    const bool wasElevating = std::exchange(m_isElevating, m_isElevating && m_look.mayElevate());
    m_elevation->setTerminalCommand(terminalCommand());
    m_stack->setCurrentIndex(m_isElevating ? 1 : 0);
    if (wasElevating && !m_isElevating && m_test->isUnderWay())
        m_testRow->setFocus();
    m_sources->button(static_cast<int>(source))->setChecked(true);
    m_authority->setVisible(source == CertificateSource::LetsEncrypt);
    m_files->setVisible(source == CertificateSource::Files);
    m_placeholder->setVisible(source == CertificateSource::Placeholder);
    m_authority->refresh();
    m_files->refresh();
    showNames();
    showRenewal();
}

/// Only what the table cannot say is said below it, and what no field says.
void CertificatesPage::showSelected()
{
    const auto *item = m_names->currentItem();
    const bool isKnown = item && !item->toolTip(1).isEmpty();
    const auto *site = selectedSite();
    const auto &reasons = m_test->problems();
    m_reasons->show(reasons);
    m_findings->show(site && reasons.empty() ? findingsOn(*site) : Problems {});
    m_messages->setHint(isKnown ? usedText(*site, item->text(0), item->toolTip(1)) : QString());
    showMessages();
}

void CertificatesPage::showMessages()
{
    const bool isFiles = session().profile().certificates.source == CertificateSource::Files;
    if (m_test->state() == RenewalTest::State::Running)
        m_messages->showWaiting(m_test->words().isEmpty()
                                    ? tr("Testing a renewal")
                                    : tr("Testing a renewal: %1").arg(m_test->words()));
    else
        m_messages->show(isFiles ? problems() : m_look.problems());
}

/// Which file a name gets; where none is there yet, in time to come.
QString CertificatesPage::usedText(const Site &site, const QString &name, const QString &path) const
{
    const auto host = seen(site);
    const bool isThere = host && !host->certificate.empty() && !prospectOf(host->host).isWanted;
    return (isThere ? tr("%1 uses %2") : tr("%1 will use %2")).arg(name, path);
}

const Site *CertificatesPage::selectedSite() const
{
    const auto &deployment = session().deployment();
    const auto row = m_names->indexOfTopLevelItem(m_names->currentItem());
    const bool isThere = deployment && row >= 0 && row < static_cast<int>(deployment->sites.size());
    return isThere ? &deployment->sites[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<machine::HostCertificate> CertificatesPage::seen(const Site &site) const
{
    if (const auto *told = m_look.host(site.host.text()))
        return *told;
    const bool isHere = session().target() == Target::ThisMachine && session().root();
    const auto files = nginx::certificateOf(*session().deployment(), site);
    return isHere ? std::optional(inspected(*session().root(), site, files)) : std::nullopt;
}

Prospect CertificatesPage::prospectOf(const std::string &host) const
{
    Prospect prospect {session().profile().certificates.source, false, false};
    if (const auto &report = m_look.report()) {
        prospect.hasCertbot = !report->certbot.empty();
        prospect.isWanted
            = std::ranges::any_of(report->wanted, [&](const machine::WantedLineage &lineage) {
                  return std::ranges::find(lineage.hosts, host) != lineage.hosts.end();
              });
    }
    return prospect;
}

void CertificatesPage::showName(int row, const Site &site)
{
    const auto &deployment = *session().deployment();
    const auto host = seen(site);
    const bool isServed = host && !host->certificate.empty();
    const auto path
        = isServed ? host->certificate : nginx::certificateOf(deployment, site).certificate;
    const bool isPlaceholder = deployment.certificates.source == CertificateSource::Placeholder
        || (host && host->isPlaceholder);
    const auto state = host ? stateOf(*host, prospectOf(host->host), now())
        : session().target() == Target::Another
        ? Fact {QStringLiteral("info"), Tone::Muted, tr("looked at there")}
        : isPlaceholder ? Fact {QStringLiteral("info"), Tone::Muted, tr("made by Apply")}
                        : Fact {};
    setRow(m_names, row, {readableName(site.host.text()), shortName(path, isPlaceholder)});
    m_names->topLevelItem(row)->setToolTip(1, qt(path));
    setResult(m_names, row, state.icon, state.tone, state.text);
}

void CertificatesPage::showNames()
{
    const auto &deployment = session().deployment();
    if (!deployment)
        return showHostsAlone();
    setRowCount(m_names, static_cast<int>(deployment->sites.size()));
    for (int row = 0; row < m_names->topLevelItemCount(); ++row)
        showName(row, deployment->sites[static_cast<std::size_t>(row)]);
    fitNames();
    if (!m_names->currentItem())
        selectWorst();
    showSelected();
}

/// As high as its rows, where the page has the room; where it is narrow, the names come first.
void CertificatesPage::fitNames()
{
    static constexpr int mostRows = 9;
    const int rows = std::clamp(m_names->topLevelItemCount(), 3, mostRows);
    m_names->setMaximumHeight(rows * m_names->sizeHintForRow(0)
                              + m_names->header()->sizeHint().height() + 2 * m_names->frameWidth());
    const int letter = fontMetrics().averageCharWidth();
    m_names->setColumnWidth(1, std::clamp(widthNeeded(*m_names, 1), letter * 20, letter * 30));
    m_names->setColumnHidden(1, width() < letter * 78);
}

/// The first of the names about which there is something to tell.
void CertificatesPage::selectWorst()
{
    const auto &sites = session().deployment()->sites;
    const auto worst = std::ranges::find_if(
        sites, [this](const Site &site) { return !findingsOn(site).empty(); });
    if (worst != sites.end())
        m_names->setCurrentItem(
            m_names->topLevelItem(static_cast<int>(std::distance(sites.begin(), worst))));
}

/// What Apply mends, or root alone can tell, the cell in the table has said.
Problems CertificatesPage::findingsOn(const Site &site) const
{
    const auto host = seen(site);
    const bool isPlaceholder
        = session().profile().certificates.source == CertificateSource::Placeholder;
    const bool isTold
        = host && !isPlaceholder && !isForRoot(host->findings) && !prospectOf(host->host).isWanted;
    return isTold ? host->findings : Problems {};
}

void CertificatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitNames();
}

/// While an answer is missing, nobody knows which files they will use.
void CertificatesPage::showHostsAlone()
{
    auto hosts = session().hosts();
    hosts.removeAll(QString());
    setRowCount(m_names, static_cast<int>(hosts.size()));
    for (int row = 0; row < m_names->topLevelItemCount(); ++row) {
        setRow(m_names, row, {readableName(hosts[row].toStdString()), QString()});
        setResult(m_names, row, {}, Tone::Muted, {});
    }
    showSelected();
}

void CertificatesPage::showRenewal()
{
    const bool isCertbots
        = session().profile().certificates.source == CertificateSource::LetsEncrypt;
    const auto &report = m_look.report();
    const bool isKnown = isCertbots && report;
    const bool hasCertbot = isKnown && !report->certbot.empty();
    m_renewal->show(hasCertbot ? renewalFact(report->renewal) : Fact {});
    m_testRow->refresh(hasCertbot && !servingLineages().isEmpty());
    m_certbot->show(isKnown ? certbotFact() : Fact {});
    m_install->setText(isKnown ? qt(report->installCommand) : QString());
    m_install->setVisible(isKnown && !hasCertbot && !report->installCommand.empty());
    m_lookRow->setVisible(m_look.mayElevate()
                          && session().profile().certificates.source
                              != CertificateSource::Placeholder);
}

/// certbot's certificates that serve hosts, where the helper works on this machine.
QStringList CertificatesPage::servingLineages() const
{
    QStringList names;
    const auto &report = m_look.report();
    if (!report || session().target() == Target::Another || !session().tree().isEmpty())
        return names;
    for (const auto &host : report->hosts)
        if (const auto name = qt(nginx::lineageOf(host.certificate));
            !name.isEmpty() && !names.contains(name))
            names << name;
    return names;
}

Fact CertificatesPage::certbotFact() const
{
    const auto &report = *m_look.report();
    if (!report.certbot.empty())
        return {};
    return warned(report.installCommand.empty()
                      ? tr("certbot, which obtains and renews them, is not installed. Install it "
                           "with the package manager.")
                      : tr("certbot, which obtains and renews them, is not installed. This command "
                           "installs it:"));
}

QString CertificatesPage::terminalCommand() const
{
    const auto command = shellLine(typedProgram(m_helperProgram)) + QStringLiteral(" certificates");
    if (m_test->state() != RenewalTest::State::Waiting)
        return command;
    const auto file = session().isModified() ? QString() : session().fileName();
    return file.isEmpty() ? QString()
                          : command + QStringLiteral(" renew-test ")
            + shellQuoted(QFileInfo(file).absoluteFilePath());
}

} // namespace opentalk::wizard
