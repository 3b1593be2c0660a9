#include "machine/factsjson.h"

#include "machine/problems.h"
#include "model/json.h"
#include "model/text.h"

#include <array>

namespace opentalk::machine {

namespace {

constexpr std::array transports {"tcp", "udp"};
constexpr std::array kinds {"ufw", "firewalld", "nftables"};
constexpr std::array passes {"unknown", "open", "closed"};
constexpr std::array unseens {"rights", "no-nft", "old-rules"};

template <class E> const char *wordOf(const auto &words, E value)
{
    return words[static_cast<std::size_t>(value)];
}

/// One object's members; what it does not know is a problem at the end.
class Reader {
public:
    Reader(const Json &json, std::string place, Problems &problems)
        : m_problems(problems)
        , m_object(json, std::move(place), problems)
    { }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader() { m_object.finish(); }

    template <class T> void read(const char *key, T &value)
    {
        m_object.require(key);
        m_object.read(key, value);
    }
    template <class T, class Make> void read(const char *key, std::vector<T> &values, Make make)
    {
        m_object.require(key);
        m_object.read(key, values, make);
    }
    void maybe(const char *key, std::optional<bool> &value) { m_object.read(key, value); }

    template <class E> void word(const char *key, const auto &words, E &value)
    {
        std::string text;
        read(key, text);
        value = valueOf<E>(text, words, m_object.placeOf(key), m_problems);
    }

    template <class E>
    static E valueOf(const std::string &text, const auto &words, const std::string &place,
                     Problems &problems)
    {
        const auto found = std::ranges::find(words, text);
        if (found == words.end()) {
            problems.push_back(problem(wireValueUnknown, place));
            return E {};
        }
        return static_cast<E>(found - words.begin());
    }

    const Json *member(const char *key)
    {
        m_object.require(key);
        return m_object.member(key);
    }
    std::string placeOf(const char *key) const { return m_object.placeOf(key); }

private:
    Problems &m_problems;
    ObjectReader m_object;
};

Json toJson(const PortHolder &holder)
{
    return {{"transport", wordOf(transports, holder.transport)},
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
            words.push_back(wordOf(passes, each));
        return words;
    };
    return {{"kind", wordOf(kinds, firewall.kind)},
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
    for (const auto &[key, ports] :
         {std::pair("ports", &firewall.ports), std::pair("ports6", &firewall.ports6)}) {
        std::vector<std::string> words;
        reader.read(key, words);
        for (const auto &word : words)
            ports->push_back(Reader::valueOf<Passes>(word, passes, place, problems));
    }
    return firewall;
}

WrongLabel labelFrom(const Json &json, const std::string &place, Problems &problems)
{
    WrongLabel label;
    Reader reader(json, place, problems);
    reader.read("path", label.path);
    reader.read("label", label.label);
    reader.read("expected", label.expected);
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
    return file;
}

} // namespace

nlohmann::ordered_json toJson(const PortFacts &facts)
{
    Json json
        = {{"holders", listOf(facts.holders)},    {"firewalls", listOf(facts.firewalls)},
           {"sees_firewall", facts.seesFirewall}, {"unseen", wordOf(unseens, facts.unseen)},
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
    {
        Reader reader(json, "ports", problems);
        reader.read("holders", facts.holders, holderFrom);
        reader.read("firewalls", facts.firewalls, firewallFrom);
        reader.read("sees_firewall", facts.seesFirewall);
        reader.word("unseen", unseens, facts.unseen);
        reader.read("labels", facts.labels, labelFrom);
        reader.read("enforces_selinux", facts.enforcesSelinux);
        reader.maybe("nginx_may_connect", facts.nginxMayConnect);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return facts;
}

Result<LogFacts> logFactsFromJson(const nlohmann::ordered_json &json)
{
    LogFacts facts;
    Problems problems;
    {
        Reader reader(json, "logs", problems);
        for (const auto &[key, file] :
             {std::pair("access", &facts.access), std::pair("error", &facts.error)})
            if (const auto *member = reader.member(key))
                *file = fileFrom(*member, reader.placeOf(key), problems);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return facts;
}

} // namespace opentalk::machine
