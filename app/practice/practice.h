// Practice (design section 11): a private machine to try everything on, without root. nginx, its
// configuration and small stand-ins for OpenTalk's services live in namespaces of their own; the
// real machine is only read. All of it ends with this process.
#pragma once

#include <functional>

namespace opentalk::practice {

/// Runs `serve` as root of the private machine and returns its status. Before it, one line goes to
/// standard output: `{"practice":{"dial":"/path"}}`. On that socket a client outside asks for a
/// connection into the practice network: it sends `address:port` and a newline, and gets one byte
/// with a connected TCP socket (SCM_RIGHTS), or a line that says why not.
/// Where the kernel refuses namespaces: the problem goes to standard error, the status is 4; where
/// nginx is missing or does not start, 3.
int practice(const std::function<int()> &serve);

} // namespace opentalk::practice
