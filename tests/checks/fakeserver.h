// A server that answers what a test tells it, and the answers of OpenTalk's controllers.
#pragma once

#include "model/address.h"

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

namespace opentalk::checks {

inline QByteArray reply(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

class FakeServer final : public QTcpServer {
public:
    /// `otherwise` is the answer to paths that have none; empty: silence.
    explicit FakeServer(QMap<QByteArray, QByteArray> answers = {},
                        QByteArray otherwise = reply(404, {}))
        : m_answers(std::move(answers))
        , m_otherwise(std::move(otherwise))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
        });
    }

    /// False where the port is taken.
    bool start(quint16 port = 0) { return listen(QHostAddress::LocalHost, port); }

    Backend backend() const
    {
        return *Backend::parse("127.0.0.1:" + std::to_string(serverPort()), {});
    }

    QList<QByteArray> asked; ///< paths

private:
    void serve(QTcpSocket *client)
    {
        const auto words = client->readAll().split(' ');
        asked << words.value(1);
        const auto answer = m_answers.value(words.value(1), m_otherwise);
        if (answer.isEmpty())
            return;
        client->write(answer);
        client->disconnectFromHost();
    }

    QMap<QByteArray, QByteArray> m_answers;
    QByteArray m_otherwise;
};

using Answers = QMap<QByteArray, QByteArray>;

inline Answers controllerWith(const Answers &answers)
{
    Answers all {
        {"/.well-known/opentalk/api", reply(200, R"({"opentalk_api":{"v1":{"base_url":"v1"}}})")}};
    all.insert(answers);
    return all;
}

inline Answers classicController()
{
    return controllerWith({{"/signaling", reply(400, R"({"code":"missing_protocol"})")}});
}

inline Answers proxyingController()
{
    return controllerWith({{"/signaling", reply(400, R"({"code":"missing_protocol"})")},
                           {"/livekit/rtc", reply(403, {})}});
}

inline Answers internalController()
{
    return controllerWith({{"/livekit/rtc", reply(401, R"({"code":"unauthorized"})")}});
}

inline Answers externalController()
{
    return controllerWith(
        {{"/livekit/rtc",
          reply(404, R"({"code":"not_found","message":"LiveKit proxy not available"})")}});
}

/// As large as the real one, which does not fit into what the probe reads.
inline QByteArray description(const QByteArray &version)
{
    return R"({"openapi":"3.1.0","info":{"title":"OpenTalk Controller Frontend API","description":)"
           R"("with } and \" in it","contact":{"name":"x"},"version":")"
        + version + R"("},"paths":{")" + QByteArray(200 * 1024, 'x') + R"(":{}}})";
}

} // namespace opentalk::checks
