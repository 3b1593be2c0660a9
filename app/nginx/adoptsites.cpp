// Services with their hosts, backends and limits; certificates.
#include "nginx/adoptparts.h"
#include "nginx/problems.h"

#include "model/deployment.h"
#include "model/text.h"
#include "nginx/generate.h"

#include <algorithm>
#include <charconv>

namespace opentalk::nginx {

namespace {

constexpr int largestUploadMiB = 102400;

/// `100m`, `1G`, `512k` or bytes, in MiB and at least one; 0 stands for no limit.
std::optional<int> mebibytes(std::string text)
{
    long long unit = 1;
    const char last = text.empty() ? '0' : lowered(text).back();
    for (const auto &[letter, size] :
         {std::pair {'k', 1LL << 10}, {'m', 1LL << 20}, {'g', 1LL << 30}})
        if (last == letter) {
            unit = size;
            text.pop_back();
        }
    long long number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || number < 0
        || number > (1LL << 50) / unit)
        return std::nullopt;
    const auto bytes = number * unit;
    const auto whole = (bytes + (1LL << 20) - 1) >> 20;
    return static_cast<int>(std::min<long long>(whole, largestUploadMiB));
}

std::optional<int> uploadLimit(Old &old, const OldSite &site)
{
    const auto *line = site.find("client_max_body_size");
    if (!line)
        return std::nullopt;
    const auto size = mebibytes(line->argument(0));
    if (size && *size > 0)
        return size;
    old.note(adoptUpload, line->place(), textOf(*line->directive));
    return size ? std::optional(largestUploadMiB) : std::nullopt;
}

Balance balanceOf(const OldSite &site)
{
    if (!site.upstream)
        return Balance::RoundRobin;
    const auto &inside = *site.upstream->directive->block;
    if (nginx::find(inside, "least_conn"))
        return Balance::LeastConnections;
    return nginx::find(inside, "ip_hash") || nginx::find(inside, "hash") ? Balance::Sticky
                                                                         : Balance::RoundRobin;
}

bool reaches(const OldLine *line, std::string_view source)
{
    return line && line->argument(1).find(source) != std::string::npos;
}

/// The frontend's policy names what each release needs; else the hosts tell, or nothing does.
std::optional<Release> releaseOf(const Old &old)
{
    using enum ServiceId;
    const auto *frontend = old.site(Frontend);
    const auto *policy = frontend && frontend->isOurs
        ? (frontend->header("Content-Security-Policy")
               ? frontend->header("Content-Security-Policy")
               : frontend->header("Content-Security-Policy-Report-Only"))
        : nullptr;
    const auto called = [&](ServiceId id) {
        const auto *site = old.site(id);
        return reaches(policy, "wss://" + (site ? site->host : defaultHost(id, old.domain)));
    };
    if (old.site(Roomserver) || called(Roomserver))
        return Release::RoomserverExternal;
    if (reaches(policy, "https://esm.sh"))
        return Release::RoomserverInternal;
    if (old.site(Livekit) || called(Livekit))
        return Release::Classic;
    return policy ? std::optional(Release::ClassicLivekitProxied) : std::nullopt;
}

void adoptService(Old &old, const OldSite &site, ServiceChoice &choice)
{
    const auto &row = service(*site.service);
    if (site.host != defaultHost(row.id, old.domain))
        choice.host = site.host;
    const std::vector<std::string> usual {"127.0.0.1:" + std::to_string(row.port)};
    if (site.backends.empty())
        old.note(adoptNoBackend, site.place(), row.title, usual.front());
    else if (site.backends != usual)
        choice.backends = site.backends;
    if (const auto balance = balanceOf(site); balance != Balance::RoundRobin)
        choice.balance = balance;
    if (const auto limit = uploadLimit(old, site); limit && *limit != row.uploadLimitMiB)
        choice.uploadLimitMiB = limit;
}

void adoptExtra(Old &old, const OldSite &site, Profile &profile)
{
    const bool webSocket = std::ranges::any_of(site.lines, [](const OldLine &line) {
        return line.is("proxy_set_header") && line.argument(0) == "Upgrade";
    });
    profile.extra.push_back(
        {site.id, site.host, site.backends, webSocket, uploadLimit(old, site).value_or(1)});
}

struct Pair {
    const OldSite *site;
    CertificateFiles files;
};

std::vector<Pair> certificatesOf(const Old &old)
{
    std::vector<Pair> pairs;
    for (const auto &site : old.sites) {
        const auto *certificate = site.find("ssl_certificate");
        const auto *key = site.find("ssl_certificate_key");
        if (!site.id.empty() && certificate && key)
            pairs.push_back({&site, {certificate->argument(0), key->argument(0)}});
    }
    return pairs;
}

bool isLineage(const CertificateFiles &files, const std::string &name)
{
    return files == filesOfLineage(name);
}

} // namespace

void adoptSites(Old &old, Profile &profile)
{
    profile.domain = old.domain;
    profile.release = releaseOf(old);
    if (!profile.release)
        old.note(adoptReleaseUnseen, "release");
    const auto release = profile.release.value_or(Release::Classic);
    for (auto &site : old.sites)
        if (site.service && !isAllowed(*site.service, release)) {
            old.note(adoptNotInRelease, site.place(), service(*site.service).title);
            site.service.reset();
            site.id.clear();
        }
    for (const auto &row : catalogue()) {
        ServiceChoice choice;
        const auto *site = old.site(row.id);
        if ((site != nullptr) != isDefault(row.id, release))
            choice.enabled = site != nullptr;
        if (site)
            adoptService(old, *site, choice);
        if (choice != ServiceChoice {})
            profile.services[row.id] = std::move(choice);
    }
    for (const auto &site : old.sites)
        if (!site.service && !site.id.empty())
            adoptExtra(old, site, profile);
}

void adoptCertificates(Old &old, Profile &profile)
{
    auto &choice = profile.certificates;
    const auto pairs = certificatesOf(old);
    const auto all = [&](auto &&holds) { return std::ranges::all_of(pairs, holds); };
    if (pairs.empty())
        return;
    if (all([](const Pair &pair) {
            return pair.files.certificate.starts_with("/etc/opentalk-proxy/placeholder/");
        })) {
        choice.source = CertificateSource::Placeholder;
        return;
    }
    const bool isOne = all([&](const Pair &pair) { return isLineage(pair.files, old.domain); });
    if (isOne || all([](const Pair &pair) { return isLineage(pair.files, pair.site->host); })) {
        choice.lineage = isOne ? Lineage::One : Lineage::PerHost;
        old.note(adoptAccountUnseen, "certificates.email");
        return;
    }
    choice.source = CertificateSource::Files;
    if (all([&](const Pair &pair) { return pair.files == pairs.front().files; })) {
        choice.files["*"] = pairs.front().files;
        return;
    }
    for (const auto &[site, files] : pairs)
        choice.files[site->host] = files;
}

} // namespace opentalk::nginx
