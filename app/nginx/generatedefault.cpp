// The servers for names that are not ours, where nobody else answers them.
#include "nginx/generateparts.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

/// Where no neighbour answers unknown names already. One that is read after ours does not: NGINX
/// takes the first server of an address where none says default_server.
std::vector<Listener> unclaimed(const Job &job, const std::vector<Listener> &ours)
{
    std::vector<Listener> free;
    for (const auto &listener : ours)
        if (std::ranges::none_of(job.survey.listeners, [&](const Listener &neighbour) {
                return neighbour.isDefault && neighbour.address == listener.address
                    && neighbour.port == listener.port;
            }))
            free.push_back(listener);
    return free;
}

void addNoName(Lines &lines)
{
    lines
        .add("server_name", {"_opentalk"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Can never be a name. The usual “_” may be another site's, and "
                                "NGINX would warn of two.")})
        .add("server_tokens", {"off"},
             {QT_TRANSLATE_NOOP("Reason", "Does not tell which NGINX this is.")});
}

Directives plainDefault(const Job &job, const std::vector<Listener> &free)
{
    Lines lines;
    lines.append(listenLines(job, free, true));
    addNoName(lines);
    return lines
        .add("return", {"444"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Closes the connection without an answer. In the guide's set-up "
                                "the controller answers unknown names.")})
        .take();
}

/// NGINX wants one socket a worker for HTTP/3, said once for each address: here.
void addQuic(Lines &lines, const Job &job)
{
    if (!speaksHttp3(job))
        return;
    for (auto arguments : listenLines(job, job.secure))
        lines.add("listen", {arguments.arguments.front(), "quic", "reuseport", "default_server"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "HTTP/3. A connection has to stay with one worker: "
                                     "reuseport, which may stand once for each address.")});
    lines.add("http3", {"on"}, {QT_TRANSLATE_NOOP("Reason", "HTTP/3, from the profile.")});
}

void addRefusal(Lines &lines, const Job &job)
{
    lines.paragraph();
    if (job.survey.dialect.rejectsHandshake())
        lines
            .add("ssl_reject_handshake", {"on"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "No certificate is shown to those who ask for another name.")})
            .add("include", {job.survey.configFolder + "/snippets/opentalk-ssl.conf"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "Before NGINX 1.29.2 the protocols of this server count for "
                                    "all names on its addresses.")})
            .paragraph()
            .add("return", {"421"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "For a request that comes over another name's connection: the "
                                    "browser opens one of its own.")});
    else
        lines.append(certificateLines(job, *firstSecureSite(job)))
            .paragraph()
            .add("return", {"444"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "Closes the connection. Before 1.19.4 NGINX cannot refuse "
                                    "without showing a certificate.")});
}

Directives secureDefault(const Job &job, const std::vector<Listener> &free)
{
    Lines lines;
    lines.append(listenLines(job, free, true));
    addQuic(lines, job);
    addNoName(lines);
    addRefusal(lines, job);
    return lines.take();
}

} // namespace

Directives defaultFile(const Job &job)
{
    const auto plain = unclaimed(job, job.plain);
    const auto secure = unclaimed(job, job.secure);
    const Reason reason {QT_TRANSLATE_NOOP(
        "Reason",
        "The guide has no such server: there, unknown names reach the service whose file comes "
        "first.")};
    Lines lines;
    if (!plain.empty())
        lines.paragraph().block("server", {}, plainDefault(job, plain), reason);
    if (firstSecureSite(job) && (!secure.empty() || speaksHttp3(job)))
        lines.paragraph().block("server", {}, secureDefault(job, secure), reason);
    return lines.take();
}

} // namespace opentalk::nginx
