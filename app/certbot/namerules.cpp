#include "certbot/detailaddress.h"
#include "certbot/nameproblems.h"
#include "certbot/problems.h"
#include "certbot/rules.h"
#include "model/text.h"

#include <array>

namespace opentalk::certbot {

namespace {

/// All that is not empty has to fit; the needles are in lower case.
struct Row {
    std::string_view type;
    std::string_view needle;
    const ProblemType *problem;
};

/// Let's Encrypt's words, then pebble's and Go's where these differ. First what quotes the answer
/// of a server: nothing in that is the authority's word.
constexpr std::array rows {
    Row {"", "invalid response from", &anotherAnswers},
    Row {"", "non-200 status code", &anotherAnswers},
    Row {"", "key authorization file from the server did not match", &anotherAnswers},
    Row {"serverinternal", "", &caFailed},
    Row {"", "prevents issuance", &caaForbids},
    Row {"", "looking up caa", &caaLookupFailed},
    Row {"caa", "", &caaForbids},
    Row {"", "reserved address", &addressPrivate},
    Row {"", "private address", &addressPrivate},
    Row {"", "nxdomain", &nameUnresolved},
    Row {"", "no valid a records", &nameUnresolved},
    Row {"", "no valid ip addresses", &nameUnresolved},
    Row {"", "no ip addresses", &nameUnresolved},
    Row {"", "no such host", &nameUnresolved},
    Row {"", "could not resolve url", &nameUnresolved},
    Row {"", "servfail", &nameServerFails},
    Row {"", "server misbehaving", &nameServerFails},
    Row {"", "dns problem", &nameServerFails},
    Row {"", "error occurred while resolving", &nameServerFails},
    Row {"dns", "", &nameServerFails},
    Row {"unknownhost", "", &nameUnresolved},
    Row {"", "redirect loop detected", &redirectLoop},
    Row {"", "too many redirects", &redirectLoop},
    Row {"", "stopped after 10 redirects", &redirectLoop},
    Row {"", "invalid port in redirect", &redirectPort},
    Row {"", "only domain names are supported, not ip", &redirectToAddress},
    Row {"", "redirect target", &redirectUnusable},
    Row {"", "unsupported protocol scheme", &redirectUnusable},
    Row {"", "missing location header", &redirectUnusable},
    Row {"", "failed to parse location header", &redirectUnusable},
    Row {"", "server only speaks http, not tls", &redirectTls},
    Row {"", "server gave http response to https client", &redirectTls},
    Row {"", "first record does not look like a tls handshake", &redirectTls},
    Row {"", "remote error: tls", &redirectTls},
    Row {"", "tls: ", &redirectTls},
    Row {"", "x509: ", &redirectTls},
    Row {"tls", "", &redirectTls},
    Row {"", "connection refused", &portClosed},
    Row {"", "timeout during connect", &portClosed},
    Row {"", "likely firewall problem", &portClosed},
    Row {"", "network unreachable", &portClosed},
    Row {"", "network is unreachable", &portClosed},
    Row {"", "no route to host", &portClosed},
    Row {"", "i/o timeout", &portClosed},
    Row {"", "could not connect to", &portClosed},
    Row {"", "failed to connect to", &portClosed},
    Row {"", "timeout after connect", &answerBreaksOff},
    Row {"", "timeout during read", &answerBreaksOff},
    Row {"", "connection reset", &answerBreaksOff},
    Row {"", "error getting validation data", &answerBreaksOff},
    Row {"", "context deadline exceeded", &answerBreaksOff},
    Row {"", "client.timeout exceeded", &answerBreaksOff},
    Row {"", "unexpected eof", &answerBreaksOff},
    Row {"", ": eof", &answerBreaksOff},
    Row {"", "error reading http response body", &answerBreaksOff},
    Row {"", "http/2 over http", &anotherAnswers},
    Row {"", "malformed http", &anotherAnswers},
    Row {"", "public suffix", &nameRefused},
    Row {"", "invalid character", &nameRefused},
    Row {"rejectedidentifier", "", &nameRefused},
    Row {"unsupportedidentifier", "", &nameRefused},
    Row {"connection", "", &answerBreaksOff},
    Row {"unauthorized", "", &anotherAnswers},
};

const ProblemType &rowFor(const std::string &type, const std::string &detail)
{
    for (const auto &row : rows)
        if ((row.type.empty() || row.type == type) && detail.find(row.needle) != detail.npos)
            return *row.problem;
    return nameFailed;
}

/// Only a redirect leads to another scheme or port.
const ProblemType &behindRedirect(const ProblemType &cause, const std::string &detail)
{
    if (&cause != &portClosed && &cause != &answerBreaksOff)
        return cause;
    if (const auto port = dialledPort(detail); port && port != 80 && port != 443)
        return redirectPort;
    const auto url = detail.find("://");
    return url != detail.npos && url >= 5 && detail.compare(url - 5, 5, "https") == 0
        ? redirectUnanswered
        : cause;
}

} // namespace

const ProblemType &causeOf(const FailedName &failed)
{
    const auto detail = lowered(failed.detail);
    return behindRedirect(rowFor(failed.type, detail), detail);
}

bool isSecondary(std::string_view detail)
{
    return lowered(detail).starts_with("during secondary ");
}

} // namespace opentalk::certbot
