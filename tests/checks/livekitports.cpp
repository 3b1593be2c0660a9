// LiveKit's ports, from files as they are and as they should not be.
#include "checks/livekitports.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class LivekitPortsTest final : public QObject {
    Q_OBJECT

private slots:
    void livekitsPortsAreRead_data();
    void livekitsPortsAreRead();
};

void LivekitPortsTest::livekitsPortsAreRead_data()
{
    QTest::addColumn<std::string>("yaml");
    QTest::addColumn<QString>("ports"); ///< empty: refused
    QTest::newRow("none") << std::string() << "7880 7881/tcp 20000-39999/udp";
    QTest::newRow("ot-setup") << std::string(
        "port: 7880\nrtc:\n  tcp_port: 7881\n  port_range_start: 20000\n"
        "  port_range_end: 39999\n  use_external_ip: true\nkeys:\n  a: b\n")
                              << "7880 7881/tcp 20000-39999/udp";
    QTest::newRow("LiveKit's defaults")
        << std::string("port: 7890\n") << "7890 7881/tcp 50000-60000/udp";
    QTest::newRow("one port") << std::string("rtc:\n  udp_port: 7882\n  tcp_port: 7881\n")
                              << "7880 7881/tcp 7882/udp";
    QTest::newRow("a few ports") << std::string("rtc: {udp_port: 7882-7892}\n")
                                 << "7880 7881/tcp 7882-7892/udp";
    QTest::newRow("no TCP") << std::string("rtc: {tcp_port: 0}\n") << "7880 50000-60000/udp";
    QTest::newRow("TURN") << std::string("turn:\n  enabled: true\n  tls_port: 5349\n"
                                         "  udp_port: 3478\n")
                          << "7880 7881/tcp 50000-60000/udp turn 5349/tcp 3478/udp";
    QTest::newRow("TURN off") << std::string("turn: {enabled: false, udp_port: 3478}\n")
                              << "7880 7881/tcp 50000-60000/udp";
    QTest::newRow("no YAML") << std::string("rtc: [\n") << "";
    QTest::newRow("no settings") << std::string("just words") << "";
    QTest::newRow("no port") << std::string("rtc: {tcp_port: 70000}\n") << "";
    QTest::newRow("words for a port") << std::string("port: many\n") << "";
    QTest::newRow("deep") << std::string(20000, '[') << "";
    QTest::newRow("large") << std::string(300 * 1024, ' ') << "";
}

void LivekitPortsTest::livekitsPortsAreRead()
{
    QFETCH(std::string, yaml);
    QFETCH(QString, ports);
    const auto read = livekitPorts(yaml);
    if (ports.isEmpty()) {
        QVERIFY(!read);
        QCOMPARE(read.error().front().code, std::string("livekit-file-unreadable"));
        return;
    }
    QVERIFY(read);
    std::string text = std::to_string(read->signalling);
    for (const auto &range : read->media)
        text += " " + range.text();
    for (const auto &range : read->turn)
        text += (&range == &read->turn.front() ? " turn " : " ") + range.text();
    QCOMPARE(QString::fromStdString(text), ports);
}

} // namespace

QTEST_GUILESS_MAIN(LivekitPortsTest)
#include "livekitports.moc"
