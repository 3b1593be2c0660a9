#include "model/profilejson.h"

#include "model/json.h"
#include "model/problems.h"
#include "model/profilewords.h"

namespace opentalk {

namespace {

template <class T>
std::optional<T> valueFor(const std::string &text, const std::string &place, Problems &problems)
{
    std::string known;
    for (const auto &word : wordsOf(T {})) {
        if (word.text == text)
            return word.value;
        known += (known.empty() ? "" : ", ") + std::string(word.text);
    }
    problems.push_back(problem(problems::jsonUnknownValue, place, text, known));
    return std::nullopt;
}

template <class T>
void readWord(ObjectReader &reader, const char *key, T &value, Problems &problems)
{
    std::optional<std::string> text;
    const auto before = problems.size();
    reader.read(key, text);
    if (text && problems.size() == before)
        value = valueFor<T>(*text, reader.placeOf(key), problems).value_or(T {});
}

template <class T>
void readWord(ObjectReader &reader, const char *key, std::optional<T> &value, Problems &problems)
{
    T word {};
    readWord(reader, key, word, problems);
    if (reader.has(key))
        value = word;
}

std::string placeOfItem(const std::string &place, std::size_t index)
{
    return place + "[" + std::to_string(index) + "]";
}

/// Calls `readItem` with a reader for every object of the list.
template <class ReadItem>
void readList(ObjectReader &reader, const char *key, Problems &problems, ReadItem readItem)
{
    const auto *list = reader.member(key);
    if (!list)
        return;
    if (!list->is_array()) {
        problems.push_back(problem(problems::jsonType, reader.placeOf(key), "a list of objects"));
        return;
    }
    for (std::size_t index = 0; index < list->size(); ++index) {
        ObjectReader item((*list)[index], placeOfItem(reader.placeOf(key), index), problems);
        readItem(item);
        item.finish();
    }
}

/// Calls `readMembers` with a reader for the object behind `key`, where it is there.
template <class ReadMembers>
void readObject(ObjectReader &reader, const char *key, Problems &problems, ReadMembers readMembers)
{
    const auto *object = reader.member(key);
    if (!object)
        return;
    ObjectReader members(*object, reader.placeOf(key), problems);
    readMembers(members);
    members.finish();
}

void readServices(ObjectReader &reader, Profile &profile, Problems &problems)
{
    readObject(reader, "services", problems, [&](ObjectReader &services) {
        for (const auto &row : catalogue()) {
            readObject(services, row.name, problems, [&](ObjectReader &service) {
                auto &choice = profile.services[row.id];
                service.read("enabled", choice.enabled);
                service.read("host", choice.host);
                service.read("backends", choice.backends);
                readWord(service, "balance", choice.balance, problems);
                service.read("upload_limit_mb", choice.uploadLimitMiB);
            });
        }
    });
}

void readExtra(ObjectReader &reader, Profile &profile, Problems &problems)
{
    readList(reader, "extra", problems, [&](ObjectReader &item) {
        ExtraService extra;
        for (const char *key : {"id", "host", "backends"})
            item.require(key);
        item.read("id", extra.id);
        item.read("host", extra.host);
        item.read("backends", extra.backends);
        item.read("websocket", extra.webSocket);
        item.read("upload_limit_mb", extra.uploadLimitMiB);
        profile.extra.push_back(std::move(extra));
    });
}

void readCertificateFiles(ObjectReader &reader, CertificateChoice &choice, Problems &problems)
{
    readObject(reader, "files", problems, [&](ObjectReader &files) {
        for (const auto &host : files.keys()) {
            readObject(files, host.c_str(), problems, [&](ObjectReader &entry) {
                for (const char *key : {"certificate", "key"})
                    entry.require(key);
                entry.read("certificate", choice.files[host].certificate);
                entry.read("key", choice.files[host].key);
            });
        }
    });
}

void readCertificates(ObjectReader &reader, Profile &profile, Problems &problems)
{
    readObject(reader, "certificates", problems, [&](ObjectReader &certificates) {
        auto &choice = profile.certificates;
        readWord(certificates, "source", choice.source, problems);
        readWord(certificates, "lineage", choice.lineage, problems);
        certificates.read("email", choice.email);
        certificates.read("directory_url", choice.directoryUrl);
        certificates.read("directory_ca", choice.directoryCa);
        certificates.read("staging", choice.staging);
        readCertificateFiles(certificates, choice, problems);
    });
}

void readTransport(ObjectReader &reader, Profile &profile, Problems &problems)
{
    reader.read("listen", profile.listen);
    reader.read("ipv6", profile.ipv6);
    reader.read("http3", profile.http3);
    readWord(reader, "tls", profile.tls, problems);
    readObject(reader, "hsts", problems, [&](ObjectReader &hsts) {
        hsts.read("max_age", profile.hsts.maxAge);
        hsts.read("include_subdomains", profile.hsts.includeSubdomains);
        hsts.read("preload", profile.hsts.preload);
    });
}

void readPolicy(ObjectReader &reader, Profile &profile, Problems &problems)
{
    reader.read("compression", profile.compression);
    reader.read("caching", profile.caching);
    reader.read("security_headers", profile.securityHeaders);
    readWord(reader, "csp", profile.csp, problems);
    reader.read("embedders", profile.embedders);
    readList(reader, "csp_extra", problems, [&](ObjectReader &item) {
        auto &source = profile.cspExtra.emplace_back();
        for (const char *key : {"directive", "source"})
            item.require(key);
        item.read("directive", source.directive);
        item.read("source", source.source);
    });
}

void readAccess(ObjectReader &reader, Profile &profile, Problems &problems)
{
    readObject(reader, "rate_limit", problems, [&](ObjectReader &limit) {
        limit.read("enabled", profile.rateLimit.enabled);
        limit.read("requests_per_second", profile.rateLimit.requestsPerSecond);
        limit.read("burst", profile.rateLimit.burst);
        limit.read("dry_run", profile.rateLimit.dryRun);
    });
    reader.read("trusted_proxies", profile.trustedProxies);
    reader.read("admin_networks", profile.adminNetworks);
    std::vector<std::string> open;
    reader.read("keep_open", open);
    for (std::size_t index = 0; index < open.size(); ++index) {
        const auto place = placeOfItem("keep_open", index);
        if (const auto what = valueFor<KeepOpen>(open[index], place, problems))
            profile.keepOpen.push_back(*what);
    }
}

/// Another version has other keys: nothing more can be said about it.
bool hasRightVersion(ObjectReader &reader, Problems &problems)
{
    int version = 1;
    reader.require("version");
    reader.read("version", version);
    if (version == 1)
        return true;
    problems.push_back(problem(problems::profileVersion, "version", std::to_string(version)));
    return false;
}

} // namespace

Result<Profile> readProfile(std::string_view json)
{
    const auto parsed = parseJson(json, "profile");
    if (!parsed)
        return std::unexpected(parsed.error());
    return profileFromJson(*parsed);
}

Result<Profile> profileFromJson(const nlohmann::ordered_json &json)
{
    if (!json.is_object())
        return refuse(problems::jsonType, "profile", "an object");
    Profile profile;
    Problems problems;
    ObjectReader reader(json, "", problems);
    if (!hasRightVersion(reader, problems))
        return std::unexpected(std::move(problems));
    reader.require("domain");
    reader.read("domain", profile.domain);
    readWord(reader, "release", profile.release, problems);
    readServices(reader, profile, problems);
    readExtra(reader, profile, problems);
    readCertificates(reader, profile, problems);
    readTransport(reader, profile, problems);
    readPolicy(reader, profile, problems);
    readAccess(reader, profile, problems);
    reader.finish();
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return profile;
}

} // namespace opentalk
