// A TLS client that looks at one server: which certificate it presents, and how it answers.
#pragma once

#include <chrono>
#include <string>

namespace opentalk::transaction {

struct Question {
    std::string host; ///< sent as SNI and Host
    std::string address;
    int port = 443;
    bool get = false; ///< ask for `GET /` too
};

struct Answer {
    std::string fingerprint; ///< SHA-256 of the leaf, lower-case hex; empty: no handshake
    int status = 0;          ///< of `GET /`; 0: not asked, or no answer in time
    std::string error;       ///< why there was no handshake
};

/// Neither the chain nor the name is judged here. Never waits longer than `limit`.
Answer ask(const Question &question, std::chrono::milliseconds limit);

} // namespace opentalk::transaction
