// A machine for tests: mount, process and network namespaces of their own, in which /etc, /var and
// /run are empty and then filled like a small Debian with nginx. Whatever a test does there, the
// real tree and the real nginx are out of reach, and all processes end with the test program.
#pragma once

#include "machine/root.h"
#include "model/profile.h"
#include "transaction/apply.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

/// Runs `work` as the first process of such a machine; where the kernel refuses, runs it outside,
/// and the tests that need one skip themselves.
int insidePrivateMachine(const std::function<int()> &work);

bool isPrivateMachine();

/// Type, mode, owner and content of everything below some folders, by path.
using Snapshot = std::map<std::string, std::string>;
Snapshot snapshotOf(const std::vector<std::string> &folders);

/// All that a transaction may touch.
Snapshot snapshot();

/// Empty where they are equal.
std::string differences(const Snapshot &now, const Snapshot &expected);

/// The same without the state folder, and without what is in placeholders: keys are random.
Snapshot configuration();

void write(const std::string &path, const std::string &text);
std::string textOf(const std::string &path);

/// A fresh machine for every test, nginx installed and not running.
class PrivateMachine : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// The machine as it was at the start of the test.
    static void renew();

    static void startNginx();
    static void restartInAnotherNetwork();

    /// Exit status of `nginx -t`; its words are in `said()`.
    static int testNginx();
    static std::string said();

    static pid_t master();
    static std::vector<pid_t> workers();

    static const opentalk::machine::Root &root();

    opentalk::Result<opentalk::machine::Outcome> apply(const opentalk::Profile &profile);
    opentalk::Result<opentalk::machine::Outcome>
    apply(const opentalk::transaction::Request &request);
    opentalk::Result<opentalk::machine::Outcome>
    undo(std::optional<int> number = {}, const std::optional<std::string> &digest = {});
    opentalk::Result<opentalk::machine::Outcome> remove(const std::optional<std::string> &digest
                                                        = {});

    /// Whether a step ended in that state.
    bool saw(opentalk::machine::Step step, opentalk::machine::StepState state) const;

    std::vector<opentalk::machine::Progress> m_progress;
    opentalk::machine::Watcher m_watch;
};

/// A complete profile with placeholder certificates.
opentalk::Profile someProfile();

/// All reasons, one a line: what a failed expectation shows.
std::string words(const opentalk::Problems &problems);

bool contains(const opentalk::Problems &problems, const opentalk::ProblemType &type);
