// What is said about the guide, against the guide's own configuration.
#include "nginx/reference/guide.h"
#include "deployments.h"
#include "nginx/parse.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

constexpr const char *services[] {"frontend", "controller", "keycloak",
                                  "livekit",  "whiteboard", "pad"};

std::string read(const std::string &name)
{
    std::ifstream file(std::string(OPENTALK_GUIDE "/") + name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string hostOf(const std::string &site)
{
    return site == "frontend" ? "example.com"
        : site == "keycloak"  ? "accounts.example.com"
                              : site + ".example.com";
}

/// Every spot of a file of the guide, as if it were ours.
void visit(const Directives &directives, Spot spot, std::vector<Spot> &spots)
{
    for (const auto &directive : directives) {
        if (directive.name == "http") {
            visit(*directive.block, spot, spots);
            continue;
        }
        auto here = spot;
        if (directive.name == "server") {
            here.port = find(*directive.block, "listen")->arguments.front() == "80" ? 80 : 443;
            here.host = find(*directive.block, "server_name")->arguments.front();
        }
        here.directive = directive;
        here.directive.block.reset();
        spots.push_back(here);
        if (directive.block) {
            here.within = directive.name;
            visit(*directive.block, here, spots);
        }
    }
}

std::vector<Spot> spotsOf(const std::string &file, const std::string &site, int port)
{
    Spot start;
    start.site = site;
    start.port = port;
    start.host = hostOf(site);
    std::vector<Spot> spots;
    visit(*parse(read(file), file), start, spots);
    return spots;
}

/// With the guide's optional sections, as "each server block" and nginx.conf would have them.
std::vector<Spot> theGuide()
{
    std::vector<Spot> all;
    for (const std::string site : services) {
        auto own = spotsOf("opentalk-" + site + ".conf", site, 0);
        all.insert(all.end(), own.begin(), own.end());
        for (const auto *file : {"ssl-settings.conf", "gzip.conf", "security-headers.conf"}) {
            auto more = spotsOf(file, site, 443);
            all.insert(all.end(), more.begin(), more.end());
        }
    }
    for (auto &spot : spotsOf("caching.conf", "frontend", 443))
        all.push_back(spot);
    for (auto &spot : spotsOf("limit-zone.conf", "controller", 0))
        all.push_back(spot);
    for (auto &spot : spotsOf("limit.conf", "controller", 443))
        all.push_back(spot);
    return all;
}

TEST(Guide, eachOfItsLinesIsInTheTable)
{
    const auto all = theGuide();
    ASSERT_GT(all.size(), 200u);
    for (const auto &spot : all) {
        const auto saying = guideOn(spot);
        EXPECT_EQ(saying.stand, GuideStand::Same)
            << spot.site << ' ' << spot.port << ' ' << spot.directive.name << ": " << saying.line;
    }
}

TEST(Guide, hasEachLineOfTheTable)
{
    const auto all = theGuide();
    for (const auto &line : guideLines())
        for (const std::string site : services) {
            if (*line.sites && !(' ' + std::string(line.sites) + ' ').contains(' ' + site + ' '))
                continue;
            const auto text = filledGuideLine(line, site, hostOf(site)) + ';';
            const auto wanted = parse(text, {})->front();
            const bool isThere = std::ranges::any_of(all, [&](const Spot &spot) {
                return spot.directive.name == wanted.name
                    && spot.directive.arguments == wanted.arguments
                    && (line.port == 0 || line.port == spot.port);
            });
            EXPECT_TRUE(isThere) << site << ": " << text;
        }
}

TEST(Guide, itsSectionsAreNamedAsInTheGuide)
{
    for (const std::string site : services)
        EXPECT_FALSE(guideSection(site).empty()) << site;
    EXPECT_TRUE(guideSection("roomserver").empty());
}

Spot spotIn(const std::string &site, const std::string &line, const Survey &survey = machine(),
            const Deployment &deployment
            = example(R"("release":"classic","rate_limit":{"enabled":true},"certificates":)"
                      R"({"lineage":"per-host"},"services":{"whiteboard":{"enabled":true}})"))
{
    const auto files = generate(deployment, survey);
    const auto path = "/etc/nginx/sites-available/opentalk-" + site + ".conf";
    const auto &text = files->find(path)->content;
    const auto at = text.rfind(line);
    if (at == text.npos)
        throw std::invalid_argument(line + " is not in\n" + text);
    const auto number = 1 + std::count(text.begin(), text.begin() + long(at), '\n');
    return spotAt(path, text, int(number)).value_or(Spot {});
}

TEST(Guide, saysWhatIsTheSameAndWhatIsNot)
{
    struct Row {
        const char *site;
        const char *line;
        GuideStand stand;
        const char *says;
    };
    const Row rows[] {
        {"frontend", "proxy_set_header Host", GuideStand::Same, "proxy_set_header Host $host"},
        {"controller", "proxy_read_timeout", GuideStand::NoLine, ""},
        {"livekit", "proxy_read_timeout", GuideStand::Differs, "proxy_read_timeout 300s"},
        {"controller", "client_max_body_size", GuideStand::Differs, "client_max_body_size 1G"},
        {"whiteboard", "client_max_body_size", GuideStand::NoLine, ""},
        {"keycloak", "proxy_buffer_size", GuideStand::Differs, "proxy_buffer_size 8k"},
        {"keycloak", "proxy_http_version", GuideStand::NoLine, ""},
        {"frontend", "return 308", GuideStand::Differs, "return 301 https://$host$request_uri"},
        {"controller", "return 404", GuideStand::NoLine, ""},
        {"frontend", "listen [::]:443", GuideStand::NoLine, ""},
        {"frontend", "listen 443", GuideStand::Same, "listen 443 ssl http2"},
        {"controller", "server_name", GuideStand::Same, "server_name controller.example.com"},
        {"controller", "ssl_certificate ", GuideStand::Same,
         "ssl_certificate /etc/letsencrypt/live/controller.example.com/fullchain.pem"},
        {"controller", "gzip off", GuideStand::Differs, "gzip on"},
        {"controller", "limit_req zone", GuideStand::Differs,
         "limit_req zone=api burst=20 nodelay"},
        {"frontend", "location ~ \"^/assets", GuideStand::Differs,
         "location ~* \\.(jpg|jpeg|png|gif|ico|css|js)$"},
        {"frontend", "add_header Cache-Control", GuideStand::Differs,
         "add_header Cache-Control \"public\""},
        {"controller", "server 127.0.0.1", GuideStand::NoLine, ""},
    };
    for (const auto &row : rows) {
        const auto saying = guideOn(spotIn(row.site, row.line));
        EXPECT_EQ(saying.stand, row.stand) << row.site << ' ' << row.line;
        EXPECT_EQ(saying.line, row.says) << row.site << ' ' << row.line;
    }
    const auto policy = guideOn(spotIn("frontend", "add_header Content-Security-Policy-Report"));
    EXPECT_EQ(policy.stand, GuideStand::Differs);
    EXPECT_EQ(policy.section, "Adding Security Headers");
    EXPECT_EQ(guideOn(spotIn("frontend", "listen 443", machine("1.26.3"))).stand,
              GuideStand::Differs);
}

/// Of HTTP/2 it says where the line stands, and nothing where there is none.
TEST(Guide, saysWhereHttp2StandsAndOnlyWhereItDoes)
{
    const auto on443 = [](const char *version, const std::vector<std::string> &modules) {
        auto survey = machine(version);
        survey.dialect.modules = modules;
        return guideOn(spotIn("frontend", "listen 443", survey));
    };
    EXPECT_STREQ(on443("1.26.3", {}).why,
                 "From NGINX 1.25.1 on, HTTP/2 has a line of its own below.");
    EXPECT_STREQ(on443("1.26.3", {"http_ssl"}).why, "This NGINX was built without HTTP/2.");
    EXPECT_STREQ(on443("1.22.1", {"http_ssl"}).why, "This NGINX was built without HTTP/2.");
    EXPECT_EQ(on443("1.22.1", {}).stand, GuideStand::Same);
    auto spot = spotIn("frontend", "listen 443");
    spot.directive.arguments.emplace_back("default_server");
    EXPECT_EQ(guideOn(spot).stand, GuideStand::Differs);
    EXPECT_EQ(guideOn(spot).why, nullptr);
}

/// What is said of HSTS is so in every file that says it.
TEST(Guide, whatIsSaidOfTheSharedFileFollowsTheProfile)
{
    const auto reasonsFor = [](const char *hsts) {
        std::set<std::string> reasons;
        const auto files = generate(
            example(R"("release":"classic","hsts":{"max_age":)" + std::string(hsts) + '}'),
            machine("1.18.0"));
        for (const auto &entry : files->entries)
            for (const auto &reason : entry.reasons)
                if (reason.text && std::string(reason.text).starts_with("Protocols and ciphers"))
                    reasons.insert(reason.text);
        return reasons;
    };
    ASSERT_EQ(reasonsFor("63072000").size(), 1u);
    EXPECT_TRUE(reasonsFor("63072000").begin()->contains("each site sends it among its own"));
    ASSERT_EQ(reasonsFor("0").size(), 1u);
    EXPECT_TRUE(reasonsFor("0").begin()->ends_with("which the profile turns off."));
}

TEST(Guide, knowsWhatItHasNot)
{
    Spot spot;
    spot.site = "roomserver";
    EXPECT_EQ(guideOn(spot).stand, GuideStand::NoService);
    spot = {};
    spot.file = SpotFile::Default;
    EXPECT_EQ(guideOn(spot).stand, GuideStand::NoFile);
}

/// Ours differs: then the line's reason names the guide, or the table says why.
TEST(Guide, everyDifferenceIsExplained)
{
    std::set<std::string> silent;
    for (const auto *version : {"1.18.0", "1.26.3"})
        for (const auto &deployment : deployments()) {
            const auto files = generate(deployment, machine(version));
            for (const auto &entry : files ? files->entries : std::vector<Entry>())
                for (std::size_t line = 0; line < entry.reasons.size(); ++line) {
                    const auto spot = spotAt(entry.path, entry.content, int(line) + 1);
                    if (!spot)
                        continue;
                    const auto saying = guideOn(*spot);
                    const std::string reason
                        = entry.reasons[line].text ? entry.reasons[line].text : "";
                    if (saying.stand == GuideStand::Differs && !saying.why
                        && !reason.contains("guide"))
                        silent.insert(spot->site + ": " + spot->directive.name + ", "
                                      + saying.line);
                    // "As the guide has it" is said of nothing else.
                    if (reason == "As the guide has it.") {
                        EXPECT_TRUE(
                            saying.stand == GuideStand::Same
                            || (saying.stand == GuideStand::NoService && !saying.line.empty()))
                            << entry.path << ':' << line + 1 << ' ' << spot->directive.name << ' '
                            << saying.line;
                    }
                }
        }
    EXPECT_EQ(silent, std::set<std::string>());
}

TEST(Spots, knowWhereALineStands)
{
    const std::string text = "# heading\n\nupstream u {\n    server 127.0.0.1:1;\n}\n"
                             "server {\n    listen [::]:443 ssl;\n    server_name a.example;\n"
                             "    # why\n    # more\n    location / {\n        return 404;\n    }\n"
                             "}\n";
    const auto at = [&](int line) {
        return spotAt("/etc/nginx/sites-available/opentalk-pad.conf", text, line);
    };
    EXPECT_FALSE(at(1));
    EXPECT_FALSE(at(2));
    EXPECT_EQ(at(4)->within, "upstream");
    EXPECT_EQ(at(4)->outermost, "upstream");
    EXPECT_EQ(at(6)->outermost, "");
    EXPECT_EQ(at(4)->port, 0);
    EXPECT_FALSE(at(5));
    EXPECT_EQ(at(6)->port, 443);
    EXPECT_EQ(at(6)->host, "a.example");
    EXPECT_EQ(at(9)->directive.name, "location");
    EXPECT_EQ(at(12)->within, "location");
    EXPECT_EQ(at(12)->site, "pad");
    EXPECT_FALSE(at(14));
    EXPECT_FALSE(at(99));
    EXPECT_FALSE(spotAt("/etc/letsencrypt/renewal-hooks/deploy/opentalk-proxy", "nginx -t\n", 1));
}

} // namespace
