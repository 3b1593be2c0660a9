// Results as a report: for a script, for a terminal, for a ticket.
#pragma once

#include "checks/mask.h"
#include "checks/run.h"

#include <QJsonObject>

#include <functional>
#include <string>

namespace opentalk::checks {

/// A check and what came of it; none: it was stopped before.
struct Entry {
    Kind kind;
    std::string subject;
    Outcome outcome;

    bool operator==(const Entry &) const = default;
};

/// Of the checks that have a result, in their order.
std::vector<Entry> entriesOf(const Run &run);

/// Worst of all; Skipped where there are none.
State worst(const std::vector<Entry> &entries);

/// `{"state", "results": [{"check", "subject", "state", "code", "asked", "answered", "findings":
/// [{"code", "reason", "remedy", "lines"}]}]}`; `lines` only where some of OpenTalk's own settings
/// are to be written, as they belong there.
QJsonObject toJson(const std::vector<Entry> &entries, const Mask &mask = {});

/// From English into the language of the reader: translation context and sentence, or "Argument"
/// and what stands in a sentence: a word of the engine, or a name that stays as it is.
using Translate = std::function<std::string(const char *context, const std::string &english)>;

/// Lines of text, what is worst first. Settings begin at the start of a line, between empty ones,
/// so that they can be copied as they are. Without `translate`, in English.
std::string toText(const std::vector<Entry> &entries, const Mask &mask = {},
                   const Translate &translate = {});

} // namespace opentalk::checks
