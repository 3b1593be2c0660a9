#include "practice/translate.h"

#include "../nginx/deployments.h"
#include "nginx/generate.h"
#include "nginx/parse.h"
#include "nginx/write.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace opentalk::practice {

using namespace ::testing;

namespace {

Translation example(std::map<Spot, std::uint16_t> *asked = nullptr)
{
    return {{{"/etc/nginx", "/f/live/nginx"},
             {"/run/nginx.pid", "/f/try/pid"},
             {"/etc", "/f/tree/etc"},
             {"/var", "/f/tree/var"},
             {"/run", "/f/tree/run"}},
            [asked](const Spot &spot) {
                const auto door = static_cast<std::uint16_t>(40000 + spot.port
                                                             + (spot.address.isV6 ? 1000 : 0));
                if (asked)
                    (*asked)[spot] = door;
                return door;
            },
            [](const Backend &backend) {
                return static_cast<std::uint16_t>(backend.port == 8080 ? 50000 : 1);
            },
            true};
}

std::string translatedText(const std::string &text)
{
    const auto parsed = nginx::parse(text, "text");
    EXPECT_TRUE(parsed);
    return nginx::write(translated(*parsed, example()), {}).text;
}

std::vector<int> linesOf(const nginx::Directives &directives)
{
    std::vector<int> lines;
    for (const auto &directive : directives) {
        lines.push_back(directive.line);
        if (directive.block)
            std::ranges::copy(linesOf(*directive.block), std::back_inserter(lines));
    }
    return lines;
}

/// Every argument of every directive, with the name before it.
void forEach(const nginx::Directives &directives,
             const std::function<void(const std::string &, const std::string &)> &visit)
{
    for (const auto &directive : directives) {
        for (const auto &argument : directive.arguments)
            visit(directive.name, argument);
        if (directive.block)
            forEach(*directive.block, visit);
    }
}

} // namespace

TEST(Translate, pathsLieBelowTheFolder)
{
    EXPECT_EQ(translatedText("include /etc/nginx/conf.d/*.conf;"),
              "include /f/live/nginx/conf.d/*.conf;\n");
    EXPECT_EQ(translatedText("ssl_certificate /etc/opentalk-proxy/a/b.pem;"),
              "ssl_certificate /f/tree/etc/opentalk-proxy/a/b.pem;\n");
    EXPECT_EQ(translatedText("pid /run/nginx.pid;"), "pid /f/try/pid;\n");
    EXPECT_EQ(translatedText("access_log syslog:server=unix:/run/log main;"),
              "access_log syslog:server=unix:/f/tree/run/log main;\n");
    EXPECT_EQ(translatedText("listen unix:/run/a.sock;"), "listen unix:/f/tree/run/a.sock;\n");
}

TEST(Translate, whatOnlyLooksLikeAPathStays)
{
    for (const std::string text :
         {"include mime.types;\n", "root /usr/share/nginx/html;\n", "a /variable /etcetera;\n",
          "location /etc/passwd {\n    return 404;\n}\n", "load_module modules/a.so;\n"})
        EXPECT_EQ(translatedText(text), text);
}

TEST(Translate, listenersStandBehindTheirDoors)
{
    EXPECT_EQ(translatedText("listen 443 ssl default_server;"),
              "listen 127.0.0.1:40443 ssl default_server;\n");
    EXPECT_EQ(translatedText("listen [::]:443 ssl ipv6only=on;"), "listen 127.0.0.1:41443 ssl;\n");
    EXPECT_EQ(translatedText("listen 192.0.2.7;"), "listen 127.0.0.1:40080;\n");
    EXPECT_EQ(translatedText("listen [::]:80 ipv6only=off;"),
              "listen 127.0.0.1:41080;\nlisten 127.0.0.1:40080;\n");
    EXPECT_EQ(translatedText("listen 443 quic reuseport;"),
              "listen 127.0.0.1:40443 reuseport quic;\n");
    EXPECT_EQ(translatedText("listen nonsense:x;"), "listen nonsense:x;\n");
}

TEST(Translate, backendsAreStandInsOrNobody)
{
    EXPECT_EQ(translatedText("upstream a {\n    server 127.0.0.1:8080 weight=2;\n"
                             "    server 10.0.0.1:9;\n    server some.name:80 resolve;\n}"),
              "upstream a {\n    server 127.0.0.1:50000 weight=2;\n"
              "    server 127.0.0.1:1;\n    server 127.0.0.1:1;\n}\n");
    EXPECT_EQ(translatedText("proxy_pass http://127.0.0.1:8080/x$request_uri;"),
              "proxy_pass http://127.0.0.1:50000/x$request_uri;\n");
    EXPECT_EQ(translatedText("proxy_pass http://opentalk_pad;"),
              "proxy_pass http://opentalk_pad;\n");
    EXPECT_EQ(translatedText("proxy_pass http://unix:/run/a.sock;"),
              "proxy_pass http://unix:/f/tree/run/a.sock;\n");
}

TEST(Translate, onlyRootChoosesTheUser)
{
    EXPECT_EQ(translatedText("user root;"), "");
    auto asRoot = example();
    asRoot.dropsUser = false;
    EXPECT_EQ(translated(*nginx::parse("user root;", ""), asRoot).size(), 1U);
}

TEST(Translate, wordsOfNginxComeBackWithThePathsOfTheTree)
{
    EXPECT_EQ(
        shiftedBack("in /f/live/nginx/a:1 and /f/tree/var/www, /f/live/nginx", example().shifts),
        "in /etc/nginx/a:1 and /var/www, /etc/nginx");
}

TEST(Translate, directivesStayOnTheirLines)
{
    const auto parsed = nginx::parse("# one\nuser root;\n\nhttp { # four\n  a b\n    c;\n\n"
                                     "  listen [::]:80 ipv6only=off; d;\n} e;\n\n\nf;\n",
                                     "");
    ASSERT_TRUE(parsed);
    const auto text = nginx::write(onTheirLines(translated(*parsed, example())), {}).text;
    EXPECT_EQ(text,
              "#\n#\n#\nhttp {\n    a b c;\n    #\n    #\n    listen 127.0.0.1:41080;\n"
              "    listen 127.0.0.1:40080;\n    d;\n}\ne;\nf;\n");
}

/// Whatever the generator writes: nothing of it leads to the machine's own files or ports, and
/// nginx's words name the right line.
TEST(Translate, nothingOfOursLeadsOutside)
{
    for (const auto *version : {"1.18.0", "1.22.1", "1.28.0", "1.31.0"})
        for (const auto &wanted : {::example(), everything()}) {
            const auto files = nginx::generate(wanted, ::machine(version), {});
            ASSERT_TRUE(files);
            for (const auto &entry : files->entries) {
                if (entry.kind != nginx::EntryKind::File || entry.path == nginx::deployHook)
                    continue;
                std::map<Spot, std::uint16_t> asked;
                const auto made
                    = translated(*nginx::parse(entry.content, entry.path), example(&asked));
                forEach(made, [](const std::string &name, const std::string &argument) {
                    for (const auto *folder : {"/etc/", "/var/", "/run/"})
                        EXPECT_THAT(argument, Not(StartsWith(folder))) << name;
                    if (name != "listen")
                        return;
                    EXPECT_THAT(argument, Not(ContainsRegex("^(80|443|\\[|0\\.)")));
                });
                for (const auto &[spot, door] : asked)
                    EXPECT_THAT(spot.port, AnyOf(80, 443)) << door;
                const auto again
                    = nginx::parse(nginx::write(onTheirLines(made), {}).text, entry.path);
                EXPECT_EQ(linesOf(*again), linesOf(made)) << entry.path;
                EXPECT_TRUE(nginx::mean(*again, made)) << entry.path;
            }
        }
}

} // namespace opentalk::practice
