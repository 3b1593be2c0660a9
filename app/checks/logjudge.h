// What the last lines of a site's logs mean. Pure.
//
// Old lines must not alarm for ever. What counts is what came within the last hour and is not
// over. A fault of the backend is over when a request was answered well after it, or when the
// backend takes connections now. What a client did (a large upload, a rate limit) is over after
// the hour alone. Everything else of the last day is told in the sentence of a good result.
#pragma once

#include "checks/check.h"
#include "model/logfacts.h"

#include <chrono>
#include <optional>
#include <vector>

namespace opentalk::checks {

using LogTime = std::chrono::sys_seconds;

/// `2026/11/26 17:55:20`, in this machine's own time zone.
std::optional<LogTime> errorTime(std::string_view line);
/// `[26/Nov/2026:17:55:20 +0000]`.
std::optional<LogTime> accessTime(std::string_view line);
/// Of a line in the combined format; 0 where there is none.
int statusIn(std::string_view line);

struct LogJudgement {
    Problems present;   ///< within the last hour, and not over by what the logs say
    Problems ofBackend; ///< of these, what a backend that answers now would end
    int over = 0;       ///< messages of the last day that are over
    std::optional<LogTime> lastOver;
};

LogJudgement judgeLogs(const LogFacts &facts, LogTime now);

/// `backendAnswers`: all backends of the site take connections now.
Outcome logOutcome(const LogFacts &facts, const LogJudgement &judgement, bool backendAnswers);

} // namespace opentalk::checks
