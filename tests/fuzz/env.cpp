// OpenTalk's .env, which root reads too: whatever stands in it, a profile comes out that can be
// checked, and what is said about it holds no line of the file.
#include "model/deployment.h"
#include "model/envimport.h"
#include "model/profilejson.h"
#include "model/text.h"

#include <cstdint>
#include <cstdlib>

using namespace opentalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = importEnv({reinterpret_cast<const char *>(data), size}, ".env");
    if (!read)
        return read.error().empty() ? (std::abort(), 0) : 0;
    for (const auto &note : read->notes)
        if (sentence(note).contains('\n'))
            std::abort();
    if (!isUtf8(writeProfile(read->profile)))
        std::abort();
    (void)examine(read->profile);
    return 0;
}
