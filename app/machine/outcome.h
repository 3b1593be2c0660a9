// What a transaction did, in values that cross from the helper to the window.
#pragma once

#include "model/problem.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

/// The named steps of a transaction, in order (design section 9).
enum class Step {
    Prepare, ///< lock, finish an interrupted run, survey, plan
    TryOut,  ///< the candidate tree is judged by this machine's nginx
    BackUp,  ///< journal and copies of what is there
    Place,   ///< files and links are put in place
    Test,    ///< nginx -t on the live tree
    Reload,  ///< or start
    Verify,  ///< new workers, every name on every address
    Record,  ///< checkpoint in the history
    PutBack, ///< only after a failure
    // Obtaining certificates, around transactions of its own
    Look,           ///< which certificates there are, and which are missing
    OpenPort80,     ///< a transaction: the names answer on port 80
    ProveChallenge, ///< a file of ours is fetched as the directory will fetch its challenge
    Rehearse,       ///< a dry run, where orders are limited
    Order,          ///< certbot's order
    ServeTls,       ///< a transaction: the names answer on port 443
    RunHook,        ///< the deploy hook, as certbot runs it
    TestRenewal,    ///< a dry run of what the timer will do
};

const char *name(Step step); ///< kebab-case, on the wire
std::optional<Step> stepByName(std::string_view name);

enum class StepState { Running, Done, Skipped, Failed };

/// One report of progress. A skipped or failed step says why.
struct Progress {
    Step step = Step::Prepare;
    StepState state = StepState::Running;
    std::string detail; ///< short, for people: nginx's words, a count; may be empty
    /// Whose reason `detail` is, in English.
    std::optional<Problem> problem {};

    bool operator==(const Progress &) const = default;
};

/// Called in the order of events. Returning false asks to cancel: obeyed until the journal says
/// committed, by putting everything back.
using Watcher = std::function<bool(const Progress &)>;

/// What a client on one address gets for one name.
struct Proof {
    std::string host;
    std::string address; ///< `127.0.0.1`, `::1`, …
    int port = 443;
    std::string fingerprint; ///< SHA-256 of the leaf that was presented
    int status = 0; ///< of `GET /`; 502 and 504 mean that the backend is down; 0: not asked

    bool operator==(const Proof &) const = default;
};

enum class Did { Nothing, Applied, Undone, Removed, Recovered };

struct Outcome {
    Did did = Did::Nothing;
    int checkpoint = 0; ///< its number in the history; 0 for none
    std::string digest;
    bool reloaded = false;
    bool started = false;
    std::vector<std::string> changed; ///< paths
    std::vector<Proof> proofs;
    std::vector<std::string> obtained; ///< lineages that certbot made in this run
    Problems notes;                    ///< warnings: nothing was reloaded, a backend is down, …

    bool operator==(const Outcome &) const = default;
};

/// An entry of the history.
struct Checkpoint {
    int number = 0;
    long long time = 0; ///< seconds since 1970, UTC
    Did did = Did::Applied;
    std::string digest;
    std::vector<std::string> changed;

    bool operator==(const Checkpoint &) const = default;
};

} // namespace opentalk::machine
