// A window that is lost leaves what was typed, and what it was applying; one that is closed by hand
// leaves nothing.
#include "jobrig.h"
#include "wizard/draftkeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class DraftsTest final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsTypedIsKept();
    void aWindowThatIsClosedLeavesNothing();
    void whatWasFoundStaysUntilItIsDecided();
    void whatWasFoundIsForgotten();
    void aSecondWindowKeepsNothing();
    void aSecondWindowKeepsOnceItIsAlone();
    void whatASecondWindowHasIsKeptOnceItIsAlone();
    void whatIsLostBesideASecondWindowIsOfferedThere_data();
    void whatIsLostBesideASecondWindowIsOfferedThere();
    void whoTypesOnIsKeptToo();
    void whatIsNoDraftIsNotOffered_data();
    void whatIsNoDraftIsNotOffered();
    void anApplyIsNotedUntilItsEnd();
    void anEndThatNobodySawStaysNoted();

private:
    void openKeeper();
    void type(const char *domain);
    void lose();
    bool isKept() const { return QFile::exists(m_file); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
    std::unique_ptr<DraftKeeper> m_keeper;
};

machine::Plan creating()
{
    auto made = plan("one");
    made.changes.front().action = machine::Action::Create;
    return made;
}

} // namespace

void DraftsTest::init()
{
    JobRig::init();
    m_session->open(Profile {}, {});
    m_session->setTarget(Target::ThisMachine, FakeHelper::survey(), Sight::Account);
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(QStringLiteral("state/answers.json"));
    openKeeper();
}

void DraftsTest::cleanup()
{
    m_keeper.reset();
    JobRig::cleanup();
}

void DraftsTest::openKeeper()
{
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
}

void DraftsTest::type(const char *domain)
{
    m_session->change([domain](Profile &profile) { profile.domain = domain; });
    QTest::qWait(400);
}

/// As if the line had dropped: the file is as it was, and another window starts.
void DraftsTest::lose()
{
    QVERIFY(QFile::copy(m_file, m_file + QStringLiteral(".lost")));
    m_keeper.reset();
    QVERIFY(QFile::rename(m_file + QStringLiteral(".lost"), m_file));
    m_session->open(Profile {}, {});
    openKeeper();
}

void DraftsTest::whatIsTypedIsKept()
{
    QVERIFY(!isKept());
    type("example.com");
    QVERIFY(isKept());
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo file(m_file);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), own);
    QCOMPARE(QFileInfo(file.path()).permissions()
                 & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    lose();
    QVERIFY(m_keeper->found());
    QCOMPARE(m_keeper->found()->profile.domain, std::string("example.com"));
    QVERIFY(m_keeper->found()->time.secsTo(QDateTime::currentDateTime()) < 60);
    m_keeper->take();
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    QVERIFY(m_session->isModified());
    QVERIFY(!m_keeper->found());
}

void DraftsTest::aWindowThatIsClosedLeavesNothing()
{
    type("example.com");
    m_keeper.reset();
    QVERIFY(!isKept());
}

void DraftsTest::whatWasFoundStaysUntilItIsDecided()
{
    type("example.com");
    lose();
    m_keeper.reset();
    QVERIFY(isKept());
    openKeeper();
    QVERIFY(m_keeper->found());
    type("example.org"); // without a word about what was found
    m_session->open(Profile {}, {});
    QTest::qWait(400);
    m_keeper.reset();
    openKeeper();
    QCOMPARE(m_keeper->found()->profile.domain, std::string("example.com"));
}

void DraftsTest::whatWasFoundIsForgotten()
{
    type("example.com");
    lose();
    m_keeper->forget();
    QVERIFY(!m_keeper->found());
    QVERIFY(!isKept());
}

/// What another window holds can be gone on with: that one may have lost its line without a word.
void DraftsTest::aSecondWindowKeepsNothing()
{
    type("example.com");
    Session session;
    Job job(session, *m_helper);
    {
        DraftKeeper second(session, job, m_file);
        QVERIFY(second.isAnothers() && second.found());
        second.take();
        QCOMPARE(session.profile().domain, std::string("example.com"));
        session.change([](Profile &profile) { profile.domain = "example.org"; });
        QTest::qWait(400);
    }
    QVERIFY(isKept());
    lose();
    QCOMPARE(m_keeper->found()->profile.domain, std::string("example.com"));
}

void DraftsTest::aSecondWindowKeepsOnceItIsAlone()
{
    type("example.com");
    Session session;
    Job job(session, *m_helper);
    DraftKeeper second(session, job, m_file);
    m_keeper.reset(); // closed by hand: nothing of it is wanted any more
    session.change([](Profile &profile) { profile.domain = "example.org"; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    QVERIFY(!second.isAnothers() && !second.found());
    QCOMPARE(readDraft(m_file)->profile.domain, std::string("example.org"));
}

/// Nothing is typed after the other window has ended.
void DraftsTest::whatASecondWindowHasIsKeptOnceItIsAlone()
{
    type("example.com");
    Session session;
    Job job(session, *m_helper);
    DraftKeeper second(session, job, m_file);
    session.change([](Profile &profile) { profile.domain = "example.org"; });
    QTest::qWait(400);
    QCOMPARE(readDraft(m_file)->profile.domain, std::string("example.com"));
    m_keeper.reset();
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    QVERIFY(!second.isAnothers() && !second.found());
    QCOMPARE(readDraft(m_file)->profile.domain, std::string("example.org"));
}

/// What was gone on with already is offered again only where more was typed since.
void DraftsTest::whatIsLostBesideASecondWindowIsOfferedThere_data()
{
    QTest::addColumn<bool>("isMore");
    QTest::newRow("the same") << false;
    QTest::newRow("more") << true;
}

void DraftsTest::whatIsLostBesideASecondWindowIsOfferedThere()
{
    QFETCH(bool, isMore);
    type("example.com");
    Session session;
    Job job(session, *m_helper);
    DraftKeeper second(session, job, m_file);
    second.take();
    if (isMore)
        type("example.org");
    QVERIFY(QFile::copy(m_file, m_file + QStringLiteral(".lost")));
    m_keeper.reset();
    QVERIFY(QFile::rename(m_file + QStringLiteral(".lost"), m_file));
    QTRY_VERIFY_WITH_TIMEOUT(!second.isAnothers(), patience);
    QCOMPARE(second.found().has_value(), isMore);
    if (isMore)
        QCOMPARE(second.found()->profile.domain, std::string("example.org"));
    QCOMPARE(readDraft(m_file)->profile.domain, std::string("example.com"));
}

/// A third of a second between keys would never be a pause.
void DraftsTest::whoTypesOnIsKeptToo()
{
    for (size_t letters = 1; letters < 20 && !isKept(); ++letters) {
        m_session->change([=](Profile &profile) { profile.domain = std::string(letters, 'a'); });
        QTest::qWait(60);
    }
    QVERIFY(isKept());
}

void DraftsTest::whatIsNoDraftIsNotOffered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"profile\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no profile") << QByteArray("{\"version\":1}");
    QTest::newRow("a profile of another kind") << QByteArray("{\"version\":1,\"profile\":[1]}");
    QTest::newRow("a wrong profile")
        << QByteArray(R"({"version":1,"profile":{"version":1,"nonsense":true}})");
    QTest::newRow("wrong placements")
        << QByteArray(R"({"version":1,"profile":{"version":1},"applying":[3]})");
    QTest::newRow("a job of another kind")
        << QByteArray(R"({"version":1,"profile":{"version":1},"intent":"destroy"})");
    QTest::newRow("huge") << QByteArray(2 << 20, ' ');
}

void DraftsTest::whatIsNoDraftIsNotOffered()
{
    QFETCH(QByteArray, text);
    m_keeper.reset();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    openKeeper();
    QVERIFY(!m_keeper->found());
}

/// The helper does not answer any more: the window is lost in the midst of it.
void DraftsTest::anApplyIsNotedUntilItsEnd()
{
    m_fake->on("plan", m_fake->planning(creating()));
    m_session->open(whole(), {});
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QVERIFY(!isKept());
    m_job->apply();
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    const auto draft = readDraft(m_file);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->applying.size(), 1u);
    QCOMPARE(draft->applying.front().path,
             std::string("/etc/nginx/sites-available/opentalk-frontend.conf"));
    QVERIFY(draft->applying.front().before.empty());
    QVERIFY(!draft->applying.front().after.empty());
}

/// A window whose line has gone dead may see the end, and nobody sees the window.
void DraftsTest::anEndThatNobodySawStaysNoted()
{
    m_fake->on("plan", m_fake->planning(creating()));
    m_fake->on("apply", m_fake->done(machine::Did::Applied));
    m_session->open(whole(), {});
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    m_job->apply();
    QTRY_COMPARE_WITH_TIMEOUT(m_job->phase(), Job::Phase::Succeeded, patience);
    QVERIFY(isKept());
    QCOMPARE(readDraft(m_file)->applying.size(), 1u);
    m_keeper->endWasSeen();
    QVERIFY(!isKept());
}

QTEST_MAIN(DraftsTest)
#include "drafts.moc"
