#include "machine/factsjson.h"

#include "machine/wirereader.h"
#include "model/text.h"

#include <array>

namespace opentalk::machine {

namespace {

using wire::Named;
using wire::nameOf;
using wire::Reader;

constexpr std::array transports {Named {Transport::Tcp, "tcp"}, Named {Transport::Udp, "udp"}};
constexpr std::array kinds {Named {FirewallKind::Ufw, "ufw"},
                            Named {FirewallKind::Firewalld, "firewalld"},
                            Named {FirewallKind::Nftables, "nftables"}};
constexpr std::array passes {Named {Passes::Unknown, "unknown"}, Named {Passes::Open, "open"},
                             Named {Passes::Closed, "closed"}};
constexpr std::array unseens {Named {Unseen::Rights, "rights"}, Named {Unseen::NoNft, "no-nft"},
                              Named {Unseen::OldRules, "old-rules"}};
Json toJson(const PortHolder &holder)
{
    return {{"transport", nameOf(transports, holder.transport)},
            {"address", holder.address.text},
            {"port", holder.port},
            {"program", escaped(holder.program)},
            {"pid", holder.pid}};
}

Json toJson(const Firewall &firewall)
{
    const auto wordsOf = [](const std::vector<Passes> &ports) {
        Json words = Json::array();
        for (const auto each : ports)
            words.push_back(nameOf(passes, each));
        return words;
    };
    return {{"kind", nameOf(kinds, firewall.kind)},
            {"ports", wordsOf(firewall.ports)},
            {"ports6", wordsOf(firewall.ports6)}};
}

Json toJson(const WrongLabel &label)
{
    return {{"path", escaped(label.path)},
            {"label", escaped(label.label)},
            {"expected", label.expected}};
}

Json toJson(const LogFile &file)
{
    Json lines = Json::array();
    for (const auto &line : file.lines)
        lines.push_back(escaped(line));
    return {{"path", escaped(file.path)},
            {"there", file.isThere},
            {"cut", file.isCut},
            {"lines", std::move(lines)}};
}

template <class T> Json listOf(const std::vector<T> &values)
{
    auto list = Json::array();
    for (const auto &value : values)
        list.push_back(toJson(value));
    return list;
}

PortHolder holderFrom(const Json &json, const std::string &place, Problems &problems)
{
    PortHolder holder;
    std::string address;
    int port = 0;
    Reader reader(json, place, problems);
    reader.word("transport", transports, holder.transport);
    reader.read("address", address);
    reader.read("port", port);
    reader.read("program", holder.program);
    reader.read("pid", holder.pid);
    reader.finish();
    const auto parsed = Address::parse(address, place);
    if (!parsed || port < 1 || port > 65535 || holder.pid < 0)
        problems.push_back(problem(wireValueUnknown, place));
    else
        holder.address = *parsed;
    holder.port = static_cast<std::uint16_t>(port);
    return holder;
}

Firewall firewallFrom(const Json &json, const std::string &place, Problems &problems)
{
    Firewall firewall;
    Reader reader(json, place, problems);
    reader.word("kind", kinds, firewall.kind);
    reader.words("ports", passes, firewall.ports);
    reader.words("ports6", passes, firewall.ports6);
    reader.finish();
    return firewall;
}

WrongLabel labelFrom(const Json &json, const std::string &place, Problems &problems)
{
    WrongLabel label;
    Reader reader(json, place, problems);
    reader.read("path", label.path);
    reader.read("label", label.label);
    reader.read("expected", label.expected);
    reader.finish();
    return label;
}

LogFile fileFrom(const Json &json, const std::string &place, Problems &problems)
{
    LogFile file;
    Reader reader(json, place, problems);
    reader.read("path", file.path);
    reader.read("there", file.isThere);
    reader.read("cut", file.isCut);
    reader.read("lines", file.lines);
    reader.finish();
    return file;
}

} // namespace

nlohmann::ordered_json toJson(const PortFacts &facts)
{
    Json json
        = {{"holders", listOf(facts.holders)},    {"firewalls", listOf(facts.firewalls)},
           {"sees_firewall", facts.seesFirewall}, {"unseen", nameOf(unseens, facts.unseen)},
           {"labels", listOf(facts.labels)},      {"enforces_selinux", facts.enforcesSelinux}};
    if (facts.nginxMayConnect)
        json["nginx_may_connect"] = *facts.nginxMayConnect;
    return json;
}

nlohmann::ordered_json toJson(const LogFacts &facts)
{
    return {{"access", toJson(facts.access)}, {"error", toJson(facts.error)}};
}

Result<PortFacts> portFactsFromJson(const nlohmann::ordered_json &json)
{
    PortFacts facts;
    Problems problems;
    Reader reader(json, "ports", problems);
    reader.read("holders", facts.holders, holderFrom);
    reader.read("firewalls", facts.firewalls, firewallFrom);
    reader.read("sees_firewall", facts.seesFirewall);
    reader.word("unseen", unseens, facts.unseen);
    reader.read("labels", facts.labels, labelFrom);
    reader.read("enforces_selinux", facts.enforcesSelinux);
    reader.maybe("nginx_may_connect", facts.nginxMayConnect);
    reader.finish();
    return wire::valueOr(std::move(facts), std::move(problems));
}

Result<LogFacts> logFactsFromJson(const nlohmann::ordered_json &json)
{
    LogFacts facts;
    Problems problems;
    Reader reader(json, "logs", problems);
    for (const auto &[key, file] :
         {std::pair("access", &facts.access), std::pair("error", &facts.error)})
        if (const auto *member = reader.member(key))
            *file = fileFrom(*member, reader.placeOf(key), problems);
    reader.finish();
    return wire::valueOr(std::move(facts), std::move(problems));
}

} // namespace opentalk::machine
