// One GET over plain HTTP, as a directory asks for its challenge.
#pragma once

#include <chrono>
#include <string>

namespace opentalk::certbot {

struct PlainAnswer {
    int status = 0;    ///< 0: none came
    std::string body;  ///< its beginning, at most 4 KiB
    std::string error; ///< why there is no status
};

/// `address` is numeric. Redirects are not followed. Never waits longer than `limit`.
PlainAnswer getPlainly(const std::string &host, const std::string &address, int port,
                       const std::string &path, std::chrono::milliseconds limit);

} // namespace opentalk::certbot
