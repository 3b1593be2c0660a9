// Nothing is left blank: where there is nothing to show, it is said why, or what fills the place.
#include "checkrows.h"
#include "jobrig.h"
#include "wizard/checkup.h"
#include "wizard/languages.h"
#include "wizard/pages/checktree.h"
#include "wizard/preview/previewpane.h"
#include "wizard/review/differencepane.h"
#include "wizard/review/differenceview.h"

#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class BlankPanes final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::English)); }
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void listsWithoutRowsSayWhy();
    void aCheckThatWasNotChosenIsAskedFor();
    void aPlanThatChangesNothingSaysSo();
    void thePreviewWithoutFiles();
    void afterRemovingNothingIsBlank();

private:
    void turnTo(PageId id);
    template <typename T> T &onPage() const
    {
        return *m_window->wizard().currentPage()->findChild<T *>();
    }
};

/// What stands in a list's place.
QString saidIn(const QAbstractItemView &list)
{
    const auto *label = list.viewport()->findChild<QLabel *>();
    return label && label->isVisible()
            && label->heightForWidth(label->width()) <= list.viewport()->height()
        ? label->text()
        : QString();
}

void BlankPanes::turnTo(PageId id)
{
    openWindow();
    while (m_window->wizard().currentId() < id)
        m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(id));
}

void BlankPanes::listsWithoutRowsSayWhy()
{
    m_session->open(whole(), {});
    turnTo(CertificatesPageId);
    auto &names = onPage<QTreeWidget>();
    QVERIFY(names.topLevelItemCount() > 0);
    QCOMPARE(saidIn(names), QString());
    m_session->open(Profile {}, {});
    QCOMPARE(names.topLevelItemCount(), 0);
    QVERIFY(saidIn(names).contains(QStringLiteral("domain")));
    QCOMPARE(names.accessibleDescription(), saidIn(names));
    m_session->open(whole(), {});
    QCOMPARE(saidIn(names), QString());
    QCOMPARE(names.accessibleDescription(), QString());

    Session nothing;
    Checkup checkup(nothing, nullptr, nullptr, nullptr,
                    [](const checks::Context &) { return std::vector<checks::Check> {}; });
    CheckTree tree(checkup);
    tree.show();
    QVERIFY(saidIn(tree).contains(QStringLiteral("answers")));
}

void BlankPanes::aCheckThatWasNotChosenIsAskedFor()
{
    m_session->open(whole(), {});
    turnTo(ChecksPageId);
    auto &detail = onPage<QTextBrowser>();
    const auto blank = [&] { return detail.document()->isEmpty(); };
    QVERIFY(blank());
    QVERIFY(detail.placeholderText().startsWith(QStringLiteral("Choose a check")));
    auto &tree = onPage<CheckTree>();
    tree.setCurrentItem(tree.topLevelItem(0));
    QVERIFY(blank() && detail.placeholderText().startsWith(QStringLiteral("Choose a check")));
    tree.setCurrentItem(tree.topLevelItem(0)->child(0));
    QCOMPARE(detail.placeholderText(), QStringLiteral("This was not checked yet."));
    QCOMPARE(detail.accessibleDescription(), detail.placeholderText());
}

void BlankPanes::aPlanThatChangesNothingSaysSo()
{
    DifferenceView view;
    view.resize(600, 400);
    view.QWidget::show();
    view.show(plan("one"));
    const auto &list = static_cast<const QTreeWidget &>(*view.list());
    QCOMPARE(saidIn(list), QString());
    QVERIFY(view.pane().isVisible());
    view.show(machine::Plan {});
    QVERIFY(!saidIn(list).isEmpty());
    QVERIFY2(!view.pane().isVisible(), "there is nothing to choose");
    view.show(plan("two"));
    QVERIFY(view.pane().isVisible());
    auto &chosen = *view.findChild<QTreeWidget *>();
    chosen.setCurrentItem(nullptr);
    QVERIFY(view.pane().sheet().document()->isEmpty());
    QVERIFY(!view.pane().sheet().placeholderText().isEmpty());
}

void BlankPanes::thePreviewWithoutFiles()
{
    Session nothing;
    PreviewPane preview(nothing, std::chrono::milliseconds(0));
    const auto &files = *preview.findChild<QComboBox *>();
    QCOMPARE(files.count(), 0);
    QVERIFY(!files.placeholderText().isEmpty());
    QVERIFY(!preview.findChild<QPlainTextEdit *>()->placeholderText().isEmpty());
}

void BlankPanes::afterRemovingNothingIsBlank()
{
    m_fake->on("history", m_fake->telling({checkpoint(7)}));
    m_fake->on("plan_remove", m_fake->planning(plan("none")));
    m_fake->on("remove", m_fake->done(machine::Did::Removed));
    showReview(Intent::Remove);
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(DonePageId));
    QVERIFY(shows(QStringLiteral("logs of nginx are still there")));
}

} // namespace

QTEST_MAIN(BlankPanes)
#include "blankpanes.moc"
