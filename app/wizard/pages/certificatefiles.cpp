#include "wizard/pages/certificatefiles.h"

#include "wizard/choicebox.h"
#include "wizard/pages/pathline.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace opentalk::wizard {

CertificateFilesForm::CertificateFilesForm(Session &session)
    : m_session(session)
    , m_for(new ChoiceBox)
    , m_certificate(new PathLine(tr("Choose the certificate")))
    , m_key(new PathLine(tr("Choose the private key")))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(fontMetrics().height());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&For"), m_for);
    m_certificate->line()->setPlaceholderText(QStringLiteral("/etc/ssl/certs/example.org.pem"));
    m_key->line()->setPlaceholderText(QStringLiteral("/etc/ssl/private/example.org.key"));
    for (auto *path : {m_certificate, m_key})
        path->line()->setToolTip(path->line()->placeholderText());
    const auto add = [&](const QString &label, PathLine *path) {
        form->addRow(label, path);
        path->setLabel(qobject_cast<QLabel *>(form->labelForField(path)));
        connect(path, &PathLine::edited, this, &CertificateFilesForm::store);
    };
    add(tr("Certificate cha&in"), m_certificate);
    add(tr("Pri&vate key"), m_key);
    connect(m_for, &QComboBox::activated, this, &CertificateFilesForm::refresh);
}

void CertificateFilesForm::refresh()
{
    QStringList names {QStringLiteral("*")};
    names << m_session.hosts();
    names.removeAll(QString());
    for (const auto &[host, files] : m_session.profile().certificates.files) {
        if (!names.contains(qt(host)))
            names << qt(host);
    }
    const auto selected = m_for->currentData().toString();
    if (names != m_names) {
        m_names = names;
        m_for->clear();
        for (const auto &host : names)
            m_for->addItem(host == QLatin1String("*") ? tr("All names without their own") : host,
                           host);
        m_for->setCurrentIndex(std::max(0, m_for->findData(selected)));
    }
    m_for->setToolTip(m_for->currentText());
    const auto &files = m_session.profile().certificates.files;
    const auto found = files.find(name());
    const auto shown = found == files.end() ? CertificateFiles {} : found->second;
    m_certificate->setPath(qt(shown.certificate));
    m_key->setPath(qt(shown.key));
}

void CertificateFilesForm::goTo(const QString &place)
{
    const auto host = place.mid(QStringLiteral("certificates.files.").size());
    for (int row = 1; row < m_for->count(); ++row) {
        if (host.startsWith(m_for->itemData(row).toString()))
            m_for->setCurrentIndex(row);
    }
    refresh();
    (place.endsWith(QLatin1String(".key")) ? m_key : m_certificate)->line()->setFocus();
}

void CertificateFilesForm::store()
{
    const CertificateFiles files {m_certificate->line()->text().trimmed().toStdString(),
                                  m_key->line()->text().trimmed().toStdString()};
    m_session.change([&](Profile &profile) {
        if (files == CertificateFiles {})
            profile.certificates.files.erase(name());
        else
            profile.certificates.files[name()] = files;
    });
}

std::string CertificateFilesForm::name() const
{
    const auto host = m_for->currentData().toString();
    return host.isEmpty() ? "*" : host.toStdString();
}

} // namespace opentalk::wizard
