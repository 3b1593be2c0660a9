// One question to opentalk-proxy as this account: words and an input, one JSON answer, a time
// limit. Nothing here waits; a process that nobody waits for any more is ended.
#pragma once

#include "model/json.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace opentalk::wizard {

class Enquiry final : public QObject {
    Q_OBJECT

public:
    /// An answer larger than `largest` bytes is none.
    Enquiry(std::chrono::milliseconds limit, qint64 largest, QObject *parent = nullptr);
    ~Enquiry() override;

    /// Instead of what is being asked.
    void ask(const QString &program, const QStringList &words, const QByteArray &input);

    /// With its process everything that it started and mounted goes.
    void cancel();

signals:
    /// Also where the program could not be started: then the answer is a problem.
    void answered(const opentalk::Result<opentalk::Json> &answer);
    /// Within the limit there was none; it is cancelled already.
    void tooLate();

private:
    void read();

    QTimer m_limit;
    qint64 m_largest;
    std::unique_ptr<QProcess> m_process;
};

} // namespace opentalk::wizard
