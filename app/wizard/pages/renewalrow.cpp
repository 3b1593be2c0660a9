#include "wizard/pages/renewalrow.h"

#include "wizard/helper/renewaltest.h"
#include "wizard/pages/factline.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace opentalk::wizard {

RenewalRow::RenewalRow(const RenewalTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
    , m_button(new QPushButton)
    , m_fact(new FactLine)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_fact, 1, Qt::AlignVCenter);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &RenewalRow::pressed);
    refresh(false);
}

void RenewalRow::refresh(bool isOffered)
{
    m_button->setText(buttonText());
    m_fact->show(fact());
    setVisible(isOffered || m_test.state() != RenewalTest::State::None);
}

/// Stays enabled while it stops, so that the focus stays too.
QString RenewalRow::buttonText() const
{
    if (m_test.state() == RenewalTest::State::Stopping)
        return tr("Stopping…");
    return m_test.isUnderWay() ? tr("&Stop") : tr("Test rene&wing");
}

Fact RenewalRow::fact() const
{
    const auto tried = m_test.lineages().join(QStringLiteral(", "));
    const auto waiting = [](const QString &text) {
        return Fact {QStringLiteral("waiting"), Tone::Accent, text};
    };
    switch (m_test.state()) {
    case RenewalTest::State::Waiting:
        return waiting(tr("Waiting for administrator rights."));
    case RenewalTest::State::Running:
        return waiting(tr("certbot tries to renew %1. Nothing is changed.").arg(tried));
    case RenewalTest::State::Stopping:
        return waiting(tr("certbot is being stopped. Nothing was changed."));
    case RenewalTest::State::Passed:
        return {QStringLiteral("good"), Tone::Good,
                tr("Renewable: certbot's dry run for %1 went well, and the hook that reloads nginx "
                   "is in place.")
                    .arg(tried)};
    case RenewalTest::State::Failed:
        return {QStringLiteral("error"), Tone::Bad,
                tr("Not renewable as it is: the reasons stand above. Nothing was changed.")};
    case RenewalTest::State::None:
        break;
    }
    return {QStringLiteral("info"), Tone::Muted,
            tr("A dry run of what the timer does, at the certificate's own authority. Nothing is "
               "changed.")};
}

} // namespace opentalk::wizard
