// German is complete: every sentence is there, finished, and keeps its places for arguments.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsFinished();
    void argumentsAreKept();

private:
    struct Message {
        QString source;
        QStringList translations;
        QString type;
    };
    static QList<Message> messages();
};

QList<TranslationsTest::Message> TranslationsTest::messages()
{
    QFile file(QStringLiteral(OPENTALK_TRANSLATIONS "/opentalk-proxy-wizard_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> read;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            read.append(Message {});
        else if (xml.name() == QLatin1String("source"))
            read.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            read.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            read.last().type = xml.attributes().value(QLatin1String("type")).toString();
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            read.last().translations << text;
        }
    }
    return read;
}

void TranslationsTest::everySentenceIsFinished()
{
    const auto all = messages();
    QVERIFY(all.size() > 100);
    for (const auto &message : all) {
        if (message.type == QLatin1String("vanished") || message.type == QLatin1String("obsolete"))
            continue;
        QVERIFY2(message.type.isEmpty() && !message.translations.join(QString()).isEmpty(),
                 qPrintable(message.source));
    }
}

void TranslationsTest::argumentsAreKept()
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    for (const auto &message : messages()) {
        const auto text = message.translations.join(QLatin1Char(' '));
        auto places = place.globalMatch(message.source);
        while (places.hasNext())
            QVERIFY2(text.contains(places.next().captured()), qPrintable(message.source));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations.moc"
