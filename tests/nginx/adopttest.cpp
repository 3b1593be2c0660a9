// Files of our own are read back: the same profile, and the same bytes again.
#include "nginx/adopt.h"

#include "deployments.h"
#include "nginx/fileset.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

/// As an account would read them: no links, no placeholder.
std::vector<ConfigurationFile> readable(const FileSet &files)
{
    std::vector<ConfigurationFile> result;
    for (const auto &entry : files.entries)
        if (entry.kind == EntryKind::File && entry.path != deployHook)
            result.push_back({entry.path, entry.content});
    return result;
}

bool publishes(const Deployment &deployment, KeepOpen what)
{
    using enum KeepOpen;
    const auto id = what == RoomserverApi                        ? ServiceId::Roomserver
        : what == ControllerMetrics || what == ControllerOpenapi ? ServiceId::Controller
                                                                 : ServiceId::Keycloak;
    return deployment.site(id) != nullptr;
}

/// Without what no file shows, and lists whose order means nothing in order.
Deployment visible(Deployment deployment, const Survey &survey)
{
    for (auto &site : deployment.sites)
        if (site.backends.size() == 1)
            site.balance = Balance::RoundRobin;
    for (const auto &site : deployment.sites)
        if (deployment.certificates.source == CertificateSource::Files)
            deployment.certificates.files[site.host.text()] = certificateOf(deployment, site);
    deployment.certificates.files.erase("*");
    deployment.ipv6 = deployment.ipv6.value_or(survey.ipv6);
    deployment.http3 = deployment.http3 && survey.dialect.http3();
    if (!deployment.listen.empty())
        deployment.ipv6 = true;
    std::ranges::sort(deployment.cspExtra, {}, &CspSource::source);
    if (!deployment.rateLimit.enabled)
        deployment.rateLimit = {};
    std::erase_if(deployment.keepOpen, [&](KeepOpen what) { return !publishes(deployment, what); });
    std::ranges::sort(deployment.keepOpen);
    return deployment;
}

std::vector<std::string> sentences(const Problems &notes)
{
    std::vector<std::string> all;
    for (const auto &note : notes)
        if (note.code != "adopt-account-unseen" && note.code != "adopt-release-unseen")
            all.push_back(sentence(note));
    return all;
}

void expectSame(const Deployment &wanted, const Survey &survey, const std::string &what)
{
    SCOPED_TRACE(what);
    const auto files = generate(wanted, survey);
    ASSERT_TRUE(files) << sentence(files.error().front());
    const auto adoption = adopt(readable(*files), survey);
    ASSERT_TRUE(adoption);
    EXPECT_TRUE(adoption->isOurs);
    EXPECT_THAT(sentences(adoption->notes), testing::IsEmpty());
    auto profile = adoption->profile;
    const auto isUnseen = [](const Problem &p) { return p.code == "adopt-release-unseen"; };
    EXPECT_EQ(profile.release.has_value(), std::ranges::none_of(adoption->notes, isUnseen));
    if (!profile.release)
        profile.release = wanted.release;
    const auto again = deploy(profile);
    ASSERT_TRUE(again) << sentence(again.error().front());
    EXPECT_EQ(visible(*again, survey), visible(wanted, survey));
    const auto same = generate(*again, survey);
    ASSERT_TRUE(same);
    EXPECT_EQ(readable(*same), readable(*files));
}

std::vector<Deployment> more()
{
    std::vector<Deployment> wanted;
    for (const auto *members :
         {R"("release":"classic","csp":"off","embedders":[],"hsts":{"max_age":300})",
          R"("release":"classic","services":{"livekit":{"enabled":false}})",
          R"("release":"classic","services":{"frontend":{"host":"meet.example.org"},
              "keycloak":{"host":"login.example.net"},"controller":{"upload_limit_mb":1024}})",
          R"("release":"classic-livekit-proxied","services":{"frontend":{"enabled":false}})",
          R"("release":"roomserver-internal","services":{"keycloak":{"enabled":false}},
              "embedders":["https://a.example.org","https://b.example.org:8443"])",
          R"("release":"roomserver-internal","csp":"enforce",
              "csp_extra":[{"directive":"font-src","source":"https://fonts.example.org"},
                           {"directive":"connect-src","source":"wss://ndt.example.com:4443"}])",
          R"("release":"roomserver-external","services":{"roomserver":{"host":"r.example.com",
              "backends":["10.0.0.9:11333"]}},"keep_open":["roomserver-api"])",
          R"("release":"classic","certificates":{"source":"files","files":{
              "*":{"certificate":"/etc/ssl/a.pem","key":"/etc/ssl/a.key"}}})",
          R"("release":"classic","certificates":{"source":"files","files":{
              "example.com":{"certificate":"/etc/ssl/own.pem","key":"/etc/ssl/own.key"},
              "*":{"certificate":"/etc/ssl/a.pem","key":"/etc/ssl/a.key"}}})",
          R"("release":"classic","rate_limit":{"enabled":true,"requests_per_second":10,"burst":5},
              "trusted_proxies":["192.0.2.7"],"admin_networks":["10.0.0.0/8"])",
          R"("release":"classic","compression":false,"security_headers":false)",
          R"("release":"classic","caching":false,"ipv6":false,"listen":["192.0.2.1","192.0.2.2"])",
          R"("release":"classic","listen":["192.0.2.1","2001:db8::1"])",
          R"("release":"classic","extra":[
              {"id":"wiki","host":"wiki.example.com","backends":["127.0.0.1:3000"]},
              {"id":"board","host":"board.example.org","backends":["[::1]:1","10.0.0.1:2"],
               "websocket":true,"upload_limit_mb":7}])"})
        wanted.push_back(example(members));
    return wanted;
}

TEST(AdoptOurs, GivesBackTheDeploymentAndTheBytesOfEveryProfile)
{
    const auto survey = machine("1.30.0", "3.5.1");
    int number = 0;
    for (const auto &wanted : deployments())
        expectSame(wanted, survey, "deployment " + std::to_string(number++));
    for (const auto &wanted : more())
        expectSame(wanted, survey, "further deployment " + std::to_string(number++));
}

TEST(AdoptOurs, InEveryLayoutAndDialect)
{
    for (const auto layout : {Layout::Sites, Layout::ConfD, Layout::VhostsD, Layout::HttpD})
        for (const auto *version : {"1.18.0", "1.22.1", "1.26.3", "1.30.0"})
            for (const auto &wanted : {nothing(), example()})
                expectSame(wanted, machine(version, "3.0.22", layout), version);
    expectSame(everything(), machine("1.18.0", "3.0.22"), "old");
}

TEST(AdoptOurs, KnowsWhereItListensForItsNeighboursSake)
{
    auto survey = machine();
    survey.listeners
        = {{{"203.0.113.5", false}, 443, false, true, {"/etc/nginx/conf.d/a.conf", 3}},
           {{"203.0.113.5", false}, 80, false, false, {"/etc/nginx/conf.d/a.conf", 2}}};
    survey.names = {{NamedKind::Upstream, "opentalk_pad", {"/etc/nginx/conf.d/a.conf", 9}}};
    expectSame(example(R"("release":"classic","services":{"pad":{"enabled":true}})"), survey,
               "one address");
    survey.listeners.push_back(
        {{"0.0.0.0", false}, 443, false, true, {"/etc/nginx/conf.d/b.conf", 3}});
    expectSame(everything(), survey, "all addresses");
    survey.ipv6 = false;
    expectSame(nothing(), survey, "a kernel without IPv6");
}

TEST(AdoptOurs, NamesWhatWasEditedByHand)
{
    auto files = readable(*generate(example(), machine()));
    const auto edit = [&](const std::string &file, const std::string &from, const std::string &to) {
        for (auto &[path, text] : files)
            if (path.ends_with(file)) {
                const auto at = text.find(from);
                ASSERT_NE(at, std::string::npos) << from;
                text.replace(at, from.size(), to);
            }
    };
    edit("opentalk-keycloak.conf", "gzip off;", "gzip off;\n    auth_basic closed;");
    edit("opentalk-keycloak.conf", "proxy_buffers 8 16k;", "proxy_buffers 8 64k;");
    edit("opentalk-00-http.conf", "websocket upgrade;", "~. upgrade;");
    edit("opentalk-livekit.conf", "location = / {",
         "location /new/ { return 204; }\nlocation = / {");
    edit("opentalk-controller.conf", "client_max_body_size 100m;", "client_max_body_size 2g;");
    const auto adoption = adopt(files, machine());
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile.services.at(ServiceId::Controller).uploadLimitMiB, 2048);
    std::vector<std::string> found;
    for (const auto &note : adoption->notes)
        if (note.code != "adopt-account-unseen")
            found.push_back(note.code + ' ' + note.arguments.front());
    EXPECT_THAT(found,
                testing::UnorderedElementsAre(
                    "adopt-lost auth_basic closed", "adopt-lost proxy_buffers 8 64k",
                    "adopt-missing proxy_buffers 8 16k", "adopt-lost ~. upgrade",
                    "adopt-missing websocket upgrade", "adopt-lost location /new/"));
    const auto isBuffers = [](const Problem &note) {
        return note.code == "adopt-lost" && note.arguments.front().starts_with("proxy_buffers");
    };
    const auto at = std::ranges::find_if(adoption->notes, isBuffers);
    ASSERT_NE(at, adoption->notes.end());
    const auto line = std::stoi(at->place.substr(at->place.rfind(':') + 1));
    const auto keycloak = std::ranges::find_if(
        files, [](const ConfigurationFile &file) { return file.path.ends_with("keycloak.conf"); });
    ASSERT_EQ(at->place.substr(0, at->place.rfind(':')), keycloak->path);
    auto text = keycloak->text;
    for (int n = 1; n < line; ++n)
        text.erase(0, text.find('\n') + 1);
    EXPECT_TRUE(text.starts_with("    proxy_buffers 8 64k;")) << text.substr(0, 60);
}

TEST(AdoptOurs, ABrokenFileIsNamedAndTheOthersAreRead)
{
    auto files = readable(*generate(example(), machine()));
    for (auto &[path, text] : files)
        if (path.ends_with("opentalk-keycloak.conf"))
            text += "server {";
    const auto adoption = adopt(files, machine());
    ASSERT_TRUE(adoption);
    EXPECT_THAT(adoption->profile.services.at(ServiceId::Keycloak).enabled,
                testing::Optional(false));
    EXPECT_EQ(adoption->notes.front().code, "configuration-unfinished");
    EXPECT_EQ(adoption->notes.front().severity, Severity::Warning);
}

} // namespace
