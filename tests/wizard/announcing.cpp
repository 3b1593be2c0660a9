// What goes wrong is announced to assistive technology once, when it appears, and a field is
// described by what is wrong with it. accessibletree.py sees the same from outside.
#include "checkrows.h"
#include "jobrig.h"
#include "machine/problems.h"
#include "wizard/announce.h"
#include "wizard/checkup.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/pages/checkvoice.h"
#include "wizard/preview/verdictstrip.h"
#include "wizard/problemtext.h"
#include "wizard/restingnotice.h"
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

/// Checks of this machine that answer when a test says so, on a page that tells them.
struct SpokenChecks {
    Session session;
    HeldChecks checks;
    Checkup checkup {session, nullptr, nullptr, nullptr,
                     [this](const checks::Context &context) { return checks.make(context); }};
    QWidget page;

    SpokenChecks()
    {
        session.lookAtThisMachine();
        session.open(whole(), {});
        new CheckVoice(checkup, &page);
        page.show();
    }
};

class AnnouncingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { heard.clear(); }
    void aMessageIsAnnouncedOnce();
    void typingIsNotInterrupted();
    void theSameMessageAfterAGoodAnswerIsNews();
    void aVerdictIsAnnouncedOnce();
    void checksTellWhatIsWrongAndTheEnd();
    void oneCheckAskedAgainTellsItsResult();
    void whatIsAskedAgainAndStoppedHasNoResultToTell();
    void aNoticeIsAnnouncedOnce();
    void aStepIsAnnouncedOnce();
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

private:
    /// Longer than words must stay.
    static void rest() { QTest::qWait(int(RestingNotice::rest.count()) + 150); }
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
    rest();
    QCOMPARE(heard, QStringList {});
    QCOMPARE(field.accessibleDescription(), QStringLiteral("As you like."));
    area.show(Problems {missing("/one")});
    area.show(Problems {missing("/one")});
    rest();
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].contains(QLatin1String("/one")), qPrintable(heard[0]));
    QVERIFY(field.accessibleDescription().contains(QLatin1String("/one")));
    area.show(Problems {missing("/two")});
    rest();
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard[1].contains(QLatin1String("/two")), qPrintable(heard[1]));
    area.show(Problems {});
    rest();
    QCOMPARE(heard.size(), 2);
    QCOMPARE(field.accessibleDescription(), QStringLiteral("As you like."));
}

void AnnouncingTest::typingIsNotInterrupted()
{
    QLineEdit field;
    MessageArea area(2);
    area.setField(&field);
    area.setHint(QStringLiteral("As you like."));
    area.QWidget::show();
    connect(&field, &QLineEdit::textEdited, &area, [&](const QString &typed) {
        area.show(Problems {missing(typed.left(9).toUtf8().constData())});
    });
    // The last letters change nothing of the message, and still somebody types.
    for (const char letter : {'/', 'm', 'i', 's', 's', 'i', 'n', 'g', '/', 'a', 'b', 'c', 'd'}) {
        QTest::keyClick(&field, letter);
        QTest::qWait(60);
        QCOMPARE(heard, QStringList {});
        QCOMPARE(field.accessibleDescription(), QStringLiteral("As you like."));
    }
    rest();
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].contains(QLatin1String("/missing/")), qPrintable(heard[0]));
    QCOMPARE(field.accessibleDescription(), heard[0]);
    QTest::keyClick(&field, 'e');
    rest();
    QCOMPARE(heard.size(), 1);
}

void AnnouncingTest::theSameMessageAfterAGoodAnswerIsNews()
{
    MessageArea area(2);
    area.QWidget::show();
    for (int round = 0; round < 2; ++round) {
        area.show(Problems {missing("/one")});
        rest();
        area.show(Problems {});
        rest();
    }
    QCOMPARE(heard.size(), 2);
}

void AnnouncingTest::aVerdictIsAnnouncedOnce()
{
    VerdictStrip strip;
    strip.resize(600, 80);
    strip.QWidget::show();
    Saying saying {QStringLiteral("good"), Tone::Good, {}, QStringLiteral("nginx accepts"), {}};
    strip.say(saying);
    rest();
    QCOMPARE(heard, QStringList {QStringLiteral("nginx accepts")});
    saying.tone = Tone::Muted; // another one is under way
    strip.say(saying);
    saying.tone = Tone::Good;
    strip.say(saying);
    rest();
    QVERIFY2(heard.size() == 1, qPrintable(heard.join(u'|')));
    strip.say({QStringLiteral("error"),
               Tone::Bad,
               QStringLiteral("pad.conf, line 2"),
               QStringLiteral("unknown directive"),
               {}});
    rest();
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard[1].contains(QLatin1String("line 2")), qPrintable(heard[1]));
    strip.say({QStringLiteral("info"), Tone::Muted, {}, QStringLiteral("For nginx"), {}});
    rest();
    QCOMPARE(heard.size(), 2);
}

void AnnouncingTest::checksTellWhatIsWrongAndTheEnd()
{
    SpokenChecks spoken;
    spoken.checkup.start();
    QTRY_VERIFY(spoken.checks.waiting() > 0);
    spoken.checks.answer("keycloak 127.0.0.1:8087", keycloakOutside());
    rest();
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].startsWith(QLatin1String("Keycloak, 127.0.0.1:8087: ")),
             qPrintable(heard[0]));
    spoken.checks.answerAll(fine());
    while (spoken.checkup.run().isRunning())
        spoken.checks.answerAll(fine()), QTest::qWait(0);
    rest();
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard[1].contains(QLatin1String("1 wrong")), qPrintable(heard[1]));
    QVERIFY2(!heard[1].contains(QLatin1String("Keycloak")), qPrintable(heard[1]));
}

void AnnouncingTest::oneCheckAskedAgainTellsItsResult()
{
    SpokenChecks spoken;
    for (int round = 1; round <= 2; ++round) {
        spoken.checkup.start(0);
        QTRY_VERIFY(spoken.checks.waiting() > 0);
        spoken.checks.answerAll(refused());
        rest();
        QCOMPARE(heard.size(), round);
        QVERIFY2(heard.last().contains(QLatin1String("Nothing listens")), qPrintable(heard.last()));
    }
}

void AnnouncingTest::whatIsAskedAgainAndStoppedHasNoResultToTell()
{
    SpokenChecks spoken;
    spoken.checkup.start();
    QTRY_VERIFY(spoken.checks.waiting() > 1);
    spoken.checks.answer("keycloak 127.0.0.1:8087", keycloakOutside());
    const auto answered = [&] {
        for (int index = 0; index < static_cast<int>(spoken.checkup.run().checks().size()); ++index)
            if (spoken.checkup.run().result(index))
                return index;
        return -1;
    };
    QTRY_VERIFY(answered() >= 0);
    spoken.checkup.start(answered());
    QCOMPARE(answered(), -1);
    spoken.checkup.stop();
    rest();
    QVERIFY(heard.size() <= 1);
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
