#include "wizard/helper/locallook.h"

#include "machine/portlook.h"
#include "machine/sitelogs.h"

#include <QCoreApplication>
#include <QPointer>

namespace opentalk::wizard {

namespace {

constexpr int atOnce = 2;

/// `look` gets the machine's own tree, as this account sees it.
template <class T, class Look>
void inThread(QThreadPool &threads, QObject *owner, const Look &look,
              const std::function<void(const Result<T> &)> &told)
{
    threads.start([look, told, owner = QPointer(owner)] {
        const auto root = machine::Root::open({}, machine::Trust::Anyone);
        auto found = root ? look(*root) : Result<T>(std::unexpected(root.error()));
        // The owner is looked at in its own thread alone: it may go at any time.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [owner, told, found = std::move(found)] {
                if (owner)
                    told(found);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

LocalLook::LocalLook()
{
    m_threads.setMaxThreadCount(atOnce);
}

LocalLook::~LocalLook()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void LocalLook::ports(const std::vector<PortRange> &ports, QObject *owner,
                      const std::function<void(const Result<PortFacts> &)> &told)
{
    inThread<PortFacts>(
        m_threads, owner,
        [ports](const machine::Root &root) { return machine::lookAtPorts(root, ports); }, told);
}

void LocalLook::logs(const std::string &site, QObject *owner,
                     const std::function<void(const Result<LogFacts> &)> &told)
{
    inThread<LogFacts>(
        m_threads, owner,
        [site](const machine::Root &root) { return machine::siteLogs(root, site); }, told);
}

} // namespace opentalk::wizard
