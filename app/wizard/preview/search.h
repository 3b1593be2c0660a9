// Finds text in all files of the preview.
#pragma once

#include "nginx/fileset.h"

#include <QString>

#include <vector>

namespace opentalk::wizard {

struct Hit {
    std::string path;
    int block = 0;  ///< line number from 0
    int column = 0; ///< letters, as the view counts them
    int length = 0;

    bool operator==(const Hit &) const = default;
};

/// In the order of the files, from top to bottom; capital and small letters are the same, and hits
/// do not overlap.
std::vector<Hit> hitsIn(const nginx::FileSet &files, const QString &wanted);

/// The first one at or behind this place, round again at the end; -1 where there is none.
int hitFrom(const std::vector<Hit> &hits, const nginx::FileSet &files, const std::string &path,
            int block, int column);

} // namespace opentalk::wizard
