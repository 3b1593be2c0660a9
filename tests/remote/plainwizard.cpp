// The yardstick: a wizard as one writes it without a thought for the line. Qt's own settings, one
// QWizard as the window, and a preview whose text is set anew with every letter.
#include "model/deployment.h"
#include "model/profilejson.h"
#include "nginx/generate.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWizard>

using namespace opentalk;

namespace {

/// What the preview of the wizard shows, for the domain as typed.
QString generated(const QString &domain)
{
    Profile profile;
    profile.domain = domain.toStdString();
    profile.release = Release::Classic;
    profile.certificates.source = CertificateSource::Placeholder;
    const auto deployment = examine(profile).deployment;
    if (!deployment)
        return {};
    const auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                       *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    const auto files = nginx::generate(*deployment, survey);
    QString text;
    for (const auto &entry : files ? files->entries : std::vector<nginx::Entry>())
        text += QString::fromStdString(entry.content);
    return text;
}

QWizardPage *startPage()
{
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("OpenTalk behind nginx"));
    page->setSubTitle(QStringLiteral("Next goes on to the services."));
    auto *form = new QFormLayout(page);
    for (const auto *line : {"nginx", "Sites", "Certificates", "Ports"})
        form->addRow(QLatin1String(line), new QLabel(QStringLiteral("as found on this machine")));
    return page;
}

QWizardPage *servicesPage()
{
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("Which services, under which names?"));
    page->setSubTitle(QStringLiteral("Host names follow from the domain."));
    auto *domain = new QLineEdit;
    auto *preview = new QPlainTextEdit;
    preview->setReadOnly(true);
    auto *form = new QFormLayout(page);
    form->addRow(QStringLiteral("Domain"), domain);
    form->addRow(preview);
    QObject::connect(domain, &QLineEdit::textChanged, preview, [preview](const QString &typed) {
        const auto text = generated(typed);
        preview->setPlainText(text.isEmpty() ? generated(QStringLiteral("%1.example").arg(typed))
                                             : text);
    });
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWindowTitle(QStringLiteral("Plain wizard"));
    wizard.addPage(startPage());
    wizard.addPage(servicesPage());
    wizard.resize(1000, 680);
    wizard.show();
    return QApplication::exec();
}
