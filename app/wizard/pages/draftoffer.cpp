#include "wizard/pages/draftoffer.h"

#include "wizard/draftkeeper.h"
#include "wizard/hostinput.h"
#include "wizard/pages/factline.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

namespace {

Fact answersFact(const Draft &draft)
{
    const auto when = QLocale().toString(draft.time.toLocalTime(), QLocale::ShortFormat);
    return {QStringLiteral("info"), Tone::Accent,
            draft.profile.domain.empty() ? DraftOffer::tr("Answers of %1 were not saved.").arg(when)
                                         : DraftOffer::tr("Answers of %1 for %2 were not saved.")
                                               .arg(when, readableName(draft.profile.domain))};
}

/// It may be in use, or its line is dead and nobody has told this machine so far.
Fact anothersFact(const Draft &draft)
{
    const auto when = QLocale().toString(draft.time.toLocalTime(), QLocale::ShortFormat);
    return {QStringLiteral("info"), Tone::Accent,
            draft.profile.domain.empty()
                ? DraftOffer::tr("Another window, open or cut off, holds answers of %1.").arg(when)
                : DraftOffer::tr("Another window, open or cut off, holds answers of %1 for %2.")
                      .arg(when, readableName(draft.profile.domain))};
}

Fact anothersApplyFact(Standing standing)
{
    switch (standing) {
    case Standing::After:
        return {QStringLiteral("good"), Tone::Good,
                DraftOffer::tr("It has applied them: the new configuration is in place.")};
    case Standing::Before:
        return {QStringLiteral("info"), Tone::Muted,
                DraftOffer::tr("It has begun to apply them: the configuration from before is in "
                               "place.")};
    case Standing::Between:
    case Standing::Unseen:
        break;
    }
    return warned(DraftOffer::tr("It has begun to apply them, and has not finished as far as this "
                                 "account can see."));
}

Fact applyFact(Standing standing)
{
    switch (standing) {
    case Standing::After:
        return {QStringLiteral("good"), Tone::Good,
                DraftOffer::tr("The window was lost while it applied them: the new configuration "
                               "is in place.")};
    case Standing::Before:
        return {QStringLiteral("info"), Tone::Muted,
                DraftOffer::tr("The window was lost while it applied them: the configuration from "
                               "before is in place.")};
    case Standing::Between:
        return warned(DraftOffer::tr("The window was lost while it applied them, and the change is "
                                     "half done. Review asks for administrator rights; then it is "
                                     "finished or taken back."));
    case Standing::Unseen:
        break;
    }
    return warned(DraftOffer::tr("The window was lost while it applied them. This account cannot "
                                 "see how that ended; Review looks as administrator."));
}

} // namespace

DraftOffer::DraftOffer(Session &session, DraftKeeper *drafts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_answers(new FactLine)
    , m_apply(new FactLine)
    , m_take(new QPushButton(tr("Con&tinue with them")))
    , m_forget(new QPushButton(tr("Fo&rget them")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_answers);
    column->addWidget(m_apply);
    column->addWidget(buildButtons());
    hide();
    if (m_drafts)
        connect(m_drafts, &DraftKeeper::changed, this, &DraftOffer::refresh);
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

void DraftOffer::refresh()
{
    const bool isThere = m_drafts && m_drafts->found();
    if (isThere)
        showDraft(*m_drafts->found());
    setVisible(isThere);
}

void DraftOffer::showDraft(const Draft &draft)
{
    const bool isAnothers = m_drafts->isAnothers();
    m_answers->show(isAnothers ? anothersFact(draft) : answersFact(draft));
    m_forget->setVisible(!isAnothers);
    if (draft.applying.empty() || !m_session.root())
        return m_apply->show({});
    const auto standing = standingOf(draft.applying, *m_session.root());
    m_apply->show(isAnothers ? anothersApplyFact(standing) : applyFact(standing));
}

} // namespace opentalk::wizard
