// Pictures of the page Checks in each of its states.
#include "checkrows.h"
#include "wizard/checkup.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/pages/checkspage.h"
#include "wizard/pages/checktree.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include "album.h"
#include "fakehelper.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class CheckShots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_album.open(); }
    void thePage_data() { Album::addLooks(); }
    void thePage();

private:
    void take(MainWindow &window, const char *name);

    Album m_album;
};

void CheckShots::take(MainWindow &window, const char *name)
{
    QTest::qWait(50);
    m_album.take(window, QString::fromLatin1(name));
}

void CheckShots::thePage()
{
    QFETCH(QString, look);
    m_album.putOn(look);
    Session session;
    session.showLocal(FakeHelper::survey());
    session.lookAtThisMachine();
    session.open(example(), {});
    Helper helper({}, false, false);
    Job job(session, helper);
    HeldChecks held;
    Checkup checkup(session, nullptr, nullptr, nullptr,
                    [&](const checks::Context &context) { return held.make(context); });
    MainWindow window(session, job, {}, std::chrono::milliseconds(0), &checkup);
    m_album.fit(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    while (window.wizard().currentId() < ChecksPageId)
        window.wizard().next();
    take(window, "5-checks-before");
    window.checkup().start();
    QTRY_COMPARE(held.waiting(), 6u);
    held.answer("frontend 127.0.0.1:8080", fine("Web frontend", "127.0.0.1:8080"));
    held.answer("keycloak 127.0.0.1:8087", keycloakOutside());
    take(window, "5-checks-running");
    held.answer("whiteboard 127.0.0.1:9666", refused());
    held.answer("controller", otherRelease());
    held.answerAll(fine());
    take(window, "5-checks-failures");
    auto *tree = window.wizard().currentPage()->findChild<CheckTree *>();
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    take(window, "5-checks-release");
    window.checkup().start();
    QTRY_COMPARE(held.waiting(), 6u);
    held.answerAll(fine());
    take(window, "5-checks-good");
}

} // namespace

QTEST_MAIN(CheckShots)
#include "checkshots.moc"
