// Colours for NGINX configuration: directives, variables, strings, comments.
#pragma once

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <vector>

namespace opentalk::wizard {

enum class Token { Directive, Variable, String, Comment };

/// Readable (4.5 to 1) on the palette's base and on the preview's tints.
QColor tokenColour(Token token, const QPalette &palette);

class SyntaxHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SyntaxHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression pattern;
        Token token;
        QTextCharFormat format;
    };
    std::vector<Rule> m_rules; ///< later ones win
};

} // namespace opentalk::wizard
