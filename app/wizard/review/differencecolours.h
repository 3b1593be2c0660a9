// Colours of a unified difference; the signs at the line starts say the same without colour.
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace opentalk::wizard {

class DifferenceColours final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// Owned by the editor.
    explicit DifferenceColours(QPlainTextEdit *editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit *m_editor;
};

} // namespace opentalk::wizard
