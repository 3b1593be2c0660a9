// Where nginx.conf reads sites from.
#include "machine/lookparts.h"

#include <algorithm>
#include <fnmatch.h>

namespace opentalk::machine {

using nginx::Layout;

bool isMatched(const std::string &pattern, const std::string &file)
{
    return ::fnmatch(pattern.c_str(), file.c_str(), FNM_PATHNAME | FNM_PERIOD) == 0;
}

std::string enabledFolder(Layout layout)
{
    return layout == Layout::Sites ? "sites-enabled"
        : layout == Layout::None   ? "conf.d"
                                   : name(layout);
}

void noteLayout(const std::vector<std::string> &patterns, const nginx::Place &end,
                nginx::Survey &survey)
{
    const auto reads = [&](const char *folder) {
        const auto file = survey.configFolder + '/' + folder + "/opentalk-x.conf";
        return std::ranges::any_of(
            patterns, [&](const std::string &pattern) { return isMatched(pattern, file); });
    };
    // Debian's way needs conf.d as well: the http-level file lies there.
    if (reads("sites-enabled") && reads("conf.d"))
        survey.layout = Layout::Sites;
    else if (reads("vhosts.d"))
        survey.layout = Layout::VhostsD;
    else if (reads("http.d"))
        survey.layout = Layout::HttpD;
    else
        survey.layout = reads("conf.d") ? Layout::ConfD : Layout::None;
    survey.missingInclude.reset();
    if (survey.layout == Layout::None)
        survey.missingInclude = {"include " + survey.configFolder + "/conf.d/*.conf;", end};
}

} // namespace opentalk::machine
