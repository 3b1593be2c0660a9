// What certbot says quotes what authorities and other servers say: whatever it is, there is a
// reason, and nothing in it could steer a terminal or fill a screen.
#include "certbot/reasons.h"

#include <cstdint>
#include <cstdlib>

using namespace opentalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const certbot::Circumstances circumstances {{{"203.0.113.5", false}, {"2001:db8::5", true}},
                                                "https://acme.example.net/dir"};
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto problems = certbot::reasonsOf(text, circumstances, text);
    if (problems.empty())
        std::abort();
    for (const auto &problem : problems)
        for (const auto &argument : problem.arguments)
            if (argument.size() > 520 || escaped(argument) != argument)
                std::abort();
    return 0;
}
