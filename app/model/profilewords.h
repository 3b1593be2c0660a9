// The words of the profile: how enumerations are spelled in JSON. Shared by reader and writer.
#pragma once

#include "model/profile.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace opentalk {

template <class T> struct Word {
    T value;
    std::string_view text;
};

constexpr auto wordsOf(Balance)
{
    return std::array<Word<Balance>, 3> {{{Balance::RoundRobin, "round-robin"},
                                          {Balance::LeastConnections, "least-connections"},
                                          {Balance::Sticky, "sticky"}}};
}

constexpr auto wordsOf(CertificateSource)
{
    return std::array<Word<CertificateSource>, 3> {
        {{CertificateSource::LetsEncrypt, "letsencrypt"},
         {CertificateSource::Files, "files"},
         {CertificateSource::Placeholder, "placeholder"}}};
}

constexpr auto wordsOf(Lineage)
{
    return std::array<Word<Lineage>, 2> {{{Lineage::One, "one"}, {Lineage::PerHost, "per-host"}}};
}

constexpr auto wordsOf(TlsLevel)
{
    return std::array<Word<TlsLevel>, 2> {
        {{TlsLevel::Intermediate, "intermediate"}, {TlsLevel::Modern, "modern"}}};
}

constexpr auto wordsOf(CspMode)
{
    return std::array<Word<CspMode>, 3> {{{CspMode::ReportOnly, "report-only"},
                                          {CspMode::Off, "off"},
                                          {CspMode::Enforce, "enforce"}}};
}

constexpr auto wordsOf(KeepOpen)
{
    return std::array<Word<KeepOpen>, 6> {{{KeepOpen::ControllerMetrics, "controller-metrics"},
                                           {KeepOpen::ControllerOpenapi, "controller-openapi"},
                                           {KeepOpen::KeycloakMetrics, "keycloak-metrics"},
                                           {KeepOpen::KeycloakHealth, "keycloak-health"},
                                           {KeepOpen::KeycloakAdmin, "keycloak-admin"},
                                           {KeepOpen::RoomserverApi, "roomserver-api"}}};
}

inline auto wordsOf(Release)
{
    std::array<Word<Release>, 4> words {};
    std::ranges::transform(releases(), words.begin(), [](Release release) {
        return Word<Release> {release, name(release)};
    });
    return words;
}

template <class T> std::string_view wordFor(T value)
{
    for (const auto &word : wordsOf(value)) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

} // namespace opentalk
