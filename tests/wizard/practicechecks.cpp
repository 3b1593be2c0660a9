// Checks of a deployment that was applied in practice, in the window itself: with everything right
// nothing is to be looked at and the window answers all the time; then one fault at a time is
// planted in the practice machine or in the profile, and the report names it first.
//   OPENTALK_HELPER  the command (opentalk-proxy)
#include "checks/report.h"
#include "keyboardwalk.h"
#include "machine/root.h"
#include "wizard/checkup.h"
#include "wizard/pages/page.h"
#include "wizard/problemtext.h"
#include "wizard/windowstyle.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

#include <array>
#include <chrono>
#include <csignal>
#include <sys/types.h>
#include <thread>
#include <unistd.h>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr int longestBlock = 50; ///< milliseconds, of the event loop

/// How long whatever somebody does waits for the event loop: another thread knocks every 5 ms.
class LoopMeter final : public QObject {
public:
    void reset() { m_longest = {}; }
    qint64 longest() const { return duration_cast<std::chrono::milliseconds>(m_longest).count(); }

private:
    using Clock = std::chrono::steady_clock;

    void knock()
    {
        const auto begin = Clock::now();
        QMetaObject::invokeMethod(
            this, [this, begin] { m_longest = std::max(m_longest, Clock::now() - begin); },
            Qt::QueuedConnection);
    }

    Clock::duration m_longest {};
    std::jthread m_thread {[this](const std::stop_token &end) {
        for (; !end.stop_requested(); std::this_thread::sleep_for(std::chrono::milliseconds(5)))
            knock();
    }};
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 parentOf(qint64 process)
{
    const auto status = read(QStringLiteral("/proc/%1/status").arg(process));
    const auto line = status.mid(status.indexOf("\nPPid:") + 6);
    return line.left(line.indexOf('\n')).trimmed().toLongLong();
}

bool isOurs(qint64 process)
{
    while (process > 1 && process != QCoreApplication::applicationPid())
        process = parentOf(process);
    return process == QCoreApplication::applicationPid();
}

/// The practice machine's nginx master; 0 where none runs.
qint64 findMaster()
{
    for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const auto process = name.toLongLong();
        if (process > 0 && isOurs(process)
            && read(QStringLiteral("/proc/%1/cmdline").arg(name)).startsWith("nginx: master"))
            return process;
    }
    return 0;
}

std::string told(const std::vector<checks::Entry> &entries)
{
    return checks::toText(entries, checks::Mask());
}

} // namespace

class PracticeChecks final : public QObject, private KeyboardWalk {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsRightAndTheWindowAnswers();
    void everythingIsSilentAndTheWindowAnswers();
    void aFaultInTheConfiguration_data();
    void aFaultInTheConfiguration();
    void aFaultInTheProfile_data();
    void aFaultInTheProfile();
    void cleanupTestCase();

private:
    std::vector<checks::Entry> check();
    static void verifyFirst(std::vector<checks::Entry> entries, const QString &kind,
                            const QString &code);
    QString file(const QString &name) const;
    void reload();

    Profile m_profile;
    std::unique_ptr<LoopMeter> m_meter;
    qint64 m_master = 0;
    qint64 m_took = 0; ///< milliseconds, the last run
};

namespace {

Profile sevenServices()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::Classic;
    profile.csp = CspMode::Enforce;
    profile.certificates.source = CertificateSource::Placeholder;
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.services[ServiceId::Pad].enabled = true;
    ExtraService figures;
    figures.id = "figures";
    figures.host = "figures.example.com";
    figures.backends = {"127.0.0.1:11333"};
    profile.extra = {figures};
    return profile;
}

} // namespace

void PracticeChecks::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(false));
    m_profile = sevenServices();
    auto root = machine::Root::open("", machine::Trust::Anyone);
    QVERIFY(root.has_value());
    m_session = std::make_unique<Session>(std::move(*root));
    m_helper = std::make_unique<Helper>(setting("OPENTALK_HELPER"), true, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_session->practise();
    m_session->open(m_profile, {});
    openWindow();
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    m_job->apply();
    QTRY_COMPARE_WITH_TIMEOUT(m_job->phase(), Job::Phase::Succeeded, patience);
    m_master = findMaster();
    QVERIFY(m_master > 0);
    while (m_window->wizard().currentId() < ChecksPageId)
        m_window->wizard().next();
    m_meter = std::make_unique<LoopMeter>();
}

void PracticeChecks::cleanupTestCase()
{
    m_session->open(Profile {}, {});
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

std::vector<checks::Entry> PracticeChecks::check()
{
    auto &checkup = m_window->checkup();
    QSignalSpy finished(&checkup, &Checkup::finished);
    QElapsedTimer timer;
    m_meter->reset();
    timer.start();
    checkup.start();
    if (!finished.wait(patience))
        return {};
    m_took = timer.elapsed();
    QTest::qWait(20); // the last row is painted
    return checkup.entries();
}

void PracticeChecks::everythingIsRightAndTheWindowAnswers()
{
    qint64 block = patience;
    qint64 took = patience;
    for (int run = 0; run < 3; ++run) {
        const auto entries = check();
        QVERIFY(!entries.empty());
        QVERIFY2(checks::worst(entries) == checks::State::Good, told(entries).c_str());
        block = std::min(block, m_meter->longest());
        took = std::min(took, m_took);
    }
    qInfo("%zu checks in %lld ms, the event loop busy for %lld ms at most",
          m_window->checkup().run().checks().size(), took, block);
    QVERIFY2(block <= longestBlock, qPrintable(QString::number(block)));
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
}

/// nginx takes connections no more: its processes stand still.
void PracticeChecks::everythingIsSilentAndTheWindowAnswers()
{
    std::vector<qint64> stopped;
    for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const auto process = name.toLongLong();
        if (process > 0 && parentOf(process) == m_master && ::kill(pid_t(process), SIGSTOP) == 0)
            stopped.push_back(process);
    }
    QVERIFY(!stopped.empty());
    const auto entries = check();
    for (const auto process : stopped)
        ::kill(pid_t(process), SIGCONT);
    QVERIFY2(checks::worst(entries) == checks::State::Failure, told(entries).c_str());
    qInfo("in %lld ms, the event loop busy for %lld ms at most", m_took, m_meter->longest());
    QVERIFY(m_meter->longest() <= longestBlock);
    QVERIFY(m_took < 12000);
}

QString PracticeChecks::file(const QString &name) const
{
    return QStringLiteral("/proc/%1/root/etc/nginx/%2").arg(m_master).arg(name);
}

/// New workers answer when the old ones take no connections any more.
void PracticeChecks::reload()
{
    const auto workers = [this] {
        QSet<qint64> found;
        for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            const auto process = name.toLongLong();
            const auto title = read(QStringLiteral("/proc/%1/cmdline").arg(name));
            // One that has ended, and has not been waited for, has no title any more.
            if (process > 0 && parentOf(process) == m_master && title.startsWith("nginx: worker")
                && !title.contains("shutting down"))
                found.insert(process);
        }
        return found;
    };
    const auto before = workers();
    QCOMPARE(::kill(pid_t(m_master), SIGHUP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!workers().isEmpty() && !workers().intersects(before), patience);
}

void PracticeChecks::verifyFirst(std::vector<checks::Entry> entries, const QString &kind,
                                 const QString &code)
{
    std::erase_if(entries, [](const checks::Entry &entry) {
        return entry.outcome.state < checks::State::Warning;
    });
    std::ranges::stable_sort(entries, std::greater(),
                             [](const checks::Entry &entry) { return entry.outcome.state; });
    QVERIFY2(!entries.empty(), "nothing was found");
    const auto report = told(entries);
    QVERIFY2(qt(entries.front().outcome.findings.front().code) == code, report.c_str());
    QVERIFY2(qt(checks::name(entries.front().kind)) == kind, report.c_str());
    for (const auto &entry : entries)
        QVERIFY2(!entry.outcome.asked.text.empty()
                     && !entry.outcome.findings.front().remedyText.empty(),
                 report.c_str());
}

void PracticeChecks::aFaultInTheConfiguration_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("planted");
    QTest::addColumn<QString>("code");
    const auto plant
        =
            [](const char *row, const char *name, const char *pattern, const char *planted,
               const char *code) {
                QTest::newRow(row)
                    << QStringLiteral("sites-available/opentalk-%1.conf").arg(QLatin1String(name))
                    << QString::fromLatin1(pattern) << QString::fromLatin1(planted)
                    << QString::fromLatin1(code);
            };
    plant("no HSTS", "keycloak", "add_header Strict-Transport-Security [^;]*;", "",
          "door-hsts-missing");
    plant("HSTS twice", "pad", "(add_header Strict-Transport-Security [^;]*;)", "\\1 \\1",
          "door-hsts-twice");
    plant("types may be guessed", "controller", "add_header X-Content-Type-Options [^;]*;", "",
          "door-header-missing");
    plant("no policy", "frontend", "add_header Content-Security-Policy \"[^\"]*\" always;", "",
          "door-policy-missing");
    plant("a policy that blocks the controller", "frontend",
          " https://controller.example.com wss://controller.example.com", "", "door-policy-blocks");
    plant("no camera", "frontend", "camera=\\(self\\)", "camera=()", "door-permissions");
    plant("no upgrade", "pad", "proxy_set_header Upgrade [^;]*;", "proxy_set_header Upgrade \"\";",
          "door-socket-dropped");
    plant("no redirect", "livekit", "return 308 [^;]*;", "return 204;", "door-no-redirect");
    plant("a redirect elsewhere", "livekit", "return 308 [^;]*;", "return 308 https://other.test/;",
          "door-redirect-elsewhere");
    plant("a redirect to itself", "livekit", "return 308 [^;]*;", "return 308 http://$host/;",
          "door-redirect-loop");
    plant("a backend that is down", "whiteboard", "server 127.0.0.1:\\d+;", "server 127.0.0.1:1;",
          "door-backend-down");
    plant("a name that is unknown", "pad", "server_name pad.example.com;",
          "server_name board.example.com;", "door-name-unknown");
    plant("TLS on no port", "pad", "listen 443 ssl[^;]*;\\s*listen \\[::\\]:443 ssl[^;]*;",
          "listen 8443 ssl;", "door-name-unknown");
    plant("a server that refuses", "keycloak", "(server_name accounts.example.com;)",
          "\\1 if ($scheme = https) { return 503; }", "door-server-error");
    plant("a guest who closes", "keycloak", "(server_name accounts.example.com;)",
          "\\1 if ($scheme = https) { return 444; }", "door-closed");
}

void PracticeChecks::aFaultInTheConfiguration()
{
    QFETCH(QString, name);
    QFETCH(QString, pattern);
    QFETCH(QString, planted);
    QFETCH(QString, code);
    const auto right = read(file(name));
    auto wrong = QString::fromUtf8(right).replace(QRegularExpression(pattern), planted);
    QVERIFY2(wrong.toUtf8() != right && !right.isEmpty(), "nothing was planted");
    const auto write = [&](const QByteArray &text) {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(text) == text.size());
    };
    write(wrong.toUtf8());
    reload();
    const auto entries = check();
    write(right);
    reload();
    verifyFirst(entries, QStringLiteral("door"), code);
}

void PracticeChecks::aFaultInTheProfile_data()
{
    using Edit = std::function<void(Profile &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a port where nobody listens") << Edit([](Profile &profile) {
        profile.services[ServiceId::Pad].backends = {"127.0.0.1:9002"};
    }) << "backend"
                                                 << "backend-refused";
    constexpr std::array services {ServiceId::Controller, ServiceId::Frontend,
                                   ServiceId::Keycloak,   ServiceId::Livekit,
                                   ServiceId::Whiteboard, ServiceId::Pad};
    for (std::size_t first = 0; first < services.size(); ++first) {
        const auto one = services[first];
        const auto other = services[(first + 1) % services.size()];
        QTest::addRow("%s and %s exchanged", service(one).name, service(other).name)
            << Edit([one, other](Profile &profile) {
                   profile.services[one].backends
                       = {"127.0.0.1:" + std::to_string(service(other).port)};
                   profile.services[other].backends
                       = {"127.0.0.1:" + std::to_string(service(one).port)};
               })
            << "backend"
            << "backend-is-another";
    }
    QTest::newRow("another release")
        << Edit([](Profile &profile) { profile.release = Release::RoomserverInternal; })
        << "release"
        << "release-differs";
}

void PracticeChecks::aFaultInTheProfile()
{
    QFETCH(std::function<void(Profile &)>, edit);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    m_session->change(edit);
    const auto entries = check();
    m_session->change([this](Profile &profile) { profile = m_profile; });
    verifyFirst(entries, kind, code);
}

Q_DECLARE_METATYPE(std::function<void(Profile &)>)

QTEST_MAIN(PracticeChecks)
#include "practicechecks.moc"
