// What a window leaves behind that was lost before its work was saved: the answers as typed, and
// what it was putting in place. Secrets are no part of a profile.
#pragma once

#include "model/profile.h"
#include "wizard/intent.h"
#include "wizard/placement.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace opentalk::wizard {

struct Draft {
    Profile profile;
    QDateTime time = {};                  ///< of the last change
    std::vector<Placement> applying = {}; ///< of the job that was under way; empty: none was
    Intent intent = Intent::SetUp;        ///< of that job
    bool isObtaining = false;             ///< certificates are ordered before the end of that job

    /// A job that takes something back needs none.
    bool hasAnswers() const { return applying.empty() || profile != Profile {}; }

    bool operator==(const Draft &) const = default;
};

/// Below the account's folder for the state of programs.
QString draftFile();

/// Fails where there is none, too.
Result<Draft> readDraft(const QString &fileName);
/// In a folder that is made for this account alone.
Result<void> writeDraft(const QString &fileName, const Draft &draft);

} // namespace opentalk::wizard
