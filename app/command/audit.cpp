#include "command/audit.h"

#include "model/problem.h"

#include <algorithm>
#include <cstdlib>
#include <syslog.h>

namespace opentalk::command {

namespace {

bool isUserNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 10
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string part(const char *key, const std::string &value)
{
    if (value.empty())
        return {};
    auto shown = escaped(value.substr(0, 253));
    // A value must not look like the next field.
    std::ranges::replace_if(
        shown, [](char c) { return c == ' ' || c == '=' || c == '"'; }, '?');
    return std::string(" ") + key + "=" + shown;
}

} // namespace

std::string askingUser()
{
    for (const char *variable : {"SUDO_UID", "PKEXEC_UID"}) {
        const char *value = std::getenv(variable);
        if (value && isUserNumber(value))
            return value;
    }
    return "-";
}

std::string auditLine(const AuditEntry &entry, const std::string &user)
{
    return "user=" + user + part("request", entry.request) + part("domain", entry.domain)
        + part("site", entry.site) + part("digest", entry.digest) + part("result", entry.result);
}

void audit(const AuditEntry &entry, const std::string &user)
{
    ::openlog("opentalk-proxy", LOG_PID, LOG_AUTHPRIV);
    ::syslog(LOG_NOTICE, "%s", auditLine(entry, user).c_str());
    ::closelog();
}

} // namespace opentalk::command
