#include "machine/look.h"
#include "machine/lookparts.h"
#include "machine/problems.h"
#include "machine/run.h"
#include "nginx/fileset.h"
#include "temproot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace opentalk::machine {
namespace {

using namespace nginx;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr auto debianConf = R"(user www-data;
pid /run/other.pid;
error_log /var/log/web/error.log;
load_module modules/ngx_http_brotli_filter_module.so;
events { }
http {
    server_tokens off;
    server_names_hash_bucket_size 128;
    log_format mine '$remote_addr';
    limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;
    ssl_session_cache shared:SSL:10m;
    proxy_cache_path /var/cache/x levels=1:2 keys_zone=pages:10m;
    map $http_upgrade $connection_upgrade { default upgrade; '' close; }
    include /etc/nginx/conf.d/*.conf;
    include sites-enabled/*;
}
)";

class LookTest : public ::testing::Test {
protected:
    Survey neighbours()
    {
        auto root = Root::open(temp.path(), Trust::Anyone);
        EXPECT_TRUE(root);
        Survey survey;
        Build build;
        build.prefix = "/usr/share/nginx";
        Configuration configuration(*root, "/etc/nginx/nginx.conf", survey.unseen);
        lookAtMainLevel(configuration, build, survey);
        lookAtNeighbours(configuration, survey);
        return survey;
    }
    void conf(const std::string &http) const
    {
        temp.file("/etc/nginx/nginx.conf", "events { }\nhttp {\n" + http + "\n}\n");
    }
    static std::vector<std::string> namesOf(const Survey &survey)
    {
        std::vector<std::string> names;
        for (const auto &each : survey.serverNames)
            names.push_back(each.name);
        return names;
    }
    static std::vector<std::string> codesOf(const Survey &survey)
    {
        std::vector<std::string> codes;
        for (const auto &each : survey.unseen)
            codes.push_back(each.code);
        return codes;
    }

    TempRoot temp;
};

TEST_F(LookTest, DebianTreeHasSitesLayoutAndMainLevelFacts)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    const auto survey = neighbours();
    EXPECT_EQ(survey.layout, Layout::Sites);
    EXPECT_EQ(survey.program.user, "www-data");
    EXPECT_EQ(survey.program.pidFile, "/run/other.pid");
    EXPECT_EQ(survey.program.logFolder, "/var/log/web");
    EXPECT_TRUE(survey.dialect.has("http_brotli_filter"));
    EXPECT_TRUE(survey.serverTokensSet);
    EXPECT_EQ(survey.hashBucketSize, 128);
    EXPECT_THAT(survey.unseen, IsEmpty());
}

TEST_F(LookTest, OurLogsNeverGoBesideADevice)
{
    for (const auto *target : {"/dev/null", "stderr", "/dev/stdout", "syslog:server=127.0.0.1"}) {
        temp.file("/etc/nginx/nginx.conf",
                  std::string("error_log ") + target + ";\nevents { }\nhttp { }\n");
        EXPECT_EQ(neighbours().program.logFolder, nginx::Program().logFolder) << target;
    }
}

TEST_F(LookTest, NamesThatMustStayUniqueHaveFileAndLine)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/conf.d/up.conf",
              "\nupstream app {\n  zone shared 64k;\n  server [::1]:1;\n}");
    const std::string main = "/etc/nginx/nginx.conf";
    const std::string up = "/etc/nginx/conf.d/up.conf";
    EXPECT_THAT(neighbours().names,
                ElementsAre(Named {NamedKind::LogFormat, "mine", {main, 9}},
                            Named {NamedKind::Zone, "api", {main, 10}},
                            Named {NamedKind::Zone, "SSL", {main, 11}},
                            Named {NamedKind::Zone, "pages", {main, 12}},
                            Named {NamedKind::Map, "$connection_upgrade", {main, 13}},
                            Named {NamedKind::Upstream, "app", {up, 2}},
                            Named {NamedKind::Zone, "shared", {up, 3}}));
}

TEST_F(LookTest, NeighbourIsFoundThroughTheLinkOfItsSite)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/sites-available/blog",
              "server {\n    listen 80 default_server;\n    listen [::]:443 ssl;\n"
              "    server_name Blog.Example.com www.example.com;\n}\n");
    temp.link("/etc/nginx/sites-enabled/blog", "/etc/nginx/sites-available/blog");
    const auto survey = neighbours();
    const std::string file = "/etc/nginx/sites-enabled/blog";
    const Listener plain {{"0.0.0.0", false}, 80, true, false, {file, 2}};
    const Listener tls {{"::", true}, 443, false, true, {file, 3}};
    EXPECT_THAT(survey.listeners, ElementsAre(plain, tls));
    EXPECT_THAT(survey.serverNames,
                ElementsAre(ServerName {"blog.example.com", {plain, tls}, {file, 4}},
                            ServerName {"www.example.com", {plain, tls}, {file, 4}}));
    EXPECT_THAT(survey.sites, ElementsAre(file));
}

TEST_F(LookTest, HiddenFilesAreNoSites)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/sites-enabled/.opentalk-x", "server { server_name hidden.example; }");
    EXPECT_THAT(neighbours().serverNames, IsEmpty());
}

TEST_F(LookTest, OurOwnFilesAreNoNeighbours)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    const auto text = std::string(signature) + "\nserver { listen 443; server_name a.example; }\n";
    temp.file("/etc/nginx/sites-available/opentalk-frontend.conf", text);
    temp.link("/etc/nginx/sites-enabled/opentalk-frontend.conf",
              "/etc/nginx/sites-available/opentalk-frontend.conf");
    temp.file("/etc/nginx/conf.d/opentalk-00-http.conf",
              std::string(signature) + "\nmap $a $b { }\nserver_tokens on;\n");
    const auto survey = neighbours();
    EXPECT_THAT(survey.serverNames, IsEmpty());
    EXPECT_THAT(survey.listeners, IsEmpty());
    EXPECT_THAT(survey.names, SizeIs(5));
}

TEST_F(LookTest, OurSignatureElsewhereAndOurNameWithoutItAreNeighbours)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/sites-enabled/copy",
              std::string(signature) + "\nserver { server_name copy.example; }\n");
    temp.file("/etc/nginx/sites-enabled/opentalk-pad.conf", "server { server_name hand.example; }");
    EXPECT_THAT(namesOf(neighbours()), ElementsAre("copy.example", "hand.example"));
}

TEST_F(LookTest, LayoutIsWhatTheHttpBlockReallyIncludes)
{
    const std::pair<const char *, Layout> cases[] {
        {"include /etc/nginx/conf.d/*.conf;", Layout::ConfD},
        {"include conf.d/*.conf;", Layout::ConfD},
        {"include conf.d/*.conf; include vhosts.d/*.conf;", Layout::VhostsD},
        {"include /etc/nginx/http.d/*.conf;", Layout::HttpD},
        {"include conf.d/*.conf; include sites-enabled/*.conf;", Layout::Sites},
        {"include sites-enabled/*;", Layout::None},
        {"include conf.d/*.inc;", Layout::None},
        {"server { include conf.d/*.conf; }", Layout::None},
        {"include mime.types;", Layout::None},
    };
    temp.file("/etc/nginx/mime.types", "types { }");
    for (const auto &[http, layout] : cases) {
        conf(http);
        EXPECT_EQ(neighbours().layout, layout) << http;
    }
    temp.file("/etc/nginx/nginx.conf", "include conf.d/*.conf;\nevents { }\nhttp { }\n");
    EXPECT_EQ(neighbours().layout, Layout::None) << "included outside of http";
}

TEST_F(LookTest, ListenHasManyForms)
{
    const auto read = [](std::vector<std::string> words) {
        Directive directive;
        directive.name = "listen";
        directive.arguments = std::move(words);
        std::string text;
        const auto listeners = readListen(directive, {"f", 1});
        if (!listeners)
            return listeners.error().front().code;
        for (const auto &each : *listeners)
            text += each.address.bracketed() + ':' + std::to_string(each.port)
                + (each.isDefault ? "d " : " ");
        return text;
    };
    EXPECT_EQ(read({"80"}), "0.0.0.0:80 ");
    EXPECT_EQ(read({"*:8080"}), "0.0.0.0:8080 ");
    EXPECT_EQ(read({"192.0.2.7"}), "192.0.2.7:80 ");
    EXPECT_EQ(read({"192.0.2.7:443", "ssl", "default_server"}), "192.0.2.7:443d ");
    EXPECT_EQ(read({"[::]:80"}), "[::]:80 ");
    EXPECT_EQ(read({"[::]:80", "ipv6only=off"}), "[::]:80 0.0.0.0:80 ");
    EXPECT_EQ(read({"[2001:DB8::1]"}), "[2001:db8::1]:80 ");
    EXPECT_EQ(read({"8080-8082"}), "0.0.0.0:8080 0.0.0.0:8081 0.0.0.0:8082 ");
    EXPECT_EQ(read({"localhost:81"}), "127.0.0.1:81 ");
    EXPECT_EQ(read({"unix:/run/x.sock"}), "");
    EXPECT_EQ(read({"443", "quic"}), "");
    EXPECT_EQ(read({"some.host:80"}), listenUnknown.code);
    EXPECT_EQ(read({"99999"}), listenUnknown.code);
}

TEST_F(LookTest, ServerWithoutListenIsOnPort80)
{
    conf("server { server_name .example.com; }");
    const auto survey = neighbours();
    EXPECT_THAT(namesOf(survey), ElementsAre("example.com", "*.example.com"));
    ASSERT_THAT(survey.listeners, SizeIs(1));
    EXPECT_EQ(survey.listeners.front().port, 80);
    EXPECT_EQ(survey.listeners.front().place.text(), "/etc/nginx/nginx.conf:3");
}

TEST_F(LookTest, DefaultServerSpeaksForItsAddress)
{
    conf("server { listen 80; }\nserver { listen 80 default_server; }\nserver { listen 80; }");
    const auto survey = neighbours();
    ASSERT_THAT(survey.listeners, SizeIs(1));
    EXPECT_TRUE(survey.listeners.front().isDefault);
    EXPECT_EQ(survey.listeners.front().place.line, 4);
}

TEST_F(LookTest, ServerBlockIsReadThroughItsIncludes)
{
    conf("server { include snippets/listen.conf; }");
    temp.file("/etc/nginx/snippets/listen.conf", "listen 192.0.2.1:80;\nserver_name a.example;");
    const auto survey = neighbours();
    EXPECT_THAT(namesOf(survey), ElementsAre("a.example"));
    EXPECT_EQ(survey.listeners.front().place.file, "/etc/nginx/snippets/listen.conf");
}

TEST_F(LookTest, IncludesInACircleEndWithAWarning)
{
    conf("include conf.d/*.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "include conf.d/b.conf;\nserver { server_name a.x; }");
    temp.file("/etc/nginx/conf.d/b.conf", "include /etc/nginx/conf.d/a.conf;");
    const auto survey = neighbours();
    EXPECT_THAT(codesOf(survey), Contains(includeCircle.code));
    EXPECT_THAT(namesOf(survey), Contains("a.x"));
}

TEST_F(LookTest, WhatCannotBeReadIsAWarningAndTheRestIsSeen)
{
    conf("include conf.d/*.conf;\ninclude missing.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "server { server_name ");
    temp.link("/etc/nginx/conf.d/b.conf", "nowhere");
    temp.file("/etc/nginx/conf.d/c.conf", "server { server_name c.example; }");
    const auto survey = neighbours();
    EXPECT_THAT(survey.unseen, SizeIs(3));
    for (const auto &each : survey.unseen)
        EXPECT_EQ(each.severity, Severity::Warning);
    EXPECT_THAT(namesOf(survey), ElementsAre("c.example"));
}

TEST_F(LookTest, PatternsMayNameFolders)
{
    conf("include /srv/*/nginx/*.conf;");
    temp.file("/srv/b/nginx/x.conf", "server { server_name b.example; }");
    temp.file("/srv/a/nginx/x.conf", "server { server_name a.example; }");
    temp.file("/srv/plain", "");
    EXPECT_THAT(namesOf(neighbours()), ElementsAre("a.example", "b.example"));
}

TEST_F(LookTest, BuildIsReadFromWhatNginxSays)
{
    const auto build = readBuild(
        "nginx version: nginx/1.18.0 (Ubuntu)\nbuilt with OpenSSL 1.1.1f  31 Mar 2020 (running "
        "with OpenSSL 1.1.1n  15 Mar 2022)\nTLS SNI support enabled\nconfigure arguments: "
        "--with-cc-opt='-g -O2 --with-fake_module' --prefix=/usr/share/nginx "
        "--conf-path=/etc/nginx/nginx.conf --http-log-path=/var/log/nginx/access.log "
        "--error-log-path=stderr --pid-path=run/nginx.pid --user=web --with-http_v2_module "
        "--with-stream=dynamic --with-http_geoip_module=dynamic --with-http_ssl_module\n");
    ASSERT_TRUE(build);
    EXPECT_EQ(build->dialect.nginx.text(), "1.18.0");
    EXPECT_EQ(build->dialect.openssl.text(), "1.1.1n");
    EXPECT_THAT(build->dialect.modules, ElementsAre("http_v2", "http_ssl"));
    EXPECT_EQ(build->configFile, "/etc/nginx/nginx.conf");
    EXPECT_EQ(build->pidFile, "/usr/share/nginx/run/nginx.pid");
    EXPECT_EQ(build->logFolder, "/var/log/nginx");
    EXPECT_EQ(build->user, "web");
}

TEST_F(LookTest, ForksAndOtherTlsLibrariesAreUnderstood)
{
    const auto build = readBuild("nginx version: openresty/1.21.4.1\nbuilt with LibreSSL 3.8.2\n"
                                 "configure arguments: --prefix=/usr/local/openresty/nginx\n");
    ASSERT_TRUE(build);
    EXPECT_EQ(build->dialect.nginx.text(), "1.21.4");
    EXPECT_EQ(build->dialect.openssl.text(), "1.1.1");
    EXPECT_EQ(build->configFile, "/usr/local/openresty/nginx/conf/nginx.conf");
    EXPECT_FALSE(readBuild("something else"));
}

TEST_F(LookTest, DistributionAndItsInstallCommandComeFromOsRelease)
{
    const auto debian = readDistribution(
        "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n");
    EXPECT_EQ(
        debian,
        (Distribution {"debian", "12", "Debian GNU/Linux 12 (bookworm)", "apt-get install nginx"}));
    EXPECT_EQ(readDistribution("ID=rocky\nID_LIKE=\"rhel centos fedora\"\n").installCommand,
              "dnf install nginx");
    EXPECT_EQ(readDistribution("ID=opensuse-leap\nID_LIKE='suse opensuse'\n").installCommand,
              "zypper install nginx");
    EXPECT_EQ(readDistribution("ID=plan9\n").installCommand, "");
    EXPECT_EQ(usualLayout(readDistribution("ID=alpine\n")), Layout::HttpD);
    EXPECT_EQ(usualLayout(readDistribution("ID=arch\n")), Layout::None);
}

TEST_F(LookTest, WholeSurveyOfATreeBelowAFolder)
{
    if (pathOf(Tool::Nginx).empty())
        GTEST_SKIP() << "no nginx here";
    temp.file("/usr/lib/os-release", "ID=alpine\n");
    temp.link("/etc/os-release", "../usr/lib/os-release");
    temp.file("/etc/resolv.conf", "nameserver 192.0.2.53\nnameserver fe80::1%eth0\n");
    temp.folder("/run/openrc");
    auto root = Root::open(temp.path(), Trust::Anyone);
    ASSERT_TRUE(root);
    const auto survey = look(*root);
    ASSERT_TRUE(survey);
    EXPECT_TRUE(survey->installed);
    EXPECT_FALSE(survey->running);
    EXPECT_GE(survey->dialect.nginx, (Version {1, 0, 0, {}}));
    EXPECT_EQ(survey->distribution.installCommand, "apk add nginx");
    EXPECT_EQ(survey->init, InitSystem::OpenRc);
    EXPECT_THAT(survey->resolvers, ElementsAre(Address {"192.0.2.53", false}));
    EXPECT_THAT(survey->addresses, Contains(Address {"127.0.0.1", false}));
    EXPECT_EQ(survey->program.path, pathOf(Tool::Nginx));
    EXPECT_THAT(codesOf(*survey), ElementsAre(cannotRead.code)) << "nginx.conf is missing";
}

TEST_F(LookTest, NginxOfAnotherTreeThatDoesNotRunHereIsJudgedByOurs)
{
    if (pathOf(Tool::Nginx).empty() || ::geteuid() != 0)
        GTEST_SKIP() << "needs nginx and root";
    temp.file("/usr/local/sbin/nginx", "no program", 0755);
    auto root = Root::open(temp.path(), Trust::Anyone);
    ASSERT_TRUE(root);
    const auto survey = look(*root);
    ASSERT_TRUE(survey);
    EXPECT_TRUE(survey->installed);
    EXPECT_EQ(survey->program.path, pathOf(Tool::Nginx));
}

} // namespace
} // namespace opentalk::machine
