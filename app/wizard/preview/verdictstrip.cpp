#include "wizard/preview/verdictstrip.h"

#include "wizard/icon.h"
#include "wizard/labeltext.h"
#include "wizard/restingnotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextDocument>
#include <QTextOption>

namespace opentalk::wizard {

namespace {

constexpr int lines = 4;
constexpr int linesOfANarrowOne = 6;
constexpr int narrow = 50; ///< letters

/// Laying out its text, a label has it painted again. This one does so neither when it is asked
/// what height it needs, which is given, nor while it is painted.
class SteadyLabel final : public QLabel {
public:
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        QLabel::heightForWidth(width());
    }
};

/// By its last word; false where none is left.
bool shorten(Saying &saying)
{
    auto &text = saying.detail.isEmpty() ? saying.headline : saying.detail;
    const auto blank = text.lastIndexOf(QLatin1Char(' '));
    if (blank < 0 && saying.detail.isEmpty())
        return false;
    text.truncate(std::max<qsizetype>(blank, 0));
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (!text.isEmpty())
        text += QChar(0x2026);
    return true;
}

/// The first line in the tone of the verdict, the others as explanations are.
QString richText(const Saying &saying, const QPalette &palette)
{
    const auto tone = colour(saying.tone, palette).name();
    QString first = saying.headline.toHtmlEscaped();
    if (!saying.place.isEmpty())
        first = QStringLiteral("<a href=\"place\" style=\"color: %1\">%2</a>: %3")
                    .arg(tone, saying.place.toHtmlEscaped(), first);
    const auto rest = saying.detail.isEmpty()
        ? QString()
        : QStringLiteral("<br><span style=\"color: %1\">%2</span>")
              .arg(colour(Tone::Muted, palette).name(), saying.detail.toHtmlEscaped());
    return QStringLiteral("<span style=\"color: %1\">%2</span>%3").arg(tone, first, rest);
}

/// What nginx has said is news. What is missing is told where it is typed.
QString newsOf(const Saying &saying)
{
    const bool isVerdict
        = saying.icon == QLatin1String("good") || saying.icon == QLatin1String("error");
    return isVerdict ? saying.plain() : QString();
}

} // namespace

VerdictStrip::VerdictStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new SteadyLabel)
    , m_notice(new RestingNotice(m_icon))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    m_text->installEventFilter(this);
    connect(m_text, &QLabel::linkActivated, this, &VerdictStrip::placeRequested);
}

void VerdictStrip::say(const Saying &saying)
{
    if (saying != m_saying)
        show(saying);
}

void VerdictStrip::show(const Saying &saying)
{
    m_saying = saying;
    fit();
    m_text->setToolTip(saying.plain());
    m_text->setAccessibleName(saying.plain());
    // Tab stops here only where it leads somewhere.
    m_text->setFocusPolicy(saying.place.isEmpty() ? Qt::ClickFocus : Qt::StrongFocus);
    showIcon(m_icon, saying.icon, saying.tone);
    m_notice->put(newsOf(saying));
}

void VerdictStrip::fit()
{
    auto shown = m_saying;
    auto text = richText(shown, palette());
    while (!fits(text) && shorten(shown))
        text = richText(shown, palette());
    setLabelText(*m_text, text);
}

bool VerdictStrip::fits(const QString &text) const
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(font());
    document.setDefaultTextOption(QTextOption(Qt::AlignTop | Qt::AlignLeft));
    document.setHtml(text);
    document.setTextWidth(m_text->width());
    return document.size().height() <= m_text->height();
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrow;
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (isNarrow ? linesOfANarrowOne : lines));
    layout()->activate();
    fit();
}

/// A label shows its link's focus only to a second Tab; here the place is marked at the first.
bool VerdictStrip::eventFilter(QObject *watched, QEvent *event)
{
    const auto length = static_cast<int>(m_saying.place.size());
    if (event->type() == QEvent::FocusIn && length > 0)
        m_text->setSelection(0, length);
    if (event->type() == QEvent::FocusOut)
        m_text->setSelection(0, 0);
    if (event->type() == QEvent::KeyPress && length > 0) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            emit placeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VerdictStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_saying);
}

} // namespace opentalk::wizard
