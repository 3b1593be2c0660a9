#include "wizard/enquiry.h"

#include <nlohmann/json.hpp>

namespace opentalk::wizard {

Enquiry::Enquiry(std::chrono::milliseconds limit, qint64 largest, QObject *parent)
    : QObject(parent)
    , m_largest(largest)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        cancel();
        emit tooLate();
    });
}

Enquiry::~Enquiry()
{
    cancel();
}

void Enquiry::ask(const QString &program, const QStringList &words, const QByteArray &input)
{
    cancel();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &Enquiry::read);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            read();
    });
    m_limit.start();
    m_process->start(program, words);
    if (!m_process)
        return;
    m_process->write(input);
    m_process->closeWriteChannel();
}

/// It is waited for elsewhere.
void Enquiry::cancel()
{
    m_limit.stop();
    if (!m_process)
        return;
    auto *process = m_process.release();
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void Enquiry::read()
{
    m_limit.stop();
    const auto answer = m_process->read(m_largest);
    m_process.release()->deleteLater(); // this runs inside one of its signals
    JsonLimits limits;
    limits.bytes = size_t(m_largest);
    limits.allowControlCharacters = true;
    emit answered(parseJson({answer.constData(), size_t(answer.size())}, "opentalk-proxy", limits));
}

} // namespace opentalk::wizard
