#include "wizard/preview/finder.h"

#include "wizard/preview/fileview.h"
#include "wizard/preview/searchrow.h"
#include "wizard/session.h"

#include <QTextBlock>

#include <algorithm>
#include <set>

namespace opentalk::wizard {

Finder::Finder(Session &session, SearchRow &row, FileView &view)
    : m_session(session)
    , m_row(row)
    , m_view(view)
{
    connect(&row, &SearchRow::wantedChanged, this, &Finder::search);
    connect(&row, &SearchRow::nextRequested, this, &Finder::goToNext);
    connect(&row, &SearchRow::previousRequested, this, &Finder::goToPrevious);
    connect(&row, &SearchRow::closed, this, &Finder::close);
}

void Finder::open()
{
    m_row.open();
    search();
}

void Finder::close()
{
    m_hits.clear();
    m_current = -1;
    m_view.setHits({});
    m_row.hide();
    m_view.setFocus();
}

void Finder::follow(const std::string &path)
{
    m_path = path;
    if (m_row.isHidden())
        return;
    m_hits = hitsIn(m_session.files(), m_row.wanted());
    m_current = std::min(m_current, static_cast<int>(m_hits.size()) - 1);
    show();
}

/// While somebody types, what is found stays where it is as long as it fits.
void Finder::search()
{
    auto cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_hits = hitsIn(m_session.files(), m_row.wanted());
    const int first = hitFrom(m_hits, m_session.files(), m_path, cursor.blockNumber(),
                              cursor.positionInBlock());
    if (first >= 0)
        return choose(first);
    m_current = -1;
    show();
}

void Finder::step(int by)
{
    if (m_row.isHidden())
        return open();
    const auto count = static_cast<int>(m_hits.size());
    if (count > 0)
        choose((m_current + by + count) % count);
}

void Finder::choose(int hit)
{
    m_current = hit;
    const auto wanted = m_hits[static_cast<std::size_t>(hit)];
    emit chosen(wanted);
    m_view.goToHit(wanted);
    show();
}

void Finder::show()
{
    std::set<std::string> files;
    std::vector<Hit> here;
    for (const auto &hit : m_hits) {
        files.insert(hit.path);
        if (hit.path == m_path)
            here.push_back(hit);
    }
    m_view.setHits(here);
    m_row.showCount(m_current, static_cast<int>(m_hits.size()), static_cast<int>(files.size()));
}

} // namespace opentalk::wizard
