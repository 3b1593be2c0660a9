#include "wizard/pages/limitsgrid.h"

#include "wizard/choicebox.h"
#include "wizard/messagearea.h"
#include "wizard/pages/page.h"
#include "wizard/problemtext.h"
#include "wizard/serviceedits.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace opentalk::wizard {

namespace {

constexpr int mostMiB = 102400;

ServiceChoice choiceOf(const Profile &profile, ServiceId id)
{
    const auto found = profile.services.find(id);
    return found == profile.services.end() ? ServiceChoice {} : found->second;
}

} // namespace

LimitsGrid::LimitsGrid(Session &session)
    : m_session(session)
    , m_grid(new QGridLayout)
    , m_messages(new MessageArea(3))
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(3, 1);
    m_grid->addWidget(explanation(tr("Service")), 0, 0);
    m_grid->addWidget(explanation(tr("Largest upload")), 0, 1);
    m_grid->addWidget(explanation(tr("Several backends")), 0, 2);
    for (const auto &service : catalogue())
        addServiceRow(service);
    m_messages->setHint(tr("Larger uploads are refused with 413 before they reach the service. "
                           "Sticky keeps a client at one backend by its address."));
    column->addLayout(m_grid);
    column->addWidget(m_messages);
}

LimitsGrid::Row LimitsGrid::addRow(const QString &name)
{
    const Row made {new QLabel(name), new QSpinBox, nullptr};
    made.limit->setRange(1, mostMiB);
    made.limit->setSuffix(tr(" MiB"));
    const int row = m_grid->rowCount();
    m_grid->addWidget(made.name, row, 0);
    m_grid->addWidget(made.limit, row, 1);
    return made;
}

void LimitsGrid::addServiceRow(const Service &service)
{
    auto row = addRow(title(service));
    row.limit->setAccessibleName(tr("%1, largest upload").arg(title(service)));
    row.balance = new ChoiceBox;
    row.balance->addItems({tr("In turn"), tr("Fewest connections"), tr("Sticky")});
    row.balance->setAccessibleName(tr("%1, several backends").arg(title(service)));
    m_grid->addWidget(row.balance, m_grid->rowCount() - 1, 2);
    connect(row.limit, &QSpinBox::valueChanged, this, [this, id = service.id](int limit) {
        m_session.change([=](Profile &profile) { setUploadLimit(profile, id, limit); });
    });
    connect(row.balance, &QComboBox::activated, this, [this, id = service.id](int balance) {
        m_session.change(
            [=](Profile &profile) { setBalance(profile, id, static_cast<Balance>(balance)); });
    });
    m_services.push_back(row);
}

void LimitsGrid::addExtraRow()
{
    const auto row = addRow({});
    connect(row.limit, &QSpinBox::valueChanged, this, [this, number = m_extras.size()](int limit) {
        m_session.change(
            [=](Profile &profile) { profile.extra.at(number).uploadLimitMiB = limit; });
    });
    m_extras.push_back(row);
}

void LimitsGrid::matchExtras()
{
    const auto wanted = m_session.profile().extra.size();
    while (m_extras.size() < wanted)
        addExtraRow();
    for (; m_extras.size() > wanted; m_extras.pop_back()) {
        delete m_extras.back().name;
        delete m_extras.back().limit;
    }
}

void LimitsGrid::refresh()
{
    matchExtras();
    for (std::size_t row = 0; row < m_services.size(); ++row)
        refreshService(catalogue()[row].id, m_services[row]);
    for (std::size_t row = 0; row < m_extras.size(); ++row)
        refreshExtra(row, m_extras[row]);
    Problems problems;
    for (const auto *place : {"services", "extra"}) {
        for (const auto &problem : m_session.problemsFor(place)) {
            if (pageOf(problem.place) == OptionsPageId)
                problems.push_back(problem);
        }
    }
    m_messages->show(problems);
}

void LimitsGrid::refreshService(ServiceId id, const Row &row)
{
    const auto choice = choiceOf(m_session.profile(), id);
    row.limit->setValue(choice.uploadLimitMiB.value_or(service(id).uploadLimitMiB));
    row.balance->setCurrentIndex(static_cast<int>(choice.balance.value_or(Balance::RoundRobin)));
    const bool isOn = m_session.isEnabled(id);
    row.name->setEnabled(isOn);
    row.limit->setEnabled(isOn);
    row.balance->setEnabled(isOn && m_session.backendsOf(id).size() > 1);
}

void LimitsGrid::refreshExtra(std::size_t number, const Row &row)
{
    const auto &extra = m_session.profile().extra[number];
    row.name->setText(qt(extra.id));
    row.limit->setAccessibleName(tr("%1, largest upload").arg(qt(extra.id)));
    row.limit->setValue(extra.uploadLimitMiB);
}

} // namespace opentalk::wizard
