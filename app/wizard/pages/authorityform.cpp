#include "wizard/pages/authorityform.h"

#include "wizard/choicebox.h"
#include "wizard/messagearea.h"
#include "wizard/pages/pathline.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

namespace {

QFormLayout *formIn(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(box->fontMetrics().height());
    form->setVerticalSpacing(box->fontMetrics().height() / 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// What is wrong with the field above takes the place of the sentence about it.
MessageArea *addSentence(QFormLayout *form, QWidget *field, const QString &hint, int lines = 2)
{
    auto *area = new MessageArea(lines);
    area->setNamesFields(false);
    area->setField(field);
    area->setHint(hint);
    form->addRow(area);
    return area;
}

void setText(QLineEdit *line, const std::string &value)
{
    if (line->text().trimmed() != qt(value))
        line->setText(qt(value));
}

} // namespace

AuthorityForm::AuthorityForm(Session &session)
    : m_session(session)
    , m_lineage(new ChoiceBox)
    , m_email(new QLineEdit)
    , m_fold(new QToolButton)
    , m_url(new QLineEdit)
    , m_root(new PathLine(tr("Choose the root certificate")))
    , m_staging(new QCheckBox(tr("Only &try it out, with Let's Encrypt's staging server")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    m_fold->setText(tr("&Another authority, or a trial"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_others = buildOthers();
    column->addWidget(buildUsual());
    column->addWidget(m_fold);
    column->addWidget(m_others);
    unfold(false);
    connect(m_fold, &QToolButton::clicked, this, [this] { unfold(m_others->isHidden()); });
    connectFields();
}

QWidget *AuthorityForm::buildUsual()
{
    auto *box = new QWidget;
    auto *form = formIn(box);
    m_lineage->addItem(tr("One certificate for all names"));
    m_lineage->addItem(tr("A certificate for each name"));
    form->addRow(tr("&Kept by certbot as"), m_lineage);
    form->addRow(tr("&E-mail address"), m_email);
    m_aboutEmail = addSentence(form, m_email,
                               tr("Optional: where Let's Encrypt writes about your account. "
                                  "It sends no reminders before a certificate ends."));
    return box;
}

QWidget *AuthorityForm::buildOthers()
{
    auto *box = new QWidget;
    auto *form = formIn(box);
    m_url->setPlaceholderText(QStringLiteral("https://acme.example.org/directory"));
    m_root->line()->setPlaceholderText(QStringLiteral("/etc/ssl/certs/example-root.pem"));
    form->addRow(tr("&Directory"), m_url);
    m_aboutUrl = addSentence(form, m_url,
                             tr("Of an ACME authority of your own. Empty: Let's Encrypt."), 3);
    for (auto *line : {m_url, m_root->line()})
        line->setToolTip(line->placeholderText());
    auto *label = new QLabel(tr("&Its root"));
    m_root->setLabel(label);
    form->addRow(label, m_root);
    m_aboutRoot = addSentence(form, m_root->line(),
                              tr("For a directory whose own certificate is from no "
                                 "authority that this system knows."));
    form->addRow(m_staging);
    return box;
}

void AuthorityForm::connectFields()
{
    const auto store = [this](const auto &edit) {
        m_session.change([&](Profile &profile) { edit(profile.certificates); });
    };
    connect(m_lineage, &QComboBox::activated, this, [store](int lineage) {
        store([lineage](auto &choice) { choice.lineage = static_cast<Lineage>(lineage); });
    });
    connect(m_email, &QLineEdit::textEdited, this, [store](const QString &typed) {
        store([&](auto &choice) { choice.email = typed.trimmed().toStdString(); });
    });
    connect(m_url, &QLineEdit::textEdited, this, [store](const QString &typed) {
        store([&](auto &choice) { choice.directoryUrl = typed.trimmed().toStdString(); });
    });
    connect(m_root, &PathLine::edited, this, [store](const QString &typed) {
        store([&](auto &choice) { choice.directoryCa = typed.trimmed().toStdString(); });
    });
    connect(m_staging, &QCheckBox::clicked, this,
            [store](bool isOn) { store([isOn](auto &choice) { choice.staging = isOn; }); });
}

bool AuthorityForm::hasOthers() const
{
    const auto &choice = m_session.profile().certificates;
    return choice.staging || !choice.directoryUrl.empty() || !choice.directoryCa.empty();
}

void AuthorityForm::unfold(bool isUnfolded)
{
    m_fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    m_others->setVisible(isUnfolded);
}

void AuthorityForm::refresh()
{
    const auto &choice = m_session.profile().certificates;
    m_lineage->setCurrentIndex(static_cast<int>(choice.lineage));
    setText(m_email, choice.email);
    setText(m_url, choice.directoryUrl);
    m_root->setPath(qt(choice.directoryCa));
    m_staging->setChecked(choice.staging);
    m_aboutEmail->show(m_session.problemsFor("certificates.email"));
    m_aboutUrl->show(m_session.problemsFor("certificates.directory_url"));
    m_aboutRoot->show(m_session.problemsFor("certificates.directory_ca"));
    if (hasOthers())
        unfold(true);
}

bool AuthorityForm::goTo(const QString &place)
{
    if (place == QLatin1String("certificates.email")) {
        m_email->setFocus();
        return true;
    }
    if (!place.startsWith(QLatin1String("certificates.directory")))
        return false;
    unfold(true);
    (place.endsWith(QLatin1String("_ca")) ? m_root->line() : m_url)->setFocus();
    return true;
}

} // namespace opentalk::wizard
