// Configurations of neighbours: what is read and written again means the same.
#include "nginx/parse.h"
#include "nginx/write.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace opentalk::nginx;

/// Lua is never in our own output.
static bool holdsLua(const Directives &directives)
{
    return std::ranges::any_of(directives, [](const Directive &directive) {
        return directive.verbatim || (directive.block && holdsLua(*directive.block));
    });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto read = parse(text, "fuzz");
    if (!read)
        return read.error().empty() ? (std::abort(), 0) : 0;
    if (holdsLua(*read) || text.find('\0') != text.npos)
        return 0;
    const auto again = parse(write(*read, {}).text, "written");
    if (!again || !mean(*read, *again))
        std::abort();
    return 0;
}
