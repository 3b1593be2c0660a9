#include "checks/releaseprobe.h"

namespace opentalk::checks {

ReleaseProbe::ReleaseProbe(std::shared_ptr<Dialler> dialler, std::chrono::milliseconds limit,
                           QObject *parent)
    : QObject(parent)
    , m_dialler(std::move(dialler))
    , m_limit(limit)
{ }

ReleaseProbe::~ReleaseProbe() = default;

void ReleaseProbe::start(const Backend &controller, const Backend &roomserver)
{
    stop();
    m_run = std::make_unique<QObject>();
    m_controller = controller;
    m_roomserver = roomserver;
    m_evidence = {};
    ask(controller, "/.well-known/opentalk/api",
        [this](const Asked &asked) { takeIdentity(asked); });
}

void ReleaseProbe::stop()
{
    // A run may end inside a signal of one of its sockets, so it is not deleted on the spot.
    if (m_run)
        m_run.release()->deleteLater();
}

void ReleaseProbe::ask(const Backend &backend, const QByteArray &path,
                       const std::function<void(const Asked &)> &told)
{
    get(
        *m_dialler, backend, path, m_run.get(),
        [this, told, run = m_run.get()](const Asked &asked) {
            if (run == m_run.get())
                told(asked);
        },
        m_limit);
}

void ReleaseProbe::takeIdentity(const Asked &asked)
{
    m_evidence.identity = asked.reply;
    if (!asked.reply)
        end({.kind = Finding::Kind::NoAnswer, .backend = m_controller, .reached = asked.reached});
    else if (isController(*asked.reply))
        askPaths();
    else
        end(judge(m_controller, m_evidence));
}

void ReleaseProbe::askPaths()
{
    struct Path {
        const char *path;
        std::optional<Reply> ReleaseEvidence::*reply;
    };
    static constexpr Path paths[] {{"/signaling", &ReleaseEvidence::signaling},
                                   {"/livekit/rtc", &ReleaseEvidence::livekit},
                                   {"/v1/openapi.json", &ReleaseEvidence::description}};
    m_open = std::size(paths);
    for (const auto &[path, reply] : paths) {
        ask(m_controller, path, [this, reply](const Asked &asked) {
            m_evidence.*reply = asked.reply;
            tookPath();
        });
    }
}

void ReleaseProbe::tookPath()
{
    if (--m_open > 0)
        return;
    if (!needsRoomserver(m_evidence))
        return end(judge(m_controller, m_evidence));
    ask(m_roomserver, "/", [this](const Asked &asked) {
        m_evidence.roomserver = asked.reply;
        end(judge(m_controller, m_evidence));
    });
}

void ReleaseProbe::end(const Finding &finding)
{
    stop();
    emit finished(finding);
}

} // namespace opentalk::checks
