#include "certbot/nameproblems.h"
#include "certbot/problems.h"
#include "certbot/rules.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::certbot {

namespace {

/// Both have to stand in the line; in lower case.
struct Row {
    std::string_view needle;
    std::string_view also;
    const ProblemType *problem;
};

constexpr std::array limits {
    Row {"too many certificates", "exact set", &sameNamesLimited},
    Row {"too many certificates", "", &domainLimited},
    Row {"too many failed authorizations", "", &failuresLimited},
    Row {"too many new orders", "", &ordersLimited},
    Row {"too many currently pending", "", &ordersLimited},
    Row {"too many new registrations", "", &accountsLimited},
    Row {"too many registrations", "", &accountsLimited},
    Row {"temporarily prevented from requesting", "", &accountPaused},
    Row {"acme:error:ratelimited", "", &requestsLimited},
    Row {"too many requests", "", &requestsLimited},
    Row {"has been rate limited", "", &requestsLimited},
    Row {"rate limit exceeded", "", &requestsLimited},
    Row {"service busy", "retry later", &requestsLimited},
    Row {"<response [429]>", "", &requestsLimited},
};

constexpr std::array machine {
    Row {"another instance of certbot is already running", "", &certbotTwice},
    Row {"errno 28", "", &diskFull},
    Row {"no space left on device", "", &diskFull},
    Row {"errno 122", "", &diskFull},
    Row {"errno 30", "", &diskReadOnly},
    Row {"read-only file system", "", &diskReadOnly},
    Row {"to be a symlink", "", &lineageBroken},
    Row {"renewal configuration file", "is broken", &lineageBroken},
    Row {"renewal configuration file", "skipping", &lineageBroken},
    Row {"renewal config file", "missing a required", &lineageBroken},
    Row {"certstorageerror", "", &lineageBroken},
    Row {"error parsing", "renewal", &lineageBroken},
    Row {"live directory exists for", "", &lineageBroken},
    Row {"archive directory exists for", "", &lineageBroken},
    Row {"an error occurred while parsing", "", &lineageBroken},
    Row {"couldn't create root for", "", &webrootUnusable},
    Row {"unable to create directory", "", &webrootUnusable},
    Row {"does not exist or is not a directory", "", &webrootUnusable},
    Row {"input the webroot for", "", &webrootUnusable},
    Row {"errno 13", "", &certbotMayNot},
    Row {"permission denied", "", &certbotMayNot},
    Row {"operation not permitted", "", &certbotMayNot},
    Row {"unrecognized arguments", "", &certbotTooOld},
    Row {"error: argument", "invalid choice", &certbotTooOld},
    Row {"does not appear to be installed", "", &pluginMissing},
    Row {"could not choose appropriate plugin", "", &pluginMissing},
    Row {"could not select or initialize the requested", "", &pluginMissing},
    Row {"hook", "reported error code", &hookFailed},
    Row {"hook", "returned error code", &hookFailed},
    Row {"unable to find", "hook command", &hookFailed},
};

constexpr std::array authority {
    Row {"external account binding", "", &accountBinding},
    Row {"externalaccountrequired", "", &accountBinding},
    Row {"anti-replay nonce", "", &nonceRefused},
    Row {"acme:error:badnonce", "", &nonceRefused},
    Row {"unacceptable anti-replay", "", &nonceRefused},
    Row {"certificate verify failed", "not yet valid", &clockWrong},
    Row {"certificate verify failed", "has expired", &clockWrong},
    Row {"certificate verify failed", "mismatch", &caWrongName},
    Row {"certificate verify failed", "not valid for", &caWrongName},
    Row {"doesn't match", "hostname", &caWrongName},
    Row {"certificate verify failed", "", &caUntrusted},
    Row {"certificate_verify_failed", "", &caUntrusted},
    Row {"could not find a suitable tls ca certificate bundle", "", &caUntrusted},
    Row {"wrong_version_number", "", &noDirectory},
    Row {"wrong version number", "", &noDirectory},
    Row {"jsondecodeerror", "", &noDirectory},
    Row {"expecting value: line 1 column 1", "", &noDirectory},
    Row {"newnonce", "", &noDirectory},
    Row {"newaccount", "", &noDirectory},
    Row {"field not found", "", &noDirectory},
    Row {"unsupported acme", "", &noDirectory},
    Row {"<response [40", "", &noDirectory},
    Row {"invalid url", "", &noDirectory},
    Row {"acme:error:serverinternal", "", &caFailed},
    Row {"experienced an internal error", "", &caFailed},
    Row {"down for maintenance", "", &caFailed},
    Row {"internal server error", "", &caFailed},
    Row {"<response [5", "", &caFailed},
    Row {"is an invalid email address", "", &emailRefused},
    Row {"acme:error:invalidemail", "", &emailRefused},
    Row {"acme:error:invalidcontact", "", &emailRefused},
    Row {"acme:error:unsupportedcontact", "", &emailRefused},
    Row {"contact email", "", &emailRefused},
    Row {"invalid contact", "", &emailRefused},
    Row {"not a valid e-mail address", "", &emailRefused},
    Row {"invalid email address", "", &emailRefused},
    Row {"acme:error:useractionrequired", "", &termsChanged},
    Row {"terms of service", "", &termsChanged},
    Row {"acme:error:accountdoesnotexist", "", &accountRefused},
    Row {"account is not valid", "", &accountRefused},
    Row {"account is", "deactivated", &accountRefused},
    Row {"no account exists", "", &accountRefused},
    Row {"no registration exists", "", &accountRefused},
    Row {"unable to find existing account", "", &accountRefused},
    Row {"account", "not found", &accountRefused},
    Row {"account", "does not exist", &accountRefused},
    Row {"an account", "could not be found", &accountRefused},
};

constexpr std::array names {
    Row {"looking up caa", "", &caaLookupFailed},
    Row {"acme:error:caa", "", &caaForbids},
    Row {"rechecking caa", "", &caaForbids},
    Row {"prevents issuance", "", &caaForbids},
    Row {"cannot issue for", "", &nameRefused},
    Row {"acme:error:rejectedidentifier", "", &nameRefused},
    Row {"forbidden by policy", "", &nameRefused},
    Row {"public suffix", "", &nameRefused},
    Row {"is not a fqdn", "", &nameRefused},
    Row {"is an ip address", "", &nameRefused},
    Row {"dns identifier with", "", &nameRefused},
    Row {"non-ascii domain names not supported", "", &nameRefused},
    Row {"contains an invalid character", "", &nameRefused},
    Row {"invalid character in dns name", "", &nameRefused},
};

constexpr std::array rest {
    // Python 3.11 with certbot 2.1, as in Debian 12: raised in place of what the authority said.
    Row {"attributeerror: can't set attribute", "", &certbotHides},
    Row {"acme:error:ordernotready", "", &orderNotReady},
    Row {"not ready", "order", &orderNotReady},
    Row {"order's status", "", &orderNotReady},
    Row {"authorizations were not finalized", "", &orderNotReady},
    Row {"some challenges have timed out", "", &orderNotReady},
    Row {"errors.timeouterror", "", &orderNotReady},
    Row {"timed out", "order", &orderNotReady},
    Row {"acme:error:badcsr", "", &keyRefused},
    Row {"acme:error:badpublickey", "", &keyRefused},
    Row {"acme:error:badsignaturealgorithm", "", &keyRefused},
    Row {"invalid public key", "", &keyRefused},
    Row {"failed to establish a new connection", "", &caUnreachable},
    Row {"max retries exceeded", "", &caUnreachable},
    Row {"httpsconnectionpool", "", &caUnreachable},
    Row {"connection refused", "", &caUnreachable},
    Row {"connection aborted", "", &caUnreachable},
    Row {"connection reset", "", &caUnreachable},
    Row {"network is unreachable", "", &caUnreachable},
    Row {"no route to host", "", &caUnreachable},
    Row {"name or service not known", "", &caUnreachable},
    Row {"name resolution", "", &caUnreachable},
    Row {"no address associated with hostname", "", &caUnreachable},
    Row {"connectionerror", "", &caUnreachable},
    Row {"connecttimeout", "", &caUnreachable},
    Row {"readtimeout", "", &caUnreachable},
    Row {"proxyerror", "", &caUnreachable},
    Row {"sslerror", "", &caUnreachable},
    Row {"importerror", "", &certbotBroken},
    Row {"modulenotfounderror", "", &certbotBroken},
    Row {"attributeerror", "", &certbotBroken},
    Row {"distributionnotfound", "", &certbotBroken},
    Row {"packagenotfounderror", "", &certbotBroken},
    Row {"versionconflict", "", &certbotBroken},
    Row {"bad interpreter", "", &certbotBroken},
    Row {"undefined symbol", "", &certbotBroken},
    Row {"error while loading shared libraries", "", &certbotBroken},
    Row {"syntaxerror", "", &certbotBroken},
};

template <class Rows> const ProblemType *firstIn(const Rows &rows, const std::string &line)
{
    const auto *found = std::ranges::find_if(rows, [&](const Row &row) {
        return line.find(row.needle) != line.npos && line.find(row.also) != line.npos;
    });
    return found == rows.end() ? nullptr : found->problem;
}

} // namespace

bool isLimit(const ProblemType &type)
{
    return std::ranges::any_of(limits, [&](const Row &row) { return row.problem == &type; });
}

bool isAboutName(const ProblemType &type)
{
    return std::ranges::any_of(names, [&](const Row &row) { return row.problem == &type; });
}

Cause causeOfLine(std::string_view text)
{
    const auto line = lowered(text);
    if (line.starts_with("traceback (most recent call last)"))
        return {&certbotBroken, true};
    for (const auto *found : {firstIn(limits, line), firstIn(machine, line), firstIn(names, line),
                              firstIn(authority, line), firstIn(rest, line)})
        if (found)
            return {found, false};
    return {};
}

} // namespace opentalk::certbot
