// What goes wrong is announced to assistive technology once, when it appears, and a field is
// described by what is wrong with it. accessibletree.py sees the same from outside.
#include "machine/problems.h"
#include "wizard/announce.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/problemtext.h"
#include "wizard/review/stepsview.h"

#include <QAccessible>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

QStringList heard;

/// As a screen reader: it says the names of notifications that show.
void hear(QAccessibleEvent *event)
{
    const auto *seen = event->accessibleInterface();
    if (event->type() == QAccessible::ObjectShow && seen
        && seen->role() == QAccessible::Notification && !seen->state().invisible)
        heard << seen->text(QAccessible::Name);
}

class AnnouncingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { heard.clear(); }
    void aMessageIsAnnouncedOnce();
    void aNoticeIsAnnouncedOnce();
    void aStepIsAnnouncedOnce();
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

private:
    static Problem missing(const char *file)
    {
        return problem(machine::cannotRead, file, "No such file or directory");
    }
};

void AnnouncingTest::initTestCase()
{
    // Qt finds the bus while its event loop runs.
    QWidget window;
    window.show();
    QTRY_VERIFY2(QAccessible::isActive(), "no bus for accessibility");
    QAccessible::installUpdateHandler(hear);
}

void AnnouncingTest::aMessageIsAnnouncedOnce()
{
    QLineEdit field;
    MessageArea area(2);
    area.setField(&field);
    area.setHint(QStringLiteral("As you like."));
    area.QWidget::show();
    QTest::qWait(0);
    QCOMPARE(heard, QStringList {});
    QCOMPARE(field.accessibleDescription(), QStringLiteral("As you like."));
    area.show(Problems {missing("/one")});
    area.show(Problems {missing("/one")});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].contains(QLatin1String("/one")), qPrintable(heard[0]));
    QVERIFY(field.accessibleDescription().contains(QLatin1String("/one")));
    area.show(Problems {missing("/two")});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard[1].contains(QLatin1String("/two")), qPrintable(heard[1]));
    area.show(Problems {});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 2);
    QCOMPARE(field.accessibleDescription(), QStringLiteral("As you like."));
}

void AnnouncingTest::aNoticeIsAnnouncedOnce()
{
    NoticeList list(9);
    list.show(Problems {missing("/one")});
    QTest::qWait(0);
    list.show(Problems {missing("/one"), missing("/two")});
    QTest::qWait(0);
    heard.removeDuplicates();
    QCOMPARE(heard.size(), 2);
}

void AnnouncingTest::aStepIsAnnouncedOnce()
{
    using machine::Step;
    using enum machine::StepState;
    StepsView steps;
    steps.QWidget::show();
    QTest::qWait(0);
    heard.clear();
    steps.show({{Step::Prepare, Running, {}}});
    QTest::qWait(0);
    steps.show({{Step::Prepare, Running, {}}});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 1);
    steps.show({{Step::Prepare, Done, {}}, {Step::TryOut, Failed, {}}});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard[1].contains(StepsView::tr("failed")), qPrintable(heard[1]));
}

} // namespace

QTEST_MAIN(AnnouncingTest)
#include "announcing.moc"
