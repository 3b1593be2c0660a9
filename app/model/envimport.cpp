#include "model/envimport.h"

#include "model/deployment.h"
#include "model/dotenv.h"
#include "model/problems.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace opentalk {

namespace {

using enum ServiceId;

enum class Meaning { Domain, Profiles, Host, Port };

struct Key {
    std::string_view name;
    Meaning meaning;
    ServiceId service = Frontend;
    bool isPublished = false; ///< by Docker, which writes its own firewall rules
};

// In the order in which they are taken: hosts follow from the domain.
constexpr std::array keys {
    Key {"OT_DOMAIN", Meaning::Domain},
    Key {"COMPOSE_PROFILES", Meaning::Profiles},
    Key {"CONTROLLER_DOMAIN", Meaning::Host, Controller},
    Key {"KC_HOSTNAME", Meaning::Host, Keycloak},
    Key {"LIVEKIT_SERVER_URL", Meaning::Host, Livekit},
    Key {"SD_ENDPOINT", Meaning::Host, Whiteboard},
    Key {"EP_ENDPOINT", Meaning::Host, Pad},
    Key {"OT_FRONTEND_EXP_PORT", Meaning::Port, Frontend, true},
    Key {"OPENTALK_CONTROLLER_EXP_PORT", Meaning::Port, Controller, true},
    Key {"KC_EXP_PORT", Meaning::Port, Keycloak, true},
    Key {"LIVEKIT_HTTP_PORT", Meaning::Port, Livekit, false},
    Key {"SD_EXP_PORT", Meaning::Port, Whiteboard, true},
    Key {"EP_EXP_PORT", Meaning::Port, Pad, true},
};

constexpr auto names = [] {
    std::array<std::string_view, keys.size()> all {};
    std::ranges::transform(keys, all.begin(), &Key::name);
    return all;
}();

/// Of a name, or of an address with one of these schemes and no other port than that of HTTPS.
std::optional<std::string> hostIn(std::string_view text)
{
    for (const std::string_view scheme : {"https://", "wss://", "http://", "ws://"})
        if (text.starts_with(scheme)) {
            text.remove_prefix(scheme.size());
            text = text.substr(0, text.find('/'));
            break;
        }
    if (text.ends_with(":443"))
        text.remove_suffix(4);
    const auto host = HostName::parse(text, {});
    return host ? std::optional(host->text()) : std::nullopt;
}

struct Published {
    std::string backend;
    bool isPublic = false; ///< on all addresses
};

/// `8080`, or with the address that it is published on.
std::optional<Published> backendIn(std::string_view text)
{
    if (const auto port = wholeNumber(text, 1, 65535))
        return Published {"127.0.0.1:" + std::to_string(*port), true};
    for (const auto &[all, own] : {std::pair {"0.0.0.0:", "127.0.0.1:"}, {"[::]:", "[::1]:"}})
        if (text.starts_with(all))
            if (const auto port = wholeNumber(text.substr(std::string_view(all).size()), 1, 65535))
                return Published {own + std::to_string(*port), true};
    const auto backend = Backend::parse(text, {});
    if (!backend || backend->isName)
        return std::nullopt;
    return Published {backend->text(), false};
}

bool lists(std::string_view profiles, std::string_view wanted)
{
    while (!profiles.empty()) {
        const auto comma = std::min(profiles.find(','), profiles.size());
        auto one = profiles.substr(0, comma);
        profiles.remove_prefix(std::min(comma + 1, profiles.size()));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        while (one.ends_with(' '))
            one.remove_suffix(1);
        if (one == wanted || one == "*")
            return true;
    }
    return false;
}

class Import {
public:
    Import(Dotenv dotenv, const std::string &file, const Profile &profile)
        : m_dotenv(std::move(dotenv))
        , m_file(file)
    {
        m_result.profile = profile;
        m_result.others = m_dotenv.otherKeys;
    }

    EnvImport make()
    {
        findLastOnes();
        if (!m_last.contains("OT_DOMAIN"))
            m_result.notes.push_back(warning(problems::envDomainMissing, m_file));
        for (const auto &key : keys)
            if (const auto found = m_last.find(key.name); found != m_last.end())
                take(key, *found->second);
        for (const int line : m_dotenv.unreadable)
            note(problems::envLineUnreadable, line);
        if (!m_publicPorts.empty())
            m_result.notes.push_back(
                warning(problems::envPortsPublic, m_file, m_publicPorts, m_betterPorts));
        std::erase_if(m_result.profile.services,
                      [](const auto &entry) { return entry.second == ServiceChoice {}; });
        return std::move(m_result);
    }

private:
    template <class... Arguments>
    void note(const ProblemType &type, int line, Arguments &&...arguments)
    {
        m_result.notes.push_back(warning(type, m_file + ':' + std::to_string(line),
                                         std::forward<Arguments>(arguments)...));
    }

    /// As compose has it, the last line of a key counts.
    void findLastOnes()
    {
        for (const auto &entry : m_dotenv.entries) {
            const auto [place, isFirst] = m_last.insert_or_assign(entry.key, &entry);
            if (!isFirst)
                note(problems::envTwice, entry.line, entry.key);
        }
    }

    void take(const Key &key, const DotenvEntry &entry)
    {
        if (!entry.value)
            return note(problems::envUnresolved, entry.line, entry.key);
        if (entry.value->empty())
            return; // compose then has its default, as the wizard has
        switch (key.meaning) {
        case Meaning::Domain:
        case Meaning::Host:
            return takeHost(key, entry);
        case Meaning::Profiles:
            return takeProfiles(entry);
        case Meaning::Port:
            return takePort(key, entry);
        }
    }

    void takeHost(const Key &key, const DotenvEntry &entry)
    {
        const auto host = hostIn(*entry.value);
        if (!host)
            return note(problems::envHostUnusable, entry.line, entry.key);
        m_result.taken.push_back(entry.key);
        if (key.meaning == Meaning::Domain) {
            m_result.profile.domain = *host;
            return;
        }
        auto &choice = m_result.profile.services[key.service].host;
        choice = *host;
        if (*host == defaultHost(key.service, m_result.profile.domain))
            choice.reset();
    }

    /// Other parts of OpenTalk (recorder, SIP, mail) need no site.
    void takeProfiles(const DotenvEntry &entry)
    {
        for (const auto id : {Whiteboard, Pad})
            m_result.profile.services[id].enabled = lists(*entry.value, service(id).name);
        m_result.taken.push_back(entry.key);
    }

    void takePort(const Key &key, const DotenvEntry &entry)
    {
        const auto published = backendIn(*entry.value);
        if (!published)
            return note(problems::envPortUnusable, entry.line, entry.key);
        m_result.taken.push_back(entry.key);
        auto &choice = m_result.profile.services[key.service].backends;
        choice = {published->backend};
        if (published->backend == "127.0.0.1:" + std::to_string(service(key.service).port))
            choice.reset();
        if (!key.isPublished || !published->isPublic)
            return;
        const char *gap = m_publicPorts.empty() ? "" : ", ";
        m_publicPorts += gap + entry.key;
        m_betterPorts += gap + entry.key + '=' + published->backend;
    }

    const Dotenv m_dotenv;
    const std::string &m_file;
    std::map<std::string_view, const DotenvEntry *> m_last;
    std::string m_publicPorts;
    std::string m_betterPorts;
    EnvImport m_result;
};

} // namespace

Result<EnvImport> importEnv(std::string_view text, const std::string &file, const Profile &profile)
{
    auto dotenv = readDotenv(text, file, names);
    if (!dotenv)
        return std::unexpected(std::move(dotenv.error()));
    return Import(*std::move(dotenv), file, profile).make();
}

std::string_view publishingKey(ServiceId service)
{
    for (const auto &key : keys)
        if (key.meaning == Meaning::Port && key.service == service && key.isPublished)
            return key.name;
    return {};
}

} // namespace opentalk
