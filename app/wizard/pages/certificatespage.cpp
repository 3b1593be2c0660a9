#include "wizard/pages/certificatespage.h"

#include "machine/certificates.h"
#include "nginx/generate.h"
#include "wizard/hostinput.h"
#include "wizard/messagearea.h"
#include "wizard/pages/certificatefiles.h"
#include "wizard/pages/tables.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace opentalk::wizard {

namespace {

/// certbot's name for it, or that of the file; the placeholder has one that nobody needs.
QString shortName(const std::string &path, CertificateSource source)
{
    if (source == CertificateSource::Placeholder)
        return CertificatesPage::tr("placeholder");
    const auto parts = qt(path).split(QLatin1Char('/'));
    const auto folder = parts.size() > 2 ? parts[parts.size() - 2] : QString();
    const bool isLineage = path.starts_with("/etc/letsencrypt/live/");
    return isLineage ? folder : parts.back();
}

} // namespace

CertificatesPage::CertificatesPage(Session &session)
    : Page(session, CertificatesPageId, tr("Which certificates?"),
           tr("Browsers open cameras and microphones only over HTTPS, so every name needs one."))
    , m_sources(new QButtonGroup(this))
    , m_details(new QStackedWidget)
    , m_lineage(new QComboBox)
    , m_files(new CertificateFilesForm(session))
    , m_names(smallTable({tr("Host name"), tr("Certificate"), tr("State")},
                         tr("What each name will use"), 7))
    , m_messages(new MessageArea(3))
{
    body()->addWidget(buildSources());
    m_details->addWidget(buildLetsEncrypt());
    m_details->addWidget(m_files);
    m_details->addWidget(explanation(
        tr("Self-signed, made once for all names. Browsers warn, and meetings may refuse to "
           "start: good for a first look, and until real certificates are there.")));
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(m_details);
    body()->addWidget(m_names);
    body()->addWidget(m_messages);
    body()->addStretch();
    auto *header = m_names->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_names->setColumnWidth(1, fontMetrics().averageCharWidth() * 20);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_names, &QTreeWidget::currentItemChanged, this, &CertificatesPage::showPath);
    connect(m_sources, &QButtonGroup::idClicked, this, [this](int source) {
        this->session().change([source](Profile &profile) {
            profile.certificates.source = static_cast<CertificateSource>(source);
        });
    });
    connect(m_lineage, &QComboBox::activated, this, [this](int lineage) {
        this->session().change([lineage](Profile &profile) {
            profile.certificates.lineage = static_cast<Lineage>(lineage);
        });
    });
    connect(m_messages, &MessageArea::activated, this, &CertificatesPage::goTo);
}

QWidget *CertificatesPage::buildSources()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit() * 3 / 2);
    const auto add = [&](CertificateSource source, const QString &text) {
        auto *button = new QRadioButton(text);
        m_sources->addButton(button, static_cast<int>(source));
        row->addWidget(button);
    };
    add(CertificateSource::LetsEncrypt, tr("&Let's Encrypt"));
    add(CertificateSource::Files, tr("&Own files"));
    add(CertificateSource::Placeholder, tr("&Placeholder"));
    row->addStretch();
    return box;
}

QWidget *CertificatesPage::buildLetsEncrypt()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(unit());
    auto *sentence = explanation(
        tr("certbot's certificates below /etc/letsencrypt/live are used where they exist. This "
           "version does not obtain them: run certbot first, or begin with a placeholder."));
    form->addRow(sentence);
    m_lineage->addItem(tr("One certificate for all names"));
    m_lineage->addItem(tr("A certificate for each name"));
    form->addRow(tr("&Kept by certbot as"), m_lineage);
    return box;
}

void CertificatesPage::goTo(const QString &place)
{
    if (place.startsWith(QLatin1String("certificates.files")))
        m_files->goTo(place);
    else if (auto *button = m_sources->checkedButton())
        button->setFocus();
}

void CertificatesPage::refresh()
{
    const auto &choice = session().profile().certificates;
    const int source = static_cast<int>(choice.source);
    m_sources->button(source)->setChecked(true);
    m_details->setCurrentIndex(source);
    m_lineage->setCurrentIndex(static_cast<int>(choice.lineage));
    m_files->refresh();
    showNames();
    m_messages->show(problems());
}

void CertificatesPage::showNames()
{
    const auto &deployment = session().deployment();
    if (!deployment)
        return showHostsAlone();
    const auto choice = deployment->certificates.source;
    setRowCount(m_names, static_cast<int>(deployment->sites.size()));
    for (int row = 0; row < m_names->topLevelItemCount(); ++row) {
        const auto &site = deployment->sites[static_cast<std::size_t>(row)];
        const auto files = nginx::certificateOf(*deployment, site);
        const auto judged = judge(site, files);
        setRow(m_names, row,
               {readableName(site.host.text()), shortName(files.certificate, choice)});
        m_names->topLevelItem(row)->setToolTip(1, qt(files.certificate));
        setResult(m_names, row, judged.icon, judged.tone, judged.text);
    }
    showPath();
}

/// While an answer is missing, nobody knows which files they will use.
void CertificatesPage::showHostsAlone()
{
    const auto hosts = session().hosts();
    setRowCount(m_names, static_cast<int>(hosts.size()));
    for (int row = 0; row < m_names->topLevelItemCount(); ++row) {
        setRow(m_names, row, {readableName(hosts[row].toStdString()), QString()});
        setResult(m_names, row, {}, Tone::Muted, {});
    }
    showPath();
}

/// Whole paths have no room in the table: the message area has that of the selected row.
void CertificatesPage::showPath()
{
    const auto *item = m_names->currentItem();
    const bool isKnown = item && !item->toolTip(1).isEmpty();
    m_messages->setHint(isKnown ? tr("%1 uses %2").arg(item->text(0), item->toolTip(1))
                                : QString());
}

CertificatesPage::Judgement CertificatesPage::judge(const Site &site,
                                                    const CertificateFiles &files) const
{
    if (session().profile().certificates.source == CertificateSource::Placeholder)
        return {QStringLiteral("info"), Tone::Muted, tr("made by Apply")};
    if (session().target() != Target::ThisMachine)
        return {QStringLiteral("info"), Tone::Muted, tr("looked at there")};
    return judgeFile(site.host.text(), files.certificate);
}

CertificatesPage::Judgement CertificatesPage::judgeFile(const std::string &host,
                                                        const std::string &path) const
{
    const auto *root = session().root();
    if (!root || path.empty())
        return {};
    const auto node = root->look(path);
    if (node && node->kind == machine::NodeKind::Absent)
        return {QStringLiteral("warning"), Tone::Warning, tr("not there yet")};
    const auto certificate = machine::readCertificate(*root, path);
    if (!certificate)
        return {QStringLiteral("info"), Tone::Muted, tr("Review looks as root")};
    if (!certificate->covers(host))
        return {QStringLiteral("error"), Tone::Bad, tr("for other names")};
    const auto end
        = QDateTime::fromSecsSinceEpoch(certificate->notAfter.time_since_epoch().count());
    const auto day = QLocale().toString(end.date(), QLocale::ShortFormat);
    if (end < QDateTime::currentDateTime())
        return {QStringLiteral("error"), Tone::Bad, tr("expired on %1").arg(day)};
    return {QStringLiteral("good"), Tone::Good, tr("until %1").arg(day)};
}

QString CertificatesPage::help() const
{
    return tr("<p><b>Let's Encrypt</b>: the files that certbot keeps below "
              "<code>/etc/letsencrypt/live</code>. For now certbot has to be run beforehand; the "
              "sites answer its challenges from <code>/var/www/letsencrypt</code>.</p>"
              "<p><b>Own files</b>: a PEM file with the whole chain, and its private key. Both "
              "must belong to root and lie in folders that only root can write to.</p>"
              "<p><b>Placeholder</b>: lets everything else be set up and tested first.</p>");
}

} // namespace opentalk::wizard
