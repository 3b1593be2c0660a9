#include "machine/renewalfile.h"

#include "machine/configobj.h"
#include "machine/lineages.h"
#include "model/text.h"
#include "nginx/generate.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

constexpr std::array required {"cert", "privkey", "chain", "fullchain"};

/// certbot takes this address for the one that replaced it.
constexpr std::string_view oldLetsEncrypt = "https://acme-v01.api.letsencrypt.org/directory";

const ConfigValue *find(const ConfigSection &section, const char *key)
{
    const auto found = section.find(key);
    return found == section.end() ? nullptr : &found->second;
}

std::string textOf(const ConfigSection &section, const char *key)
{
    const auto *value = find(section, key);
    return value && value->items.size() == 1 ? value->items.front() : std::string();
}

/// Python's as_bool; none for a word that it refuses.
std::optional<bool> truthOf(const std::string &word)
{
    constexpr std::array yes {"true", "on", "1", "yes"};
    constexpr std::array no {"false", "off", "0", "no"};
    const auto low = lowered(word);
    if (std::ranges::find(yes, low) != yes.end())
        return true;
    return std::ranges::find(no, low) != no.end() ? std::optional(false) : std::nullopt;
}

std::map<std::string, std::string> webrootsOf(const ConfigSections &sections)
{
    std::map<std::string, std::string> webroots;
    const auto map = sections.find("renewalparams/webroot_map");
    if (map == sections.end())
        return webroots;
    for (const auto &[name, value] : map->second)
        if (value.items.size() == 1)
            webroots[lowered(name)] = value.items.front();
    return webroots;
}

} // namespace

std::optional<RenewalFile> readRenewalFile(std::string_view text)
{
    const auto sections = text.size() > renewalFileLimit ? std::nullopt : readConfigobj(text);
    if (!sections || !sections->contains("renewalparams"))
        return {};
    const auto &top = sections->at("");
    const auto &params = sections->at("renewalparams");
    if (!std::ranges::all_of(required, [&](const char *key) { return find(top, key); }))
        return {};
    RenewalFile file;
    file.authenticator = textOf(params, "authenticator");
    const auto autorenew = find(params, "autorenew") ? truthOf(textOf(params, "autorenew")) : true;
    if (file.authenticator.empty() || !autorenew)
        return {};
    file.autorenew = *autorenew;
    file.server = textOf(params, "server");
    if (file.server.empty() || file.server == oldLetsEncrypt)
        file.server = nginx::letsEncrypt;
    file.webrootMap = webrootsOf(*sections);
    if (const auto *paths = find(params, "webroot_path"))
        file.webrootPath = paths->items;
    return file;
}

} // namespace opentalk::machine
