// The parts of `examine`, one for each part of the profile. Not for other rooms.
#pragma once

#include "model/deployment.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::rules {

inline constexpr std::size_t mostBackends = 16;
inline constexpr std::size_t mostExtraServices = 32;
inline constexpr std::size_t mostListEntries = 64;

/// The value of a good result; the problems of a bad one join the others.
template <class T> std::optional<T> take(Result<T> result, Problems &problems)
{
    if (result)
        return std::move(*result);
    problems.insert(problems.end(), result.error().begin(), result.error().end());
    return std::nullopt;
}

std::string placeOfItem(const std::string &list, std::size_t index);

/// False, with a problem, where the list is longer than `most`.
bool hasLength(std::size_t length, std::size_t most, const std::string &place, Problems &problems);

void checkRange(int value, int least, int most, const std::string &place, Problems &problems);

/// Every enabled service and every extra service. `domain` is empty where it is not valid: then
/// hosts that follow from it are not reported once more.
std::vector<Site> sites(const Profile &profile, const std::optional<HostName> &domain,
                        const std::vector<Address> &listen, Problems &problems);

CertificateChoice certificates(const CertificateChoice &choice, const std::vector<Site> &sites,
                               Problems &problems);

std::vector<Address> listenAddresses(const Profile &profile, Problems &problems);
void checkHsts(const HstsChoice &choice, Problems &problems);
std::vector<std::string> embedders(const Profile &profile, Problems &problems);
std::vector<CspSource> cspSources(const Profile &profile, Problems &problems);
void checkRateLimit(const RateLimitChoice &choice, Problems &problems);
std::vector<Network> networks(const std::vector<std::string> &texts, const std::string &place,
                              Problems &problems);
std::vector<KeepOpen> keptOpen(const Profile &profile, Problems &problems);

} // namespace opentalk::rules
