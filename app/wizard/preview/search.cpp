#include "wizard/preview/search.h"

#include "wizard/problemtext.h"

#include <algorithm>
#include <tuple>

namespace opentalk::wizard {

namespace {

void addHits(const nginx::Entry &file, const QString &wanted, std::vector<Hit> &hits)
{
    const auto lines = qt(file.content).split(QLatin1Char('\n'));
    for (qsizetype block = 0; block < lines.size(); ++block)
        for (auto at = lines[block].indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = lines[block].indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            hits.push_back({file.path, static_cast<int>(block), static_cast<int>(at),
                            static_cast<int>(wanted.size())});
}

long orderOf(const nginx::FileSet &files, const std::string &path)
{
    return std::ranges::find(files.entries, path, &nginx::Entry::path) - files.entries.begin();
}

} // namespace

std::vector<Hit> hitsIn(const nginx::FileSet &files, const QString &wanted)
{
    std::vector<Hit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const auto &entry : files.entries)
        if (entry.kind == nginx::EntryKind::File)
            addHits(entry, wanted, hits);
    return hits;
}

int hitFrom(const std::vector<Hit> &hits, const nginx::FileSet &files, const std::string &path,
            int block, int column)
{
    if (hits.empty())
        return -1;
    const auto place = std::tuple(orderOf(files, path), block, column);
    const auto found = std::ranges::find_if(hits, [&](const Hit &hit) {
        return std::tuple(orderOf(files, hit.path), hit.block, hit.column) >= place;
    });
    return found == hits.end() ? 0 : static_cast<int>(found - hits.begin());
}

} // namespace opentalk::wizard
