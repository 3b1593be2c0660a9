// What `--help` prints.
#pragma once

#include <string>
#include <string_view>

namespace opentalk::command {

/// Of one command, or the whole usage for an empty subject.
std::string helpFor(std::string_view subject);

} // namespace opentalk::command
