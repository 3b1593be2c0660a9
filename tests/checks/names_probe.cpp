// Runs the checks of names of a profile and prints a line each: the host, the state, the codes, and
// what came back.
//   checks_names_probe PROFILE [--own A] [--public A] [--server A] [--practice] [--endless]
//   [--leave MS]
// `--endless` dials without ever getting through, `--leave` ends the program in the middle of its
// checks; the last line is the time it all took.
#include "checks/families.h"
#include "checks/run.h"
#include "model/profilejson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

std::vector<Address> addresses(const QStringList &texts)
{
    std::vector<Address> parsed;
    for (const auto &text : texts)
        parsed.push_back(*Address::parse(text.toStdString(), {}));
    return parsed;
}

Deployment read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto profile = readProfile(file.readAll().toStdString());
    const auto deployment = profile ? deploy(*profile) : std::unexpected(profile.error());
    if (!deployment)
        qFatal("%s", opentalk::sentence(deployment.error().front()).c_str());
    return *deployment;
}

void print(const Check &check, const Outcome &outcome)
{
    QTextStream out(stdout);
    out << QString::fromStdString(check.subject) << '\t' << name(outcome.state) << '\t';
    for (const auto &finding : outcome.findings)
        out << QString::fromStdString(finding.code) << ' ';
    out << '\t' << QString::fromStdString(checks::sentence(outcome.answered));
    for (const auto &finding : outcome.findings)
        out << '\t' << QString::fromStdString(opentalk::sentence(finding));
    out << '\n';
}

/// Dials for longer than anybody waits.
class EndlessDialler final : public Dialler {
public:
    void connectTo(const Backend &, QObject *, const Connected &) override { }
};

std::shared_ptr<Dialler> dialler(bool isEndless)
{
    if (isEndless)
        return std::make_shared<EndlessDialler>();
    return std::make_shared<TcpDialler>();
}

/// The longest time in which the event loop did not come round by its own fault: that other
/// programs had the processor does not count.
class Pulse final : public QObject {
public:
    Pulse()
    {
        m_clock.start();
        startTimer(5);
    }

    qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto waited = waitedForProcessor();
        m_longest = qMax(m_longest, m_clock.restart() - (waited - m_waited));
        m_waited = waited;
    }

private:
    /// Of this thread, in milliseconds.
    static qint64 waitedForProcessor()
    {
        QFile file("/proc/self/schedstat");
        return file.open(QIODevice::ReadOnly)
            ? file.readAll().split(' ').value(1).toLongLong() / 1'000'000
            : 0;
    }

    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_waited = waitedForProcessor();
};

} // namespace

int main(int count, char **words)
{
    QCoreApplication application(count, words);
    QCommandLineParser parser;
    parser.addOptions({{"own", "", "address"},
                       {"public", "", "address"},
                       {"server", "", "address"},
                       {"leave", "", "ms"},
                       {"endless", ""},
                       {"practice", ""}});
    parser.process(application);
    const Context context {.deployment = read(parser.positionalArguments().value(0)),
                           .dialler = dialler(parser.isSet("endless")),
                           .machine = {},
                           .ownAddresses = addresses(parser.values("own")),
                           .publicAddresses = addresses(parser.values("public")),
                           .nameServers = addresses(parser.values("server")),
                           .livekitFile = {},
                           .isPractice = parser.isSet("practice")};
    const Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    Run run;
    run.setChecks(nameChecks(context));
    QObject::connect(&run, &Run::finished, &application, &QCoreApplication::quit);
    if (parser.isSet("leave"))
        QTimer::singleShot(parser.value("leave").toInt(), &application, &QCoreApplication::quit);
    run.startAll();
    QCoreApplication::exec();
    for (int index = 0; index < static_cast<int>(run.checks().size()); ++index) {
        if (run.result(index))
            print(run.checks()[static_cast<std::size_t>(index)], *run.result(index));
    }
    QTextStream(stdout) << "took\t" << clock.elapsed() << '\t' << pulse.longest() << '\n';
    return 0;
}
