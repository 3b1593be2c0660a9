#include "machine/certificatereport.h"

#include "machine/problems.h"
#include "model/json.h"
#include "model/problemjson.h"

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

/// Members whose values an ObjectReader does not know.
class Reader {
public:
    Reader(const Json &json, const std::string &place, Problems &problems)
        : m_place(place)
        , m_problems(problems)
        , m_object(json, place, problems)
    { }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader() { m_object.finish(); }

    template <class T> void read(const char *key, T &value) { m_object.read(key, value); }
    template <class T, class Make> void read(const char *key, std::vector<T> &values, Make make)
    {
        m_object.read(key, values, make);
    }

    void time(const char *key, Seconds &value)
    {
        const auto *json = m_object.member(key);
        if (json && json->is_number_integer())
            value = Seconds(std::chrono::seconds(json->get<long long>()));
        else if (json)
            m_problems.push_back(problem(wireValueUnknown, m_object.placeOf(key)));
    }

    void time(const char *key, std::optional<Seconds> &value)
    {
        if (m_object.has(key))
            time(key, value.emplace());
    }

    void problems(const char *key, Problems &value)
    {
        const auto *json = m_object.member(key);
        auto read = json ? problemsFromJson(*json) : Result<Problems>(Problems {});
        if (read)
            value = std::move(*read);
        else
            m_problems.insert(m_problems.end(), read.error().begin(), read.error().end());
    }

    template <class T, class Make> void object(const char *key, T &value, Make make)
    {
        if (const auto *json = m_object.member(key))
            value = make(*json, m_object.placeOf(key), m_problems);
    }

private:
    std::string m_place;
    Problems &m_problems;
    ObjectReader m_object;
};

Certificate certificateFrom(const Json &json, const std::string &place, Problems &problems)
{
    Certificate value;
    Reader reader(json, place, problems);
    reader.read("path", value.path);
    reader.read("names", value.names);
    reader.read("issuer", value.issuer);
    reader.time("not_before", value.notBefore);
    reader.time("not_after", value.notAfter);
    reader.read("fingerprint", value.fingerprint);
    reader.read("key_type", value.keyType);
    reader.read("key_bits", value.keyBits);
    reader.read("curve", value.curve);
    reader.read("digest", value.digest);
    reader.read("responder", value.responder);
    reader.read("self_signed", value.selfSigned);
    reader.read("must_staple", value.mustStaple);
    reader.read("staging", value.staging);
    return value;
}

FoundCertificate foundFrom(const Json &json, const std::string &place, Problems &problems)
{
    FoundCertificate value;
    Reader reader(json, place, problems);
    reader.object("certificate", value.certificate, certificateFrom);
    reader.read("lineage", value.lineage);
    reader.read("directory", value.directory);
    reader.read("of_neighbour", value.ofNeighbour);
    reader.problems("findings", value.findings);
    return value;
}

HostCertificate hostFrom(const Json &json, const std::string &place, Problems &problems)
{
    HostCertificate value;
    Reader reader(json, place, problems);
    reader.read("host", value.host);
    reader.read("certificate", value.certificate);
    reader.time("not_after", value.notAfter);
    reader.read("placeholder", value.isPlaceholder);
    reader.problems("findings", value.findings);
    return value;
}

Renewal renewalFrom(const Json &json, const std::string &place, Problems &problems)
{
    Renewal value;
    Reader reader(json, place, problems);
    reader.read("by", value.by);
    reader.read("active", value.active);
    reader.time("last_ran", value.lastRan);
    reader.time("next", value.next);
    reader.read("changed_by", value.changedBy);
    reader.read("practice", value.isPractice);
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
    reader.read("name", value.name);
    reader.read("hosts", value.hosts);
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
    {
        Reader reader(json, "certificates", problems);
        reader.read("certificates", report.found, foundFrom);
        reader.read("hosts", report.hosts, hostFrom);
        reader.read("wanted", report.wanted, wantedLineageFrom);
        reader.object("renewal", report.renewal, renewalFrom);
        reader.read("certbot", report.certbot);
        reader.read("install_command", report.installCommand);
        reader.problems("unread", report.unread);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return report;
}

} // namespace opentalk::machine
