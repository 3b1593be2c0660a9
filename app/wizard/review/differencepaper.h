// A difference as lines on paper: each with its sign, its tone, and the parts that are marked.
#pragma once

#include "machine/diffrows.h"
#include "wizard/tone.h"

#include <QString>

#include <vector>

class QPlainTextEdit;

namespace opentalk::wizard {

struct PaperPart {
    int start = 0;
    int length = 0;

    bool operator==(const PaperPart &) const = default;
};

struct PaperLine {
    QString text;                     ///< behind "+ ", "- " or two blanks
    Tone tone = Tone::Plain;          ///< Good for new lines, Bad for old ones, Muted for remarks
    std::vector<PaperPart> marked {}; ///< in letters of `text`
    bool isChange = false;
    bool isFiller = false; ///< stands for a line of the other side

    bool operator==(const PaperLine &) const = default;
};

using Paper = std::vector<PaperLine>;

/// One above the other: of each change the old lines, then the new ones.
Paper paperOf(const std::vector<machine::DiffRow> &rows);

/// One side; both have equally many lines.
Paper oldPaperOf(const std::vector<machine::DiffRow> &rows);
Paper newPaperOf(const std::vector<machine::DiffRow> &rows);

/// Lines of text that is a difference already; signs give the tones.
Paper paperOfText(const QString &text);

/// The line numbers, from 0, at which a change begins.
std::vector<int> changesIn(const Paper &paper);

/// The background of marked parts, readable in each palette.
QColor markColour(Tone tone, const QPalette &palette);

void write(const Paper &paper, QPlainTextEdit &sheet);

} // namespace opentalk::wizard
