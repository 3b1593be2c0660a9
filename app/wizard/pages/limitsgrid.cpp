#include "wizard/pages/limitsgrid.h"

#include "wizard/messagearea.h"
#include "wizard/pages/page.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace opentalk::wizard {

namespace {

const ServiceChoice *choiceOf(const Profile &profile, ServiceId id)
{
    const auto found = profile.services.find(id);
    return found == profile.services.end() ? nullptr : &found->second;
}

} // namespace

LimitsGrid::LimitsGrid(Session &session)
    : m_session(session)
    , m_messages(new MessageArea(3))
{
    auto *grid = new QGridLayout(this);
    const int unit = fontMetrics().height();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(explanation(tr("Service")), 0, 0);
    grid->addWidget(explanation(tr("Largest upload")), 0, 1);
    grid->addWidget(explanation(tr("Several backends")), 0, 2);
    int row = 1;
    for (const auto &service : catalogue())
        addRow(grid, row++, service);
    m_messages->setHint(tr("Larger uploads are refused with 413 before they reach the service. "
                           "Sticky keeps a client at one backend by its address."));
    grid->addWidget(m_messages, row, 0, 1, 4);
}

void LimitsGrid::addRow(QGridLayout *grid, int row, const Service &service)
{
    const Row made {service.id, new QLabel(title(service)), new QSpinBox, new QComboBox};
    made.limit->setRange(1, 10240);
    made.limit->setSuffix(tr(" MiB"));
    made.limit->setAccessibleName(tr("%1, largest upload").arg(title(service)));
    made.balance->addItems({tr("In turn"), tr("Fewest connections"), tr("Sticky")});
    made.balance->setAccessibleName(tr("%1, several backends").arg(title(service)));
    grid->addWidget(made.name, row, 0);
    grid->addWidget(made.limit, row, 1);
    grid->addWidget(made.balance, row, 2);
    connect(made.limit, &QSpinBox::valueChanged, this,
            [this, id = service.id](int limit) { setLimit(id, limit); });
    connect(made.balance, &QComboBox::activated, this,
            [this, id = service.id](int balance) { setBalance(id, balance); });
    m_rows.push_back(made);
}

void LimitsGrid::refresh()
{
    Problems problems;
    for (const auto &[id, name, limit, balance] : m_rows) {
        const auto *choice = choiceOf(m_session.profile(), id);
        const int now = choice && choice->uploadLimitMiB ? *choice->uploadLimitMiB
                                                         : service(id).uploadLimitMiB;
        if (limit->value() != now)
            limit->setValue(now);
        const auto shared = choice && choice->balance ? *choice->balance : Balance::RoundRobin;
        balance->setCurrentIndex(static_cast<int>(shared));
        const bool isOn = m_session.isEnabled(id);
        for (QWidget *widget : {static_cast<QWidget *>(name), static_cast<QWidget *>(limit)})
            widget->setEnabled(isOn);
        balance->setEnabled(isOn && m_session.backendsOf(id).size() > 1);
        const auto place = std::string("services.") + service(id).name;
        for (const auto &problem : m_session.problemsFor(place)) {
            if (pageOf(problem.place) == OptionsPageId)
                problems.push_back(problem);
        }
    }
    m_messages->show(problems);
}

void LimitsGrid::setLimit(ServiceId id, int limit)
{
    m_session.change([id, limit](Profile &profile) {
        auto &choice = profile.services[id];
        choice.uploadLimitMiB
            = limit == service(id).uploadLimitMiB ? std::nullopt : std::optional(limit);
        if (choice == ServiceChoice {})
            profile.services.erase(id);
    });
}

void LimitsGrid::setBalance(ServiceId id, int balance)
{
    m_session.change([id, balance](Profile &profile) {
        const auto shared = static_cast<Balance>(balance);
        auto &choice = profile.services[id];
        choice.balance = shared == Balance::RoundRobin ? std::nullopt : std::optional(shared);
        if (choice == ServiceChoice {})
            profile.services.erase(id);
    });
}

} // namespace opentalk::wizard
