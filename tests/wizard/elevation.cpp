// What is asked, and what is shown, on the way to administrator rights.
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/helper/question.h"
#include "wizard/helper/ways.h"
#include "wizard/review/terminalcommand.h"
#include "wizard/session.h"

#include <QProcess>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

class Elevation final : public QObject {
    Q_OBJECT

private slots:
    void sudoIsToldHowToAsk();
    void thePromptNamesTheAccount_data();
    void thePromptNamesTheAccount();
    void onlyTheSameQuestionIsARefusal();
    void theCommandDoesWhatReviewWould();
    void theCommandWaitsForTheProfile();
    void aWordIsAWordToTheShell_data();
    void aWordIsAWordToTheShell();
};

void Elevation::sudoIsToldHowToAsk()
{
    const auto command = commandFor(Way::SudoPassword, QStringLiteral("/h"));
    const auto option = command.indexOf(QStringLiteral("-p"));
    QVERIFY(option > 0 && option < command.indexOf(QStringLiteral("--")));
    QCOMPARE(command.at(option + 1), passwordPrompt());
}

void Elevation::thePromptNamesTheAccount_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("account");
    const auto asked = [](const char *account) {
        return passwordPrompt().replace(QLatin1String("%p"), QLatin1String(account));
    };
    QTest::newRow("ours") << asked("root") << "root";
    QTest::newRow("a name with blanks") << asked("DOMAIN\\ada b") << "DOMAIN\\ada b";
    QTest::newRow("nobody") << asked("") << "";
    QTest::newRow("a code") << "Verification code: "
                            << "";
    QTest::newRow("a module's password") << "Password for ada@REALM: "
                                         << "";
}

void Elevation::thePromptNamesTheAccount()
{
    QFETCH(QString, prompt);
    const auto question = Questions().ask(prompt);
    QTEST(question.account, "account");
    QCOMPARE(question.words, prompt.trimmed());
    QCOMPARE(question.attempt, 1);
}

void Elevation::onlyTheSameQuestionIsARefusal()
{
    Questions questions;
    QCOMPARE(questions.ask(QStringLiteral("Password:")).attempt, 1);
    QCOMPARE(questions.ask(QStringLiteral("Verification code:")).attempt, 1);
    QCOMPARE(questions.ask(QStringLiteral("Password:")).attempt, 2);
    QCOMPARE(questions.ask(QStringLiteral("Verification code:")).attempt, 2);
    questions.clear();
    QVERIFY(questions.isEmpty());
    QCOMPARE(questions.ask(QStringLiteral("Password:")).attempt, 1);
}

void Elevation::theCommandDoesWhatReviewWould()
{
    Session session;
    Helper helper({}, false, false);
    Job job(session, helper);
    const auto command
        = [&] { return terminalCommand(session, job, QStringLiteral("/a b/proxy")); };
    Profile withPlaceholder;
    withPlaceholder.certificates.source = CertificateSource::Placeholder;
    session.open(withPlaceholder, QStringLiteral("/home/ada/it's mine.json"));
    QCOMPARE(command(), QStringLiteral("'/a b/proxy' apply '/home/ada/it'\\''s mine.json'"));
    session.open(Profile {}, QStringLiteral("/p.json"));
    QCOMPARE(command(), QStringLiteral("'/a b/proxy' certificates obtain /p.json"));
    job.setStartsNginx(true);
    job.setTakeOver(QStringLiteral("/etc/nginx/nginx.conf"), true);
    QCOMPARE(
        command(),
        QStringLiteral("'/a b/proxy' apply /p.json --take-over /etc/nginx/nginx.conf --start"));
    session.setIntent(Intent::Undo);
    QCOMPARE(command(), QStringLiteral("'/a b/proxy' undo"));
    session.setIntent(Intent::Remove);
    QCOMPARE(command(), QStringLiteral("'/a b/proxy' remove"));
}

void Elevation::theCommandWaitsForTheProfile()
{
    Session session;
    Helper helper({}, false, false);
    const Job job(session, helper);
    const auto command = [&] { return terminalCommand(session, job, QStringLiteral("proxy")); };
    QVERIFY(command().isEmpty());
    session.open(Profile {}, QStringLiteral("/p.json"));
    QVERIFY(!command().isEmpty());
    session.change([](Profile &profile) { profile.domain = "example.com"; });
    QVERIFY(command().isEmpty());
    session.markSaved(QStringLiteral("/p.json"));
    QCOMPARE(command(), QStringLiteral("proxy certificates obtain /p.json"));
}

void Elevation::aWordIsAWordToTheShell_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"plain", "", "two words", "it's", "$HOME", "`id`", "a;b", "\\", "\"",
                             "*", "~", "a\nb", "ä", "#"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void Elevation::aWordIsAWordToTheShell()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuoted(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

QTEST_MAIN(Elevation)
#include "elevation.moc"
