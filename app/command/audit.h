// Lines in the system log: who asks for what when a request comes in, and how it ended. What cannot
// be read as a request has one line. Of the profile only the domain is named, escaped.
#pragma once

#include <string>

namespace opentalk::command {

struct AuditEntry {
    std::string request; ///< its name, or `unreadable`
    std::string domain;
    std::string digest;
    std::string result;    ///< `begun`, then `done` or the code of the first problem
    std::string site = {}; ///< whose logs are read
};

/// The user behind sudo or pkexec, where the environment names one in digits; else `-`.
std::string askingUser();

std::string auditLine(const AuditEntry &entry, const std::string &user);

/// To the system's log for authorisation messages.
void audit(const AuditEntry &entry, const std::string &user);

} // namespace opentalk::command
