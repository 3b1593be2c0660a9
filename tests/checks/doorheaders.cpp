// What the headers of a front door mean: each that is missing, there twice, or not as it should be.
#include "doorview.h"

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class DoorHeadersTest final : public QObject {
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void caching_data();
    void caching();
    void embeddersGetIn();
};

constexpr auto goodFrontend
    = "Strict-Transport-Security: max-age=63072000\r\nX-Content-Type-Options: nosniff\r\n"
      "Referrer-Policy: no-referrer\r\nPermissions-Policy: camera=(self), microphone=(self)\r\n"
      "X-Frame-Options: SAMEORIGIN\r\n";
constexpr auto goodPolicy
    = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' "
      "'unsafe-inline'; img-src 'self' data: blob: https:; media-src blob:; worker-src 'self' "
      "blob:; connect-src 'self' https://controller.example.com wss://controller.example.com "
      "https://accounts.example.com https://livekit.example.com wss://livekit.example.com; "
      "frame-src https://whiteboard.example.com https://pad.example.com";

void DoorHeadersTest::headers_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *id, const QByteArray &head, const char *code) {
        static int number = 0;
        QTest::addRow("%d %s %s", ++number, id, code) << QByteArray(id) << head << QByteArray(code);
    };
    const QByteArray front(goodFrontend);
    const QByteArray policy(goodPolicy);
    const QByteArray reported("Content-Security-Policy-Report-Only: ");
    const QByteArray enforced("Content-Security-Policy: ");
    row("frontend", front + reported + policy + "\r\n", "");
    row("frontend", front + enforced + policy + "\r\n", "");
    row("frontend", front, "door-policy-missing");
    const auto without = [&](const char *part) { return QByteArray(policy).replace(part, ""); };
    for (const auto *part :
         {" wss://controller.example.com", " https://controller.example.com",
          " https://accounts.example.com", " wss://livekit.example.com", " 'wasm-unsafe-eval'",
          " 'unsafe-inline'", " https://pad.example.com", " https://whiteboard.example.com"}) {
        row("frontend", front + enforced + without(part) + "\r\n", "door-policy-blocks");
        row("frontend", front + reported + without(part) + "\r\n", "door-policy-would-block");
    }
    row("frontend", front + enforced + without("; media-src blob:") + "\r\n", "door-policy-blocks");
    row("frontend", front + enforced + policy + ", img-src 'self'\r\n", "door-policy-blocks");
    row("frontend", front + enforced + policy + "\r\n" + enforced + "font-src 'none'\r\n",
        "door-policy-blocks");
    const auto change = [&](const char *from, const char *to) {
        return QByteArray(front).replace(from, to) + reported + policy + "\r\n";
    };
    row("frontend", change("nosniff", "sniff"), "door-header-differs");
    row("frontend", change("Referrer-Policy", "X-Other"), "door-header-missing");
    row("frontend", change("X-Frame-Options", "X-Other"), "door-header-missing");
    row("frontend", change("camera=(self)", "camera=(\"https://x.example\")"), "door-permissions");
    row("frontend", change("microphone=(self)", "microphone=()"), "door-permissions");
    row("frontend", change("microphone=(self)", "microphone=*"), "");
    const QByteArray hsts("Strict-Transport-Security: max-age=63072000\r\n");
    row("livekit", hsts, "");
    row("livekit", "", "door-hsts-missing");
    row("livekit", hsts + hsts, "door-hsts-twice");
    row("livekit", "Strict-Transport-Security: MAX-AGE=\"63072000\" ;\r\n", "");
    row("livekit", "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n",
        "door-hsts-differs");
    row("controller", hsts + "X-Content-Type-Options: nosniff\r\n", "");
    row("controller", hsts, "door-header-missing");
    const auto framed = hsts + enforced + "frame-ancestors 'self' https://example.com\r\n";
    row("pad", framed, "");
    row("pad", hsts, "door-frame-open");
    row("pad", hsts + "X-Frame-Options: DENY\r\n", "door-frame-options");
    row("pad", framed + "X-Frame-Options: DENY\r\n", "door-frame-options");
    row("pad", framed + enforced + "frame-ancestors 'self'\r\n", "door-frame-refused");
    row("keycloak", hsts + "Content-Type: text/html\r\n" + enforced + "img-src 'self'\r\n", "");
    row("keycloak", hsts + "X-Frame-Options: SAMEORIGIN\r\n", "");
    row("keycloak", hsts + "Content-Type: application/json\r\n" + enforced + "img-src 'self'\r\n",
        "door-policy-foreign");
}

void DoorHeadersTest::headers()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, code);
    const auto reply = readReply("HTTP/1.1 200 OK\r\n" + head + "\r\n");
    QCOMPARE(codes(judgeHeaders(*reply, view(id.constData()))), code.toStdString());
}

void DoorHeadersTest::caching_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *head, bool isKept) {
        QTest::addRow("%s", QByteArray(head).replace("\r\n", " ").constData())
            << QByteArray(head) << isKept;
    };
    row("Cache-Control: no-cache", false);
    row("ETag: 1", false);
    row("Cache-Control: max-age=3600", false);
    row("Cache-Control: max-age=3601", true);
    row("Cache-Control: max-age=604800\r\nCache-Control: public", true);
    row("Cache-Control: public, MAX-AGE=604800, immutable", true);
    row("Cache-Control: no-cache, max-age=604800", false);
    row("Cache-Control: public, s-maxage=604800", false);
    row("Date: Thu, 26 Nov 2026 12:00:00 GMT\r\nExpires: Thu, 03 Dec 2026 12:00:00 GMT", true);
    row("Date: Thu, 26 Nov 2026 12:00:00 GMT\r\nExpires: Thu, 26 Nov 2026 12:00:00 GMT", false);
    row("Expires: 0", false);
}

void DoorHeadersTest::caching()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isKept);
    const auto config = readReply("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\nwindow.config = {}");
    QCOMPARE(codes(judgeCaching(*config, view("frontend"))),
             std::string(isKept ? "door-config-cached" : ""));
}

void DoorHeadersTest::embeddersGetIn()
{
    const auto embedded = deploymentOf(
        R"({"version":1,"domain":"example.com","release":"classic","csp":"off",)"
        R"("embedders":["https://cloud.example.org"],"certificates":{"source":"placeholder"}})");
    const auto judged = [&](const QByteArray &more) {
        const auto head = QByteArray(goodFrontend).replace("X-Frame-Options: SAMEORIGIN\r\n", "");
        const auto reply = readReply("HTTP/1.1 200 OK\r\n" + head + more + "\r\n");
        return codes(judgeHeaders(*reply, view("frontend", embedded)));
    };
    QCOMPARE(judged(""), std::string());
    QCOMPARE(judged("X-Frame-Options: SAMEORIGIN\r\n"), std::string("door-embedder-refused"));
    QCOMPARE(judged("Content-Security-Policy: frame-ancestors 'self'\r\n"),
             std::string("door-embedder-refused"));
    QCOMPARE(judged("X-Frame-Options: SAMEORIGIN\r\nContent-Security-Policy: frame-ancestors "
                    "'self' https://*.example.org\r\n"),
             std::string());
}

} // namespace

QTEST_GUILESS_MAIN(DoorHeadersTest)
#include "doorheaders.moc"
