// What a window leaves behind that was lost before its work was saved: the answers as typed, and
// what it was putting in place. Secrets are no part of a profile.
#pragma once

#include "machine/plan.h"
#include "machine/root.h"
#include "model/profile.h"

#include <QDateTime>
#include <QString>

#include <string>
#include <vector>

namespace opentalk::wizard {

/// A file or link of an apply that was under way: digests of what was there and of what was to
/// come.
struct Placement {
    std::string path;
    std::string before; ///< empty: nothing
    std::string after;  ///< the same

    bool operator==(const Placement &) const = default;
};

struct Draft {
    Profile profile;
    QDateTime time = {};                  ///< of the last change
    std::vector<Placement> applying = {}; ///< empty: nothing was being applied

    bool operator==(const Draft &) const = default;
};

/// Below the account's folder for the state of programs.
QString draftFile();

/// Fails where there is none, too.
Result<Draft> readDraft(const QString &fileName);
/// In a folder that is made for this account alone.
Result<void> writeDraft(const QString &fileName, const Draft &draft);

std::vector<Placement> placementsOf(const machine::Plan &plan);

/// How an apply ended that nobody saw the end of.
enum class Standing {
    Before,  ///< everything is as it was
    After,   ///< everything is as it was to be
    Between, ///< some of each: the next helper finishes it or takes it back
    Unseen,  ///< this account may not look
};

Standing standingOf(const std::vector<Placement> &placements, const machine::Root &root);

} // namespace opentalk::wizard
