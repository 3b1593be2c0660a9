#include "nginx/survey.h"

#include "nginx/surveywords.h"

#include <algorithm>
#include <array>

namespace opentalk::nginx {

namespace {

using Row = std::pair<const char *, Layout>;
constexpr std::array layoutRows {Row {"sites", Layout::Sites}, Row {"conf.d", Layout::ConfD},
                                 Row {"vhosts.d", Layout::VhostsD}, Row {"http.d", Layout::HttpD},
                                 Row {"none", Layout::None}};

using KindRow = std::pair<const char *, NamedKind>;
constexpr std::array kindRows {KindRow {"upstream", NamedKind::Upstream},
                               KindRow {"zone", NamedKind::Zone},
                               KindRow {"cache_zone", NamedKind::CacheZone},
                               KindRow {"limit_zone", NamedKind::LimitZone},
                               KindRow {"session_zone", NamedKind::SessionZone},
                               KindRow {"map", NamedKind::Map},
                               KindRow {"geo", NamedKind::Geo},
                               KindRow {"split_clients", NamedKind::SplitClients},
                               KindRow {"log_format", NamedKind::LogFormat}};

using InitRow = std::pair<const char *, InitSystem>;
constexpr std::array initRows {InitRow {"systemd", InitSystem::Systemd},
                               InitRow {"openrc", InitSystem::OpenRc},
                               InitRow {"none", InitSystem::None}};

using RunningRow = std::pair<const char *, RunningProgram>;
constexpr std::array runningRows {RunningRow {"unknown", RunningProgram::Unknown},
                                  RunningRow {"surveyed", RunningProgram::Surveyed},
                                  RunningRow {"replaced", RunningProgram::Replaced}};

using SelinuxRow = std::pair<const char *, SelinuxMode>;
constexpr std::array selinuxRows {SelinuxRow {"off", SelinuxMode::Off},
                                  SelinuxRow {"permissive", SelinuxMode::Permissive},
                                  SelinuxRow {"enforcing", SelinuxMode::Enforcing}};

} // namespace

constinit const Vocabulary<Layout> layouts = layoutRows;
constinit const Vocabulary<NamedKind> namedKinds = kindRows;
constinit const Vocabulary<InitSystem> initSystems = initRows;
constinit const Vocabulary<RunningProgram> runningPrograms = runningRows;
constinit const Vocabulary<SelinuxMode> selinuxModes = selinuxRows;

const char *name(Layout layout)
{
    return wordOf(layout, layouts);
}

const char *name(NamedKind kind)
{
    return wordOf(kind, namedKinds);
}

std::optional<Layout> layoutByName(std::string_view name)
{
    return valueOf(name, layouts);
}

std::string Place::text() const
{
    return file + ':' + std::to_string(line);
}

std::string Listener::endpoint() const
{
    return address.bracketed() + ':' + std::to_string(port);
}

NamedKind spaceOf(NamedKind kind)
{
    switch (kind) {
    case NamedKind::CacheZone:
    case NamedKind::LimitZone:
    case NamedKind::SessionZone:
        return NamedKind::Zone;
    case NamedKind::Geo:
    case NamedKind::SplitClients:
        return NamedKind::Map;
    default:
        return kind;
    }
}

const Setting *find(const std::vector<Setting> &settings, std::string_view name)
{
    const auto found = std::ranges::find(settings, name, &Setting::name);
    return found == settings.end() ? nullptr : &*found;
}

Survey assumed(const Version &nginx, const Version &openssl, Layout layout)
{
    Survey survey;
    survey.installed = true;
    survey.dialect = {nginx, openssl, {"http_ssl", "http_v2", "http_realip"}, {}};
    // The packages of nginx.org and of Debian have HTTP/3 from their first version that can.
    if (nginx >= Version {1, 25, 0, {}})
        survey.dialect.modules.emplace_back("http_v3");
    survey.layout = layout;
    return survey;
}

} // namespace opentalk::nginx
