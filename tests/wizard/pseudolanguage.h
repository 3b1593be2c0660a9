// A language that nobody speaks: every sentence that goes through the translations is longer by two
// fifths, has accents and stands in brackets. What has none was not translated.
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace opentalk::wizard {

inline constexpr QChar pseudoBegin(0x27e6);
inline constexpr QChar pseudoEnd(0x27e7);

/// Tags, entities, places for arguments and the letters of the keyboard stay as they are.
inline QString pseudo(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral(R"(<[^>]*>|&\w+;|&\w|%L?\d|%n|\[\*\])"));
    static const auto plain = QStringLiteral("AEIOUYaceinosuyz");
    static const auto accented = QStringLiteral("ÅÉÎÖÛÝåçéîñöšûýž");
    const auto accent = [](QString part) {
        for (auto &letter : part)
            if (const auto at = plain.indexOf(letter); at >= 0)
                letter = accented[at];
        return part;
    };
    QString made;
    qsizetype at = 0;
    auto marks = kept.globalMatch(text);
    while (marks.hasNext()) {
        const auto mark = marks.next();
        made += accent(text.mid(at, mark.capturedStart() - at)) + mark.captured();
        at = mark.capturedEnd();
    }
    made += accent(text.mid(at));
    QString more;
    for (qsizetype letters = text.size() * 2 / 5 - 1; letters > 0; letters -= 6)
        more += QStringLiteral(" ~~~~~").left(letters + 1);
    return pseudoBegin + made + more + pseudoEnd;
}

class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int = -1) const override
    {
        // Names of keys, and how the language is written.
        if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
            return {};
        return pseudo(QString::fromUtf8(text));
    }
};

} // namespace opentalk::wizard
