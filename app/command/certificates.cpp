#include "machine/certificates.h"

#include "command/commands.h"
#include "command/input.h"
#include "command/problems.h"
#include "command/say.h"
#include "command/session.h"
#include "command/text.h"
#include "machine/look.h"
#include "nginx/generate.h"
#include "nginx/parse.h"

#include <nlohmann/json.hpp>
#include <set>

namespace opentalk::command {

namespace {

constexpr const char *lineages = "/etc/letsencrypt/live";

struct Listed {
    machine::Certificate certificate;
    std::vector<std::string> covers; ///< hosts of the profile
};

using Paths = std::set<std::string>;

void addNamedIn(const nginx::Directives &directives, Paths &paths)
{
    for (const auto &directive : directives) {
        if (directive.name == "ssl_certificate" && directive.arguments.size() == 1) {
            const auto &path = directive.arguments.front();
            if (path.starts_with('/') && !path.contains('$'))
                paths.insert(path);
        }
        if (directive.block)
            addNamedIn(*directive.block, paths);
    }
}

/// Certificates that the sites on this machine name.
void addOfSites(const machine::Root &root, Paths &paths)
{
    const auto survey = machine::look(root);
    if (!survey)
        return;
    for (const auto &site : survey->sites)
        if (const auto text = root.read(site))
            if (const auto directives = nginx::parse(*text, site))
                addNamedIn(*directives, paths);
}

Result<void> addLineages(const machine::Root &root, Paths &paths)
{
    const auto names = root.names(lineages);
    if (!names)
        return std::unexpected(names.error());
    for (const auto &name : *names) {
        const auto path = std::string(lineages) + "/" + name + "/fullchain.pem";
        if (name != "README")
            paths.insert(path);
    }
    return {};
}

std::vector<Listed> read(const machine::Root &root, const Paths &paths,
                         const std::vector<std::string> &hosts, Problems &unread)
{
    std::vector<Listed> list;
    for (const auto &path : paths) {
        const auto certificate = machine::readCertificate(root, path);
        if (!certificate) {
            for (auto found : certificate.error()) {
                found.severity = Severity::Warning;
                unread.push_back(std::move(found));
            }
            continue;
        }
        Listed listed {*certificate, {}};
        for (const auto &host : hosts)
            if (certificate->covers(host))
                listed.covers.push_back(host);
        list.push_back(std::move(listed));
    }
    return list;
}

std::string joined(const std::vector<std::string> &items)
{
    std::string line;
    for (const auto &item : items)
        line += (line.empty() ? "" : ", ") + escaped(item);
    return line.empty() ? "none" : line;
}

std::string forPeople(const std::vector<Listed> &list, const std::vector<std::string> &hosts)
{
    std::string text;
    for (const auto &[certificate, covers] : list) {
        text += escaped(certificate.path) + "\n  names   " + joined(certificate.names)
            + "\n  until   " + utc(certificate.notAfter) + " UTC\n  issuer  "
            + escaped(certificate.issuer) + (certificate.selfSigned ? " (self-signed)\n" : "\n");
        if (!hosts.empty())
            text += "  covers  " + joined(covers) + "\n";
    }
    for (const auto &host : hosts) {
        const bool covered = std::ranges::any_of(list, [&](const Listed &listed) {
            return std::ranges::find(listed.covers, host) != listed.covers.end();
        });
        if (!covered)
            text += "No certificate covers " + host + ".\n";
    }
    return text.empty() ? "There are no certificates.\n" : text;
}

std::string asJson(const std::vector<Listed> &list)
{
    auto json = nlohmann::ordered_json::array();
    for (const auto &[certificate, covers] : list)
        json.push_back({{"path", certificate.path},
                        {"names", certificate.names},
                        {"issuer", certificate.issuer},
                        {"not_before", certificate.notBefore.time_since_epoch().count()},
                        {"not_after", certificate.notAfter.time_since_epoch().count()},
                        {"fingerprint", certificate.fingerprint},
                        {"key_type", certificate.keyType},
                        {"self_signed", certificate.selfSigned},
                        {"covers", covers}});
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int list(const CertificatesOptions &options, const std::vector<std::string> &hosts, Paths paths)
{
    const auto root = openRoot({});
    if (!root)
        return fail(root.error());
    reportInterrupted(*root);
    if (const auto added = addLineages(*root, paths); !added)
        return fail(added.error());
    addOfSites(*root, paths);
    Problems unread;
    const auto found = read(*root, paths, hosts, unread);
    say(unread);
    print(options.json ? asJson(found) : forPeople(found, hosts));
    return Done;
}

} // namespace

int run(const CertificatesOptions &options)
{
    if (options.action != CertificatesAction::List)
        return fail({problem(problems::notYet, "certificates")});
    if (!options.profile)
        return list(options, {}, {});
    const auto profile = readProfileAt(*options.profile);
    if (!profile)
        return fail(profile.error());
    const auto examined = examine(*profile);
    if (!examined.deployment)
        return fail(examined.problems);
    say(examined.problems);
    std::vector<std::string> hosts;
    Paths paths;
    for (const auto &site : examined.deployment->sites) {
        hosts.push_back(site.host.text());
        if (examined.deployment->certificates.source == CertificateSource::Files)
            paths.insert(nginx::certificateOf(*examined.deployment, site).certificate);
    }
    return list(options, hosts, std::move(paths));
}

} // namespace opentalk::command
