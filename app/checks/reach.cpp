#include "checks/reach.h"

#include <QTimer>

namespace opentalk::checks {

Reach::Reach(std::shared_ptr<Dialler> dialler, QObject *parent)
    : QObject(parent)
    , m_dialler(std::move(dialler))
{ }

Reach::~Reach() = default;

void Reach::start(const std::vector<Backend> &backends)
{
    stop();
    m_run = std::make_unique<QObject>();
    m_open = static_cast<int>(backends.size());
    for (int index = 0; index < static_cast<int>(backends.size()); ++index) {
        m_dialler->dial(backends[static_cast<std::size_t>(index)], m_run.get(),
                        [this, index, run = m_run.get()](Reached result) {
                            if (run == m_run.get())
                                take(index, result);
                        });
    }
    if (backends.empty())
        QTimer::singleShot(0, m_run.get(), [this] { emit finished(); });
}

void Reach::stop()
{
    // A run may end inside a signal of one of its sockets, so it is not deleted on the spot.
    if (m_run)
        m_run.release()->deleteLater();
    m_open = 0;
}

void Reach::take(int index, Reached result)
{
    --m_open;
    emit reached(index, result);
    if (m_open == 0)
        emit finished();
}

} // namespace opentalk::checks
