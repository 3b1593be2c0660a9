// The text view of the preview: line numbers, a bar beside lines that differ from the disk, and a
// tint on lines that the last answer changed.
#pragma once

#include "wizard/preview/search.h"

#include <QPlainTextEdit>

#include <set>
#include <vector>

namespace opentalk::wizard {

class PreviewDocument;
class SyntaxHighlighter;

class FileView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FileView(QWidget *parent = nullptr);

    PreviewDocument &text() { return *m_text; }

    /// Block numbers; `differing` against the disk, `touched` by the last answer.
    void setMarks(std::set<int> differing, const std::vector<int> &touched);

    /// To the next marked line below the cursor, and round again at the end.
    void goToNextMark();
    /// To the first line of the marked ones above the cursor, and round again at the start.
    void goToPreviousMark();
    bool hasMarks() const { return !m_differing.empty() || !m_touched.empty(); }

    void goToLine(int block);

    /// What a search found in this file; each with its letters in a frame of colour.
    void setHits(const std::vector<Hit> &hits);
    /// Chooses it, and scrolls there where it cannot be seen.
    void goToHit(const Hit &hit);

    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int marginWidth() const;
    void fitMargin();
    void scrollMargin(const QRect &rect, int dy);
    void showTints();
    QTextCursor cursorOf(const Hit &hit) const;
    QTextEdit::ExtraSelection lineTint(const QTextCursor &cursor, const QColor &colour) const;

    PreviewDocument *m_text;
    SyntaxHighlighter *m_highlighter;
    QWidget *m_margin;
    std::set<int> m_differing;
    std::set<int> m_touched;
    std::vector<Hit> m_hits;
};

} // namespace opentalk::wizard
