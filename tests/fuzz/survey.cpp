// Surveys of other machines: what is read is written the same, and whatever they say, the files
// that are made for them are configurations.
#include "model/deployment.h"
#include "model/profilejson.h"
#include "nginx/generate.h"
#include "nginx/parse.h"
#include "nginx/surveyjson.h"

#include <cstdint>
#include <cstdlib>

using namespace opentalk;

static Deployment deployment()
{
    constexpr auto profile = R"({"version": 1, "domain": "example.com", "release": "classic",
        "services": {"whiteboard": {"enabled": true}, "pad": {"enabled": true}}})";
    return *deploy(*readProfile(profile));
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto wanted = deployment();
    const auto survey = nginx::readSurvey({reinterpret_cast<const char *>(data), size});
    if (!survey)
        return survey.error().empty() ? (std::abort(), 0) : 0;
    const auto again = nginx::readSurvey(nginx::write(*survey));
    if (!again || *again != *survey)
        std::abort();
    const auto files = generate(wanted, *survey);
    if (!files)
        return files.error().empty() ? (std::abort(), 0) : 0;
    for (const auto &entry : files->entries)
        if (entry.kind == nginx::EntryKind::File && !nginx::parse(entry.content, entry.path))
            std::abort();
    return 0;
}
