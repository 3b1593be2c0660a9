#include "machine/certificatereport.h"

#include "machine/wirereader.h"

namespace opentalk::machine {

namespace {

using Seconds = std::chrono::sys_seconds;

long long numberOf(Seconds time)
{
    return time.time_since_epoch().count();
}

Json toJson(const Certificate &certificate)
{
    return {{"path", escaped(certificate.path)},
            {"names", certificate.names},
            {"issuer", certificate.issuer},
            {"not_before", numberOf(certificate.notBefore)},
            {"not_after", numberOf(certificate.notAfter)},
            {"fingerprint", certificate.fingerprint},
            {"key_type", certificate.keyType},
            {"key_bits", certificate.keyBits},
            {"curve", certificate.curve},
            {"digest", certificate.digest},
            {"responder", escaped(certificate.responder)},
            {"self_signed", certificate.selfSigned},
            {"must_staple", certificate.mustStaple},
            {"staging", certificate.staging}};
}

Json toJson(const FoundCertificate &found)
{
    return {{"certificate", toJson(found.certificate)},
            {"lineage", escaped(found.lineage)},
            {"directory", escaped(found.directory)},
            {"of_neighbour", found.ofNeighbour},
            {"findings", opentalk::toJson(found.findings)}};
}

Json toJson(const HostCertificate &host)
{
    return {{"host", host.host},
            {"certificate", escaped(host.certificate)},
            {"not_after", numberOf(host.notAfter)},
            {"placeholder", host.isPlaceholder},
            {"findings", opentalk::toJson(host.findings)}};
}

Json toJson(const Renewal &renewal)
{
    Json json = {{"by", escaped(renewal.by)}, {"active", renewal.active}};
    if (renewal.lastRan)
        json["last_ran"] = numberOf(*renewal.lastRan);
    if (renewal.next)
        json["next"] = numberOf(*renewal.next);
    if (!renewal.changedBy.empty())
        json["changed_by"] = escaped(renewal.changedBy);
    if (renewal.isPractice)
        json["practice"] = true;
    return json;
}

template <class T> Json listOf(const std::vector<T> &values)
{
    auto list = Json::array();
    for (const auto &value : values)
        list.push_back(toJson(value));
    return list;
}

using wire::Reader;

void time(Reader &reader, const char *key, Seconds &value)
{
    const auto *json = reader.maybeMember(key);
    if (json && json->is_number_integer())
        value = Seconds(std::chrono::seconds(json->get<long long>()));
    else if (json)
        reader.refuse(key);
}

void time(Reader &reader, const char *key, std::optional<Seconds> &value)
{
    if (reader.has(key))
        time(reader, key, value.emplace());
}

Certificate certificateFrom(const Json &json, const std::string &place, Problems &problems)
{
    Certificate value;
    Reader reader(json, place, problems);
    reader.maybe("path", value.path);
    reader.maybe("names", value.names);
    reader.maybe("issuer", value.issuer);
    time(reader, "not_before", value.notBefore);
    time(reader, "not_after", value.notAfter);
    reader.maybe("fingerprint", value.fingerprint);
    reader.maybe("key_type", value.keyType);
    reader.maybe("key_bits", value.keyBits);
    reader.maybe("curve", value.curve);
    reader.maybe("digest", value.digest);
    reader.maybe("responder", value.responder);
    reader.maybe("self_signed", value.selfSigned);
    reader.maybe("must_staple", value.mustStaple);
    reader.maybe("staging", value.staging);
    reader.finish();
    return value;
}

FoundCertificate foundFrom(const Json &json, const std::string &place, Problems &problems)
{
    FoundCertificate value;
    Reader reader(json, place, problems);
    if (const auto *certificate = reader.maybeMember("certificate"))
        value.certificate = certificateFrom(*certificate, reader.placeOf("certificate"), problems);
    reader.maybe("lineage", value.lineage);
    reader.maybe("directory", value.directory);
    reader.maybe("of_neighbour", value.ofNeighbour);
    reader.maybeProblems("findings", value.findings);
    reader.finish();
    return value;
}

HostCertificate hostFrom(const Json &json, const std::string &place, Problems &problems)
{
    HostCertificate value;
    Reader reader(json, place, problems);
    reader.maybe("host", value.host);
    reader.maybe("certificate", value.certificate);
    time(reader, "not_after", value.notAfter);
    reader.maybe("placeholder", value.isPlaceholder);
    reader.maybeProblems("findings", value.findings);
    reader.finish();
    return value;
}

Renewal renewalFrom(const Json &json, const std::string &place, Problems &problems)
{
    Renewal value;
    Reader reader(json, place, problems);
    reader.maybe("by", value.by);
    reader.maybe("active", value.active);
    time(reader, "last_ran", value.lastRan);
    time(reader, "next", value.next);
    reader.maybe("changed_by", value.changedBy);
    reader.maybe("practice", value.isPractice);
    reader.finish();
    return value;
}

} // namespace

nlohmann::ordered_json toJson(const WantedLineage &lineage)
{
    return {{"name", lineage.name}, {"hosts", lineage.hosts}};
}

WantedLineage wantedLineageFrom(const Json &json, const std::string &place, Problems &problems)
{
    WantedLineage value;
    Reader reader(json, place, problems);
    reader.maybe("name", value.name);
    reader.maybe("hosts", value.hosts);
    reader.finish();
    return value;
}

nlohmann::ordered_json toJson(const CertificateReport &report)
{
    return {{"certificates", listOf(report.found)},     {"hosts", listOf(report.hosts)},
            {"wanted", listOf(report.wanted)},          {"renewal", toJson(report.renewal)},
            {"certbot", escaped(report.certbot)},       {"install_command", report.installCommand},
            {"unread", opentalk::toJson(report.unread)}};
}

Result<CertificateReport> certificateReportFromJson(const nlohmann::ordered_json &json)
{
    CertificateReport report;
    Problems problems;
    Reader reader(json, "certificates", problems);
    reader.maybe("certificates", report.found, foundFrom);
    reader.maybe("hosts", report.hosts, hostFrom);
    reader.maybe("wanted", report.wanted, wantedLineageFrom);
    if (const auto *renewal = reader.maybeMember("renewal"))
        report.renewal = renewalFrom(*renewal, reader.placeOf("renewal"), problems);
    reader.maybe("certbot", report.certbot);
    reader.maybe("install_command", report.installCommand);
    reader.maybeProblems("unread", report.unread);
    reader.finish();
    return wire::valueOr(std::move(report), std::move(problems));
}

} // namespace opentalk::machine
