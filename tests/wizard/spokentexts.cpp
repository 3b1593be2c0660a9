// What a label shows is what assistive technology reads: a name of its own must not stand in the
// place of its text.
#include "gallery.h"
#include "wizard/languages.h"
#include "wizard/preview/searchrow.h"
#include "wizard/restingnotice.h"

#include <QAccessible>
#include <QTextDocumentFragment>

using namespace opentalk;
using namespace opentalk::wizard;
using namespace std::chrono_literals;

namespace {

class SpokenTexts final : public QObject {
    Q_OBJECT

private slots:
    void everyLabelIsRead();
};

QString shownBy(const QLabel &label)
{
    const auto text = label.textFormat() == Qt::PlainText || !Qt::mightBeRichText(label.text())
        ? QString(label.text()).remove(u'&')
        : QTextDocumentFragment::fromHtml(label.text()).toPlainText();
    return text.simplified();
}

QString spokenOf(QLabel &label)
{
    const auto *spoken = QAccessible::queryAccessibleInterface(&label);
    return (spoken->text(QAccessible::Name) + u' ' + spoken->text(QAccessible::Description))
        .simplified();
}

QList<QLabel *> silentLabels(const QWidget &shown)
{
    QList<QLabel *> silent;
    for (auto *label : shown.findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty()
            && !spokenOf(*label).contains(shownBy(*label)))
            silent << label;
    return silent;
}

void SpokenTexts::everyLabelIsRead()
{
    useLanguage(QLocale(QLocale::English));
    QStringList silent;
    int read = 0;
    Gallery().walk([&](const QString &scene, QWidget &shown) {
        for (auto *button : shown.findChildren<QToolButton *>())
            if (button->toolTip().contains(QStringLiteral("Ctrl+F")) && button->isEnabled())
                button->click();
        if (auto *search = shown.findChild<SearchRow *>())
            search->findChild<QLineEdit *>()->setText(QStringLiteral("server"));
        settle();
        if (!silentLabels(shown).isEmpty()) // a message is told once typing has rested
            QTest::qWait((RestingNotice::rest + 100ms).count());
        for (const auto *label : shown.findChildren<QLabel *>())
            read += label->isVisible() && !label->text().isEmpty();
        for (auto *label : silentLabels(shown))
            silent << scene + QStringLiteral(": “") + shownBy(*label)
                    + QStringLiteral("” is read as “") + spokenOf(*label) + u'”';
    });
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY(read > 300);
}

} // namespace

QTEST_MAIN(SpokenTexts)
#include "spokentexts.moc"
