#include "wizard/preview/syntaxhighlighter.h"

#include "wizard/tone.h"

namespace opentalk::wizard {

QColor tokenColour(Token token, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (token) {
    case Token::Directive:
        return dark ? QColor(0x8c, 0xc4, 0xff) : QColor(0x0a, 0x53, 0x9e);
    case Token::Variable:
        return dark ? QColor(0xdb, 0xb2, 0xff) : QColor(0x75, 0x2f, 0xb3);
    case Token::String:
        return dark ? QColor(0xb8, 0xdb, 0x87) : QColor(0x3c, 0x64, 0x0a);
    case Token::Comment:
        return dark ? QColor(0xa6, 0xad, 0xb5) : QColor(0x5a, 0x62, 0x6b);
    }
    return palette.color(QPalette::Text);
}

SyntaxHighlighter::SyntaxHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    const auto rule = [this](const char *pattern, Token token) {
        m_rules.push_back({QRegularExpression(QLatin1String(pattern)), token, {}});
    };
    rule(R"(^\s*[a-z_][a-z0-9_]*(?=[\s;{]))", Token::Directive);
    rule(R"("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')", Token::String);
    rule(R"(\$(?:\{\w+\}|\w+))", Token::Variable);
    rule(R"(^\s*#.*$)", Token::Comment);
    setPalette(palette);
}

void SyntaxHighlighter::setPalette(const QPalette &palette)
{
    for (auto &rule : m_rules)
        rule.format.setForeground(tokenColour(rule.token, palette));
    rehighlight();
}

void SyntaxHighlighter::highlightBlock(const QString &text)
{
    for (const auto &rule : m_rules) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength()), rule.format);
        }
    }
}

} // namespace opentalk::wizard
