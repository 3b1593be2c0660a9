// The folder of a placeholder certificate: certificate.pem and key.pem, made where they are
// missing.
#pragma once

#include "machine/root.h"

#include <string>

namespace opentalk::transaction {

/// `names`: host names, one a line. Does nothing where both files are there.
Result<void> makePlaceholderFolder(const machine::Root &root, const std::string &path,
                                   const std::string &names);

/// Takes away what was made here; files of others stay, and the folder with them.
Result<void> removePlaceholderFolder(const machine::Root &root, const std::string &path);

/// Whether something that was not made here lies in it.
Result<bool> holdsForeign(const machine::Root &root, const std::string &path);

} // namespace opentalk::transaction
