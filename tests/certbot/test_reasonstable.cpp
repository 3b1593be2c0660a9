#include "certbotwords.h"

using namespace opentalk;
using namespace opentalk::certbot;

namespace {

using testing::ElementsAre;

struct Row {
    const char *code;
    std::string words;
};

void expectAll(const std::vector<Row> &rows)
{
    for (const auto &row : rows)
        EXPECT_THAT(codesOf(row.words), ElementsAre(row.code)) << row.words;
}

TEST(Reasons, OfANameAsLetsEncryptSaysThem)
{
    const auto of = [](const char *code, const char *type, const std::string &detail) {
        return Row {code, framed(block(type, detail))};
    };
    expectAll({
        of("name-unresolved", "dns",
           "DNS problem: NXDOMAIN looking up A for meet.example.com - check that a DNS record "
           "exists for this domain; DNS problem: NXDOMAIN looking up AAAA for meet.example.com - "
           "check that a DNS record exists for this domain"),
        of("name-unresolved", "dns",
           "no valid A records found for meet.example.com; no valid AAAA records found for "
           "meet.example.com"),
        of("name-unresolved", "unknownHost", "No valid IP addresses found for meet.example.com"),
        of("name-server-fails", "dns",
           "DNS problem: SERVFAIL looking up A for meet.example.com - the domain's nameservers may "
           "be malfunctioning"),
        of("name-server-fails", "dns",
           "DNS problem: query timed out looking up A for meet.example.com"),
        of("address-private", "dns",
           "no valid A records found for meet.example.com: IP address is in a reserved address "
           "block: [RFC1918]: Private-Use"),
        of("resolves-elsewhere", "unauthorized",
           "203.0.113.77: Invalid response from " + url + ": 404"),
        of("resolves-elsewhere", "connection",
           "203.0.113.77: Fetching " + url + ": Timeout during connect (likely firewall problem)"),
        of("resolves-elsewhere", "unauthorized",
           "Invalid response from " + url + " [203.0.113.77]: \"<!DOCTYPE html>\\n<html>\""),
        of("aaaa-wrong", "unauthorized", "2001:db8::77: Invalid response from " + url + ": 404"),
        of("aaaa-wrong", "connection", "2001:db8::77: Fetching " + url + ": Connection refused"),
        of("port-80-closed", "connection",
           "203.0.113.5: Fetching " + url + ": Timeout during connect (likely firewall problem)"),
        of("port-80-closed", "connection", "203.0.113.5: Fetching " + url + ": Connection refused"),
        of("port-80-closed", "connection",
           "2001:db8::5: Fetching " + url + ": Network unreachable"),
        of("port-80-closed", "connection",
           "Fetching " + url + ": Timeout during connect (likely firewall problem)"),
        of("answer-breaks-off", "connection",
           "203.0.113.5: Fetching " + url
               + ": Timeout after connect (your server may be slow or overloaded)"),
        of("answer-breaks-off", "connection",
           "203.0.113.5: Fetching " + url + ": Connection reset by peer"),
        of("answer-breaks-off", "connection",
           "203.0.113.5: Fetching " + url + ": Error getting validation data"),
        of("another-server-answers", "unauthorized",
           "203.0.113.5: Invalid response from " + url + ": 404"),
        of("another-server-answers", "unauthorized",
           "203.0.113.5: Invalid response from " + url
               + ": \"<html>\\r\\n<head><title>NXDOMAIN, connection refused</title>\""),
        of("another-server-answers", "unauthorized",
           "The key authorization file from the server did not match this challenge. Expected "
           "\"abc.def\" (got \"hello\")"),
        of("caa-forbids", "caa", "CAA record for example.com prevents issuance"),
        of("caa-forbids", "connection", "CAA record for example.com prevents issuance"),
        of("caa-forbids", "caa",
           "While processing CAA for meet.example.com: CAA record for example.com prevents "
           "issuance"),
        of("caa-lookup-failed", "dns",
           "DNS problem: SERVFAIL looking up CAA for example.com - the domain's nameservers may be "
           "malfunctioning"),
        of("caa-lookup-failed", "dns",
           "While processing CAA for meet.example.com: DNS problem: query timed out looking up CAA "
           "for com"),
        of("redirect-loop", "connection",
           "203.0.113.5: Fetching " + url + ": Redirect loop detected"),
        of("redirect-loop", "connection", "203.0.113.5: Fetching " + url + ": Too many redirects"),
        of("redirect-port", "connection",
           "203.0.113.5: Fetching http://meet.example.com:8080/: Invalid port in redirect target. "
           "Only ports 80 and 443 are supported, not 8080"),
        of("redirect-to-address", "connection",
           "203.0.113.5: Fetching https://203.0.113.5/: Invalid host in redirect target "
           "\"203.0.113.5\". Only domain names are supported, not IP addresses"),
        of("redirect-unusable", "connection",
           "203.0.113.5: Fetching https://meet/: Invalid hostname in redirect target, must end in "
           "IANA registered TLD"),
        of("redirect-tls", "tls",
           "203.0.113.5: Fetching https://meet.example.com/x: remote error: tls: unrecognized "
           "name"),
        of("redirect-tls", "malformed",
           "203.0.113.5: Fetching https://meet.example.com/x: Server only speaks HTTP, not TLS"),
        of("redirect-unanswered", "connection",
           "203.0.113.5: Fetching https://meet.example.com/x: Connection refused"),
        of("secondary-validation", "connection",
           "During secondary validation: 203.0.113.5: Fetching " + url
               + ": Timeout during connect (likely firewall problem)"),
        of("secondary-validation", "unauthorized",
           "During secondary validation: 203.0.113.5: Invalid response from " + url + ": 403"),
        of("resolves-elsewhere", "unauthorized",
           "During secondary validation: 203.0.113.77: Invalid response from " + url + ": 403"),
        of("authority-failed", "serverInternal",
           "During secondary validation: Secondary validation RPC failed"),
        of("name-not-validated", "malformed", "Something nobody has heard of"),
    });
}

TEST(Reasons, OfANameAsPebbleSaysThem)
{
    const auto of = [](const char *code, const char *type, const std::string &detail) {
        return Row {code, framed(block(type, detail))};
    };
    const auto get = "Get \"http://meet.example.com:80/.well-known/acme-challenge/abc\": ";
    expectAll({
        of("name-unresolved", "connection",
           std::string(get) + "could not resolve URL \"http://meet.example.com:80/x\""),
        of("port-80-closed", "connection",
           std::string(get) + "dial tcp 127.0.0.1:80: connect: connection refused"),
        of("aaaa-wrong", "connection",
           std::string(get) + "dial tcp [fd00::5]:80: connect: network is unreachable"),
        of("resolves-elsewhere", "connection",
           std::string(get) + "dial tcp 203.0.113.9:80: connect: network is unreachable"),
        of("redirect-loop", "connection",
           "Get \"/.well-known/acme-challenge/abc\": stopped after 10 redirects"),
        of("redirect-port", "connection",
           "Get \"http://meet.example.com:8080/x\": dial tcp 127.0.0.1:8080: connect: connection "
           "refused"),
        of("redirect-tls", "connection",
           "Get \"https://meet.example.com/x\": tls: first record does not look like a TLS "
           "handshake"),
        of("answer-breaks-off", "connection", std::string(get) + "EOF"),
        of("another-server-answers", "unauthorized",
           "Non-200 status code from HTTP: http://meet.example.com:80/x returned 404"),
        of("another-server-answers", "connection",
           std::string(get)
               + "net/http: HTTP/1.x transport connection broken: malformed HTTP response "
                 "\"SSH-2.0-x\""),
    });
}

TEST(Reasons, OfTheAuthority)
{
    const std::string pool = "HTTPSConnectionPool(host='acme-v02.api.letsencrypt.org', port=443): "
                             "Max retries exceeded with url: /directory (Caused by ";
    const std::string verify = "requests.exceptions.SSLError: " + pool
        + "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate "
          "verify failed: ";
    const std::string urn = "urn:ietf:params:acme:error:";
    expectAll({
        {"limit-same-names",
         unexpected("too many certificates (5) already issued for this exact set of identifiers in "
                    "the last 168h0m0s, retry after 2025-07-02 04:04:50 UTC: see "
                    "https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-"
                    "hostnames")},
        {"limit-same-names",
         unexpected("There were too many requests of a given type :: Error creating new order :: "
                    "too many certificates already issued for exact set of domains: "
                    "meet.example.com: see https://letsencrypt.org/docs/rate-limits/")},
        {"limit-domain",
         unexpected("too many certificates (50) already issued for \"example.com\" in the last "
                    "168h0m0s, retry after 2025-07-02 04:04:50 UTC: see "
                    "https://letsencrypt.org/docs/rate-limits/#new-certificates-per-registered-"
                    "domain")},
        {"limit-failed-names",
         "Failed to renew certificate meet with error: " + urn
             + "rateLimited :: There were too many requests of a given type :: too many failed "
               "authorizations (5) for \"meet.example.com\" in the last 1h0m0s, retry after "
               "2026-01-17 00:27:45 UTC: see https://letsencrypt.org/docs/rate-limits/\nFailed to "
               "renew certificate pad with error: Some challenges have failed.\nAll renewals "
               "failed. The following certificates could not be renewed:\n  "
               "/etc/letsencrypt/live/meet/fullchain.pem (failure)\n1 renew failure(s), 0 parse "
               "failure(s)\n"},
        {"limit-failed-names",
         "Attempting to renew cert (meet) from /etc/letsencrypt/renewal/meet.conf produced an "
         "unexpected error: "
             + urn
             + "rateLimited :: There were too many requests of a given type :: Error creating new "
               "order :: too many failed authorizations recently: see "
               "https://letsencrypt.org/docs/failed-validation-limit/. Skipping.\n"},
        {"limit-orders",
         unexpected("too many new orders (300) from this account in the last 3h0m0s, retry after "
                    "2025-07-02 04:04:50 UTC")},
        {"limit-accounts",
         unexpected("too many new registrations (10) from this IP address in the last 3h0m0s, "
                    "retry after 2025-07-02 04:04:50 UTC")},
        {"account-paused",
         unexpected("Your account is temporarily prevented from requesting certificates for "
                    "meet.example.com and possibly others. Please visit: "
                    "https://portal.letsencrypt.org/sfe/v1/unpause?jwt=abc")},
        {"limit-requests", unexpected("Service busy; retry later.")},
        {"clock-wrong", unexpected(verify + "certificate is not yet valid (_ssl.c:1007)')))")},
        {"clock-wrong", unexpected(verify + "certificate has expired (_ssl.c:992)')))")},
        {"authority-untrusted",
         unexpected(verify + "unable to get local issuer certificate (_ssl.c:1007)')))")},
        {"authority-untrusted",
         unexpected(verify + "self-signed certificate in certificate chain (_ssl.c:992)')))")},
        {"authority-untrusted",
         unexpected("OSError: Could not find a suitable TLS CA certificate "
                    "bundle, invalid path: /nonexistent")},
        {"authority-wrong-name",
         unexpected(verify + "Hostname mismatch, certificate is not valid for 'localhost'.')))")},
        {"authority-wrong-name",
         unexpected("requests.exceptions.SSLError: " + pool
                    + "SSLError(CertificateError(\"hostname 'localhost' doesn't match "
                      "'acme.test'\")))")},
        {"authority-unreachable",
         unexpected("requests.exceptions.ConnectionError: " + pool
                    + "NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: "
                      "Failed to establish a new connection: [Errno -3] Temporary failure in name "
                      "resolution'))")},
        {"authority-unreachable",
         unexpected("requests.exceptions.ConnectTimeout: " + pool
                    + "ConnectTimeoutError(<urllib3.connection.HTTPSConnection object at 0x7f>, "
                      "'Connection to acme-v02.api.letsencrypt.org timed out. (connect "
                      "timeout=45)'))")},
        {"authority-unreachable",
         unexpected("requests.exceptions.ProxyError: " + pool
                    + "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: "
                      "407 Proxy Authentication Required')))")},
        {"authority-unreachable",
         unexpected("ValueError: Requesting acme.test/dir: Connection refused")},
        {"no-acme-directory", unexpected("acme.errors.ClientError: <Response [404]>")},
        {"no-acme-directory",
         unexpected("requests.exceptions.JSONDecodeError: Expecting value: "
                    "line 1 column 1 (char 0)")},
        {"no-acme-directory", unexpected("KeyError: 'newNonce'")},
        {"authority-failed",
         unexpected("The service is down for maintenance or had an internal error. Check "
                    "https://letsencrypt.status.io/ for more details.")},
        {"authority-failed", unexpected("acme.errors.ClientError: <Response [503]>")},
        {"authority-failed",
         "Failed to renew certificate meet with error: " + urn
             + "serverInternal :: The server experienced an internal error :: Error creating new "
               "order\n"},
        {"nonce-refused",
         "Unable to register an account with ACME server. Error returned by the ACME server: JWS "
         "has an invalid anti-replay nonce: D8Di0RaSVhpgoN1aP6YS4A\n"},
        {"nonce-refused",
         unexpected(urn + "badNonce :: The client sent an unacceptable anti-replay nonce")},
        {"account-binding-required",
         "Unable to register an account with ACME server. Server requires external account "
         "binding. Please use --eab-kid and --eab-hmac-key.\n"},
        {"email-refused",
         "Unable to register an account with ACME server. The ACME server believes ops@example.com "
         "is an invalid email address. Please ensure it is a valid email and attempt registration "
         "again.\n"},
        {"email-refused",
         unexpected("Error validating contact(s) :: contact email has forbidden "
                    "domain \"example.com\"")},
        {"terms-changed", unexpected(urn + "userActionRequired :: Terms of service have changed")},
        {"account-refused",
         unexpected(urn
                    + "accountDoesNotExist :: The request specified an account that does not exist "
                      ":: Account \"https://acme-v02.api.letsencrypt.org/acme/acct/1\" not "
                      "found")},
        {"account-refused", unexpected("Account is not valid, has status \"deactivated\"")},
        {"name-refused",
         unexpected("Error creating new order :: Cannot issue for \"meet.example.invalid\": Domain "
                    "name does not end with a valid public suffix (TLD)")},
        {"name-refused",
         unexpected("Error creating new order :: Cannot issue for \"meet_1.example.com\": Domain "
                    "name contains an invalid character")},
        {"name-refused",
         unexpected("The ACME server refuses to issue a certificate for this domain name, because "
                    "it is forbidden by policy")},
        {"caa-lookup-failed",
         unexpected("Error finalizing order :: Rechecking CAA for \"meet.example.com\" and 1 more "
                    "identifiers failed: While processing CAA for meet.example.com: DNS problem: "
                    "SERVFAIL looking up CAA for meet.example.com")},
        {"order-not-ready",
         unexpected(urn + "orderNotReady :: Order's status (\"processing\") was not ready")},
        {"order-not-ready", "All authorizations were not finalized by the CA.\n"},
        {"order-not-ready", unexpected("acme.errors.TimeoutError")},
        {"key-refused",
         unexpected(urn + "badCSR :: The CSR is unacceptable (e.g., due to a short key)")},
    });
}

TEST(Reasons, OfTheMachine)
{
    const std::string root = "\nEither run as root, or set --config-dir, --work-dir, and "
                             "--logs-dir to writeable paths.\n";
    const std::string met = "The following error was encountered:\n";
    const std::string broken = "Traceback (most recent call last):\n"
                               "  File \"/usr/bin/certbot\", line 5, in <module>\n"
                               "    from certbot.main import main  # Permission denied\n";
    expectAll({
        {"certbot-twice",
         "Another instance of Certbot is already running.\nAsk for help or search "
         "for solutions at https://community.letsencrypt.org.\n"},
        {"disk-full", unexpected("OSError: [Errno 28] No space left on device")},
        {"disk-read-only", met + "[Errno 30] Read-only file system: '/var/log/letsencrypt'" + root},
        {"certbot-not-permitted",
         met + "[Errno 13] Permission denied: '/var/log/letsencrypt/.certbot.lock'" + root},
        {"certbot-too-old",
         "usage: \n  certbot [SUBCOMMAND] [options] [-d DOMAIN] [-d DOMAIN] ...\n\nCertbot can "
         "obtain and install HTTPS/TLS/SSL certificates.  By default,\nit will attempt to use a "
         "webserver both for obtaining and installing the\ncertificate. \ncertbot: error: "
         "unrecognized arguments: --required-profile classic\n"},
        {"certbot-broken",
         broken + "AttributeError: module 'lib' has no attribute 'X509_V_FLAG_CB_ISSUER_CHECK'\n"},
        {"certbot-broken", broken + "ImportError: cannot import name 'rsa'\n"},
        {"certbot-broken", broken + "ZeroDivisionError: division by zero\n"},
        {"certbot-broken", "/bin/sh: 1: /usr/bin/certbot: bad interpreter: No such file\n"},
        {"certbot-twice",
         broken
             + "certbot.errors.LockError: Another instance of Certbot is already "
               "running.\n"},
        {"certbot-plugin-missing", "The requested nginx plugin does not appear to be installed\n"},
        {"lineage-broken",
         "Renewal configuration file /etc/letsencrypt/renewal/meet.conf is broken.\nThe error was: "
         "expected /etc/letsencrypt/live/meet/cert.pem to be a symlink\nSkipping.\n\nNo renewals "
         "were attempted.\n\nAdditionally, the following renewal configurations were invalid: \n  "
         "/etc/letsencrypt/renewal/meet.conf (parsefail)\n0 renew failure(s), 1 parse "
         "failure(s)\n"},
        {"lineage-broken", "live directory exists for meet.example.com\n"},
        {"webroot-unusable", "/var/www/letsencrypt does not exist or is not a directory\n"},
        {"hook-failed", "Hook 'pre-hook' reported error code 1\n"},
        {"certbot-failed", "Missing command line flag\n"},
        {"certbot-failed", ""},
    });
}

} // namespace
