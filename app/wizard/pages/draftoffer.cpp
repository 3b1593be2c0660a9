#include "wizard/pages/draftoffer.h"

#include "wizard/draftkeeper.h"
#include "wizard/pages/drafttext.h"
#include "wizard/pages/factline.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

DraftOffer::DraftOffer(Session &session, DraftKeeper *drafts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_answers(new FactLine)
    , m_job(new FactLine)
    , m_take(new QPushButton(tr("Con&tinue with them")))
    , m_forget(new QPushButton(tr("Fo&rget them")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_answers);
    column->addWidget(m_job);
    column->addWidget(buildButtons());
    hide();
    if (m_drafts)
        connect(m_drafts, &DraftKeeper::changed, this, &DraftOffer::lookAgain);
}

QWidget *DraftOffer::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, fontMetrics().height() / 2);
    row->addWidget(m_take);
    row->addWidget(m_forget);
    row->addStretch();
    connect(m_take, &QPushButton::clicked, this, [this] { m_drafts->take(); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_drafts->forget(); });
    return buttons;
}

void DraftOffer::lookAgain()
{
    const auto *found = m_drafts && m_drafts->found() ? &*m_drafts->found() : nullptr;
    setVisible(found);
    if (!found)
        return;
    const auto whose = m_drafts->isAnothers() ? Whose::Anothers : Whose::Lost;
    m_answers->show(found->hasAnswers() ? answersFact(*found, whose) : Fact {});
    m_take->setVisible(found->hasAnswers());
    m_forget->setVisible(whose == Whose::Lost);
    m_forget->setText(found->hasAnswers() ? tr("Fo&rget them") : tr("Un&derstood"));
    const bool wasWorking = !found->applying.empty() && m_session.root();
    m_job->show(wasWorking ? jobFact(
                    found->intent,
                    standingOf(found->applying, found->isObtaining, *m_session.root()), whose)
                           : Fact {});
}

} // namespace opentalk::wizard
