// Problems one below the other, the worst first, each with its icon. As high as they are, up to a
// limit; then it scrolls. Hidden while there are none.
#pragma once

#include "model/problem.h"

#include <QScrollArea>

namespace opentalk::wizard {

class NoticeList final : public QScrollArea {
    Q_OBJECT

public:
    /// Of text, before it scrolls.
    explicit NoticeList(int lines, QWidget *parent = nullptr);

    /// Whether another program's own words stand below each problem that has some.
    void setQuotes(bool quotes) { m_quotes = quotes; }

    void show(const Problems &problems);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *add(const Problem &problem);
    void quote(const QString &words);
    void fit();

    QWidget *m_rows = nullptr;
    Problems m_shown;
    int m_lines;
    bool m_quotes = false;
};

} // namespace opentalk::wizard
