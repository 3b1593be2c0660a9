// What whoever starts the program leaves to it, and what of that it must not rely on.
#pragma once

namespace opentalk::command {

/// Opens 0, 1 and 2 where they are closed, so that no file gets their numbers: then reading from
/// there and writing to there fails.
void openStandardDescriptors();

/// Children can be waited for, and a limit on the size of files is an error as any other.
void settleSignals();

/// Libraries go by variables: OpenSSL loads what OPENSSL_CONF names. Keeps who asked for root.
void forgetEnvironment();

} // namespace opentalk::command
