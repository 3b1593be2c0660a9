// The root of a private ACME directory, as it goes into the system's trust store.
#pragma once

#include "machine/root.h"
#include "model/translatable.h"

#include <string>

namespace opentalk::machine {

inline constexpr ProblemType directoryRootNoAuthority {
    "directory-root-no-authority", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file holds a certificate that may not sign others."),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the root of the ACME directory alone.")};

/// The certificates of a PEM file, written anew: whatever else stands in it stays out. Refused
/// where it holds none, or one that is no certificate authority's.
Result<std::string> readDirectoryRoot(const Root &root, const std::string &path);

} // namespace opentalk::machine
