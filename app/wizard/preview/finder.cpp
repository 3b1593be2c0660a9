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
    emit closed();
}

void Finder::follow(const std::string &path)
{
    m_path = path;
    if (m_row.isHidden())
        return;
    auto hits = hitsIn(m_session.files(), m_row.wanted());
    m_current = currentIn(hits);
    m_hits = std::move(hits);
    show();
}

/// Where the hit that was gone to is now; the view keeps it selected while lines around it change.
int Finder::currentIn(const std::vector<Hit> &hits) const
{
    if (m_current < 0)
        return -1;
    const auto cursor = m_view.textCursor();
    const auto start = m_view.document()->findBlock(cursor.selectionStart());
    const Hit selected {m_path, start.blockNumber(), cursor.selectionStart() - start.position(),
                        cursor.selectionEnd() - cursor.selectionStart()};
    for (const auto &wanted : {selected, m_hits[static_cast<std::size_t>(m_current)]})
        if (const auto found = std::ranges::find(hits, wanted); found != hits.end())
            return static_cast<int>(found - hits.begin());
    return -1;
}

/// While somebody types, what is found stays where it is as long as it fits.
void Finder::search()
{
    m_hits = hitsIn(m_session.files(), m_row.wanted());
    if (const int first = hitAtCursor(); first >= 0)
        return choose(first);
    m_current = -1;
    show();
}

int Finder::hitAtCursor() const
{
    auto cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    return hitFrom(m_hits, m_session.files(), m_path, cursor.blockNumber(),
                   cursor.positionInBlock());
}

/// Where no hit was gone to yet, the cursor is between two of them.
void Finder::step(int by)
{
    if (m_row.isHidden())
        return open();
    const auto count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    const int from = m_current >= 0 ? m_current : by > 0 ? hitAtCursor() - 1 : hitAtCursor();
    choose((from + by + count) % count);
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
