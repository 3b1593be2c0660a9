// The label by which SELinux knows a file: the extended attribute security.selinux. It is kept
// byte for byte and never looked into.
#pragma once

#include <string>

namespace opentalk::machine {

/// Empty where there is none.
std::string labelOf(int file);

/// Nothing for an empty label. Where the file system has no labels, where the policy does not know
/// this one any more, or where a container may not set any, the folder's default stays: putting
/// back must not end there. Else errno tells what failed.
bool putLabel(int file, const std::string &label);

/// Of the regular file of that name; empty for anything else.
std::string labelAt(int folder, const std::string &name);

} // namespace opentalk::machine
