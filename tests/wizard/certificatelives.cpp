// How long certificates still live, and what is said of it; and what a handshake shows.
#include "machine/certificates.h"
#include "wizard/pages/certificatetext.h"
#include "wizard/pages/servedlook.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace opentalk;
using namespace opentalk::wizard;
using std::chrono::days;

namespace {

class CertificateLives final : public QObject {
    Q_OBJECT

private slots:
    void aThirdOfItsLifeIsEarlyEnough_data();
    void aThirdOfItsLifeIsEarlyEnough();
    void theWorstOneIsTold();
    void nothingIsSaidOfNothing();
    void whatRenewsIsTold_data();
    void whatRenewsIsTold();
    void aHandshakeShowsWhatIsServed();
    void theNameIsSent();
    void whoGoesHearsNothing();
    void nobodyThereIsNoAnswer();
};

Life life(const char *host, days left, days whole)
{
    const auto end = now() + left + std::chrono::minutes(1);
    return {QString::fromLatin1(host), end - whole, end};
}

void CertificateLives::aThirdOfItsLifeIsEarlyEnough_data()
{
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("90, new") << 90 << 89 << false;
    QTest::newRow("90, renewed at 30") << 90 << 31 << false;
    QTest::newRow("90, late") << 90 << 29 << true;
    QTest::newRow("45, in time") << 45 << 16 << false;
    QTest::newRow("45, late") << 45 << 14 << true;
    QTest::newRow("6, half") << 6 << 3 << false;
    QTest::newRow("6, late") << 6 << 1 << true;
    QTest::newRow("over") << 90 << -1 << true;
}

void CertificateLives::aThirdOfItsLifeIsEarlyEnough()
{
    QFETCH(int, whole);
    QFETCH(int, left);
    QFETCH(bool, isLate);
    const auto one = life("a.example.com", days(left), days(whole));
    QCOMPARE(wizard::isLate(one, now()), isLate);
    QCOMPARE(worstFact({one}, now()).tone == Tone::Good, !isLate);
}

/// Three of six days are better than twenty of ninety.
void CertificateLives::theWorstOneIsTold()
{
    const auto fact = worstFact({life("short.example.com", days(3), days(6)),
                                 life("late.example.com", days(20), days(90)),
                                 life("new.example.com", days(80), days(90))},
                                now());
    QCOMPARE(fact.tone, Tone::Warning);
    QVERIFY(fact.text.contains(QStringLiteral("late.example.com")));
    QVERIFY(fact.text.contains(QStringLiteral("20 day")));
}

void CertificateLives::nothingIsSaidOfNothing()
{
    QVERIFY(worstFact({}, now()).text.isEmpty());
}

void CertificateLives::whatRenewsIsTold_data()
{
    QTest::addColumn<machine::Renewal>("renewal");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("nothing") << machine::Renewal {} << "Nothing on this machine" << Tone::Warning;
    QTest::newRow("practice") << machine::Renewal {{}, false, {}, {}, {}, true}
                              << "In practice nothing is renewed by itself" << Tone::Muted;
    QTest::newRow("asleep") << machine::Renewal {"certbot.timer", false, {}, {}, {}, false}
                            << "does not run by itself" << Tone::Warning;
    QTest::newRow("new") << machine::Renewal {"certbot.timer", true, {}, {}, {}, false}
                         << "has not run yet" << Tone::Good;
    QTest::newRow("running") << machine::Renewal {"/etc/cron.d/certbot", true, now(), {}, {}, false}
                             << "/etc/cron.d/certbot renews certificates; it last ran on"
                             << Tone::Good;
}

void CertificateLives::whatRenewsIsTold()
{
    QFETCH(machine::Renewal, renewal);
    const auto fact = renewalFact(renewal);
    QTEST(fact.tone, "tone");
    QFETCH(QString, words);
    QVERIFY2(fact.text.contains(words), qPrintable(fact.text));
}

void CertificateLives::aHandshakeShowsWhatIsServed()
{
    const auto pair = machine::makePlaceholder({"a.example.com"}, now());
    QVERIFY(pair.has_value());
    QSslConfiguration configuration;
    configuration.setLocalCertificate(
        QSslCertificate(QByteArray::fromStdString(pair->certificate)));
    configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(pair->key), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServedLook look(server.serverPort());
    look.look({"a.example.com", "b.example.com"});
    QTRY_COMPARE(look.lives().size(), std::size_t(2));
    const auto &seen = look.lives().front();
    QVERIFY(seen.isPlaceholder);
    QVERIFY(seen.end - now() > days(3000));
    QVERIFY(worstFact(look.lives(), now()).text.contains(QStringLiteral("signed by itself")));
}

/// Without it, every name would get the certificate of the first.
void CertificateLives::theNameIsSent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServedLook look(server.serverPort());
    look.look({"board.example.com"});
    QTRY_VERIFY(server.hasPendingConnections());
    auto *client = server.nextPendingConnection();
    QTRY_VERIFY(client->peek(4096).contains("board.example.com"));
}

void CertificateLives::whoGoesHearsNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto look = std::make_unique<ServedLook>(server.serverPort());
    look->look({"a.example.com", "b.example.com"});
    int answers = 0;
    connect(look.get(), &ServedLook::changed, this, [&] { ++answers; });
    QTRY_VERIFY(server.hasPendingConnections());
    look.reset();
    QTest::qWait(50);
    QCOMPARE(answers, 0);
}

void CertificateLives::nobodyThereIsNoAnswer()
{
    ServedLook look(1);
    look.look({"a.example.com"});
    QTest::qWait(200);
    QVERIFY(look.lives().empty());
}

} // namespace

Q_DECLARE_METATYPE(opentalk::machine::Renewal)
QTEST_MAIN(CertificateLives)
#include "certificatelives.moc"
