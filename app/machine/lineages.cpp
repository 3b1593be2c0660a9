#include "machine/lineages.h"

#include "machine/renewalfile.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::machine {

namespace {

const std::string liveFolder = "/etc/letsencrypt/live";
const std::string renewalFolder = "/etc/letsencrypt/renewal";

/// More than one machine has; the rest is not looked at.
constexpr std::size_t lineageLimit = 1000;

/// certbot refuses path separators alone; what could not be shown in a message is left out too.
bool isLineageName(const std::string &name)
{
    return !name.empty() && !name.starts_with('.') && name.find('/') == name.npos && isUtf8(name)
        && !hasControlCharacters(name);
}

bool isPermission(const Problems &problems)
{
    return std::ranges::any_of(problems,
                               [](const Problem &p) { return p.kind == ProblemKind::Permission; });
}

void takeOver(const RenewalFile &file, Lineage &lineage)
{
    lineage.server = file.server;
    lineage.authenticator = file.authenticator;
    lineage.webroots = file.webrootMap;
    lineage.autorenew = file.autorenew;
    // certbot takes the last of several.
    if (!file.webrootPath.empty())
        lineage.webroots.try_emplace("", file.webrootPath.back());
}

Result<Lineage> lineageOf(const Root &root, const std::string &name)
{
    const auto folder = liveFolder + '/' + name;
    Lineage lineage {name, {folder + "/fullchain.pem", folder + "/privkey.pem"}, {}, {}, {}, true};
    const auto path = renewalFolder + '/' + name + ".conf";
    // Whatever else keeps it from being read keeps certbot from renewing by it.
    const auto text = root.read(path, renewalFileLimit);
    if (!text && isPermission(text.error()))
        return std::unexpected(text.error());
    if (const auto file = text ? readRenewalFile(*text) : std::nullopt)
        takeOver(*file, lineage);
    return lineage;
}

} // namespace

std::string webrootOf(const Lineage &lineage, const std::string &host)
{
    auto found = lineage.webroots.find(lowered(host));
    if (found == lineage.webroots.end())
        found = lineage.webroots.find("");
    return found == lineage.webroots.end() ? std::string() : found->second;
}

Result<std::vector<Lineage>> lineages(const Root &root)
{
    const auto names = root.names(liveFolder);
    if (!names)
        return std::unexpected(names.error());
    std::vector<Lineage> found;
    for (const auto &name : *names) {
        const auto node = root.glance(liveFolder + '/' + name);
        if (!node || node->kind != NodeKind::Folder || !isLineageName(name))
            continue;
        if (found.size() == lineageLimit)
            break;
        auto lineage = lineageOf(root, name);
        if (!lineage)
            return std::unexpected(lineage.error());
        found.push_back(std::move(*lineage));
    }
    return found;
}

} // namespace opentalk::machine
