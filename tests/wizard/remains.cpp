// What Done tells the admin to do: true for the release, the options and the certificates at hand.
#include "wizard/pages/remains.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

Profile profileOf(Release release)
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = release;
    return profile;
}

QString remainsOf(const Profile &profile)
{
    const auto deployment = deploy(profile);
    return deployment ? whatRemains(*deployment) : QStringLiteral("no deployment");
}

class RemainsTest final : public QObject {
    Q_OBJECT

private slots:
    void udpIsOpenedOnlyForHttp3();
    void eachReleaseHasItsSettings_data();
    void eachReleaseHasItsSettings();
    void framesAreSetUnderTheNamesOfTheRelease();
    void certbotRenewsAndNginxIsReloaded();
    void ownFilesAreRenewedByNobody();
    void aPlaceholderIsReplacedByCertbot();
    void textIsNoMarkup();
};

void RemainsTest::udpIsOpenedOnlyForHttp3()
{
    auto profile = profileOf(Release::Classic);
    QVERIFY(!remainsOf(profile).contains(QStringLiteral("UDP 443")));
    profile.http3 = true;
    QVERIFY(remainsOf(profile).contains(QStringLiteral("UDP 443")));
}

void RemainsTest::eachReleaseHasItsSettings_data()
{
    QTest::addColumn<Release>("release");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");
    QTest::newRow("classic")
        << Release::Classic
        << QStringList {"[livekit]: public_url = \"wss://livekit.example.com\"",
                        "TCP 7880 closed from outside", "through nginx"}
        << QStringList {"roomserver", "/livekit\""};
    QTest::newRow("proxied")
        << Release::ClassicLivekitProxied
        << QStringList {"[livekit]: public_url = \"https://controller.example.com/livekit\"",
                        "through the controller"}
        << QStringList {"roomserver", "wss://"};
    QTest::newRow("internal") << Release::RoomserverInternal
                              << QStringList {"[roomserver]: kind = \"internal\"",
                                              "[roomserver.modules.livekit]: public_url = "
                                              "\"https://controller.example.com/livekit\"",
                                              "through the controller"}
                              << QStringList {"external", "roomserver.toml", "wss://"};
    QTest::newRow("external") << Release::RoomserverExternal
                              << QStringList {"[roomserver]: kind = \"external\"", "11333",
                                              "roomserver.toml, section [http]: public_url = "
                                              "\"https://roomserver.example.com\"",
                                              "[roomserver.modules.livekit]: public_url = "
                                              "\"https://roomserver.example.com/livekit\"",
                                              "through the room server"}
                              << QStringList {"internal", "wss://"};
}

void RemainsTest::eachReleaseHasItsSettings()
{
    QFETCH(Release, release);
    QFETCH(QStringList, told);
    QFETCH(QStringList, untold);
    const auto text
        = remainsOf(profileOf(release)).replace(QLatin1String("&quot;"), QLatin1String("\""));
    for (const auto &words : told)
        QVERIFY2(text.contains(words), qPrintable(words + QLatin1Char('\n') + text));
    for (const auto &words : untold)
        QVERIFY2(!text.contains(words), qPrintable(words + QLatin1Char('\n') + text));
}

void RemainsTest::framesAreSetUnderTheNamesOfTheRelease()
{
    auto profile = profileOf(Release::Classic);
    QVERIFY(!remainsOf(profile).contains(QStringLiteral("TRUST_PROXY")));
    profile.services[ServiceId::Pad].enabled = true;
    profile.services[ServiceId::Whiteboard].enabled = true;
    const auto before = remainsOf(profile);
    QVERIFY(before.contains(QStringLiteral("[etherpad]")));
    QVERIFY(before.contains(QStringLiteral("[spacedeck]")));
    QVERIFY(before.contains(QStringLiteral("TRUST_PROXY=true")));
    profile.release = Release::RoomserverInternal;
    const auto now = remainsOf(profile);
    QVERIFY(now.contains(QStringLiteral("[roomserver.modules.meeting_notes]")));
    QVERIFY(now.contains(QStringLiteral("[roomserver.modules.whiteboard]")));
    QVERIFY(!now.contains(QStringLiteral("[etherpad]")));
}

void RemainsTest::certbotRenewsAndNginxIsReloaded()
{
    auto profile = profileOf(Release::Classic);
    profile.certificates.source = CertificateSource::LetsEncrypt;
    const auto text = remainsOf(profile);
    QVERIFY(text.contains(QStringLiteral("certbot renews them")));
    QVERIFY(text.contains(QStringLiteral("opentalk-proxy certificates")));
    QVERIFY(text.contains(QStringLiteral("/etc/letsencrypt/renewal-hooks/deploy/")));
}

void RemainsTest::ownFilesAreRenewedByNobody()
{
    auto profile = profileOf(Release::Classic);
    profile.certificates.source = CertificateSource::Files;
    profile.certificates.files["*"] = {"/etc/ssl/a.pem", "/etc/ssl/a.key"};
    const auto text = remainsOf(profile);
    QVERIFY(text.contains(QStringLiteral("Nobody renews own files")));
    QVERIFY(text.contains(QStringLiteral("nginx -t &amp;&amp; systemctl reload nginx")));
    QVERIFY(!text.contains(QStringLiteral("certbot")));
}

void RemainsTest::aPlaceholderIsReplacedByCertbot()
{
    auto profile = profileOf(Release::RoomserverInternal);
    profile.certificates.source = CertificateSource::Placeholder;
    const auto text = remainsOf(profile);
    QVERIFY(
        text.contains(QStringLiteral("Choose Let's Encrypt under Certificates").toHtmlEscaped()));
    QVERIFY(!text.contains(QStringLiteral("renews them")));
}

void RemainsTest::textIsNoMarkup()
{
    auto profile = profileOf(Release::RoomserverExternal);
    QVERIFY(remainsOf(profile).contains(QStringLiteral("kind = &quot;external&quot;")));
}

} // namespace

QTEST_GUILESS_MAIN(RemainsTest)
#include "remains.moc"
