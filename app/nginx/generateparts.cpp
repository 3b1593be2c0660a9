#include "nginx/generateparts.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace opentalk::nginx {

Lines &Lines::paragraph(std::string comment)
{
    m_comment = std::move(comment);
    m_spaced = true;
    return *this;
}

Lines &Lines::put(Directive directive)
{
    if (m_spaced) {
        directive.spaced = true;
        directive.comment = std::exchange(m_comment, {});
        m_spaced = false;
    }
    m_directives.push_back(std::move(directive));
    return *this;
}

Lines &Lines::add(std::string name, std::vector<std::string> arguments, Reason reason)
{
    Directive directive;
    directive.name = std::move(name);
    directive.arguments = std::move(arguments);
    directive.reason = std::move(reason);
    return put(std::move(directive));
}

Lines &Lines::block(std::string name, std::vector<std::string> arguments, Directives inside,
                    Reason reason)
{
    Directive directive;
    directive.name = std::move(name);
    directive.arguments = std::move(arguments);
    directive.block = std::move(inside);
    directive.reason = std::move(reason);
    return put(std::move(directive));
}

Lines &Lines::append(Directives directives)
{
    for (auto &directive : directives)
        put(std::move(directive));
    return *this;
}

static std::string asVariable(std::string name)
{
    std::ranges::replace(name, '-', '_');
    return name;
}

static bool isTaken(const Job &job, std::string_view stem)
{
    return std::ranges::any_of(job.taken,
                               [&](std::string_view name) { return name.starts_with(stem); });
}

/// The number stands where no id can bring one.
std::string upstreamOf(const Job &job, const Site &site)
{
    auto name = "opentalk_" + site.id;
    for (int number = 2; isTaken(job, name) || isTaken(job, asVariable(name)); ++number)
        name = "opentalk" + std::to_string(number) + '_' + site.id;
    return name;
}

std::string variableOf(const Job &job, const Site &site, std::string_view what)
{
    return '$' + asVariable(upstreamOf(job, site)) + '_' + std::string(what);
}

bool is(const Site &site, ServiceId id)
{
    return site.service == id;
}

std::string hostOf(const Deployment &deployment, ServiceId id)
{
    const Site *site = deployment.site(id);
    return site ? site->host.text() : defaultHost(id, deployment.domain.text());
}

std::string logPath(const std::string &folder, const std::string &site, std::string_view kind)
{
    return folder + "/opentalk-" + site + '-' + std::string(kind) + ".log";
}

std::string logOf(const Job &job, const Site &site, std::string_view kind)
{
    return logPath(job.survey.program.logFolder, site.id, kind);
}

std::string fingerprint(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    std::string digits(16, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, hash >>= 4)
        *digit = "0123456789abcdef"[hash & 15];
    return digits;
}

bool speaksHttp2(const Job &job)
{
    const auto &dialect = job.survey.dialect;
    return dialect.modules.empty() || dialect.has("http_v2");
}

bool speaksHttp3(const Job &job)
{
    return job.deployment.http3 && job.survey.dialect.http3();
}

} // namespace opentalk::nginx
