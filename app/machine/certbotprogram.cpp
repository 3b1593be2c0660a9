#include "machine/certbotprogram.h"

#include "machine/run.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace opentalk::machine {

namespace {

namespace fs = std::filesystem;

constexpr std::array bundled {"/snap/",      "/var/lib/snapd/", "/opt/",
                              "/usr/local/", "/root/",          "/home/"};
constexpr int mostLinks = 40; // as the kernel has it

} // namespace

std::string bundledProgramAt(std::string path)
{
    std::error_code isNoLink;
    for (int i = 0; i < mostLinks && !path.empty(); ++i) {
        if (std::ranges::any_of(bundled,
                                [&](const char *folder) { return path.starts_with(folder); }))
            return path;
        const auto target = fs::read_symlink(path, isNoLink);
        if (isNoLink)
            break;
        path = (fs::path(path).parent_path() / target).lexically_normal().string();
    }
    return {};
}

std::string certbotWithOwnRoots()
{
    return bundledProgramAt(pathOf(Tool::Certbot));
}

} // namespace opentalk::machine
