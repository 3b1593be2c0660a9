// Practice (design section 11): a private machine to try everything on, without root. nginx, its
// configuration and small stand-ins for OpenTalk's services live in namespaces of their own; where
// the kernel refuses those, in a folder of their own and on free ports of 127.0.0.1. The real
// machine is only read. All of it ends with this process.
#pragma once

#include "machine/root.h"

#include <functional>
#include <string>

namespace opentalk::practice {

/// Who plays Let's Encrypt.
struct Authority {
    std::string directory;               ///< its URL
    std::function<Result<void>()> start; ///< returns when it answers; nothing where it runs
};

/// `serve` on the tree of practice. Without an authority: why no certificate can be obtained.
using Serve = std::function<int(machine::Root, const Result<Authority> &)>;

/// Runs `serve` as root of the private machine and returns its status. Before it, one line goes to
/// standard output: `{"practice":{"dial":"/path"}}`, with `"warnings"` where something is not as on
/// a real machine. On that socket a client outside asks for a connection into the practice network:
/// it sends `address:port` and a newline, and gets one byte with a connected TCP socket
/// (SCM_RIGHTS), or a line that says why not.
/// Where nginx is missing or does not start: the problem goes to standard error, the status is 3.
int practice(const Serve &serve);

} // namespace opentalk::practice
