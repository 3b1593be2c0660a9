#include "checks/nameevidence.h"

#include "checks/shortened.h"

#include <algorithm>

namespace opentalk::checks {

namespace {

struct Mark {
    const char *header;
    const char *holds; ///< in lower case; empty: the header is enough
    const char *proxy;
};

constexpr Mark marks[] = {
    {"cf-ray", "", "Cloudflare"},
    {"server", "cloudflare", "Cloudflare"},
    {"x-amz-cf-id", "", "Amazon CloudFront"},
    {"server", "cloudfront", "Amazon CloudFront"},
    {"x-fastly-request-id", "", "Fastly"},
    {"x-served-by", "cache-", "Fastly"},
    {"server", "akamai", "Akamai"},
    {"x-akamai-request-id", "", "Akamai"},
    {"x-akamai-transformed", "", "Akamai"},
    {"x-azure-ref", "", "Azure Front Door"},
    {"server", "bunnycdn", "bunny.net"},
    {"cdn-requestid", "", "bunny.net"},
    {"server", "ddos-guard", "DDoS-Guard"},
    {"x-sucuri-id", "", "Sucuri"},
    {"x-iinfo", "", "Imperva"},
    {"via", "google", "Google Cloud"},
};

bool holds(const Reply &reply, const Mark &mark)
{
    return std::ranges::any_of(reply.all(mark.header), [&mark](const QByteArray &value) {
        return value.toLower().contains(mark.holds);
    });
}

bool hasThisName(const Handshake &handshake)
{
    return std::ranges::none_of(handshake.errors, [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    });
}

} // namespace

std::string proxyOf(const Reply &reply)
{
    const auto *mark = std::ranges::find_if(
        marks, [&reply](const Mark &candidate) { return holds(reply, candidate); });
    if (mark != std::end(marks))
        return mark->proxy;
    // `1.1 varnish`: the last word is whoever passed it on.
    const auto via = reply.header("via").simplified();
    return via.isEmpty() ? std::string() : shortened(escaped(via.left(60).toStdString()));
}

QSslCertificate leafOf(const Answer &answer)
{
    return answer.tls && !answer.tls->chain.isEmpty() ? answer.tls->chain.front()
                                                      : QSslCertificate();
}

Evidence evidenceFrom(const Answer &overTls, const Answer &plain, const QSslCertificate &ours)
{
    const auto leaf = leafOf(overTls);
    if (!ours.isNull() && leaf == ours)
        return {Answerer::SameLeaf};
    for (const auto *answer : {&overTls, &plain}) {
        const auto proxy = answer->reply ? proxyOf(*answer->reply) : std::string();
        if (!proxy.empty())
            return {Answerer::Proxy, proxy};
    }
    if (!leaf.isNull())
        return {hasThisName(*overTls.tls) ? Answerer::ForThisName : Answerer::Somebody};
    const bool isSomebody = overTls.reached == Reached::Yes || plain.reached == Reached::Yes;
    return {isSomebody ? Answerer::Somebody : Answerer::Nobody};
}

} // namespace opentalk::checks
