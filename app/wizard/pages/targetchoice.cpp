#include "wizard/pages/targetchoice.h"

#include "wizard/choicebox.h"
#include "wizard/problemtext.h"
#include "wizard/profilefile.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace opentalk::wizard {

namespace {

/// What the distributions ship; names of products are not translated.
struct Known {
    const char *name;
    const char *nginx;
    const char *openssl;
    nginx::Layout layout;
};

constexpr Known known[] {
    {"Debian 13", "1.26.3", "3.5.1", nginx::Layout::Sites},
    {"Debian 12", "1.22.1", "3.0.17", nginx::Layout::Sites},
    {"Ubuntu 24.04", "1.24.0", "3.0.13", nginx::Layout::Sites},
    {"Ubuntu 22.04", "1.18.0", "3.0.2", nginx::Layout::Sites},
    {"RHEL, AlmaLinux, Rocky Linux 9", "1.20.1", "3.2.2", nginx::Layout::ConfD},
    {"openSUSE Leap 15.6", "1.21.5", "3.1.4", nginx::Layout::VhostsD},
    {"Alpine 3.20", "1.26.2", "3.3.0", nginx::Layout::HttpD},
    {"nginx.org", "1.30.0", "3.0.13", nginx::Layout::ConfD},
};

nginx::Survey surveyOf(const Known &machine)
{
    const auto nginx = nginx::Version::parse(machine.nginx, {});
    const auto openssl = nginx::Version::parse(machine.openssl, {});
    if (!nginx || !openssl)
        return {};
    auto survey = nginx::assumed(*nginx, *openssl, machine.layout);
    survey.distribution.name = machine.name;
    return survey;
}

} // namespace

TargetChoice::TargetChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_machines(new ChoiceBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, fontMetrics().height() / 4, 0, 0);
    for (const auto &machine : known)
        m_machines->addItem(
            tr("%1 (nginx %2)").arg(QLatin1String(machine.name), QLatin1String(machine.nginx)));
    m_machines->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_machines->setMinimumContentsLength(12);
    m_machines->setAccessibleName(tr("The other machine"));
    auto *open = new QPushButton(tr("Sur&vey file…"));
    row->addWidget(m_machines, 1);
    row->addWidget(open);
    showOpened();
    showChosen();
    const auto showWhole = [this](const QString &name) { m_machines->setToolTip(name); };
    showWhole(m_machines->currentText());
    connect(m_machines, &QComboBox::currentTextChanged, this, showWhole);
    connect(m_machines, &QComboBox::activated, this, &TargetChoice::changed);
    connect(open, &QPushButton::clicked, this, &TargetChoice::openSurvey);
}

nginx::Survey TargetChoice::survey() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_machines->currentIndex()));
    return row < std::size(known) ? surveyOf(known[row])
                                  : m_session.openedSurvey().value_or(nginx::Survey {});
}

void TargetChoice::openSurvey()
{
    const auto name = QFileDialog::getOpenFileName(this, tr("Open a survey"), {},
                                                   tr("Surveys (*.json);;All files (*)"));
    if (!name.isEmpty())
        open(name);
}

void TargetChoice::open(const QString &name)
{
    auto survey = readSurveyFile(name);
    if (!survey) {
        QMessageBox::warning(this, tr("Open a survey"), textOf(survey.error()));
        return;
    }
    m_session.keepSurvey(*survey);
    showOpened();
    emit changed();
}

void TargetChoice::showOpened()
{
    const auto &opened = m_session.openedSurvey();
    const int row = static_cast<int>(std::size(known));
    if (!opened)
        return;
    if (m_machines->count() > row)
        m_machines->removeItem(row);
    m_machines->addItem(tr("%1 (from its survey)").arg(qt(opened->distribution.name)));
    m_machines->setCurrentIndex(row);
}

/// A window before this one may have made the choice.
void TargetChoice::showChosen()
{
    const auto isChosen
        = [this](const Known &machine) { return surveyOf(machine) == m_session.survey(); };
    const auto *found = std::ranges::find_if(known, isChosen);
    if (m_session.target() == Target::Another && found != std::end(known))
        m_machines->setCurrentIndex(static_cast<int>(found - known));
}

} // namespace opentalk::wizard
