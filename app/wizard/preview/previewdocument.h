// The text of the preview. Over a slow line a repaint of the whole text is what hurts, so a new
// text reaches the document as edits of the blocks that differ, each on its own.
#pragma once

#include <QTextDocument>

#include <string>
#include <vector>

namespace opentalk::wizard {

class PreviewDocument final : public QTextDocument {
    Q_OBJECT

public:
    explicit PreviewDocument(QObject *parent = nullptr);

    /// Another file: the whole text at once.
    void reset(const std::string &text);

    /// The same file, changed. Returns the numbers of the blocks that were written.
    std::vector<int> become(const std::string &text);

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace opentalk::wizard
