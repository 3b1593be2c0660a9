// Where nginx.conf reads sites from.
#include "machine/lookparts.h"
#include "nginx/includeline.h"

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
                const std::string &text, nginx::Survey &survey)
{
    const auto ours
        = nginx::hasIncludeLine(text) ? nginx::includePattern(survey.configFolder) : std::string();
    const auto reader = [&](const char *folder) {
        const auto file = survey.configFolder + '/' + folder + "/opentalk-x.conf";
        return std::ranges::find_if(patterns, [&](const std::string &pattern) {
            return pattern != ours && isMatched(pattern, file);
        });
    };
    const auto reads = [&](const char *folder) { return reader(folder) != patterns.end(); };
    // Debian's way needs conf.d before its sites: the http-level file lies there.
    if (reads("sites-enabled") && reader("conf.d") < reader("sites-enabled"))
        survey.layout = Layout::Sites;
    else if (reads("vhosts.d"))
        survey.layout = Layout::VhostsD;
    else if (reads("http.d"))
        survey.layout = Layout::HttpD;
    else
        survey.layout = reads("conf.d") ? Layout::ConfD : Layout::None;
    survey.includeLine.reset();
    if (survey.layout == Layout::None)
        survey.includeLine = {nginx::includePattern(survey.configFolder), end, text};
}

} // namespace opentalk::machine
