#include "wizard/pages/certificatefiles.h"

#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace opentalk::wizard {

CertificateFilesForm::CertificateFilesForm(Session &session)
    : m_session(session)
    , m_for(new QComboBox)
    , m_certificate(new QLineEdit)
    , m_key(new QLineEdit)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(fontMetrics().height());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&For"), m_for);
    m_certificate->setPlaceholderText(QStringLiteral("/etc/ssl/certs/example.org.pem"));
    m_key->setPlaceholderText(QStringLiteral("/etc/ssl/private/example.org.key"));
    const auto add = [&](const QString &label, QLineEdit *line, const QString &chooser) {
        form->addRow(label, pathRow(line, chooser));
        qobject_cast<QLabel *>(form->labelForField(line->parentWidget()))->setBuddy(line);
        connect(line, &QLineEdit::textEdited, this, &CertificateFilesForm::store);
    };
    add(tr("Certificate c&hain"), m_certificate, tr("Choose the certificate"));
    add(tr("Pri&vate key"), m_key, tr("Choose the private key"));
    connect(m_for, &QComboBox::activated, this, &CertificateFilesForm::refresh);
}

QWidget *CertificateFilesForm::pathRow(QLineEdit *line, const QString &accessibleName)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("Choose…"));
    button->setAccessibleName(accessibleName);
    row->addWidget(line, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, line] { choose(line); });
    return box;
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
    const auto &files = m_session.profile().certificates.files;
    const auto found = files.find(name());
    const auto shown = found == files.end() ? CertificateFiles {} : found->second;
    if (m_certificate->text() != qt(shown.certificate))
        m_certificate->setText(qt(shown.certificate));
    if (m_key->text() != qt(shown.key))
        m_key->setText(qt(shown.key));
}

void CertificateFilesForm::goTo(const QString &place)
{
    const auto host = place.mid(QStringLiteral("certificates.files.").size());
    for (int row = 1; row < m_for->count(); ++row) {
        if (host.startsWith(m_for->itemData(row).toString()))
            m_for->setCurrentIndex(row);
    }
    refresh();
    (place.endsWith(QLatin1String(".key")) ? m_key : m_certificate)->setFocus();
}

void CertificateFilesForm::choose(QLineEdit *line)
{
    const auto chosen = QFileDialog::getOpenFileName(this, tr("Choose a PEM file"), line->text());
    if (chosen.isEmpty())
        return;
    line->setText(chosen);
    store();
}

void CertificateFilesForm::store()
{
    const CertificateFiles files {m_certificate->text().trimmed().toStdString(),
                                  m_key->text().trimmed().toStdString()};
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
