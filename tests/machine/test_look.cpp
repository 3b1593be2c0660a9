// What neighbours do, as their configuration says it.
#include "looktest.h"
#include "machine/problems.h"

namespace opentalk::machine {
namespace {

using namespace nginx;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST_F(LookTest, DebianTreeHasSitesLayoutAndMainLevelFacts)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    const auto survey = neighbours();
    EXPECT_EQ(survey.layout, Layout::Sites);
    EXPECT_EQ(survey.program.user, "www-data");
    EXPECT_EQ(survey.program.pidFile, "/run/other.pid");
    EXPECT_EQ(survey.program.logFolder, "/var/log/web");
    EXPECT_TRUE(survey.dialect.has("http_brotli_filter"));
    const std::string file = "/etc/nginx/nginx.conf";
    EXPECT_THAT(survey.settings,
                ElementsAre(Setting {"server_tokens", "off", {file, 7}},
                            Setting {"server_names_hash_bucket_size", "128", {file, 8}},
                            Setting {"ssl_session_cache", "shared:SSL:10m", {file, 11}}));
    EXPECT_FALSE(survey.includeLine);
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
                            Named {NamedKind::LimitZone, "api", {main, 10}},
                            Named {NamedKind::SessionZone, "SSL", {main, 11}},
                            Named {NamedKind::CacheZone, "pages", {main, 12}},
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
    const Listener tls {{"::", true}, 443, true, true, {file, 3}}; // read before ours
    const std::vector<std::string> endpoints {"0.0.0.0:80", "[::]:443"};
    EXPECT_THAT(survey.listeners, ElementsAre(plain, tls));
    EXPECT_THAT(survey.serverNames,
                ElementsAre(ServerName {"blog.example.com", endpoints, {file, 4}},
                            ServerName {"www.example.com", endpoints, {file, 4}}));
    EXPECT_THAT(survey.sites, ElementsAre(file));
}

TEST_F(LookTest, LayoutIsWhatTheHttpBlockReallyIncludes)
{
    const std::pair<const char *, Layout> cases[] {
        {"include /etc/nginx/conf.d/*.conf;", Layout::ConfD},
        {"include conf.d/*.conf;", Layout::ConfD},
        {"include conf.d/*.conf; include vhosts.d/*.conf;", Layout::VhostsD},
        {"include /etc/nginx/http.d/*.conf;", Layout::HttpD},
        {"include conf.d/*.conf; include sites-enabled/*.conf;", Layout::Sites},
        {"include sites-enabled/*; include conf.d/*.conf;", Layout::ConfD},
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

TEST_F(LookTest, AListenLineThatIsNotUnderstoodIsSaidOnce)
{
    temp.file("/etc/nginx/snippets/listen.conf", "listen some.host:80;");
    conf("server { include snippets/listen.conf; }\nserver { include snippets/listen.conf; }");
    const auto survey = neighbours();
    EXPECT_THAT(codesOf(survey), ElementsAre(listenUnknown.code));
    EXPECT_THAT(survey.listeners, IsEmpty());
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

/// Red Hat's way: a server in nginx.conf itself, read after conf.d.
TEST_F(LookTest, WhoIsReadBeforeOursAnswersUnknownNames)
{
    temp.file("/etc/nginx/nginx.conf",
              "http {\nserver { listen 81; }\ninclude conf.d/*.conf;\nserver { listen 80; }\n}\n");
    temp.file("/etc/nginx/conf.d/first.conf", "server { listen 82; }\n");
    temp.file("/etc/nginx/conf.d/second.conf", "server { listen 83; }\n");
    std::map<int, bool> defaults;
    for (const auto &listener : neighbours().listeners)
        defaults[listener.port] = listener.isDefault;
    EXPECT_EQ(defaults, (std::map<int, bool> {{80, false}, {81, true}, {82, true}, {83, false}}));
}

TEST_F(LookTest, ServerBlockIsReadThroughItsIncludes)
{
    conf("server { include snippets/listen.conf; }");
    temp.file("/etc/nginx/snippets/listen.conf", "listen 192.0.2.1:80;\nserver_name a.example;");
    const auto survey = neighbours();
    EXPECT_THAT(namesOf(survey), ElementsAre("a.example"));
    EXPECT_EQ(survey.listeners.front().place.file, "/etc/nginx/snippets/listen.conf");
}

TEST_F(LookTest, VariablesOfOtherKindsAreNamesToo)
{
    conf("geo $remote_addr $inside { default 0; }\ngeo $office { default 0; }\n"
         "split_clients $remote_addr $half { 50% a; * b; }\n"
         "limit_conn_zone $binary_remote_addr zone=few:1m;\nlua_shared_dict dict 1m;\n"
         "js_shared_dict_zone zone=js:1m timeout=60s;\n"
         "server { ssl_session_cache builtin:1000 shared:own:1m; }");
    std::vector<std::string> seen;
    for (const auto &each : neighbours().names)
        seen.push_back(std::string(name(each.kind)) + ' ' + each.name + ' ' + each.place.text());
    const std::string file = "/etc/nginx/nginx.conf:";
    EXPECT_THAT(seen,
                ElementsAre("geo $inside " + file + "3", "geo $office " + file + "4",
                            "split_clients $half " + file + "5", "limit_zone few " + file + "6",
                            "zone dict " + file + "7", "zone js " + file + "8",
                            "session_zone own " + file + "9"));
}

TEST_F(LookTest, OnlyTheHttpLevelHasSettings)
{
    conf("keepalive_timeout 65 60;\nadd_header X-A b;\nserver { server_tokens off; }\n"
         "types { }\ninclude conf.d/*.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "\ngzip on;\n");
    EXPECT_THAT(neighbours().settings,
                ElementsAre(Setting {"keepalive_timeout", "65 60", {"/etc/nginx/nginx.conf", 3}},
                            Setting {"gzip", "on", {"/etc/nginx/conf.d/a.conf", 2}}));
}

TEST_F(LookTest, StreamAndMailTakePortsButNoNames)
{
    temp.file("/etc/nginx/nginx.conf",
              "events { }\nstream {\n  upstream app { zone shared 64k; server [::1]:1; }\n"
              "  map $a $b { }\n  include streams/*;\n}\n"
              "mail { server { listen 192.0.2.1:25; protocol smtp; } }\n"
              "http { include conf.d/*.conf; }\n");
    temp.file("/etc/nginx/streams/a", "server { listen 443; listen 53 udp; server_name x.y; }");
    const auto survey = neighbours();
    const Listener stream {{"0.0.0.0", false}, 443, false, false, {"/etc/nginx/streams/a", 1}};
    const Listener mail {{"192.0.2.1", false}, 25, false, false, {"/etc/nginx/nginx.conf", 7}};
    EXPECT_THAT(survey.streamListeners, ElementsAre(stream, mail));
    EXPECT_THAT(survey.names,
                ElementsAre(Named {NamedKind::Zone, "shared", {"/etc/nginx/nginx.conf", 3}}));
    EXPECT_THAT(survey.listeners, IsEmpty());
    EXPECT_THAT(survey.serverNames, IsEmpty());
    EXPECT_THAT(survey.sites, IsEmpty());
}

TEST_F(LookTest, WithoutALayoutTheMissingLineAndItsPlaceAreTold)
{
    const std::string text = "events { }\nhttp {\n  server {\n  }\n} # http\nuser x;\n";
    temp.file("/etc/nginx/nginx.conf", text, 0640);
    const IncludeLine wanted {
        "/etc/nginx/conf.d/opentalk-*.conf", {"/etc/nginx/nginx.conf", 5}, text, 0640};
    EXPECT_EQ(neighbours().includeLine, wanted);
    temp.file("/etc/nginx/nginx.conf", "events { }\n");
    EXPECT_EQ(neighbours().includeLine->place, (Place {"/etc/nginx/nginx.conf", 0}));
}

TEST_F(LookTest, OurMarkedLineIsNoLayoutAndOneWithoutTheMarkIs)
{
    const std::string line = "include /etc/nginx/conf.d/opentalk-*.conf;";
    conf(line + " # OpenTalk Proxy Wizard");
    EXPECT_EQ(neighbours().layout, Layout::None);
    conf(line);
    EXPECT_EQ(neighbours().layout, Layout::ConfD);
    conf(line + " # OpenTalk Proxy Wizard\ninclude conf.d/*.conf;");
    EXPECT_EQ(neighbours().layout, Layout::ConfD);
}

TEST_F(LookTest, WhatOnlyItsAdminCanChangeIsNotCarried)
{
    temp.file("/etc/nginx/nginx.conf", "events { }\ninclude http.conf;\n");
    temp.file("/etc/nginx/http.conf", "http {\n}\n");
    EXPECT_EQ(neighbours().includeLine->place, (Place {"/etc/nginx/http.conf", 2}));
    EXPECT_EQ(neighbours().includeLine->text, "");
    conf("# caf\xE9");
    EXPECT_EQ(neighbours().includeLine->text, "");
    temp.file("/etc/nginx/real.conf", "http {\n}\n");
    std::filesystem::remove(temp.at("/etc/nginx/nginx.conf"));
    temp.link("/etc/nginx/nginx.conf", "/etc/nginx/real.conf");
    EXPECT_EQ(neighbours().includeLine->text, "");
}

TEST_F(LookTest, OneAddressOfManySitesIsOneListener)
{
    std::string http;
    for (int i = 0; i < 300; ++i)
        http += "server { listen 80; listen 192.0.2.1:" + std::to_string(1000 + i % 100)
            + "; server_name a" + std::to_string(i) + ".example; }\n";
    conf(http);
    const auto survey = neighbours();
    EXPECT_THAT(survey.listeners, SizeIs(101));
    EXPECT_THAT(survey.serverNames, SizeIs(300));
    EXPECT_THAT(survey.sites, SizeIs(1));
}

} // namespace
} // namespace opentalk::machine
