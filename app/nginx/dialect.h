// What a given nginx with a given OpenSSL understands. Facts tried with `nginx -t` on 1.18 to 1.31.
#pragma once

#include "model/problem.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

/// `1.22.1`, or OpenSSL's `3.0.19` and `1.1.1n` (the letter is kept apart).
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    std::string suffix;

    static Result<Version> parse(std::string_view text, const std::string &place);
    std::string text() const;

    auto operator<=>(const Version &) const = default;
};

struct Dialect {
    Version nginx;
    Version openssl;
    std::vector<std::string>
        modules; ///< `http_v2`, `http_v3`, `http_realip`, … as `nginx -V` names
    std::vector<std::string> without; ///< left out, though most have them: `http_geo`

    bool operator==(const Dialect &) const = default;

    bool has(std::string_view module) const;
    bool http2Directive() const;    ///< 1.25.1: `http2 on`; before it, `listen … http2`
    bool http3() const;             ///< 1.25.0 with the module and an OpenSSL that can
    bool rejectsHandshake() const;  ///< 1.19.4: ssl_reject_handshake
    bool resolvesUpstreams() const; ///< 1.27.3: `server name resolve` in an upstream
    bool rotatesTickets() const;    ///< 1.23.2: ticket keys rotate with a shared session cache
    bool keepsUpstreams() const;    ///< 1.15.3: keepalive_timeout in an upstream
    bool triesLimits() const;       ///< 1.17.1: limit_req_dry_run
    bool tls13() const;             ///< OpenSSL 1.1.1
    bool postQuantum() const;       ///< OpenSSL 3.5: X25519MLKEM768
};

} // namespace opentalk::nginx
