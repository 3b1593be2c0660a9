// Deployments and surveys for the tests of the generator.
#pragma once

#include "model/deployment.h"
#include "model/profilejson.h"
#include "nginx/generate.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

inline opentalk::Deployment deployment(const std::string &json)
{
    const auto profile = opentalk::readProfile(json);
    if (!profile)
        throw std::invalid_argument(sentence(profile.error().front()));
    auto made = opentalk::deploy(*profile);
    if (!made)
        throw std::invalid_argument(sentence(made.error().front()));
    return *std::move(made);
}

/// `members` without braces; domain and version are there already.
inline opentalk::Deployment example(const std::string &members = "\"release\":\"classic\"")
{
    return deployment(R"({"version":1,"domain":"example.com",)" + members + '}');
}

inline opentalk::nginx::Survey
machine(const std::string &nginx = "1.22.1", const std::string &openssl = "3.0.22",
        opentalk::nginx::Layout layout = opentalk::nginx::Layout::Sites)
{
    using opentalk::nginx::Version;
    auto survey = opentalk::nginx::assumed(*Version::parse(nginx, "nginx"),
                                           *Version::parse(openssl, "openssl"), layout);
    survey.resolvers = {{"127.0.0.53", false}};
    return survey;
}

/// Everything on, in the newest release.
inline opentalk::Deployment everything()
{
    return example(R"("release":"roomserver-external","csp":"enforce","tls":"modern","http3":true,
        "hsts":{"max_age":31536000,"include_subdomains":true,"preload":true},
        "embedders":["https://cloud.example.org"],
        "csp_extra":[{"directive":"connect-src","source":"https://stats.example.com"}],
        "rate_limit":{"enabled":true,"dry_run":true},
        "trusted_proxies":["10.0.0.0/8","fd00::/8"],
        "admin_networks":["192.0.2.0/24","2001:db8::/32"],
        "extra":[{"id":"my-app","host":"app.example.com","backends":["127.0.0.1:3000"],
                  "websocket":true}],
        "services":{"whiteboard":{"enabled":true},
            "pad":{"enabled":true,"backends":["127.0.0.1:9001","127.0.0.1:9002"],
                   "balance":"sticky"},
            "keycloak":{"backends":["127.0.0.1:8087","127.0.0.1:8088"],"balance":"sticky"},
            "controller":{"backends":["127.0.0.1:8090","[::1]:8091"],
                          "balance":"least-connections"}})");
}

/// Everything off that can be.
inline opentalk::Deployment nothing()
{
    return example(R"("release":"roomserver-internal","csp":"off","security_headers":false,
        "caching":false,"compression":false,"hsts":{"max_age":0},"ipv6":false,
        "keep_open":["controller-metrics","controller-openapi","keycloak-metrics",
                     "keycloak-health","keycloak-admin"])");
}

/// A broad set: every release with options that change the files.
inline std::vector<opentalk::Deployment> deployments()
{
    auto wanted = std::vector {everything(), nothing(), example()};
    for (const auto *release :
         {"classic", "classic-livekit-proxied", "roomserver-internal", "roomserver-external"})
        for (const auto *rest :
             {"", R"(,"tls":"modern","rate_limit":{"enabled":true})",
              R"(,"certificates":{"source":"placeholder"},"csp":"enforce")",
              R"(,"certificates":{"lineage":"per-host"},"trusted_proxies":["10.0.0.0/8"])",
              R"(,"services":{"controller":{"host":"controller.meetings.faculty.university-x.)"
              R"(example"},"keycloak":{"host":"accounts.meetings.faculty.university-xy.example"}})",
              R"(,"keep_open":["keycloak-metrics","roomserver-api"],"listen":["127.0.0.1"])"})
            wanted.push_back(example("\"release\":\"" + std::string(release) + '"' + rest));
    return wanted;
}

inline std::string fileOf(const opentalk::Deployment &deployment,
                          const opentalk::nginx::Survey &survey, const std::string &path)
{
    const auto files = generate(deployment, survey);
    if (!files)
        return sentence(files.error().front());
    const auto *entry = files->find(survey.configFolder + '/' + path);
    return entry ? entry->content : "no such file";
}

inline std::string siteOf(const opentalk::Deployment &deployment, const std::string &id,
                          const opentalk::nginx::Survey &survey = machine())
{
    return fileOf(deployment, survey, "sites-available/opentalk-" + id + ".conf");
}
