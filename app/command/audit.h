// One line a request in the system log: who asked for what, and how it ended. Of the profile only
// the domain is named, escaped.
#pragma once

#include <string>

namespace opentalk::command {

struct AuditEntry {
    std::string request; ///< its name, or `unreadable`
    std::string domain;
    std::string digest;
    std::string result; ///< `done`, or the code of the first problem
};

/// The user behind sudo or pkexec, where the environment names one in digits; else `-`.
std::string askingUser();

std::string auditLine(const AuditEntry &entry, const std::string &user);

/// To the system's log for authorisation messages.
void audit(const AuditEntry &entry, const std::string &user);

} // namespace opentalk::command
