#include "wizard/icon.h"

#include "wizard/childof.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

namespace opentalk::wizard {

namespace {

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatioF();
        auto drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(m_name));
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        drawing.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), colourFor(mode));
        return drawn;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return colour(m_tone, palette);
    }

    QString m_name;
    Tone m_tone;
};

/// Draws a label's icon again when the palette changes.
class IconKeeper final : public QObject {
public:
    explicit IconKeeper(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

    void show(const QIcon &icon)
    {
        m_icon = icon;
        draw();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Without a picture by now, it shall have none.
        if (event->type() == QEvent::PaletteChange && !m_label.pixmap().isNull())
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw()
    {
        const int side = m_label.fontMetrics().height();
        m_label.setPixmap(m_icon.pixmap(QSize(side, side), m_label.devicePixelRatioF()));
    }

    QLabel &m_label;
    QIcon m_icon;
};

} // namespace

/// What a drawing says, for those who do not see it.
static QString wordFor(const QString &drawing)
{
    struct Row {
        const char *drawing;
        const char *word;
    };
    static constexpr Row rows[] {
        {"error", QT_TRANSLATE_NOOP("Icon", "Error")},
        {"warning", QT_TRANSLATE_NOOP("Icon", "Warning")},
        {"good", QT_TRANSLATE_NOOP("Icon", "Good")},
        {"info", QT_TRANSLATE_NOOP("Icon", "Note")},
        {"waiting", QT_TRANSLATE_NOOP("Icon", "Under way")},
        {"step-done", QT_TRANSLATE_NOOP("Icon", "Done")},
        {"step-current", QT_TRANSLATE_NOOP("Icon", "Current")},
        {"step-open", QT_TRANSLATE_NOOP("Icon", "To do")},
        {"step-left-out", QT_TRANSLATE_NOOP("Icon", "Left out")},
        {"certificate", QT_TRANSLATE_NOOP("Icon", "Certificate")},
        {"practice", QT_TRANSLATE_NOOP("Icon", "Practice")},
    };
    for (const auto &row : rows)
        if (drawing == QLatin1String(row.drawing))
            return QCoreApplication::translate("Icon", row.word);
    return QCoreApplication::translate("Icon", "Note");
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TintedIcon(name, tone));
}

void showIcon(QLabel *label, const QString &name, Tone tone)
{
    label->setFixedWidth(label->fontMetrics().height());
    label->setAccessibleName(wordFor(name));
    childOf<IconKeeper>(*label).show(icon(name, tone));
}

} // namespace opentalk::wizard
