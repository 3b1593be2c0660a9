// The generated files: what stands in them, what does not, and when nothing may be written.
#include "deployments.h"
#include "nginx/generateparts.h"
#include "nginx/parse.h"
#include "nginx/problems.h"
#include "nginx/write.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <sstream>

using namespace opentalk;
using namespace opentalk::nginx;
using testing::HasSubstr;
using testing::Not;

namespace {

std::size_t count(const std::string &text, const std::string &part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

FileSet filesFor(const Deployment &deployment, const Survey &survey = machine())
{
    auto files = generate(deployment, survey);
    EXPECT_TRUE(files) << sentence(files.error().front());
    return files.value_or(FileSet {});
}

TEST(Generated, readsBackAsItWasMeant)
{
    const auto survey = machine("1.26.3", "3.5.7");
    for (const auto &wanted : {everything(), nothing(), example()}) {
        const CertificateFacts none;
        const Job job {wanted, survey, none, listeners(wanted, survey, 80),
                       listeners(wanted, survey, 443)};
        std::vector trees {httpLevel(), namesHash(), tlsSnippet(job), defaultFile(job)};
        for (const auto &site : wanted.sites)
            trees.push_back(siteFile(job, site));
        for (const auto &tree : trees) {
            const auto text = write(tree, {"heading"}).text;
            const auto read = parse(text, "file");
            ASSERT_TRUE(read) << sentence(read.error().front());
            EXPECT_TRUE(mean(*read, tree)) << text;
        }
    }
}

void expectReasons(const Entry &entry)
{
    std::istringstream lines(entry.content);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        const bool isDirective = line.ends_with(';') || line.ends_with('{');
        ASSERT_LT(number, entry.reasons.size());
        EXPECT_TRUE(!isDirective || line.contains("# ") || entry.reasons[number])
            << entry.path << ": " << line;
    }
    EXPECT_EQ(number, entry.reasons.size());
}

TEST(Generated, everyDirectiveHasAReason)
{
    for (const auto &wanted : {everything(), nothing(), example()})
        for (const auto *version : {"1.18.0", "1.29.0"})
            for (const auto &entry : filesFor(wanted, machine(version)).entries)
                if (entry.kind == EntryKind::File)
                    expectReasons(entry);
}

TEST(Generated, isTheSameTwice)
{
    EXPECT_EQ(filesFor(everything()), filesFor(everything()));
}

TEST(Generated, everyPathIsAnnouncedAndNamedOnce)
{
    for (const auto layout : {Layout::Sites, Layout::ConfD, Layout::VhostsD, Layout::HttpD}) {
        std::vector<std::string> paths;
        const auto survey = machine("1.22.1", "3.0.22", layout);
        for (const auto &entry : filesFor(everything(), survey).entries) {
            EXPECT_TRUE(isAnnounced(entry.path, survey.configFolder)) << entry.path;
            paths.push_back(entry.path);
        }
        std::ranges::sort(paths);
        EXPECT_EQ(std::ranges::adjacent_find(paths), paths.end());
    }
}

TEST(Generated, linksStandLastAndPointToFilesOfTheSet)
{
    const auto files = filesFor(example());
    bool hasLinks = false;
    for (const auto &entry : files.entries) {
        hasLinks |= entry.kind == EntryKind::Link;
        EXPECT_EQ(hasLinks, entry.kind == EntryKind::Link) << entry.path;
        EXPECT_TRUE(entry.kind != EntryKind::Link || files.find(entry.content)) << entry.path;
    }
    EXPECT_TRUE(hasLinks);
}

TEST(Generated, absentValuesLeaveNothingBehind)
{
    const auto wanted = nothing();
    for (const auto *id : {"frontend", "controller", "keycloak"}) {
        const auto text = siteOf(wanted, id);
        for (const auto *word : {"add_header", "proxy_hide_header", "limit_req", "real_ip", "geo ",
                                 "gzip on", "assets/[^/]", "404", "allow", "[::]", "zone "})
            EXPECT_THAT(text, Not(HasSubstr(word))) << id;
    }
}

TEST(Generated, http2FollowsTheVersion)
{
    EXPECT_THAT(siteOf(example(), "controller", machine("1.25.0")),
                HasSubstr("listen 443 ssl http2;"));
    const auto fresh = siteOf(example(), "controller", machine("1.25.1"));
    EXPECT_THAT(fresh, HasSubstr("listen 443 ssl;"));
    EXPECT_THAT(fresh, HasSubstr("http2 on;"));
}

TEST(Generated, http2LimitsOnlyBefore1197)
{
    EXPECT_THAT(siteOf(example(), "controller", machine("1.18.0")),
                HasSubstr("http2_max_field_size 32k;"));
    EXPECT_THAT(siteOf(example(), "controller", machine("1.19.7")), Not(HasSubstr("http2_max")));
}

TEST(Generated, unknownNamesAreRefusedByTheHandshakeFrom1194)
{
    EXPECT_THAT(siteOf(example(), "default", machine("1.19.4")), HasSubstr("ssl_reject_handshake"));
    const auto old = siteOf(example(), "default", machine("1.18.0"));
    EXPECT_THAT(old, Not(HasSubstr("ssl_reject_handshake")));
    EXPECT_EQ(count(old, "return 444;"), 2u);
}

TEST(Generated, http3OnlyWhereNginxHasItAndReuseportOnce)
{
    const auto wanted = example(R"("release":"classic","http3":true)");
    EXPECT_THAT(siteOf(wanted, "frontend"), Not(HasSubstr("quic")));
    const auto fresh = machine("1.26.3", "3.5.7");
    EXPECT_THAT(siteOf(wanted, "frontend", fresh), HasSubstr("listen [::]:443 quic;"));
    EXPECT_THAT(siteOf(wanted, "frontend", fresh), HasSubstr("Alt-Svc"));
    EXPECT_THAT(siteOf(wanted, "frontend", fresh), Not(HasSubstr("reuseport")));
    EXPECT_EQ(count(siteOf(wanted, "default", fresh), "reuseport"), 2u);
}

TEST(Generated, tlsFollowsTheProfileAndTheVersion)
{
    const auto path = "snippets/opentalk-ssl.conf";
    const auto usual = fileOf(example(), machine(), path);
    EXPECT_EQ(usual.find("DHE-RSA-AES256-GCM-SHA384:DHE"), usual.npos);
    EXPECT_THAT(usual, HasSubstr("ssl_session_tickets off;"));
    EXPECT_THAT(usual, Not(HasSubstr("stapling")));
    EXPECT_THAT(fileOf(example(), machine("1.23.2"), path), Not(HasSubstr("tickets")));
    const auto modern = fileOf(everything(), machine(), path);
    EXPECT_THAT(modern, HasSubstr("ssl_protocols TLSv1.3;"));
    EXPECT_THAT(modern, Not(HasSubstr("ssl_ciphers")));
}

TEST(Generated, staplingOnlyForACertificateWithAResponder)
{
    const auto wanted = example();
    const auto certificate = certificateOf(wanted, wanted.sites.front()).certificate;
    const auto files
        = generate(wanted, machine(),
                   {.withResponder = {certificate}, .files = {}, .without = {}, .directoryCa = {}});
    ASSERT_TRUE(files);
    const auto text = files->find("/etc/nginx/sites-available/opentalk-frontend.conf")->content;
    EXPECT_THAT(text, HasSubstr("ssl_stapling on;\n    resolver 127.0.0.53;"));
    EXPECT_THAT(siteOf(wanted, "frontend"), Not(HasSubstr("ssl_stapling")));
}

TEST(Generated, policyReachesExactlyTheServicesOfTheRelease)
{
    const auto classic
        = siteOf(example(R"("release":"classic","services":{"pad":{"enabled":true}})"), "frontend");
    EXPECT_THAT(classic,
                HasSubstr("connect-src 'self' https://controller.example.com "
                          "wss://controller.example.com https://accounts.example.com "
                          "https://livekit.example.com wss://livekit.example.com; "
                          "frame-src 'self' https://pad.example.com; "));
    const auto internal = siteOf(example(R"("release":"roomserver-internal")"), "frontend");
    EXPECT_THAT(internal, Not(HasSubstr("livekit")));
    EXPECT_THAT(internal, HasSubstr("font-src 'self' data: https://esm.sh;"));
    const auto external = siteOf(everything(), "frontend");
    EXPECT_THAT(external,
                HasSubstr("wss://roomserver.example.com https://esm.sh "
                          "https://stats.example.com;"));
    EXPECT_THAT(external, HasSubstr("frame-ancestors 'self' https://cloud.example.org;"));
}

TEST(Generated, policyModes)
{
    EXPECT_THAT(siteOf(example(), "frontend"), HasSubstr("Content-Security-Policy-Report-Only"));
    EXPECT_THAT(siteOf(example(), "frontend"), HasSubstr("X-Frame-Options SAMEORIGIN"));
    EXPECT_THAT(siteOf(everything(), "frontend"), Not(HasSubstr("Report-Only")));
    EXPECT_THAT(siteOf(everything(), "frontend"), Not(HasSubstr("X-Frame-Options")));
    EXPECT_THAT(siteOf(nothing(), "frontend"), Not(HasSubstr("Content-Security")));
}

TEST(Generated, padAndWhiteboardMayBeFramedByOpenTalkInEveryMode)
{
    const auto wanted = example(R"("release":"classic","csp":"off","security_headers":false,
        "embedders":["https://cloud.example.org"],
        "services":{"pad":{"enabled":true},"whiteboard":{"enabled":true}})");
    for (const auto *id : {"pad", "whiteboard"}) {
        // Every page around the frame counts, the embedder's and Etherpad's own inner frames too.
        EXPECT_THAT(siteOf(wanted, id),
                    HasSubstr("Content-Security-Policy \"frame-ancestors "
                              "'self' https://example.com "
                              "https://cloud.example.org\" always;"));
        EXPECT_THAT(siteOf(wanted, id), Not(HasSubstr("X-Frame-Options")));
    }
}

TEST(Generated, everyLocationWithAHeaderRepeatsThemAll)
{
    const auto text = siteOf(example(), "frontend");
    EXPECT_EQ(count(text, "add_header Strict-Transport-Security"), 2u);
    EXPECT_EQ(count(text, "proxy_hide_header Strict-Transport-Security"), 2u);
    EXPECT_EQ(count(text, "add_header Cache-Control"), 1u);
}

TEST(Generated, onlyTheFrontendIsCompressed)
{
    for (const auto &site : everything().sites)
        EXPECT_EQ(count(siteOf(everything(), site.id), "gzip on;"), site.id == "frontend")
            << site.id;
    EXPECT_THAT(siteOf(everything(), "keycloak"), HasSubstr("gzip off;"));
}

TEST(Generated, errorsAreQuietWhereAddressesHoldTokens)
{
    const std::map<std::string, std::size_t> locations {
        {"controller", 2}, {"keycloak", 1}, {"roomserver", 2}, {"whiteboard", 1},
        {"pad", 1},        {"my-app", 1},   {"frontend", 0}};
    for (const auto &[id, quiet] : locations) {
        const auto text = siteOf(everything(), id);
        const auto log = "error_log /var/log/nginx/opentalk-" + id + "-error.log";
        EXPECT_EQ(count(text, log + " crit;"), quiet) << id;
        EXPECT_EQ(count(text, "    " + log + ";"), 2u) << id; // a server for each port
    }
    EXPECT_EQ(count(siteOf(example(), "livekit"), "error.log crit;"), 1u);
    EXPECT_THAT(siteOf(example(), "controller"),
                HasSubstr("location / {\n        proxy_pass http://opentalk_controller;\n    }"));
}

TEST(Generated, balanceStandsOnlyWithSeveralBackends)
{
    EXPECT_THAT(siteOf(everything(), "keycloak"), HasSubstr("hash $cookie_AUTH_SESSION_ID"));
    EXPECT_THAT(siteOf(everything(), "pad"), HasSubstr("ip_hash;"));
    EXPECT_THAT(siteOf(everything(), "controller"), HasSubstr("least_conn;"));
    const auto single
        = example(R"("release":"classic","services":{"keycloak":{"balance":"sticky"}})");
    EXPECT_THAT(siteOf(single, "keycloak"), Not(HasSubstr("hash")));
}

TEST(Generated, webSocketsOnlyWhereTheServiceHasThem)
{
    for (const auto &site : everything().sites)
        EXPECT_EQ(count(siteOf(everything(), site.id), "proxy_read_timeout 3600s;"), site.webSocket)
            << site.id;
}

TEST(Generated, longNamesGetAFileOfTheirOwn)
{
    const std::string name46 = "controller.meetings.faculty.university.example";
    const auto with = [](const std::string &host) {
        return example(R"("release":"classic","services":{"controller":{"host":")" + host + "\"}}");
    };
    const auto path = "conf.d/opentalk-00-names.conf";
    ASSERT_EQ(name46.size(), 46u);
    EXPECT_EQ(fileOf(with(name46), machine(), path), "no such file");
    EXPECT_THAT(fileOf(with("x" + name46), machine(), path),
                HasSubstr("server_names_hash_bucket_size"));
    auto survey = machine();
    survey.settings = {{"server_names_hash_bucket_size", "128", {"/etc/nginx/nginx.conf", 9}}};
    EXPECT_EQ(fileOf(with("x" + name46), survey, path), "no such file");
}

TEST(Generated, placeholderFolderDependsOnTheNamesAndNotOnTheirOrder)
{
    EXPECT_EQ(placeholderFolder({"a.example", "b.example"}),
              placeholderFolder({"b.example", "a.example"}));
    EXPECT_NE(placeholderFolder({"a.example"}), placeholderFolder({"b.example"}));
    EXPECT_NE(placeholderFolder({"a.b", "c"}), placeholderFolder({"a", "b.c"}));
}

TEST(Generated, certificatesByTheirSource)
{
    const auto of = [](const std::string &choice) {
        const auto wanted = example(R"("release":"classic","certificates":)" + choice);
        return certificateOf(wanted, *wanted.site(ServiceId::Controller)).certificate;
    };
    EXPECT_EQ(of(R"({"source":"letsencrypt"})"), "/etc/letsencrypt/live/example.com/fullchain.pem");
    EXPECT_EQ(of(R"({"source":"letsencrypt","lineage":"per-host"})"),
              "/etc/letsencrypt/live/controller.example.com/fullchain.pem");
    EXPECT_EQ(of(R"({"source":"files","files":{"*":{"certificate":"/a.pem","key":"/a.key"}}})"),
              "/a.pem");
    EXPECT_THAT(of(R"({"source":"placeholder"})"), HasSubstr("/etc/opentalk-proxy/placeholder/"));
}

} // namespace
