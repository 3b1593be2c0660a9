// Searching in all files of the preview: from the row to the view and back.
#pragma once

#include "wizard/preview/search.h"

#include <QObject>

namespace opentalk::wizard {

class FileView;
class SearchRow;
class Session;

class Finder final : public QObject {
    Q_OBJECT

public:
    Finder(Session &session, SearchRow &row, FileView &view);

    void open();
    void close();
    /// These open the row where it is closed.
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }

    /// Another file is shown, or another text of it.
    void follow(const std::string &path);

    const std::vector<Hit> &hits() const { return m_hits; }
    int current() const { return m_current; } ///< index of the hit that was gone to; -1: none

signals:
    void chosen(const Hit &hit);
    void closed();

private:
    void search();
    int hitAtCursor() const;
    int currentIn(const std::vector<Hit> &hits) const;
    void step(int by);
    void choose(int hit);
    void show();

    Session &m_session;
    SearchRow &m_row;
    FileView &m_view;
    std::string m_path; ///< of the file on show
    std::vector<Hit> m_hits;
    int m_current = -1;
};

} // namespace opentalk::wizard
