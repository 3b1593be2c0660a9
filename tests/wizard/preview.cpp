// The preview: only blocks that differ are edited, and its colours can be read.
#include "wizard/preview/fileview.h"
#include "wizard/preview/previewdocument.h"
#include "wizard/preview/previewpane.h"
#include "wizard/preview/syntaxhighlighter.h"
#include "wizard/session.h"
#include "wizard/tone.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class PreviewTest final : public QObject {
    Q_OBJECT

private slots:
    void anEqualTextTouchesNothing();
    void aChangedLineIsOneEditOfItsBlock();
    void linesApartAreEditedApart();
    void textsBecomeEachOther_data();
    void textsBecomeEachOther();
    void theCursorStaysWhereItWas();
    void coloursHaveContrast_data();
    void coloursHaveContrast();
    void aKeystrokeKeepsTheFileAndEditsIt();
    void theReasonOfTheLineIsShown();
    void theFirstFileIsTheSiteThatPeopleOpen_data();
    void theFirstFileIsTheSiteThatPeopleOpen();
};

void PreviewTest::anEqualTextTouchesNothing()
{
    PreviewDocument document;
    document.reset("a\nb\n");
    QSignalSpy edits(&document, &QTextDocument::contentsChange);
    QVERIFY(document.become("a\nb\n").empty());
    QCOMPARE(edits.count(), 0);
}

void PreviewTest::aChangedLineIsOneEditOfItsBlock()
{
    PreviewDocument document;
    document.reset("one\ntwo\nthree\n");
    QSignalSpy edits(&document, &QTextDocument::contentsChange);
    QCOMPARE(document.become("one\n2\nthree\n"), std::vector {1});
    QCOMPARE(edits.count(), 1);
    QVERIFY2(edits[0][0].toInt() >= 4 && edits[0][1].toInt() <= 4,
             "no more than the changed line may be replaced");
}

void PreviewTest::linesApartAreEditedApart()
{
    PreviewDocument document;
    document.reset("name a\nkeep\nkeep\nname a\nkeep\n");
    QSignalSpy edits(&document, &QTextDocument::contentsChange);
    document.become("name b\nkeep\nkeep\nname b\nkeep\n");
    QCOMPARE(edits.count(), 2);
    for (const auto &edit : edits)
        QVERIFY(edit[1].toInt() < 10 && edit[2].toInt() < 10);
}

void PreviewTest::textsBecomeEachOther_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("insert first") << "b\nc\n"
                                  << "a\nb\nc\n";
    QTest::newRow("insert last") << "a\nb\n"
                                 << "a\nb\nc\nd\n";
    QTest::newRow("remove first") << "a\nb\nc\n"
                                  << "b\nc\n";
    QTest::newRow("remove last") << "a\nb\nc\n"
                                 << "a\n";
    QTest::newRow("replace by fewer") << "a\nb\nc\nd\n"
                                      << "a\nx\nd\n";
    QTest::newRow("replace by more") << "a\nb\nd\n"
                                     << "a\nx\ny\nz\nd\n";
    QTest::newRow("all others") << "a\nb\n"
                                << "c\nd\ne\n";
    QTest::newRow("fewer, all others") << "a\nb\nc\n"
                                       << "d\n";
    QTest::newRow("from nothing") << ""
                                  << "a\nb\n";
    QTest::newRow("to nothing") << "a\nb\n"
                                << "";
    QTest::newRow("blank lines") << "a\n\nb\n"
                                 << "a\n\n\nb\n\n";
}

void PreviewTest::textsBecomeEachOther()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    PreviewDocument document;
    document.reset(before.toStdString());
    document.become(after.toStdString());
    const auto shown = document.toPlainText() + (after.isEmpty() ? "" : "\n");
    QCOMPARE(shown, after);
}

void PreviewTest::theCursorStaysWhereItWas()
{
    FileView view;
    view.text().reset("a\nb\nc\n");
    view.goToLine(2);
    view.text().become("new\na\nb\nc\n");
    QCOMPARE(view.textCursor().block().text(), QStringLiteral("c"));
}

void PreviewTest::coloursHaveContrast_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(0xef, 0xef, 0xef) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1f, 0x22, 0x25) << QColor(0x2a, 0x2e, 0x32)
                          << QColor(0xf0, 0xf2, 0xf4);
}

void PreviewTest::coloursHaveContrast()
{
    QFETCH(QColor, base);
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    const QColor backgrounds[] {base, tint(Tone::Good, palette), tint(Tone::Accent, palette)};
    for (const auto token : {Token::Directive, Token::Variable, Token::String, Token::Comment}) {
        for (const auto &background : backgrounds)
            QVERIFY(contrast(tokenColour(token, palette), background) >= 4.5);
    }
    for (const auto tone : {Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        QVERIFY(contrast(colour(tone, palette), base) >= 4.5);
        QVERIFY(contrast(colour(tone, palette), window) >= 4.5);
    }
}

void PreviewTest::aKeystrokeKeepsTheFileAndEditsIt()
{
    Session session;
    session.setTarget(Target::Another,
                      nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                     *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites),
                      Sight::Told);
    session.change([](Profile &p) { p.domain = "example.com"; });
    PreviewPane pane(session, std::chrono::milliseconds(0));
    pane.showSite(QStringLiteral("controller"));
    const auto lines = pane.view().blockCount();
    QVERIFY(lines > 10);
    QSignalSpy edits(&pane.view().text(), &QTextDocument::contentsChange);
    session.change([](Profile &p) { p.domain = "example.org"; });
    pane.refresh();
    QVERIFY(pane.view().toPlainText().contains(QStringLiteral("controller.example.org")));
    QVERIFY(edits.count() >= 1);
    for (const auto &edit : edits)
        QVERIFY2(edit[1].toInt() < 400, "an edit must stay within its line");
}

void PreviewTest::theReasonOfTheLineIsShown()
{
    Session session;
    session.setTarget(Target::Another,
                      nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                     *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites),
                      Sight::Told);
    session.change([](Profile &p) { p.domain = "example.com"; });
    PreviewPane pane(session, std::chrono::milliseconds(0));
    pane.showSite(QStringLiteral("controller"));
    const auto *entry = session.files().find("/etc/nginx/sites-available/opentalk-controller.conf");
    QVERIFY(entry);
    const auto reason = std::ranges::find_if(entry->reasons, [](const auto &r) { return bool(r); });
    QVERIFY(reason != entry->reasons.end());
    pane.view().goToLine(static_cast<int>(reason - entry->reasons.begin()));
    QVERIFY(!pane.reason().isEmpty());
}

void PreviewTest::theFirstFileIsTheSiteThatPeopleOpen_data()
{
    QTest::addColumn<CertificateSource>("source"); // with which there are other files before it
    QTest::newRow("Let's Encrypt") << CertificateSource::LetsEncrypt;
    QTest::newRow("placeholder") << CertificateSource::Placeholder;
}

void PreviewTest::theFirstFileIsTheSiteThatPeopleOpen()
{
    QFETCH(CertificateSource, source);
    Session session;
    PreviewPane pane(session, std::chrono::milliseconds(0));
    session.change([&](Profile &p) {
        p.domain = "example.com";
        p.certificates.source = source;
    });
    pane.refresh();
    QCOMPARE(pane.findChild<QComboBox *>()->currentText(),
             QStringLiteral("opentalk-frontend.conf"));
}

} // namespace

QTEST_MAIN(PreviewTest)
#include "preview.moc"
