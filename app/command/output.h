// Writes a file set below a folder of the user's, and single files such as an archive. Links on
// the way are not followed below that folder.
#pragma once

#include "model/problem.h"
#include "nginx/fileset.h"

#include <string>

namespace opentalk::command {

/// Creates `folder` where it is missing; where the disk is full or something is in the way, all is
/// as before. Placeholders are not written. What lies there from an earlier run and is not in
/// `files` comes back as warnings.
Result<Problems> writeBelow(const std::string &folder, const nginx::FileSet &files);

/// Replaces a regular file by renaming, so that a reader sees the old or the new one.
Result<void> writeFile(const std::string &path, std::string_view content);

} // namespace opentalk::command
