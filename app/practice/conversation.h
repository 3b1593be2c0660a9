// What both forms of practice are made of: the stand-ins, and `serve` with its first line.
#pragma once

#include "practice/practice.h"
#include "practice/services.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace opentalk::practice {

/// The status of a practice that ended without one.
inline constexpr int fault = 5;

/// What both forms begin with.
struct Setting {
    std::string folder;             ///< empty, of this account alone
    machine::Descriptor dialSocket; ///< `dial` in it
    machine::Descriptor outer;      ///< hangs up when the process ends that all ends with
};

/// To standard error; returns the exit status.
int report(const Problems &problems);

int statusOf(int waited);

/// Standard input and output belong to `serve` alone.
void leaveConversation();

pid_t forkStandIns(std::vector<StandIn> standIns, machine::Descriptor dialSocket,
                   const Reach &reach);

/// `warnings`: what is not as on a real machine, beside the authority.
pid_t forkServe(const std::string &folder, const Problems &warnings, Result<machine::Root> root,
                const Result<Authority> &authority, const Serve &serve);

} // namespace opentalk::practice
