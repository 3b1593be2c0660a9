// The verdict while typing (promise 2): what this machine's nginx says of a candidate, without root
// and without a trace.
#pragma once

#include "machine/root.h"
#include "machine/sandbox.h"
#include "machine/standins.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::machine {

enum class Ruling {
    Accepted,
    Refused,
    NotJudged, ///< not possible here, or not without root; the test comes at apply
};

struct Judgement {
    Ruling ruling = Ruling::NotJudged;
    std::string nginx;  ///< its version
    std::string digest; ///< of the file set that was judged
    std::string file;   ///< where nginx stopped reading; one of ours where the cause lies there
    int line = 0;
    std::string words; ///< nginx's own
    std::optional<Problem> explanation;

    bool operator==(const Judgement &) const = default;
};

struct Candidate {
    nginx::FileSet files;
    std::vector<std::string> removals; ///< files of ours that are not in it any more
};

/// Enters namespaces of its own and never comes back: for a process that does nothing else. Nothing
/// is written outside of them, and they are gone with the process, however it ends.
Judgement judge(const Root &root, const nginx::Survey &survey, const Candidate &candidate);

/// What the outcome of such a test means.
Judgement judgementOf(const Verdict &verdict, const nginx::FileSet &files,
                      const std::vector<Need> &unknownHosts);

} // namespace opentalk::machine
