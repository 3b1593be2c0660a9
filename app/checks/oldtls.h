// Whether a server still speaks a version of TLS that is no longer safe. It is asked by the first
// bytes of a handshake that offers nothing newer: a TLS library of today would not send them, and
// its answer shows in its first record. The handshake goes no further.
#pragma once

#include "checks/dialler.h"

#include <QByteArray>

#include <string>

namespace opentalk::checks {

/// A ClientHello for TLS 1.1 and 1.0, with the suites that such servers have.
QByteArray oldHello(const QByteArray &host);

/// The version that a ServerHello has chosen: `TLS 1.1`; empty where the answer is none.
std::string oldVersionIn(const QByteArray &answer);

/// Tells `oldVersionIn` what comes back, once, later; never after `owner` is gone.
void askOldTls(Dialler &dialler, const Backend &backend, const QByteArray &host, QObject *owner,
               const std::function<void(const std::string &)> &told);

} // namespace opentalk::checks
