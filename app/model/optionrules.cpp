#include "model/problems.h"
#include "model/profilewords.h"
#include "model/rules.h"
#include "model/sources.h"

#include <algorithm>
#include <limits>

namespace opentalk::rules {

namespace {

/// Reads every text of a list, and reports what is there twice.
template <class T, class Read>
std::vector<T> readAll(const std::vector<std::string> &texts, const std::string &place,
                       Problems &problems, Read read)
{
    std::vector<T> values;
    if (!hasLength(texts.size(), mostListEntries, place, problems))
        return values;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const auto itemPlace = placeOfItem(place, index);
        auto value = take(Result<T>(read(texts[index], itemPlace)), problems);
        if (!value)
            continue;
        if (std::ranges::find(values, *value) != values.end())
            problems.push_back(problem(problems::listedTwice, itemPlace, texts[index]));
        values.push_back(std::move(*value));
    }
    return values;
}

Result<Address> listenAddress(const std::string &text, const std::string &place)
{
    auto address = Address::parse(text, place);
    if (address && (address->isLinkLocal() || address->isMulticast() || address->isUnspecified()))
        return refuse(problems::listenAddress, place, text);
    return address;
}

bool isCspDirective(const std::string &text)
{
    const auto directives = cspDirectives();
    return std::ranges::find(directives, text) != directives.end();
}

std::string allCspDirectives()
{
    std::string result;
    for (const auto directive : cspDirectives())
        result += (result.empty() ? "" : ", ") + std::string(directive);
    return result;
}

} // namespace

std::string placeOfItem(const std::string &list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

bool hasLength(std::size_t length, std::size_t most, const std::string &place, Problems &problems)
{
    if (length <= most)
        return true;
    problems.push_back(
        problem(problems::tooMany, place, std::to_string(length), std::to_string(most)));
    return false;
}

void checkRange(int value, int least, int most, const std::string &place, Problems &problems)
{
    if (value < least || value > most)
        problems.push_back(problem(problems::numberRange, place, std::to_string(value),
                                   std::to_string(least), std::to_string(most)));
}

std::vector<Address> listenAddresses(const Profile &profile, Problems &problems)
{
    auto addresses = readAll<Address>(profile.listen, "listen", problems, listenAddress);
    if (profile.ipv6.value_or(true))
        return addresses;
    for (std::size_t index = 0; index < profile.listen.size(); ++index) {
        if (profile.listen[index].find(':') != std::string::npos)
            problems.push_back(problem(problems::listenIpv6Off, placeOfItem("listen", index),
                                       profile.listen[index]));
    }
    return addresses;
}

void checkHsts(const HstsChoice &choice, Problems &problems)
{
    constexpr int year = 31536000;
    checkRange(choice.maxAge, 0, std::numeric_limits<int>::max(), "hsts.max_age", problems);
    if (choice.preload && (!choice.includeSubdomains || choice.maxAge < year))
        problems.push_back(problem(problems::hstsPreload, "hsts.preload"));
}

std::vector<std::string> embedders(const Profile &profile, Problems &problems)
{
    return readAll<std::string>(profile.embedders, "embedders", problems, parseOrigin);
}

std::vector<CspSource> cspSources(const Profile &profile, Problems &problems)
{
    std::vector<CspSource> sources;
    if (!hasLength(profile.cspExtra.size(), mostListEntries, "csp_extra", problems))
        return sources;
    for (std::size_t index = 0; index < profile.cspExtra.size(); ++index) {
        const auto &typed = profile.cspExtra[index];
        const auto place = placeOfItem("csp_extra", index);
        if (!isCspDirective(typed.directive))
            problems.push_back(problem(problems::cspDirective, place + ".directive",
                                       typed.directive, allCspDirectives()));
        const auto text = take(parseCspSource(typed.source, place + ".source"), problems);
        if (!text)
            continue;
        const CspSource source {typed.directive, *text};
        if (std::ranges::find(sources, source) != sources.end())
            problems.push_back(problem(problems::listedTwice, place, *text));
        sources.push_back(source);
    }
    return sources;
}

void checkRateLimit(const RateLimitChoice &choice, Problems &problems)
{
    checkRange(choice.requestsPerSecond, 1, 10000, "rate_limit.requests_per_second", problems);
    checkRange(choice.burst, 0, 100000, "rate_limit.burst", problems);
}

std::vector<Network> networks(const std::vector<std::string> &texts, const std::string &place,
                              Problems &problems)
{
    auto result = readAll<Network>(texts, place, problems, Network::parse);
    for (const auto &network : result) {
        if (network.prefix == 0)
            problems.push_back(warning(problems::networkEveryone, place, network.text()));
    }
    return result;
}

std::vector<KeepOpen> keptOpen(const Profile &profile, Problems &problems)
{
    std::vector<KeepOpen> result;
    for (std::size_t index = 0; index < profile.keepOpen.size(); ++index) {
        const auto what = profile.keepOpen[index];
        if (std::ranges::find(result, what) != result.end())
            problems.push_back(
                problem(problems::listedTwice, placeOfItem("keep_open", index), wordFor(what)));
        result.push_back(what);
    }
    return result;
}

} // namespace opentalk::rules
