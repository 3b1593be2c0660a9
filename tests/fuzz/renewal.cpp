// certbot's renewal files: root reads them, and others may have written what stands in them.
#include "machine/renewalfile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read
        = opentalk::machine::readRenewalFile({reinterpret_cast<const char *>(data), size});
    if (read && (read->authenticator.empty() || read->server.empty()))
        std::abort();
    return 0;
}
