// Profiles from anywhere: what is read is written the same, and what is generated from it reads
// back as it was meant.
#include "model/deployment.h"
#include "model/profilejson.h"
#include "nginx/generate.h"
#include "nginx/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace opentalk;

static void generateFor(const Deployment &deployment, const char *version, const char *openssl)
{
    const auto survey
        = nginx::assumed(*nginx::Version::parse(version, "nginx"),
                         *nginx::Version::parse(openssl, "openssl"), nginx::Layout::Sites);
    const auto files = generate(deployment, survey);
    if (!files)
        return;
    for (const auto &entry : files->entries)
        if (entry.kind == nginx::EntryKind::File && entry.path != nginx::deployHook
            && !nginx::parse(entry.content, entry.path))
            std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto profile = readProfile({reinterpret_cast<const char *>(data), size});
    if (!profile)
        return profile.error().empty() ? (std::abort(), 0) : 0;
    const auto again = readProfile(writeProfile(*profile));
    if (!again || *again != *profile)
        std::abort();
    const auto deployment = deploy(*profile);
    if (!deployment)
        return deployment.error().empty() ? (std::abort(), 0) : 0;
    generateFor(*deployment, "1.18.0", "1.1.1n");
    generateFor(*deployment, "1.30.6", "3.5.4");
    return 0;
}
