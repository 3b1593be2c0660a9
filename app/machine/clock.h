// The clock of this machine, as the dates of certificates are counted.
#pragma once

#include <chrono>

namespace opentalk::machine {

inline std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace opentalk::machine
