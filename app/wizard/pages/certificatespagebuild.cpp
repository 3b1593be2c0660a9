// How the page is put together.
#include "wizard/emptytext.h"
#include "wizard/flowlayout.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/helper/renewaltest.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/pages/authorityform.h"
#include "wizard/pages/certificatefiles.h"
#include "wizard/pages/certificatespage.h"
#include "wizard/pages/factline.h"
#include "wizard/pages/renewalrow.h"
#include "wizard/pages/tables.h"
#include "wizard/review/elevationpanel.h"
#include "wizard/session.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace opentalk::wizard {

CertificatesPage::CertificatesPage(Session &session, CertificateLook &look,
                                   const QString &helperProgram)
    : Page(session, CertificatesPageId, tr("Which certificates?"),
           tr("Browsers open cameras and microphones only over HTTPS, so every name needs one."))
    , m_look(look)
    , m_helperProgram(helperProgram)
    , m_stack(new QStackedWidget)
    , m_sources(new QButtonGroup(this))
    , m_authority(new AuthorityForm(session))
    , m_files(new CertificateFilesForm(session))
    , m_placeholder(explanation(
          tr("Self-signed, made once for all names. Browsers warn, and meetings may refuse to "
             "start: good for a first look, and until real certificates are there.")))
    , m_names(smallTable({tr("Host name"), tr("Certificate"), tr("State")},
                         tr("What each name will use"), 7))
    , m_findings(new NoticeList(4))
    , m_reasons(new NoticeList(6))
    , m_messages(new MessageArea(2))
    , m_renewal(new FactLine)
    , m_test(new RenewalTest(look.helper(), this))
    , m_testRow(new RenewalRow(*m_test))
    , m_certbot(new FactLine)
    , m_install(new QLineEdit)
    , m_elevation(new ElevationPanel(look.helper()))
{
    m_reasons->setQuotes(true);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildElevation());
    body()->addWidget(m_stack, 1);
    connectAll();
}

void CertificatesPage::connectAll()
{
    connect(m_names, &QTreeWidget::currentItemChanged, this, &CertificatesPage::showSelected);
    connect(m_sources, &QButtonGroup::idClicked, this, [this](int source) {
        session().change([source](Profile &profile) {
            profile.certificates.source = static_cast<CertificateSource>(source);
        });
    });
    connect(m_messages, &MessageArea::activated, this, &CertificatesPage::goTo);
    connect(m_elevation, &ElevationPanel::retried, this, &CertificatesPage::elevate);
    connect(&m_look, &CertificateLook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_test, &RenewalTest::changed, this, &CertificatesPage::showTest);
    connect(m_testRow, &RenewalRow::pressed, this, &CertificatesPage::testRenewing);
    connect(&m_look.helper(), &Helper::stateChanged, this, &CertificatesPage::followHelper);
}

QWidget *CertificatesPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    for (QWidget *widget : {buildSources(), static_cast<QWidget *>(m_authority),
                            static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_placeholder)})
        column->addWidget(widget);
    column->addSpacing(unit() / 2);
    column->addWidget(m_names, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_reasons),
                            static_cast<QWidget *>(m_messages), buildRenewal()})
        column->addWidget(widget);
    column->addStretch();
    m_names->setMinimumHeight(m_names->height() / 2);
    setEmptyText(*m_names, tr("The names stand here as soon as the domain is known."));
    auto *header = m_names->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_names->setColumnWidth(1, fontMetrics().averageCharWidth() * 20);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    return content;
}

QWidget *CertificatesPage::buildSources()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->setSpacing(unit() * 3 / 2);
    const auto add = [&](CertificateSource source, const QString &text) {
        auto *button = new QRadioButton(text);
        m_sources->addButton(button, static_cast<int>(source));
        row->addWidget(button);
    };
    add(CertificateSource::LetsEncrypt, tr("&Let's Encrypt"));
    add(CertificateSource::Files, tr("&Own files"));
    add(CertificateSource::Placeholder, tr("&Placeholder"));
    return box;
}

QWidget *CertificatesPage::buildRenewal()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 3);
    m_install->setReadOnly(true);
    m_install->setAccessibleName(tr("Command that installs certbot"));
    m_lookRow = buildLook();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_renewal), static_cast<QWidget *>(m_testRow),
          static_cast<QWidget *>(m_certbot), static_cast<QWidget *>(m_install), m_lookRow})
        column->addWidget(widget);
    return box;
}

QWidget *CertificatesPage::buildLook()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("Look as ad&ministrator"));
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(explanation(tr("Keys, and what certbot keeps, only root may read.")), 1);
    connect(button, &QPushButton::clicked, this, &CertificatesPage::elevate);
    return box;
}

QWidget *CertificatesPage::buildElevation()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_elevation->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_elevation);
    auto *row = new QHBoxLayout;
    auto *without = new QPushButton(tr("Back to the &list"));
    row->addWidget(without);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(without, &QPushButton::clicked, this, [this] {
        m_isElevating = false;
        m_test->drop();
        m_look.helper().cancelPassword();
        refresh();
    });
    return box;
}

} // namespace opentalk::wizard
