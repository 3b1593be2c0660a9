#include "wizard/preview/previewdocument.h"

#include "machine/diff.h"
#include "wizard/problemtext.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

namespace opentalk::wizard {

namespace {

/// A run of lines that differ: those that go and those that come in their place.
struct Hunk {
    int removed = 0;
    QStringList added;
};

class BlockEditor {
public:
    explicit BlockEditor(QTextDocument &document)
        : m_document(document)
    { }

    void keep() { ++m_block; }

    void apply(const Hunk &hunk)
    {
        const int added = static_cast<int>(hunk.added.size());
        const int replaced = std::min(hunk.removed, added);
        for (int line = 0; line < replaced; ++line)
            replace(hunk.added[line]);
        if (hunk.removed > replaced)
            remove(hunk.removed - replaced);
        else if (added > replaced)
            insert(hunk.added.mid(replaced));
    }

    std::vector<int> written;

private:
    void replace(const QString &line)
    {
        const auto block = m_document.findBlockByNumber(m_block);
        QTextCursor cursor(block);
        // Outside of an edit block, each step of a cursor lays the line out to learn where it is.
        cursor.beginEditBlock();
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(line);
        cursor.endEditBlock();
        written.push_back(m_block++);
    }

    void remove(int count)
    {
        const bool isLast = m_block + count >= m_document.blockCount();
        auto cursor = at(m_block);
        if (isLast) {
            cursor.movePosition(QTextCursor::PreviousCharacter);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        } else {
            cursor.setPosition(m_document.findBlockByNumber(m_block + count).position(),
                               QTextCursor::KeepAnchor);
        }
        cursor.removeSelectedText();
    }

    void insert(const QStringList &lines)
    {
        const auto text = lines.join(QLatin1Char('\n'));
        if (m_block >= m_document.blockCount()) {
            QTextCursor cursor(&m_document);
            cursor.movePosition(QTextCursor::End);
            cursor.insertText(QLatin1Char('\n') + text);
        } else {
            at(m_block).insertText(text + QLatin1Char('\n'));
        }
        for (qsizetype line = 0; line < lines.size(); ++line)
            written.push_back(m_block++);
    }

    QTextCursor at(int block) const { return QTextCursor(m_document.findBlockByNumber(block)); }

    QTextDocument &m_document;
    int m_block = 0;
};

/// Qt has everything painted where a change reaches into a second line, and it nearly always does:
/// letters that went count as if they were there, and the highlighter touches the line below. Told
/// line by line, only these lines are painted.
class LineLayout final : public QPlainTextDocumentLayout {
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

protected:
    void documentChanged(int from, int removed, int added) override
    {
        if (std::exchange(m_blocks, document()->blockCount()) != document()->blockCount())
            return QPlainTextDocumentLayout::documentChanged(from, removed, added);
        const int end = from + std::max(added, 1);
        for (auto block = document()->findBlock(from); block.isValid() && block.position() < end;
             block = block.next())
            QPlainTextDocumentLayout::documentChanged(block.position(), 0, block.length());
    }

private:
    int m_blocks = 0;
};

QString shown(const std::string &text)
{
    auto lines = qt(text);
    if (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    return lines;
}

} // namespace

PreviewDocument::PreviewDocument(QObject *parent)
    : QTextDocument(parent)
{
    setDocumentLayout(new LineLayout(this));
    setUndoRedoEnabled(false);
}

void PreviewDocument::reset(const std::string &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setPlainText(shown(text));
}

std::vector<int> PreviewDocument::become(const std::string &text)
{
    if (text == m_text)
        return {};
    if (m_text.empty() || text.empty()) {
        reset(text);
        return {};
    }
    BlockEditor editor(*this);
    Hunk hunk;
    for (const auto &line : machine::diffLines(m_text, text)) {
        if (line.kind == machine::DiffKind::Removed) {
            ++hunk.removed;
        } else if (line.kind == machine::DiffKind::Added) {
            hunk.added << qt(line.text);
        } else {
            editor.apply(std::exchange(hunk, {}));
            editor.keep();
        }
    }
    editor.apply(hunk);
    m_text = text;
    return editor.written;
}

} // namespace opentalk::wizard
