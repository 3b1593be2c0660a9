// Pictures of what is beside the preview's text, and of differences, to be looked at.
#include "album.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/finder.h"
#include "wizard/preview/searchrow.h"
#include "wizard/review/differenceview.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include <QLineEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class ExplainShots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_album.open(); }
    void preview_data() { Album::addLooks(); }
    void preview();
    void differences_data() { Album::addLooks(); }
    void differences();

private:
    Album m_album;
};

void goTo(FileView &view, const QString &text)
{
    for (auto block = view.document()->begin(); block.isValid(); block = block.next())
        if (block.text().contains(text))
            return view.goToLine(block.blockNumber());
    QFAIL(qPrintable(text));
}

nginx::Survey debian()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    survey.running = true;
    return survey;
}

void ExplainShots::preview()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    Session session;
    session.showLocal(debian());
    session.open(example(), {});
    Helper helper({}, false, false);
    Job job(session, helper);
    MainWindow window(session, job, {}, std::chrono::milliseconds(0));
    m_album.fit(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.wizard().next();
    auto &pane = window.preview();
    pane.refresh();
    pane.showSite(QStringLiteral("controller"));
    goTo(pane.view(), QStringLiteral("proxy_set_header Upgrade"));
    m_album.take(window, QStringLiteral("explained"));
    pane.finder().open();
    pane.findChild<SearchRow *>()->findChild<QLineEdit *>()->setText(QStringLiteral("timeout"));
    m_album.take(window, QStringLiteral("search"));
    pane.finder().close();
    QTest::keyClick(window.windowHandle(), Qt::Key_F7);
    m_album.take(window, QStringLiteral("explained-large"));
    QTest::keyClick(window.windowHandle(), Qt::Key_F1);
    m_album.take(window, QStringLiteral("explained-help"));
    session.open(Profile {}, {});
}

/// Ours of before, with a line changed, one gone and one come.
machine::Plan plan()
{
    Session session;
    session.showLocal(debian());
    session.open(example(), {});
    machine::Plan plan;
    for (const auto &entry : session.files().entries) {
        if (entry.kind != nginx::EntryKind::File)
            continue;
        machine::Change change {machine::Action::Replace, entry, {}, machine::Owner::Us, false};
        auto text = QString::fromStdString(entry.content);
        text.replace(QStringLiteral("3600s"), QStringLiteral("300s"));
        text.replace(QStringLiteral("meet.example.org"), QStringLiteral("talk.example.org"));
        text.remove(QStringLiteral("    server_tokens off;\n"));
        text.replace(QStringLiteral("    proxy_http_version 1.1;\n"),
                     QStringLiteral("    proxy_http_version 1.1;\n    proxy_redirect off;\n"));
        change.before = {machine::NodeKind::File, 0644, 0, 0, text.toStdString()};
        plan.changes.push_back(change);
    }
    return plan;
}

void ExplainShots::differences()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *view = new DifferenceView;
    column->addWidget(view);
    dialog.resize(look.endsWith(QLatin1String("narrow")) ? 640 : 1150, 620);
    view->show(plan());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    view->findChild<QTreeWidget *>()->setCurrentItem(
        view->findChild<QTreeWidget *>()->topLevelItem(3));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F8);
    m_album.take(dialog, QStringLiteral("difference"));
}

} // namespace

QTEST_MAIN(ExplainShots)
#include "explainshots.moc"
