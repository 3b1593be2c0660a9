#include "nginx/survey.h"

#include "nginx/surveywords.h"

#include <array>

namespace opentalk::nginx {

namespace {

using Row = std::pair<const char *, Layout>;
constexpr std::array layoutRows {Row {"sites", Layout::Sites}, Row {"conf.d", Layout::ConfD},
                                 Row {"vhosts.d", Layout::VhostsD}, Row {"http.d", Layout::HttpD},
                                 Row {"none", Layout::None}};

using KindRow = std::pair<const char *, NamedKind>;
constexpr std::array kindRows {KindRow {"upstream", NamedKind::Upstream},
                               KindRow {"zone", NamedKind::Zone}, KindRow {"map", NamedKind::Map},
                               KindRow {"log_format", NamedKind::LogFormat}};

using InitRow = std::pair<const char *, InitSystem>;
constexpr std::array initRows {InitRow {"systemd", InitSystem::Systemd},
                               InitRow {"openrc", InitSystem::OpenRc},
                               InitRow {"none", InitSystem::None}};

} // namespace

constinit const Words<Layout> layouts = layoutRows;
constinit const Words<NamedKind> namedKinds = kindRows;
constinit const Words<InitSystem> initSystems = initRows;

const char *name(Layout layout)
{
    return wordOf(layout, layouts);
}

std::optional<Layout> layoutByName(std::string_view name)
{
    return valueOf(name, layouts);
}

std::string Place::text() const
{
    return file + ':' + std::to_string(line);
}

Survey assumed(const Version &nginx, const Version &openssl, Layout layout)
{
    Survey survey;
    survey.installed = true;
    survey.dialect = {nginx, openssl, {"http_ssl", "http_v2", "http_realip"}};
    // The packages of nginx.org and of Debian have HTTP/3 from their first version that can.
    if (nginx >= Version {1, 25, 0, {}})
        survey.dialect.modules.emplace_back("http_v3");
    survey.layout = layout;
    return survey;
}

} // namespace opentalk::nginx
