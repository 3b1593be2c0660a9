// Checks and what they found, in the language of the window.
#pragma once

#include "checks/report.h"
#include "wizard/pages/fact.h"

#include <QString>

namespace opentalk::wizard {

QString title(checks::Kind kind);

/// "Controller, 127.0.0.1:8090" for "controller 127.0.0.1:8090"; words around a host or a port are
/// translated.
QString subjectText(const std::string &subject);

QString text(const checks::Text &text);

/// Icon, colour and the first finding.
Fact factOf(const checks::Outcome &outcome);

/// Of several: how many of each state, the worst first.
Fact summaryOf(const std::vector<checks::Entry> &entries);

/// How far a run is, or what it found; nothing before the first one.
Fact progressOf(const checks::Run &run);

/// What was asked and answered, what it means and what to do, as HTML.
QString detailText(const checks::Outcome &outcome);

/// For a ticket, see checks/ticket.h.
QString reportText(const std::vector<checks::Entry> &entries, const checks::Mask &mask);

} // namespace opentalk::wizard
