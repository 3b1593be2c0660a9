// Every language is complete: each sentence is there, finished, with its places for arguments, its
// letter for the keyboard and its tags.
#include "wizard/languages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace opentalk;

namespace {

class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsFinished_data() { addLanguages(); }
    void everySentenceIsFinished();
    void marksAreKept_data() { addLanguages(); }
    void marksAreKept();
    void allHaveTheSameSentences();

private:
    struct Message {
        QString source = {};
        QStringList translations = {};
        QString type = {};
        bool isPlural = false;
    };
    static void addLanguages();
    static QList<Message> messages(const QString &language);
};

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : wizard::languages())
        if (qstrcmp(language.code, "en") != 0)
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

QList<TranslationsTest::Message> TranslationsTest::messages(const QString &language)
{
    QFile file(QStringLiteral(OPENTALK_TRANSLATIONS "/opentalk-proxy-wizard_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> read;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            read.append(
                Message {.isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            read.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            read.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!read.last().isPlural)
                read.last().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            read.last().translations << xml.readElementText();
        }
    }
    return read;
}

void TranslationsTest::everySentenceIsFinished()
{
    QFETCH(QString, language);
    const auto all = messages(language);
    QVERIFY(all.size() > 100);
    for (const auto &message : all) {
        if (message.type == QLatin1String("vanished") || message.type == QLatin1String("obsolete"))
            continue;
        QVERIFY2(message.type.isEmpty() && !message.translations.isEmpty()
                     && !message.translations.contains(QString()),
                 qPrintable(message.source));
    }
}

void TranslationsTest::marksAreKept()
{
    QFETCH(QString, language);
    static const QRegularExpression mark(QStringLiteral("%\\d|</?[a-z]+|&(?=\\w)"));
    for (const auto &message : messages(language)) {
        for (const auto &text : message.translations) {
            auto marks = mark.globalMatch(message.source);
            while (marks.hasNext()) {
                const auto wanted = marks.next().captured();
                QVERIFY2(text.contains(wanted), qPrintable(message.source));
            }
            QCOMPARE(text.contains(QLatin1Char('\n')), message.source.contains(QLatin1Char('\n')));
        }
    }
}

/// One that was forgotten by lupdate would stay English.
void TranslationsTest::allHaveTheSameSentences()
{
    const auto sources = [](const QString &language) {
        QStringList all;
        for (const auto &message : messages(language))
            all << message.source;
        all.sort();
        return all;
    };
    const auto german = sources(QStringLiteral("de"));
    for (const auto &language : wizard::languages())
        if (qstrcmp(language.code, "en") != 0)
            QCOMPARE(sources(QLatin1String(language.code)), german);
}

} // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations.moc"
