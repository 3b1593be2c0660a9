#include "wizard/pages/checkvoice.h"

#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/restingnotice.h"

#include <QWidget>

namespace opentalk::wizard {

/// More than a few are counted: nobody listens to a dozen sentences in a row.
static constexpr int mostTroubles = 3;

CheckVoice::CheckVoice(Checkup &checkup, QWidget *page)
    : QObject(page)
    , m_checkup(checkup)
{
    auto *voice = new QWidget(page);
    voice->setFixedSize(1, 1);
    voice->lower();
    m_notice = new RestingNotice(voice);
    connect(&checkup, &Checkup::renewed, this, &CheckVoice::begin);
    connect(&checkup, &Checkup::changed, this, &CheckVoice::follow);
    connect(&checkup, &Checkup::finished, this, &CheckVoice::end);
    connect(m_notice, &RestingNotice::rested, this, [this] { m_troubles.clear(); });
}

void CheckVoice::begin()
{
    m_notice->forget();
    m_troubles.clear();
    m_answered = 0;
}

void CheckVoice::follow(int index)
{
    const auto &result = m_checkup.run().result(index);
    if (!result) {
        if (m_answered == 0)
            m_notice->forget(); // it was asked again, and may say the same
        return;
    }
    ++m_answered;
    m_last = index;
    if (result->state <= checks::State::Good || m_troubles.size() >= mostTroubles)
        return;
    m_troubles << resultOf(index);
    m_notice->put(m_troubles.join(QLatin1Char('\n')));
}

void CheckVoice::end()
{
    const bool isOne = m_answered == 1 && m_checkup.run().result(m_last);
    if (isOne) // else it was asked again, and stopped
        m_notice->put(resultOf(m_last));
    else if (m_answered > 1)
        m_notice->put((m_troubles << summary()).join(QLatin1Char('\n')));
    m_answered = 0;
}

QString CheckVoice::summary() const
{
    const auto entries = m_checkup.entries();
    return tr("%n checks are done: %1", nullptr, static_cast<int>(entries.size()))
        .arg(summaryOf(entries).text);
}

QString CheckVoice::resultOf(int index) const
{
    const auto &run = m_checkup.run();
    return tr("%1: %2").arg(subjectText(run.checks()[static_cast<std::size_t>(index)].subject),
                            factOf(*run.result(index)).text);
}

} // namespace opentalk::wizard
