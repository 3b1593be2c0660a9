// Lines that a wizard, or whoever stands in for it, may send to the helper.
#include "command/requests.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char *>(data), size);
    const auto request = opentalk::command::readRequest(line);
    if (request)
        return line.size() <= opentalk::command::requestLimit ? 0 : (std::abort(), 0);
    if (request.error().problems.empty())
        std::abort(); // a refusal says why
    for (const auto &problem : request.error().problems)
        (void)sentence(problem);
    return 0;
}
