// Every text of every page goes through the translations: in a language whose sentences stand in
// brackets, nothing is left outside of them but names, addresses, paths and configuration.
#include "gallery.h"
#include "pseudolanguage.h"
#include "wizard/languages.h"
#include "wizard/windowstyle.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeView>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

/// What is the same in every language.
const QRegularExpression names(QStringLiteral(
    R"((https?://\S+)|(/[\w.*-]+)+/?|[\w.@-]+\.(example\.)?(com|org|conf|yaml|json|env)\b|)"
    R"(\bnginx\b|\bsystemctl reload\b|\bsudo apt-get install\b|\bwiki\b|\bpad board\b|)"
    R"(\bDebian GNU/Linux \d+ \(bookworm\)|\b[0-9a-f]{16,64}\b|[\w.]*exa mple|)"
    R"((# Keycloak [^\n]*)|(KC_\w+: \S+))"));

class PseudoTest final : public QObject {
    Q_OBJECT

private slots:
    void bracketsAndMarksAreKept();
    void nothingIsUntranslated();

private:
    void look(const QWidget &window);
    void lookAt(const QWidget &widget);
    void lookAtTree(const QTreeView &tree);
    void judge(const QString &text, const char *what);

    QString m_scene;
    QStringList m_found;
};

void PseudoTest::bracketsAndMarksAreKept()
{
    const auto made = pseudo(QStringLiteral("&Save <b>%1</b> of %n files"));
    QVERIFY(made.startsWith(pseudoBegin) && made.endsWith(pseudoEnd));
    for (const auto *mark : {"&S", "<b>%1</b>", "%n"})
        QVERIFY2(made.contains(QLatin1String(mark)), qPrintable(made));
    QVERIFY(made.size() > 37);
}

/// What stands outside of all brackets.
QString outside(const QString &text)
{
    QString left;
    int depth = 0;
    for (const auto &letter : text) {
        depth += letter == pseudoBegin;
        if (depth == 0)
            left += letter;
        depth -= letter == pseudoEnd;
    }
    return left;
}

void PseudoTest::judge(const QString &text, const char *what)
{
    QTextDocument document;
    document.setHtml(text);
    auto left = outside(Qt::mightBeRichText(text) ? document.toPlainText() : text).remove(names);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    if (word.match(left).hasMatch())
        m_found << QStringLiteral("%1: %2: %3").arg(m_scene, QLatin1String(what), left.left(90));
}

void PseudoTest::look(const QWidget &window)
{
    judge(window.windowTitle(), "title");
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&window))
            lookAt(*widget);
}

void PseudoTest::lookAt(const QWidget &widget)
{
    judge(widget.toolTip(), "tool tip");
    judge(widget.accessibleName(), "accessible name");
    judge(widget.accessibleDescription(), "accessible description");
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        judge(label->text(), "label");
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        judge(button->text(), "button");
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        judge(line->placeholderText(), "placeholder");
    if (const auto *text = qobject_cast<const QTextBrowser *>(&widget))
        judge(text->toPlainText(), "text");
    if (const auto *tree = qobject_cast<const QTreeView *>(&widget))
        lookAtTree(*tree);
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    for (int row = 0; box && box->objectName() != QLatin1String("languages") && row < box->count();
         ++row)
        judge(box->itemText(row), "choice");
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    for (int tab = 0; tabs && tab < tabs->count(); ++tab)
        judge(tabs->tabText(tab), "tab");
}

void PseudoTest::lookAtTree(const QTreeView &tree)
{
    const int columns = tree.model()->columnCount();
    for (int column = 0; column < columns; ++column)
        judge(tree.model()->headerData(column, Qt::Horizontal).toString(), "heading");
    for (auto row = tree.model()->index(0, 0); row.isValid(); row = tree.indexBelow(row))
        for (int column = 0; column < columns; ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                judge(row.siblingAtColumn(column).data(role).toString(), "cell");
}

void PseudoTest::nothingIsUntranslated()
{
    QApplication::setStyle(new WindowStyle(true));
    useLanguage(QLocale(QLocale::English));
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    Gallery().walk([this](const QString &scene, QWidget &shown) {
        m_scene = scene;
        look(shown);
    });
    m_found.removeDuplicates();
    for (const auto &line : m_found)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    QCOMPARE(m_found.size(), 0);
}

} // namespace

QTEST_MAIN(PseudoTest)
#include "pseudo.moc"
