// Review with a helper in practice: what is asked for before anything may be applied.
// OPENTALK_HELPER names the command (opentalk-proxy).
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/problemtext.h"
#include "wizard/review/differenceview.h"
#include "wizard/session.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace opentalk;
using namespace opentalk::wizard;

class Review final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aMissingReleaseIsAskedForAndHoldsApplyBack();
    void whatKeepsApplyBackIsShownFirst();

private:
    bool shows(const QString &words) const;

    Session m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<ReviewPage> m_page;
};

void Review::init()
{
    const auto program = qEnvironmentVariable("OPENTALK_HELPER");
    QVERIFY2(!program.isEmpty(), "OPENTALK_HELPER names the command");
    m_helper = std::make_unique<Helper>(program, true, false);
    m_job = std::make_unique<Job>(m_session, *m_helper);
    m_page = std::make_unique<ReviewPage>(m_session, *m_job, program);
    m_session.practise();
}

bool Review::shows(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void Review::aMissingReleaseIsAskedForAndHoldsApplyBack()
{
    Profile profile;
    profile.domain = "example.com";
    profile.certificates.source = CertificateSource::Placeholder;
    m_session.open(profile, {});
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, 20000);
    const auto asked = m_session.problemsFor("release");
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(shows(qt(reason(asked.front()))));
    QVERIFY(!m_page->isComplete());

    m_session.chooseRelease(Release::Classic);
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), 20000);
    QVERIFY(m_page->isComplete());
    QVERIFY(!shows(qt(reason(asked.front()))));
}

void Review::whatKeepsApplyBackIsShownFirst()
{
    const auto change = [](const char *path, machine::Owner owner) {
        machine::Change made;
        made.action = machine::Action::Replace;
        made.owner = owner;
        made.wanted.path = path;
        made.before = {machine::NodeKind::File, 0644, 0, 0, "before\n"};
        return made;
    };
    machine::Plan plan;
    plan.changes = {change("/etc/nginx/conf.d/opentalk-pad.conf", machine::Owner::Us),
                    change("/etc/nginx/nginx.conf", machine::Owner::Other)};
    DifferenceView view;
    view.show(plan);
    const auto *list = view.findChild<QTreeWidget *>();
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("/etc/nginx/nginx.conf"));
    QVERIFY(!view.findChild<QCheckBox *>()->isHidden());
    plan.changes.back().takenOver = true;
    DifferenceView agreed;
    agreed.show(plan);
    list = agreed.findChild<QTreeWidget *>();
    QCOMPARE(list->currentItem()->text(0), qt(plan.changes.front().wanted.path));
}

QTEST_MAIN(Review)
#include "review.moc"
