// A report for a ticket, where the text is taken for Markdown. All of it is one fenced block of
// code: every line stays as it is, and nothing in it is a heading, a link or HTML. The fence is
// longer than any run of backticks inside, so that nobody's answer ends it.
#pragma once

#include <string>

namespace opentalk::checks {

std::string forTicket(const std::string &report);

} // namespace opentalk::checks
