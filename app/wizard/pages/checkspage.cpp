#include "wizard/pages/checkspage.h"

#include "wizard/icon.h"
#include "wizard/messagearea.h"
#include "wizard/pages/tables.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace opentalk::wizard {

ChecksPage::ChecksPage(Session &session, std::shared_ptr<checks::Dialler> dialler)
    : Page(session, ChecksPageId, tr("Does everything answer?"), {})
    , m_reach(std::move(dialler))
    , m_table(smallTable({tr("Service"), tr("Backend"), tr("Result")}, tr("Backends"), 9))
    , m_start(new QPushButton(tr("Check no&w")))
    , m_message(new MessageArea(4))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_table);
    body()->addWidget(m_message);
    body()->addStretch();
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, letter * 18);
    m_table->setColumnWidth(1, letter * 21);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_start, &QPushButton::clicked, this, &ChecksPage::start);
    connect(&m_reach, &checks::Reach::reached, this, &ChecksPage::showResult);
    connect(&m_reach, &checks::Reach::finished, this, &ChecksPage::showEnd);
}

std::vector<ChecksPage::Row> ChecksPage::rowsNow() const
{
    std::vector<Row> rows;
    if (!session().deployment())
        return rows;
    for (const auto &site : session().deployment()->sites) {
        for (const auto &backend : site.backends)
            rows.push_back({wizard::title(site), backend});
    }
    return rows;
}

void ChecksPage::refresh()
{
    const bool isHere = session().target() != Target::Another;
    setLead(isHere ? tr("Optional: a connection to every backend, from here. A service that is "
                        "down now can be started later; nothing has to be written again.")
                   : tr("These backends belong to another machine and cannot be reached from here. "
                        "Save the profile, and run “opentalk-proxy-wizard --check PROFILE” "
                        "there."));
    if (rowsNow() != m_rows || session().target() != m_target)
        renew();
    m_start->setEnabled(isHere && session().deployment() && !m_reach.isRunning());
}

/// A run that is under way answers for rows that are no longer there.
void ChecksPage::renew()
{
    m_reach.stop();
    m_rows = rowsNow();
    m_target = session().target();
    setRowCount(m_table, static_cast<int>(m_rows.size()));
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto &[service, backend] = m_rows[static_cast<std::size_t>(row)];
        setRow(m_table, row, {service, qt(backend.text())});
        setResult(m_table, row, {}, Tone::Muted, tr("not checked"));
    }
    m_message->show({});
}

void ChecksPage::start()
{
    std::vector<Backend> backends;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        backends.push_back(m_rows[static_cast<std::size_t>(row)].backend);
        setResult(m_table, row, QStringLiteral("waiting"), Tone::Muted, tr("waiting"));
    }
    m_failed = 0;
    m_start->setEnabled(false);
    m_reach.start(backends);
}

void ChecksPage::showResult(int row, checks::Reached result)
{
    using checks::Reached;
    if (result == Reached::Yes) {
        setResult(m_table, row, QStringLiteral("good"), Tone::Good, tr("answers"));
        return;
    }
    ++m_failed;
    const auto text = result == Reached::Refused ? tr("nothing listens there")
        : result == Reached::TimedOut            ? tr("no answer")
        : result == Reached::NoSuchName          ? tr("unknown name")
                                                 : tr("no way there");
    setResult(m_table, row, QStringLiteral("warning"), Tone::Warning, text);
}

void ChecksPage::showEnd()
{
    m_start->setEnabled(true);
    if (m_failed == 0)
        m_message->showGood(tr("Every backend answers."));
    else
        m_message->showWarning(
            tr("%n backend(s) did not answer. Is the container running (“docker ps”), and is the "
               "port the one that it publishes? You can go on: until then nginx answers 502 "
               "under that name.",
               nullptr, m_failed));
}

QString ChecksPage::help() const
{
    return tr("<p>Each backend gets one TCP connection, and nothing is sent.</p>"
              "<p><b>Nothing listens there</b>: the container is not running, or it publishes "
              "another port.</p>"
              "<p><b>No answer</b>: a firewall drops the connection, or the address is wrong.</p>");
}

} // namespace opentalk::wizard
