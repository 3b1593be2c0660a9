#include "checks/namejudgement.h"

#include "checks/dnswords.h"
#include "checks/nameproblems.h"
#include "model/text.h"

namespace opentalk::checks {

namespace {

/// More are not dialled: whoever answers for a name decides how many it has.
constexpr std::size_t mostDialled = 8;

struct Seen {
    Address address;
    Place place;
    std::string proxy;
};

std::vector<Seen> look(const Context &context, const NameFacts &facts, bool isV6)
{
    std::vector<Seen> seen;
    for (const auto &address : addressesIn(isV6 ? facts.aaaa : facts.a, isV6)) {
        const auto found = facts.evidence.find(address);
        const auto evidence = found == facts.evidence.end() ? Evidence {} : found->second;
        seen.push_back({address, placeOf(context, address, evidence), evidence.proxy});
    }
    return seen;
}

std::string few(std::vector<std::string> texts)
{
    constexpr std::size_t most = 4;
    if (texts.size() > most) {
        texts.resize(most);
        texts.emplace_back("…");
    }
    return joined(texts);
}

/// `203.0.113.5, 203.0.113.6`, of a proxy with its name.
std::string listed(const std::vector<Seen> &seen, Place place)
{
    std::vector<std::string> texts;
    for (const auto &one : seen) {
        if (one.place == place)
            texts.push_back(one.address.text + (one.proxy.empty() ? "" : " (" + one.proxy + ")"));
    }
    return few(std::move(texts));
}

bool hasRight(const std::vector<Seen> &seen)
{
    return std::ranges::any_of(seen, [](const Seen &one) { return isRight(one.place); });
}

/// What a family's records have of one place.
struct Group {
    const Context &context;
    const std::string &host;
    std::string addresses;
    bool isV6;
    bool isPart; ///< others are right

    std::string wanted() const { return wantedRecord(context, isV6); }
};

Problem elsewhere(const Group &group)
{
    if (group.isPart)
        return problem(dnsSomeElsewhere, {}, group.host, group.addresses);
    return problem(group.isV6 ? dnsAaaaElsewhere : dnsElsewhere, {}, group.host, group.addresses,
                   group.wanted());
}

Problem local(const Group &group)
{
    auto found = problem(dnsLocalAddress, {}, group.host, group.addresses, group.wanted());
    if (!isByLetsEncrypt(group.context.deployment))
        found.severity = Severity::Warning;
    return found;
}

Problem sameCertificate(const Group &group)
{
    if (group.isPart)
        return warning(dnsSeveralMachines, {}, group.host, group.addresses);
    return warning(dnsSameCertificate, {}, group.host, group.addresses, group.wanted());
}

Problem findingOf(Place place, const Group &group)
{
    const auto &[context, host, addresses, isV6, isPart] = group;
    switch (place) {
    case Place::Here:
        return warning(dnsRight, {}, host, addresses);
    case Place::ByRouter:
        return warning(dnsRightByRouter, {}, host, addresses);
    case Place::ByProxy:
        return warning(dnsRightByProxy, {}, host, addresses);
    case Place::NotTold:
        return warning(dnsNotTold, {}, host, addresses);
    case Place::ProxyNotTold:
        return warning(dnsProxyNotTold, {}, host, addresses);
    case Place::Local:
        return local(group);
    case Place::Private:
        return problem(dnsPrivateAddress, {}, host, addresses, group.wanted());
    case Place::NotListened:
        return problem(dnsNotListened, {}, host, addresses);
    case Place::Ipv6Off:
        return problem(dnsIpv6Off, {}, host, addresses);
    case Place::BehindProxy:
        return warning(dnsBehindProxy, {}, host, addresses);
    case Place::SameCertificate:
        return sameCertificate(group);
    case Place::OtherAnswers:
        return isPart ? elsewhere(group) : warning(dnsOtherAnswers, {}, host, addresses);
    case Place::Elsewhere:
        break;
    }
    return elsewhere(group);
}

/// One finding a place, in the order of places.
std::map<Place, Problem> findings(const Context &context, const NameFacts &facts, bool isV6)
{
    const auto seen = look(context, facts, isV6);
    std::map<Place, Problem> found;
    for (const auto &one : seen) {
        const Group group {context, facts.host, listed(seen, one.place), isV6, hasRight(seen)};
        found.emplace(one.place, findingOf(one.place, group));
    }
    return found;
}

bool isUnusable(DnsState state)
{
    return state == DnsState::Fails || state == DnsState::Silent;
}

/// Neither question got an address.
Problem nothingFound(const Context &context, const NameFacts &facts)
{
    const auto is
        = [&facts](DnsState state) { return facts.a.state == state || facts.aaaa.state == state; };
    const auto wanted = wantedRecord(context, false);
    if (is(DnsState::Fails))
        return problem(dnsServerFails, {}, facts.host);
    if (is(DnsState::NoSuchName))
        return problem(dnsNoSuchName, {}, facts.host, wanted);
    if (is(DnsState::Silent))
        return problem(dnsNoAnswer, {}, facts.host);
    return problem(dnsNoAddress, {}, facts.host, wanted);
}

/// The other question got one.
Problems halfFound(const std::string &host, const DnsReply &reply, const char *type)
{
    if (isUnusable(reply.state))
        return {warning(dnsHalfAnswered, {}, host, type)};
    if (reply.state == DnsState::NoSuchName)
        return {warning(dnsContradictory, {}, host, type)};
    return {};
}

std::string words(const DnsReply &reply, bool isV6)
{
    std::vector<std::string> texts;
    for (const auto &address : addressesIn(reply, isV6))
        texts.push_back(address.text);
    return texts.empty() ? stateWord(reply.state) : few(std::move(texts));
}

Text asked(const NameFacts &facts)
{
    return facts.caa.empty()
        ? said(QT_TRANSLATE_NOOP("Check", "A and AAAA records of %1"), facts.host)
        : said(QT_TRANSLATE_NOOP("Check", "A, AAAA and CAA records of %1"), facts.host);
}

/// The names of types and states are the same in every language.
Text answered(const NameFacts &facts)
{
    const auto a = words(facts.a, false);
    const auto aaaa = words(facts.aaaa, true);
    if (facts.caa.empty())
        return said("A %1; AAAA %2", a, aaaa);
    return said("A %1; AAAA %2; CAA %3", a, aaaa, caaWords(facts.caa));
}

/// Good or skipped: the place that says least decides.
Outcome quiet(const Context &context, const NameFacts &facts)
{
    auto seen = look(context, facts, false);
    std::ranges::move(look(context, facts, true), std::back_inserter(seen));
    const auto place = std::ranges::max(seen, {}, &Seen::place).place;
    const Group group {context, facts.host, listed(seen, place), false, true};
    auto outcome = good(asked(facts), answered(facts), findingOf(place, group));
    if (isUntold(place))
        outcome.state = State::Skipped;
    return outcome;
}

} // namespace

std::vector<Address> unsettled(const Context &context, const NameFacts &facts)
{
    auto all = addressesIn(facts.a, false);
    std::ranges::copy(addressesIn(facts.aaaa, true), std::back_inserter(all));
    std::erase_if(all, [&](const Address &one) { return knownPlace(context, one).has_value(); });
    all.resize(std::min(all.size(), mostDialled));
    return all;
}

Outcome judgeName(const Context &context, const NameFacts &facts)
{
    if (addressesIn(facts.a, false).empty() && addressesIn(facts.aaaa, true).empty())
        return outcome(asked(facts), answered(facts), {nothingFound(context, facts)});
    Problems problems;
    for (const bool isV6 : {false, true}) {
        for (const auto &[place, finding] : findings(context, facts, isV6)) {
            if (!isRight(place) && !isUntold(place))
                problems.push_back(finding);
        }
    }
    std::ranges::move(halfFound(facts.host, facts.a, "A"), std::back_inserter(problems));
    std::ranges::move(halfFound(facts.host, facts.aaaa, "AAAA"), std::back_inserter(problems));
    std::ranges::move(judgeCaa(facts.caa), std::back_inserter(problems));
    return problems.empty() ? quiet(context, facts)
                            : outcome(asked(facts), answered(facts), std::move(problems));
}

} // namespace opentalk::checks
