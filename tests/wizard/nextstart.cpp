// The start after a line has dropped, by keyboard: what the window says of the answers and of the
// apply that it was lost in, the answers brought back, and the plan that Review then shows.
//   OPENTALK_HELPER    the command (opentalk-proxy)
//   OPENTALK_PROFILE   a file with what the answers have to be
//   OPENTALK_STANDING  "typed": nothing was being applied; "before" and "after": which
//                      configuration is in place; "another": of a window that has not ended, and
//                      has applied them; "undo-before" and "undo-after": the same of an undo,
//                      whose window had nothing typed
#include "keyboardwalk.h"
#include "machine/root.h"
#include "wizard/draftkeeper.h"
#include "wizard/pages/draftoffer.h"
#include "wizard/profilefile.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace opentalk;
using namespace opentalk::wizard;

class NextStart final : public QObject, private KeyboardWalk {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theAnswersComeBack();

private:
    bool stands(const char *what) const { return setting("OPENTALK_STANDING") == what; }
    bool isUndo() const { return setting("OPENTALK_STANDING").startsWith(QLatin1String("undo")); }
    bool says(const QString &sentence) const;
    void checkSentences() const;
    void goOn();
    void review();

    std::unique_ptr<DraftKeeper> m_drafts;
};

void NextStart::init()
{
    auto root = machine::Root::open("", machine::Trust::Anyone);
    QVERIFY(root.has_value());
    m_session = std::make_unique<Session>(std::move(*root));
    m_helper = std::make_unique<Helper>(setting("OPENTALK_HELPER"), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_drafts = std::make_unique<DraftKeeper>(*m_session, *m_job);
    m_window = std::make_unique<MainWindow>(*m_session, *m_job, setting("OPENTALK_HELPER"),
                                            std::chrono::milliseconds(50), nullptr, m_drafts.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void NextStart::cleanup()
{
    m_window.reset();
    m_drafts.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

bool NextStart::says(const QString &sentence) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(sentence);
    });
}

void NextStart::checkSentences() const
{
    const bool isOpen = stands("another");
    QCOMPARE(says(QStringLiteral(" for example.com were not saved.")), !isOpen && !isUndo());
    QCOMPARE(says(QStringLiteral("Another window, open or cut off, holds answers of ")), isOpen);
    QCOMPARE(says(QStringLiteral("It has begun to apply them. The new configuration is in place.")),
             isOpen);
    const auto lost = isUndo()
        ? QStringLiteral("The window was lost while it undid the last change. ")
        : QStringLiteral("The window was lost while it applied them. ");
    QCOMPARE(says(lost), !isOpen && !stands("typed"));
    QCOMPARE(says(lost + QStringLiteral("The configuration from before is in place.")),
             stands("before"));
    QCOMPARE(says(lost + QStringLiteral("The new configuration is in place.")), stands("after"));
    QCOMPARE(says(lost + QStringLiteral("That change is still in place.")), stands("undo-before"));
    QCOMPARE(says(lost + QStringLiteral("The configuration from before that change is in place.")),
             stands("undo-after"));
}

void NextStart::goOn()
{
    const auto answers = readProfileFile(setting("OPENTALK_PROFILE"));
    QVERIFY(answers.has_value());
    press(DraftOffer::tr("Con&tinue with them"));
    QTRY_VERIFY(m_session->profile() == *answers);
    QVERIFY(!m_drafts->found());
}

void NextStart::review()
{
    press(StartPage::tr("&Set up again or change what is there"));
    for (int page = StartPageId; page <= ChecksPageId && !QTest::currentTestFailed(); ++page)
        next(static_cast<PageId>(page));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Reviewed, patience);
    QVERIFY(m_job->canApply());
    QVERIFY(!m_job->recovered()); // nothing was left to be finished
    QCOMPARE(m_job->plan()->changesNothing(), stands("after") || stands("another"));
}

void NextStart::theAnswersComeBack()
{
    checkSentences();
    if (isUndo()) {
        press(DraftOffer::tr("Un&derstood"));
        QTRY_VERIFY(!m_drafts->found());
        return;
    }
    for (const auto part : {&NextStart::goOn, &NextStart::review})
        if (!QTest::currentTestFailed())
            (this->*part)();
}

QTEST_MAIN(NextStart)
#include "nextstart.moc"
