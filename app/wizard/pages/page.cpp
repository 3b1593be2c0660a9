#include "wizard/pages/page.h"

#include "wizard/pages/pagescroll.h"
#include "wizard/session.h"
#include "wizard/toned.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizard>

namespace opentalk::wizard {

namespace {

constexpr int longestLine = 95; ///< letters: the eye finds the next one

/// A reader says the name of a group when the focus comes into it, and nothing of a mere widget.
QAccessibleInterface *group(const QString &, QObject *object)
{
    auto *page = qobject_cast<Page *>(object);
    return page ? new QAccessibleWidget(page, QAccessible::Grouping) : nullptr;
}

} // namespace

PageId pageOf(const std::string &place)
{
    struct Row {
        const char *key;
        PageId page;
    };
    static constexpr Row rows[] {
        {"certificates", CertificatesPageId},
        {"listen", OptionsPageId},
        {"ipv6", OptionsPageId},
        {"http3", OptionsPageId},
        {"tls", OptionsPageId},
        {"hsts", OptionsPageId},
        {"compression", OptionsPageId},
        {"caching", OptionsPageId},
        {"security_headers", OptionsPageId},
        {"csp", OptionsPageId},
        {"embedders", OptionsPageId},
        {"rate_limit", OptionsPageId},
        {"trusted_proxies", OptionsPageId},
        {"admin_networks", OptionsPageId},
        {"keep_open", OptionsPageId},
    };
    for (const auto &[key, page] : rows) {
        if (place.starts_with(key))
            return page;
    }
    const auto isLimit = place.ends_with(".upload_limit_mb") || place.ends_with(".balance");
    return isLimit ? OptionsPageId : ServicesPageId;
}

Page::Page(Session &session, PageId id, const QString &heading, const QString &lead)
    : m_session(session)
    , m_id(id)
    , m_heading(new QLabel)
    , m_lead(explanation({}))
    , m_body(new QVBoxLayout)
{
    static const bool isInstalled = (QAccessible::installFactory(group), true);
    Q_UNUSED(isInstalled)
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new PageScroll;
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(scroll->content());
    column->setContentsMargins(unit() * 3 / 2, unit() * 5 / 4, unit() * 3 / 2, unit());
    column->setSpacing(unit() / 2);
    auto font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lead, 1);
    row->addStretch();
    m_lead->setMaximumWidth(fontMetrics().averageCharWidth() * longestLine);
    column->addLayout(row);
    setLead(lead);
    column->addSpacing(unit() / 2);
    column->addLayout(m_body, 1);
    m_body->setSpacing(unit() / 2);
    setHeading(heading);
    connect(&session, &Session::changed, this, &Page::sessionChanged);
}

bool Page::isComplete() const
{
    return !hasErrors(problems());
}

void Page::focusFirst()
{
    if (isAncestorOf(QApplication::focusWidget()))
        return;
    for (auto *field = nextInFocusChain(); field != this; field = field->nextInFocusChain()) {
        const auto *choice = qobject_cast<QRadioButton *>(field);
        const bool isTabbed = (field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isAncestorOf(field) && isTabbed && field->isEnabled() && field->isVisibleTo(this)
            && (!choice || choice->isChecked()))
            return field->setFocus();
    }
}

Problems Page::problems() const
{
    Problems found;
    std::ranges::copy_if(m_session.problems(), std::back_inserter(found),
                         [this](const Problem &p) { return pageOf(p.place) == m_id; });
    return found;
}

void Page::restWhileTyping(std::chrono::milliseconds rest)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
}

bool Page::isTypedIn() const
{
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field && isAncestorOf(field);
}

void Page::goBackTo(PageId id)
{
    while (wizard()->currentId() != id && wizard()->visitedIds().contains(id))
        wizard()->back();
}

void Page::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void Page::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleDescription(lead);
}

void Page::showEvent(QShowEvent *event)
{
    refresh();
    QWizardPage::showEvent(event);
}

void Page::sessionChanged()
{
    if (isVisible() && m_rest.interval() > 0 && isTypedIn())
        m_rest.start();
    else if (isVisible())
        refresh();
    emit completeChanged();
}

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setTone(*label, Tone::Muted);
    return label;
}

} // namespace opentalk::wizard
