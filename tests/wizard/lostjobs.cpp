// A job that is lost in the midst: its kind is kept until somebody has seen how it ended, and the
// next start says what is in place, in the words of that kind.
#include "jobrig.h"
#include "wizard/draftkeeper.h"
#include "wizard/pages/draftoffer.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class LostJobs final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theKindOfJobIsKept_data();
    void theKindOfJobIsKept();
    void anUnknownEndStaysNotedUntilItWasSeen();
    void practiceTellsNothingOfThisMachine();
    void theNoteOfAJobGoesOnBesideNewAnswers();
    void whereNothingCanBeKeptNobodyElseIsTheReason();
    void howAJobStands_data();
    void howAJobStands();
    void theNextStartSaysWhatIsInPlace_data();
    void theNextStartSaysWhatIsInPlace();
    void aDraftWithoutAKindIsAnApplys();
    void anothersJobIsToldAsItStands();
    void theDiskIsLookedAtOnce();

private:
    void putSite(const QByteArray &text) const;
    void putLink(bool isThere) const;
    void startAgain();
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_tree;
    QString m_file;
    std::unique_ptr<DraftKeeper> m_keeper;
};

/// A site is replaced, and its link is new.
machine::Plan replacing()
{
    auto made = plan("back");
    auto &site = made.changes.front();
    site.action = machine::Action::Replace;
    site.wanted.content = "new\n";
    site.before = {.kind = machine::NodeKind::File, .content = "old\n"};
    auto link = site;
    link.action = machine::Action::Create;
    link.before = {};
    link.wanted.path = "/etc/nginx/sites-enabled/opentalk-frontend.conf";
    link.wanted.kind = nginx::EntryKind::Link;
    link.wanted.content = "../sites-available/opentalk-frontend.conf";
    made.changes.push_back(link);
    return made;
}

Draft lost(Intent intent)
{
    return {.profile = intent == Intent::SetUp ? whole() : Profile {},
            .time = QDateTime::currentDateTimeUtc(),
            .applying = placementsOf(replacing()),
            .intent = intent};
}

} // namespace

void LostJobs::init()
{
    JobRig::init();
    m_session->setTarget(Target::ThisMachine, FakeHelper::survey(), Sight::Account);
    m_fake->on("plan", m_fake->planning(replacing()));
    m_fake->on("plan_undo", m_fake->planning(replacing()));
    m_fake->on("plan_remove", m_fake->planning(replacing()));
    m_fake->on("history", m_fake->telling({checkpoint(7)}));
    m_helper = std::make_unique<Helper>(m_fake->program(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(QStringLiteral("answers.json"));
    // Below a folder that others may write in, root looks at nothing.
    m_tree = std::make_unique<QTemporaryDir>(QDir::homePath()
                                             + QStringLiteral("/opentalk-tree-XXXXXX"));
    for (const auto *folder : {"etc/nginx/sites-available", "etc/nginx/sites-enabled"})
        QVERIFY(QDir().mkpath(m_tree->filePath(QLatin1String(folder))));
}

void LostJobs::cleanup()
{
    m_session->open(Profile {}, {});
    m_window.reset();
    m_keeper.reset();
    JobRig::cleanup();
}

void LostJobs::putSite(const QByteArray &text) const
{
    QFile file(
        m_tree->filePath(QStringLiteral("etc/nginx/sites-available/opentalk-frontend.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void LostJobs::putLink(bool isThere) const
{
    const auto link
        = m_tree->filePath(QStringLiteral("etc/nginx/sites-enabled/opentalk-frontend.conf"));
    QFile::remove(link);
    if (isThere)
        QVERIFY(QFile::link(QStringLiteral("../sites-available/opentalk-frontend.conf"), link));
}

/// Another window on Start, on a machine that is the tree.
void LostJobs::startAgain()
{
    auto root = machine::Root::open(m_tree->path().toStdString(), machine::Trust::Anyone);
    QVERIFY(root.has_value());
    m_job.reset();
    m_session = std::make_unique<Session>(std::move(*root));
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0), nullptr, m_keeper.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QPushButton *LostJobs::button(const QString &text) const
{
    for (auto *each : m_window->findChild<DraftOffer *>()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void LostJobs::theKindOfJobIsKept_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::newRow("apply") << Intent::SetUp;
    QTest::newRow("undo") << Intent::Undo;
    QTest::newRow("remove") << Intent::Remove;
}

/// The helper does not answer any more. What was neither typed nor applied is no answer.
void LostJobs::theKindOfJobIsKept()
{
    QFETCH(Intent, intent);
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
    m_session->setIntent(intent);
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    m_job->apply();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_file), patience);
    const auto draft = readDraft(m_file);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->intent, intent);
    QCOMPARE(draft->applying.size(), 2u);
    QCOMPARE(draft->hasAnswers(), intent == Intent::SetUp);
}

/// Back on Review nothing is known yet: first the helper has to finish what was left.
void LostJobs::anUnknownEndStaysNotedUntilItWasSeen()
{
    const auto isNoted = [this] {
        const auto draft = readDraft(m_file);
        return draft && !draft->applying.empty();
    };
    m_fake->on("apply", "kill -9 $$");
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0), nullptr, m_keeper.get());
    m_window->show();
    auto &wizard = m_window->wizard();
    while (wizard.currentId() < ReviewPageId)
        wizard.next();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    wizard.page()->goBackTo(ReviewPageId);
    QVERIFY(!m_job->canApply() && isNoted());
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QVERIFY(isNoted());
    wizard.back();
    QVERIFY(!isNoted());
}

void LostJobs::practiceTellsNothingOfThisMachine()
{
    m_fake->on("apply", "kill -9 $$");
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0), nullptr, m_keeper.get());
    m_window->show();
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    m_session->practise();
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    m_keeper->endWasSeen();
    const auto draft = readDraft(m_file);
    QVERIFY(draft && !draft->applying.empty());
}

void LostJobs::theNoteOfAJobGoesOnBesideNewAnswers()
{
    QVERIFY(writeDraft(m_file, lost(Intent::Undo)).has_value());
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job, m_file);
    m_session->change([](Profile &profile) { profile.domain = "new.example.com"; });
    QTRY_COMPARE(readDraft(m_file)->profile.domain, std::string("new.example.com"));
    QCOMPARE(readDraft(m_file)->intent, Intent::Undo);
    QCOMPARE(readDraft(m_file)->applying, lost(Intent::Undo).applying);
}

void LostJobs::whereNothingCanBeKeptNobodyElseIsTheReason()
{
    QFile file(m_home->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // below it there can be no lock, even for root
    m_keeper = std::make_unique<DraftKeeper>(*m_session, *m_job,
                                             file.fileName() + QStringLiteral("/answers.json"));
    QVERIFY(!m_keeper->isAnothers());
}

void LostJobs::howAJobStands_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<InPlace>("inPlace");
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("before") << QByteArray("old\n") << false << InPlace::Before << false;
    QTest::newRow("between") << QByteArray("new\n") << false << InPlace::Between << false;
    QTest::newRow("between, the other") << QByteArray("old\n") << true << InPlace::Between << false;
    QTest::newRow("after") << QByteArray("new\n") << true << InPlace::After << false;
    QTest::newRow("after, edited") << QByteArray("mine\n") << true << InPlace::After << true;
    QTest::newRow("before, edited") << QByteArray("mine\n") << false << InPlace::Before << true;
}

void LostJobs::howAJobStands()
{
    QFETCH(QByteArray, site);
    QFETCH(bool, isLinked);
    QFETCH(InPlace, inPlace);
    QFETCH(bool, isEdited);
    putSite(site);
    putLink(isLinked);
    const auto root = machine::Root::open(m_tree->path().toStdString(), machine::Trust::Anyone);
    QVERIFY(root.has_value());
    auto placements = placementsOf(replacing());
    QVERIFY((standingOf(placements, false, *root) == Standing {inPlace, isEdited}));
    QVERIFY((standingOf({}, false, *root) == Standing {InPlace::Unseen, false}));
    // While certificates are ordered, the sites are neither old nor new.
    const auto ordering = isEdited ? InPlace::Between : inPlace;
    QCOMPARE(standingOf(placements, true, *root).inPlace, ordering);
    placements.pop_back();
    if (isEdited)
        QVERIFY((standingOf(placements, false, *root) == Standing {InPlace::Unclear, true}));
}

void LostJobs::theNextStartSaysWhatIsInPlace_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Intent intent, const char *site, bool isLinked,
                        const char *sentence) {
        QTest::newRow(name) << intent << QByteArray(site) << isLinked
                            << QString::fromUtf8(sentence);
    };
    row("apply, before", Intent::SetUp, "old\n", false,
        "The window was lost while it applied them. The configuration from before is in place.");
    row("apply, edited", Intent::SetUp, "mine\n", true,
        "The window was lost while it applied them. The new configuration is in place. Some of "
        "its files were changed since then.");
    row("undo, before", Intent::Undo, "old\n", false,
        "The window was lost while it undid the last change. That change is still in place.");
    row("undo, after", Intent::Undo, "new\n", true,
        "The window was lost while it undid the last change. The configuration from before that "
        "change is in place.");
    row("undo, between", Intent::Undo, "new\n", false,
        "The window was lost while it undid the last change. Some files are done and some "
        "are not: it was left half done, or files were changed since then. Review asks for "
        "administrator rights; what is half done is then finished or taken back.");
    row("remove, before", Intent::Remove, "old\n", false,
        "The window was lost while it removed OpenTalk from this nginx. OpenTalk's sites are "
        "still in place.");
    row("remove, after", Intent::Remove, "new\n", true,
        "The window was lost while it removed OpenTalk from this nginx. What the first set-up "
        "found is in place.");
}

void LostJobs::theNextStartSaysWhatIsInPlace()
{
    QFETCH(Intent, intent);
    QFETCH(QByteArray, site);
    QFETCH(bool, isLinked);
    QFETCH(QString, sentence);
    putSite(site);
    putLink(isLinked);
    QVERIFY(writeDraft(m_file, lost(intent)).has_value());
    startAgain();
    const auto labels = m_window->findChild<DraftOffer *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text() == sentence;
    }));
    const bool hasAnswers = intent == Intent::SetUp;
    QCOMPARE(shows(QStringLiteral("were not saved")), hasAnswers);
    QCOMPARE(button(DraftOffer::tr("Con&tinue with them")) != nullptr, hasAnswers);
    auto *read
        = button(hasAnswers ? DraftOffer::tr("Fo&rget them") : DraftOffer::tr("Un&derstood"));
    QVERIFY(read);
    read->click();
    QVERIFY(!m_window->findChild<DraftOffer *>()->isVisible());
    QVERIFY(!QFile::exists(m_file));
}

void LostJobs::aDraftWithoutAKindIsAnApplys()
{
    putSite("old\n");
    QVERIFY(writeDraft(m_file, lost(Intent::SetUp)).has_value());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("intent"));
    startAgain();
    QVERIFY(shows(QStringLiteral("The window was lost while it applied them.")));
}

void LostJobs::anothersJobIsToldAsItStands()
{
    QVERIFY(writeDraft(m_file, lost(Intent::Remove)).has_value());
    putSite("old\n");
    Session another;
    Job itsJob(another, *m_helper);
    const DraftKeeper its(another, itsJob, m_file);
    startAgain();
    QVERIFY(shows(QStringLiteral("Another window, open or cut off, has begun to remove OpenTalk "
                                 "from this nginx. OpenTalk's sites are still in place.")));
    QVERIFY(!button(DraftOffer::tr("Con&tinue with them")));
    QVERIFY(!button(DraftOffer::tr("Un&derstood")));
}

/// The page is refreshed with every letter.
void LostJobs::theDiskIsLookedAtOnce()
{
    const auto before = QStringLiteral("The configuration from before is in place.");
    putSite("old\n");
    QVERIFY(writeDraft(m_file, lost(Intent::SetUp)).has_value());
    startAgain();
    QVERIFY(shows(before));
    putSite("new\n");
    putLink(true);
    m_session->change([](Profile &profile) { profile.domain = "example.org"; });
    QVERIFY(shows(before));
    auto *start = m_window->wizard().currentPage();
    start->hide();
    start->show();
    QVERIFY(!shows(before));
}

QTEST_MAIN(LostJobs)
#include "lostjobs.moc"
