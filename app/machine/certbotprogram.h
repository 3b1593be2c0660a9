// Which certbot is there: the distribution's reads the roots that the system trusts, others do not.
#pragma once

#include <string>

namespace opentalk::machine {

/// The program from snap or pip that `path` is or leads to; empty: it leads to none. Pages on the
/// Internet have admins link /usr/bin/certbot to either.
std::string bundledProgramAt(std::string path);

/// certbot's own, where it brings roots of its own.
std::string certbotWithOwnRoots();

} // namespace opentalk::machine
