// Review at one glance.
#include "wizard/languages.h"
#include "wizard/review/plansummary.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class SummaryTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::English)); }
    void aPlanInOneSentence_data();
    void aPlanInOneSentence();
};

machine::Change change(machine::Action action, nginx::EntryKind kind = nginx::EntryKind::File)
{
    machine::Change made;
    made.action = action;
    made.wanted.kind = kind;
    return made;
}

} // namespace

void SummaryTest::aPlanInOneSentence_data()
{
    using enum machine::Action;
    constexpr auto link = nginx::EntryKind::Link;
    QTest::addColumn<machine::Plan>("plan");
    QTest::addColumn<QString>("sentence");
    machine::Plan plan;
    plan.changes.assign(6, change(Create));
    plan.changes.push_back(change(Replace));
    plan.changes.insert(plan.changes.end(), 6, change(Create, link));
    plan.commands = {"nginx -t", "nginx -s reload"};
    QTest::newRow("set up") << plan
                            << "6 files new, 6 links new, 1 file changed; then nginx is "
                               "reloaded.";
    plan.changes = {change(Delete), change(Delete, link), change(Keep), change(Keep)};
    plan.commands = {};
    QTest::newRow("taken back") << plan << "1 file removed, 1 link removed, 2 files unchanged.";
}

void SummaryTest::aPlanInOneSentence()
{
    QFETCH(machine::Plan, plan);
    QTEST(planSummary(plan), "sentence");
}

Q_DECLARE_METATYPE(machine::Plan)

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary.moc"
