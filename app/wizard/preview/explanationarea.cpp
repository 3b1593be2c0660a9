#include "wizard/preview/explanationarea.h"

#include "wizard/tone.h"

#include <QEvent>

namespace opentalk::wizard {

namespace {

constexpr int usualLines = 8;

} // namespace

ExplanationArea::ExplanationArea(QWidget *parent)
    : QTextEdit(parent)
    , m_lines(usualLines)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    // Opaque, so that a display scrolls it by itself.
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("About this line"));
    fit();
    show({});
}

void ExplanationArea::explain(const Explanation &explanation)
{
    if (explanation != m_explanation)
        show(explanation);
}

void ExplanationArea::setLines(int lines)
{
    m_lines = lines;
    fit();
}

void ExplanationArea::setLarge(bool large)
{
    m_isLarge = large;
    fit();
}

void ExplanationArea::fit()
{
    setMinimumHeight(fontMetrics().lineSpacing() * m_lines);
    setMaximumHeight(m_isLarge ? QWIDGETSIZE_MAX : minimumHeight());
}

void ExplanationArea::show(const Explanation &explanation)
{
    m_explanation = explanation;
    const auto text = richText(explanation, colour(Tone::Muted, palette()).name());
    if (std::exchange(m_shown, text) != text)
        setHtml(text);
}

void ExplanationArea::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_explanation);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace opentalk::wizard
