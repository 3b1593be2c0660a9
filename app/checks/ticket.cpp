#include "checks/ticket.h"

#include <algorithm>

namespace opentalk::checks {

std::string forTicket(const std::string &report)
{
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : report) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    return fence + "text\n" + report + (report.ends_with('\n') ? "" : "\n") + fence + "\n";
}

} // namespace opentalk::checks
