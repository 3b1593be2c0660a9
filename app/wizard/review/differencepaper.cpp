#include "wizard/review/differencepaper.h"

#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>

namespace opentalk::wizard {

namespace {

using machine::DiffRow;
using machine::RowKind;
using machine::RowSide;

int lettersIn(const std::string &text, std::size_t bytes)
{
    return static_cast<int>(qt(text.substr(0, bytes)).size());
}

PaperLine lineOf(const RowSide &side, const QString &sign, Tone tone)
{
    PaperLine line {sign + qt(side.text), tone};
    const auto shift = static_cast<int>(sign.size());
    for (const auto &span : side.changed) {
        const int start = lettersIn(side.text, span.start);
        const int end = lettersIn(side.text, span.start + span.length);
        line.marked.push_back({shift + start, end - start});
    }
    if (side.isOpen)
        line.text += QStringLiteral("  ")
            + QCoreApplication::translate("Difference", "(no line break at the end)");
    line.isChange = tone != Tone::Plain;
    return line;
}

PaperLine gap(int number)
{
    return {QStringLiteral("\u22ef ")
                + QCoreApplication::translate("Difference", "line %1").arg(number),
            Tone::Muted};
}

PaperLine oldLine(const DiffRow &row)
{
    return lineOf(row.before, QStringLiteral("- "), Tone::Bad);
}

PaperLine newLine(const DiffRow &row)
{
    return lineOf(row.after, QStringLiteral("+ "), Tone::Good);
}

PaperLine sameLine(const RowSide &side)
{
    return lineOf(side, QStringLiteral("  "), Tone::Plain);
}

PaperLine filler()
{
    PaperLine line;
    line.isChange = true;
    line.isFiller = true;
    return line;
}

bool isChange(const DiffRow &row)
{
    return row.kind != RowKind::Same && row.kind != RowKind::Gap;
}

QColor backgroundOf(const PaperLine &line, const QPalette &palette)
{
    if (line.isFiller)
        return palette.color(QPalette::Window);
    if (line.tone == Tone::Good || line.tone == Tone::Bad)
        return tint(line.tone, palette);
    return {};
}

void writeLine(QTextCursor &cursor, const PaperLine &line, const QPalette &palette)
{
    QTextBlockFormat block;
    if (const auto background = backgroundOf(line, palette); background.isValid())
        block.setBackground(background);
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    plain.setForeground(colour(line.tone == Tone::Muted ? Tone::Muted : Tone::Plain, palette));
    auto marked = plain;
    marked.setBackground(markColour(line.tone, palette));
    marked.setFontUnderline(true);
    int written = 0;
    for (const auto &part : line.marked) {
        cursor.insertText(line.text.mid(written, part.start - written), plain);
        cursor.insertText(line.text.mid(part.start, part.length), marked);
        written = part.start + part.length;
    }
    cursor.insertText(line.text.mid(written), plain);
}

/// One of the two, with a filler where it has no line beside the other's.
Paper sideOf(const std::vector<DiffRow> &rows, RowSide DiffRow::*side,
             PaperLine (*changed)(const DiffRow &))
{
    Paper paper;
    for (const auto &row : rows) {
        const auto &own = row.*side;
        paper.push_back(row.kind == RowKind::Gap        ? gap(own.number)
                            : own.number == 0           ? filler()
                            : row.kind == RowKind::Same ? sameLine(own)
                                                        : changed(row));
    }
    return paper;
}

} // namespace

Paper paperOf(const std::vector<DiffRow> &rows)
{
    Paper paper;
    Paper added;
    const auto endChange = [&] {
        paper.insert(paper.end(), added.begin(), added.end());
        added.clear();
    };
    for (const auto &row : rows) {
        if (isChange(row)) {
            if (row.before.number > 0)
                paper.push_back(oldLine(row));
            if (row.after.number > 0)
                added.push_back(newLine(row));
            continue;
        }
        endChange();
        paper.push_back(row.kind == RowKind::Gap ? gap(row.after.number) : sameLine(row.after));
    }
    endChange();
    return paper;
}

Paper oldPaperOf(const std::vector<DiffRow> &rows)
{
    return sideOf(rows, &DiffRow::before, oldLine);
}

Paper newPaperOf(const std::vector<DiffRow> &rows)
{
    return sideOf(rows, &DiffRow::after, newLine);
}

Paper paperOfText(const QString &text)
{
    Paper paper;
    for (const auto &line : text.split(QLatin1Char('\n'))) {
        const bool isFile = line.startsWith(QLatin1String("+++"))
            || line.startsWith(QLatin1String("---")) || line.startsWith(QLatin1String("@@"));
        const Tone tone = isFile                ? Tone::Muted
            : line.startsWith(QLatin1Char('+')) ? Tone::Good
            : line.startsWith(QLatin1Char('-')) ? Tone::Bad
                                                : Tone::Plain;
        paper.push_back({line, tone, {}, tone == Tone::Good || tone == Tone::Bad});
    }
    if (!paper.empty() && paper.back().text.isEmpty())
        paper.pop_back();
    return paper;
}

std::vector<int> changesIn(const Paper &paper)
{
    std::vector<int> starts;
    for (std::size_t i = 0; i < paper.size(); ++i)
        if (paper[i].isChange && (i == 0 || !paper[i - 1].isChange))
            starts.push_back(static_cast<int>(i));
    return starts;
}

QColor markColour(Tone tone, const QPalette &palette)
{
    const auto base = palette.color(QPalette::Base);
    const auto mark = colour(tone, palette);
    const float share = isDark(palette) ? 0.38F : 0.26F;
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(base.redF(), mark.redF()), mix(base.greenF(), mark.greenF()),
                            mix(base.blueF(), mark.blueF()));
}

void write(const Paper &paper, QPlainTextEdit &sheet)
{
    sheet.clear();
    QTextCursor cursor(sheet.document());
    cursor.beginEditBlock();
    for (std::size_t i = 0; i < paper.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        writeLine(cursor, paper[i], sheet.palette());
    }
    cursor.endEditBlock();
    sheet.moveCursor(QTextCursor::Start);
}

} // namespace opentalk::wizard
