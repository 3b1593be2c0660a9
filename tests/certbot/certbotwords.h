// certbot's words as they frame what tests are about.
#pragma once

#include "certbot/reasons.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace opentalk::certbot {

inline Circumstances circumstances()
{
    return {{*Address::parse("203.0.113.5", ""), *Address::parse("2001:db8::5", "")},
            "https://acme-v02.api.letsencrypt.org/directory"};
}

/// As certbot 2.1 to 5 frame what the authority reports of names.
inline std::string framed(const std::string &blocks)
{
    return "Saving debug log to /var/log/letsencrypt/letsencrypt.log\n"
           "Requesting a certificate for meet.example.com\n\n"
           "Certbot failed to authenticate some domains (authenticator: webroot). The Certificate "
           "Authority reported these problems:\n"
        + blocks
        + "\nHint: The Certificate Authority failed to download the temporary challenge files "
          "created by Certbot. Ensure that the listed domains serve their content from the "
          "provided --webroot-path/-w and that files created there can be downloaded from the "
          "internet.\n\nSome challenges have failed.\nAsk for help or search for solutions at "
          "https://community.letsencrypt.org. See the logfile "
          "/var/log/letsencrypt/letsencrypt.log or re-run Certbot with -v for more details.\n";
}

inline std::string block(const std::string &type, const std::string &detail,
                         const std::string &name = "meet.example.com")
{
    return "  Domain: " + name + "\n  Type:   " + type + "\n  Detail: " + detail + "\n\n";
}

inline std::string unexpected(const std::string &line)
{
    return "Saving debug log to /var/log/letsencrypt/letsencrypt.log\nAn unexpected error "
           "occurred:\n"
        + line
        + "\nAsk for help or search for solutions at https://community.letsencrypt.org. See the "
          "logfile /var/log/letsencrypt/letsencrypt.log or re-run Certbot with -v for more "
          "details.\n";
}

inline std::vector<std::string> codesOf(const std::string &words)
{
    std::vector<std::string> codes;
    for (const auto &problem : reasonsOf(words, circumstances()))
        codes.push_back(problem.code);
    return codes;
}

inline const std::string url = "http://meet.example.com/.well-known/acme-challenge/abc";

} // namespace opentalk::certbot
