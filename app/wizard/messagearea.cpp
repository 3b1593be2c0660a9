#include "wizard/messagearea.h"

#include "wizard/icon.h"
#include "wizard/labeltext.h"
#include "wizard/problemtext.h"
#include "wizard/restingnotice.h"
#include "wizard/toned.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace opentalk::wizard {

MessageArea::MessageArea(int lines, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_notice(new RestingNotice(m_icon))
    , m_lines(lines)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_icon->setFixedWidth(0);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(m_text, &QLabel::linkActivated, this, &MessageArea::activated);
    m_text->installEventFilter(this);
    connect(m_notice, &RestingNotice::rested, this, &MessageArea::describe);
    fit();
}

void MessageArea::setField(QWidget *field)
{
    m_field = field;
    describe();
}

void MessageArea::setHint(const QString &hint)
{
    const bool isShown = m_text->text() == m_hint;
    m_hint = hint;
    if (isShown || m_text->text().isEmpty())
        show({});
}

void MessageArea::show(const Problems &problems)
{
    if (problems.empty()) {
        set({}, Tone::Muted, m_hint);
        return;
    }
    auto sorted = problems;
    std::ranges::stable_sort(sorted, {}, &Problem::severity);
    const bool bad = sorted.front().severity == Severity::Error;
    QStringList lines {line(sorted.front())};
    if (sorted.size() > 1)
        lines << tr("%n more to look at.", nullptr, static_cast<int>(sorted.size()) - 1);
    set(bad ? QStringLiteral("error") : QStringLiteral("warning"), bad ? Tone::Bad : Tone::Warning,
        QStringLiteral("<span>%1</span>")
            .arg(lines.join(m_lines > 2 ? QStringLiteral("<br>") : QStringLiteral(" "))));
}

void MessageArea::showGood(const QString &text)
{
    set(QStringLiteral("good"), Tone::Good, text);
}

void MessageArea::showWaiting(const QString &text)
{
    set(QStringLiteral("waiting"), Tone::Accent,
        QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()));
}

void MessageArea::showWarning(const QString &text)
{
    set(QStringLiteral("warning"), Tone::Warning, text);
}

QString MessageArea::text() const
{
    return m_text->text();
}

void MessageArea::set(const QString &icon, Tone tone, const QString &text)
{
    if (text == m_text->text() && m_icon->pixmap().isNull() == icon.isEmpty())
        return tell();
    setTone(*m_text, tone);
    setLabelText(*m_text, text);
    if (icon.isEmpty())
        m_icon->setPixmap({});
    else
        showIcon(m_icon, icon, tone);
    m_text->setFocusPolicy(text.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
    // Hidden, it would make Qt ask the display where the mouse is, and wait for the answer.
    m_icon->setFixedWidth(icon.isEmpty() ? 0 : fontMetrics().height());
    layout()->setSpacing(icon.isEmpty() ? 0 : fontMetrics().height() / 2);
    fit();
    tell();
}

QString MessageArea::plain() const
{
    return Qt::mightBeRichText(m_text->text())
        ? QTextDocumentFragment::fromHtml(m_text->text()).toPlainText()
        : m_text->text();
}

/// The sign is what appears with a problem, and is announced.
void MessageArea::tell()
{
    m_notice->put(m_icon->pixmap().isNull() ? QString() : plain());
}

/// Readers tell a description that changes below the cursor, too: it waits for the same rest.
void MessageArea::describe()
{
    m_text->setAccessibleName(plain());
    if (m_field)
        m_field->setAccessibleDescription(plain());
}

void MessageArea::fit()
{
    const int usual = fontMetrics().lineSpacing() * m_lines + 2;
    const int sign = m_icon->isHidden() ? 0 : m_icon->width() + layout()->spacing();
    setFixedHeight(std::max(usual, m_text->heightForWidth(std::max(1, width() - sign)) + 2));
    // It has changed its size in the midst of being resized.
    layout()->invalidate();
    layout()->activate();
}

void MessageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A label shows its link's focus only to a second Tab; here the field is marked at the first.
bool MessageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        markLink(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const auto place = m_text->text().section(QLatin1Char('"'), 1, 1);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
            && m_text->focusPolicy() == Qt::StrongFocus) {
            emit activated(place);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessageArea::markLink(bool isMarked)
{
    const auto link = m_text->text().section(QLatin1String("</a>"), 0, 0);
    const auto name = QTextDocumentFragment::fromHtml(link).toPlainText();
    if (Qt::mightBeRichText(m_text->text()))
        m_text->setSelection(0, isMarked ? static_cast<int>(name.size()) : 0);
}

QString MessageArea::line(const Problem &problem) const
{
    const auto sentence = placedText(problem).toHtmlEscaped();
    const auto field = m_namesFields ? fieldOf(problem.place) : QString();
    if (field.isEmpty())
        return sentence;
    return QStringLiteral("<a href=\"%1\">%2</a>: %3")
        .arg(qt(problem.place).toHtmlEscaped(), field.toHtmlEscaped(), sentence);
}

} // namespace opentalk::wizard
