// Bad input as it arrives: a profile's text in, every problem with code and place out.
#include "model/deployment.h"
#include "model/profilejson.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;

namespace {

/// Everything that reading and examining the text finds, warnings left out.
std::vector<std::string> errorsOf(const std::string &text)
{
    const auto profile = readProfile(text);
    if (!profile)
        return found(profile.error());
    const auto examination = examine(*profile);
    std::vector<std::string> errors;
    for (const auto &problem : examination.problems) {
        if (problem.severity == Severity::Error)
            errors.push_back(found(problem));
    }
    EXPECT_EQ(examination.deployment.has_value(), errors.empty()) << text;
    return errors;
}

/// A good profile with `members` added.
std::string with(const std::string &members)
{
    return R"({"version":1,"domain":"example.com","release":"classic",)" + members + "}";
}

std::string withPad(const std::string &members)
{
    return with(R"("services":{"pad":{"enabled":true,)" + members + "}}");
}

std::string withExtra(const std::string &members)
{
    return with(R"("extra":[{"id":"shop","host":"shop.example.com","backends":["127.0.0.1:5"]},{)"
                + members + "}]");
}

std::string withFiles(const std::string &files)
{
    return with(R"("certificates":{"source":"files","files":)" + files + "}");
}

std::string repeated(const std::string &item, int times)
{
    std::string list = item;
    for (int time = 1; time < times; ++time)
        list += "," + item;
    return list;
}

struct Row {
    std::string text;
    const char *error;
};

void expectErrors(std::initializer_list<Row> rows)
{
    for (const auto &row : rows)
        EXPECT_THAT(errorsOf(row.text), testing::ElementsAre(row.error))
            << escaped(row.text.substr(0, 200));
}

TEST(BadProfile, Text)
{
    expectErrors({
        {"", "json-syntax at profile:1"},
        {R"({"version":1,"domain":"example.com")", "json-syntax at profile:1"},
        {"[]", "json-type at profile"},
        {"null", "json-type at profile"},
        {"\"example.com\"", "json-type at profile"},
        {with("\"listen\":" + std::string(40, '[') + std::string(40, ']')),
         "json-too-deep at profile"},
        {with("\"listen\":[\"" + std::string(1 << 20, 'x') + "\"]"), "json-too-large at profile"},
        {with(R"("http3":true,"http3":true)"), "json-duplicate-key at http3"},
        {with(R"("domain":"a.example")"), "json-duplicate-key at domain"},
        {withPad(R"("host":"a.b","host":"a.b")"), "json-duplicate-key at services.pad.host"},
        {with("\"listen\":[\"\xFF\"]"), "json-not-utf8 at profile"},
        {with(R"("listen":["a\u0000"])"), "json-control-character at listen[0]"},
        {with(R"("certificates":{"email":"a\u001b@b.example"})"),
         "json-control-character at certificates.email"},
        {with("\"csp\":\"off\n\""), "json-syntax at profile:1"},
    });
}

TEST(BadProfile, KeysAndTypes)
{
    expectErrors({
        {R"({"domain":"example.com"})", "json-missing-key at version"},
        {R"({"version":1})", "json-missing-key at domain"},
        {R"({"version":0,"domain":"example.com"})", "profile-version at version"},
        {R"({"version":"1","domain":"example.com"})", "json-type at version"},
        {R"({"version":1.0,"domain":"example.com"})", "json-type at version"},
        {R"({"version":1,"domain":null})", "json-type at domain"},
        {R"({"version":1,"domain":"example.com","release":"newest"})",
         "json-unknown-value at release"},
        {R"({"version":1,"domain":"example.com","release":1})", "json-type at release"},
        {with(R"("colour":1)"), "json-unknown-key at colour"},
        {with(R"("Listen":[])"), "json-unknown-key at Listen"},
        {with(R"("services":[])"), "json-type at services"},
        {with(R"("services":{"wiki":{}})"), "json-unknown-key at services.wiki"},
        {with(R"("services":{"pad":true})"), "json-type at services.pad"},
        {withPad(R"("port":80)"), "json-unknown-key at services.pad.port"},
        {withPad(R"("backends":"127.0.0.1:1")"), "json-type at services.pad.backends"},
        {withPad(R"("backends":["127.0.0.1:1",2])"), "json-type at services.pad.backends[1]"},
        {withPad(R"("upload_limit_mb":"50")"), "json-type at services.pad.upload_limit_mb"},
        {withPad(R"("upload_limit_mb":99999999999)"), "json-type at services.pad.upload_limit_mb"},
        {withPad(R"("balance":"random")"), "json-unknown-value at services.pad.balance"},
        {with(R"("extra":{})"), "json-type at extra"},
        {withExtra(R"("id":"blog","host":"blog.example.com")"),
         "json-missing-key at extra[1].backends"},
        {with(R"("certificates":{"source":"self-signed"})"),
         "json-unknown-value at certificates.source"},
        {with(R"("certificates":{"password":"x"})"), "json-unknown-key at certificates.password"},
        {withFiles(R"({"*":{"certificate":"/a.pem"}})"),
         "json-missing-key at certificates.files.*.key"},
        {withFiles(R"({"*":"/a.pem"})"), "json-type at certificates.files.*"},
        {with(R"("ipv6":null)"), "json-type at ipv6"},
        {with(R"("tls":"1.3")"), "json-unknown-value at tls"},
        {with(R"("csp":true)"), "json-type at csp"},
        {with(R"("csp_extra":["img-src"])"), "json-type at csp_extra[0]"},
        {with(R"("keep_open":["everything"])"), "json-unknown-value at keep_open[0]"},
        {with(R"("rate_limit":{"dryrun":true})"), "json-unknown-key at rate_limit.dryrun"},
    });
}

TEST(BadProfile, Hosts)
{
    expectErrors({
        {R"({"version":1,"domain":""})", "host-empty at domain"},
        {R"({"version":1,"domain":"example.com; include /etc/passwd"})",
         "host-character at domain"},
        {R"({"version":1,"domain":"example.com."})", "host-trailing-dot at domain"},
        {R"({"version":1,"domain":"localhost"})", "host-single-label at domain"},
        {R"({"version":1,"domain":"192.0.2.1"})", "host-is-address at domain"},
        {R"({"version":1,"domain":"ex\u0430mple.com"})", "host-not-ascii at domain"},
        {R"({"version":1,"domain":"xn--.com"})", "host-label-hyphen at domain"},
        {withPad(R"("host":"$host")"), "host-character at services.pad.host"},
        {withPad(R"("host":"pad.{example}.com")"), "host-character at services.pad.host"},
        {withPad(R"("host":"*.example.com")"), "host-wildcard at services.pad.host"},
        {withPad(R"("host":"")"), "host-empty at services.pad.host"},
        {withPad(R"("host":"example.com")"), "host-taken at services.pad.host"},
        {withPad(R"("host":"CONTROLLER.example.com")"), "host-taken at services.pad.host"},
        {withExtra(R"("id":"blog","host":"Shop.example.com","backends":["127.0.0.1:6"])"),
         "host-taken at extra[1].host"},
        {withExtra(R"("id":"blog","host":"-blog.example.com","backends":["127.0.0.1:6"])"),
         "host-label-hyphen at extra[1].host"},
        // Too long only once its prefix is there.
        {R"({"version":1,"release":"roomserver-internal","domain":")" + std::string(63, 'a') + "."
             + std::string(63, 'b') + "." + std::string(63, 'c') + "." + std::string(52, 'd')
             + R"(","services":{"keycloak":{"enabled":false}}})",
         "host-too-long at services.controller.host"},
    });
}

TEST(BadProfile, Backends)
{
    expectErrors({
        {withPad(R"("backends":[])"), "backends-empty at services.pad.backends"},
        {withPad(R"("backends":["127.0.0.1:0"])"), "backend-port at services.pad.backends[0]"},
        {withPad(R"("backends":["127.0.0.1:65536"])"), "backend-port at services.pad.backends[0]"},
        {withPad(R"("backends":["127.0.0.1:8o80"])"), "backend-port at services.pad.backends[0]"},
        {withPad(R"("balance":"sticky","backends":["127.0.0.1:9001","0.0.0.0:9001"])"),
         "backend-address at services.pad.backends[1]"},
        {withPad(R"("backends":["169.254.169.254:80"])"),
         "backend-address at services.pad.backends[0]"},
        {withPad(R"("backends":["[::ffff:127.0.0.1]:443"])"),
         "address-mapped at services.pad.backends[0]"},
        {withPad(R"("backends":["127.0.0.1:443"])"),
         "backend-is-proxy at services.pad.backends[0]"},
        {withPad(R"("backends":["127.9.9.9:80"])"), "backend-is-proxy at services.pad.backends[0]"},
        {withPad(R"("backends":["[::1]:80"])"), "backend-is-proxy at services.pad.backends[0]"},
        {withPad(R"("backends":["localhost:443"])"),
         "backend-is-proxy at services.pad.backends[0]"},
        {with(R"("listen":["192.0.2.1"],"services":{"pad":{"enabled":true,
               "backends":["192.0.2.1:443"]}})"),
         "backend-is-proxy at services.pad.backends[0]"},
        {withPad(R"("backends":["127.0.0.1:9001","127.0.0.1:9001"])"),
         "listed-twice at services.pad.backends[1]"},
        {withPad(R"("backends":["127.0.0.1:8080"])"), "backend-taken at services.pad.backends[0]"},
        {withPad("\"backends\":[" + repeated("\"127.0.0.1:1\"", 17) + "]"),
         "too-many at services.pad.backends"},
        {with(R"("services":{"whiteboard":{"enabled":true,
               "backends":["127.0.0.1:1","127.0.0.1:2"]}})"),
         "backend-only-one at services.whiteboard.backends"},
        {R"({"version":1,"domain":"example.com","release":"roomserver-internal",
             "services":{"controller":{"backends":["127.0.0.1:1","127.0.0.1:2"]}}})",
         "backend-only-one at services.controller.backends"},
    });
}

TEST(BadProfile, ServicesAndExtra)
{
    expectErrors({
        {R"({"version":1,"domain":"example.com","release":"classic-livekit-proxied",
             "services":{"livekit":{"enabled":true}}})",
         "service-not-in-release at services.livekit.enabled"},
        {with(R"("services":{"roomserver":{"enabled":true}})"),
         "service-not-in-release at services.roomserver.enabled"},
        {with(R"("services":{"frontend":{"enabled":false},"controller":{"enabled":false},
                             "keycloak":{"enabled":false},"livekit":{"enabled":false}})"),
         "services-none at services"},
        {withPad(R"("upload_limit_mb":0)"), "number-range at services.pad.upload_limit_mb"},
        {withPad(R"("upload_limit_mb":-1)"), "number-range at services.pad.upload_limit_mb"},
        {withPad(R"("upload_limit_mb":102401)"), "number-range at services.pad.upload_limit_mb"},
        {withExtra(R"("id":"","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id at extra[1].id"},
        {withExtra(R"("id":"../x","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id at extra[1].id"},
        {withExtra(R"("id":"Blog","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id at extra[1].id"},
        {withExtra(R"("id":"00-http","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id at extra[1].id"},
        {withExtra("\"id\":\"" + std::string(33, 'a')
                   + R"(","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id at extra[1].id"},
        {withExtra(R"("id":"pad","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id-reserved at extra[1].id"},
        {withExtra(R"("id":"default","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id-reserved at extra[1].id"},
        {withExtra(R"("id":"shop","host":"b.example.com","backends":["127.0.0.1:6"])"),
         "extra-id-taken at extra[1].id"},
        {withExtra(R"("id":"blog","host":"b.example.com","backends":["127.0.0.1:5"])"),
         "backend-taken at extra[1].backends[0]"},
        {withExtra(R"("id":"blog","host":"b.example.com","backends":["127.0.0.1:6"],
                      "upload_limit_mb":0)"),
         "number-range at extra[1].upload_limit_mb"},
        {with("\"extra\":["
              + repeated(R"({"id":"a","host":"a.example.com","backends":["127.0.0.1:6"]})", 33)
              + "]"),
         "too-many at extra"},
    });
}

TEST(BadProfile, Certificates)
{
    expectErrors({
        {with(R"("certificates":{"email":"nobody"})"), "email-syntax at certificates.email"},
        {with(R"("certificates":{"email":"-x@example.com"})"),
         "email-syntax at certificates.email"},
        {with(R"("certificates":{"email":"a@b@example.com"})"),
         "email-syntax at certificates.email"},
        {with(R"("certificates":{"email":"a;b@example.com"})"),
         "email-syntax at certificates.email"},
        {with(R"("certificates":{"directory_url":"http://ca.example.com/dir"})"),
         "directory-url at certificates.directory_url"},
        {with(R"("certificates":{"directory_ca":"ca.pem"})"),
         "path-not-absolute at certificates.directory_ca"},
        {withFiles(R"({"*":{"certificate":"","key":"/a.key"}})"),
         "path-empty at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/a.pem","key":"a.key"}})"),
         "path-not-absolute at certificates.files.*.key"},
        {withFiles(R"({"*":{"certificate":"/a.pem","key":"engine:pkcs11:x"}})"),
         "path-not-absolute at certificates.files.*.key"},
        {withFiles(R"({"*":{"certificate":"data:x","key":"/a.key"}})"),
         "path-not-absolute at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/etc/$ssl_server_name.pem","key":"/a.key"}})"),
         "path-character at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/etc/../root/a.pem","key":"/a.key"}})"),
         "path-not-clean at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/etc//a.pem","key":"/a.key"}})"),
         "path-not-clean at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/etc/","key":"/a.key"}})"),
         "path-not-clean at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/","key":"/a.key"}})"),
         "path-not-clean at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/)" + std::string(4095, 'a') + R"(","key":"/a.key"}})"),
         "path-too-long at certificates.files.*.certificate"},
        {withFiles(R"({"*":{"certificate":"/a.pem","key":"/a.key"},
                       "a b":{"certificate":"/a.pem","key":"/a.key"}})"),
         "host-character at certificates.files.a b"},
        {withFiles(R"({"*":{"certificate":"/a.pem","key":"/a.key"},
                       "example.com":{"certificate":"/a.pem","key":"/a.key"},
                       "Example.com":{"certificate":"/a.pem","key":"/a.key"}})"),
         "listed-twice at certificates.files.example.com"},
    });
}

TEST(BadProfile, Options)
{
    expectErrors({
        {with(R"("listen":["eth0"])"), "address-syntax at listen[0]"},
        {with(R"("listen":["192.0.2.1","192.0.2.1"])"), "listed-twice at listen[1]"},
        {with(R"("listen":["2001:db8::1","2001:DB8:0::1"])"), "listed-twice at listen[1]"},
        {with(R"("listen":["fe80::1"])"), "listen-address at listen[0]"},
        {with(R"("listen":["224.0.0.1"])"), "listen-address at listen[0]"},
        {with(R"("listen":["0.0.0.0"])"), "listen-address at listen[0]"},
        {with(R"("ipv6":false,"listen":["2001:db8::1"])"), "listen-ipv6-off at listen[0]"},
        {with("\"listen\":[" + repeated("\"192.0.2.1\"", 65) + "]"), "too-many at listen"},
        {with(R"("hsts":{"max_age":-1})"), "number-range at hsts.max_age"},
        {with(R"("hsts":{"max_age":2147483648})"), "json-type at hsts.max_age"},
        {with(R"("hsts":{"preload":true})"), "hsts-preload at hsts.preload"},
        {with(R"("hsts":{"preload":true,"include_subdomains":true,"max_age":31535999})"),
         "hsts-preload at hsts.preload"},
        {with(R"("embedders":["http://cloud.example.com"])"), "embedder-syntax at embedders[0]"},
        {with(R"("embedders":["https://a.example.com","https://A.example.com"])"),
         "listed-twice at embedders[1]"},
        {with("\"embedders\":[" + repeated("\"https://a.example.com\"", 65) + "]"),
         "too-many at embedders"},
        {with(R"("csp_extra":[{"directive":"default-src","source":"data:"}])"),
         "csp-directive at csp_extra[0].directive"},
        {with(R"("csp_extra":[{"directive":"img-src; script-src","source":"data:"}])"),
         "csp-directive at csp_extra[0].directive"},
        {with(R"("csp_extra":[{"directive":"img-src","source":"https://a.example.com; x"}])"),
         "csp-source at csp_extra[0].source"},
        {with(R"("csp_extra":[{"directive":"img-src","source":"https://$host"}])"),
         "csp-source at csp_extra[0].source"},
        {with(R"("csp_extra":[{"directive":"script-src","source":"'unsafe-eval'"}])"),
         "csp-source at csp_extra[0].source"},
        {with(R"("csp_extra":[{"directive":"img-src","source":"data:"},
                              {"directive":"img-src","source":"data:"}])"),
         "listed-twice at csp_extra[1]"},
        {with("\"csp_extra\":[" + repeated(R"({"directive":"img-src","source":"data:"})", 65)
              + "]"),
         "too-many at csp_extra"},
        {with(R"("rate_limit":{"requests_per_second":0})"),
         "number-range at rate_limit.requests_per_second"},
        {with(R"("rate_limit":{"requests_per_second":10001})"),
         "number-range at rate_limit.requests_per_second"},
        {with(R"("rate_limit":{"burst":-1})"), "number-range at rate_limit.burst"},
        {with(R"("rate_limit":{"burst":100001})"), "number-range at rate_limit.burst"},
        {with(R"("trusted_proxies":["10.0.0.1/8"])"), "network-host-bits at trusted_proxies[0]"},
        {with(R"("trusted_proxies":["10.0.0.0/8","10.0.0.0/8"])"),
         "listed-twice at trusted_proxies[1]"},
        {with(R"("admin_networks":["office"])"), "network-syntax at admin_networks[0]"},
        {with(R"("keep_open":["keycloak-admin","keycloak-admin"])"),
         "listed-twice at keep_open[1]"},
    });
}

} // namespace
