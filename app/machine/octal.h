// A file mode as people write it.
#pragma once

#include <string>

namespace opentalk::machine {

/// At least three digits: `644`, `1777`.
inline std::string octal(unsigned mode)
{
    std::string digits;
    for (; mode || digits.size() < 3; mode /= 8)
        digits.insert(digits.begin(), static_cast<char>('0' + mode % 8));
    return digits;
}

} // namespace opentalk::machine
