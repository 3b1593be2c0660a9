// The folder of a placeholder certificate: certificate.pem and key.pem, made where they are
// missing.
#pragma once

#include "machine/root.h"

#include <string>

namespace opentalk::transaction {

/// `names`: host names, one a line. Does nothing where both files are there.
Result<void> makePlaceholderFolder(const machine::Root &root, const std::string &path,
                                   const std::string &names);

/// Certificate, key and what was staged beside them. Files that are not ours stay, and with them
/// the folder: one may be somebody's only copy.
Result<void> removePlaceholderFolder(const machine::Root &root, const std::string &path);

/// Whether files that are not ours lie in the folder.
Result<bool> hasStrangers(const machine::Root &root, const std::string &path);

} // namespace opentalk::transaction
