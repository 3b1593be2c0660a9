// A seam for tests: told after every single thing that a transaction does to the disk, so that each
// intermediate tree can be judged and a run can be killed at each point.
#pragma once

#include <functional>
#include <string>

namespace opentalk::transaction {

/// `event` is a word (`journal`, `made`, `staged`, `placed`, `put-back`, …), `path` what it is
/// about.
using Observer = std::function<void(const std::string &event, const std::string &path)>;

void setObserver(Observer observer);
void told(const char *event, const std::string &path = {});

} // namespace opentalk::transaction
