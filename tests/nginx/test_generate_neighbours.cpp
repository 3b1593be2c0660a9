// What is generated beside other sites: addresses that they listen on, names that they have.
#include "deployments.h"

#include <gmock/gmock.h>

using namespace opentalk;
using namespace opentalk::nginx;
using testing::HasSubstr;
using testing::Not;

namespace {

const Place shop {"/etc/nginx/conf.d/shop.conf", 3};

Survey beside(std::vector<Listener> listeners)
{
    auto survey = machine();
    survey.listeners = std::move(listeners);
    return survey;
}

TEST(Beside, oneThatListensOnAllAndOneThatListensOnOneAddress)
{
    const auto survey = beside({{{"192.0.2.7", false}, 443, true, true, shop},
                                {{"0.0.0.0", false}, 443, true, true, shop},
                                {{"0.0.0.0", false}, 80, true, false, shop}});
    const auto text = siteOf(example(), "controller", survey);
    EXPECT_THAT(text, HasSubstr("listen 443 ssl http2;"));
    EXPECT_THAT(text, HasSubstr("listen [::]:443 ssl http2;"));
    EXPECT_THAT(text, HasSubstr("listen 192.0.2.7:443 ssl http2;"));
    EXPECT_THAT(text, HasSubstr("listen 80;"));
    const auto others = siteOf(example(), "default", survey);
    EXPECT_THAT(others, Not(HasSubstr("192.0.2.7")));
    EXPECT_THAT(others, Not(HasSubstr("listen 80 ")));
    EXPECT_THAT(others, HasSubstr("listen [::]:80 default_server;"));
    EXPECT_EQ(tlsListeners(example(), survey).size(), 3u);
}

/// A reload to all addresses would fail: the address is in use, by this NGINX itself.
TEST(Beside, onesThatListenOnSingleAddressesOnly)
{
    const auto survey = beside({{{"192.0.2.7", false}, 443, true, true, shop},
                                {{"192.0.2.8", false}, 443, true, true, shop}});
    const auto text = siteOf(example(), "controller", survey);
    EXPECT_THAT(text, Not(HasSubstr("listen 443 ")));
    for (const auto *line :
         {"listen 127.0.0.1:443 ssl http2;", "listen 192.0.2.7:443 ssl http2;",
          "listen 192.0.2.8:443 ssl http2;", "listen [::]:443 ssl http2;", "listen 80;"})
        EXPECT_THAT(text, HasSubstr(line));
    EXPECT_THAT(siteOf(example(), "default", survey), Not(HasSubstr("192.0.2.7")));
}

/// Else the first of our own sites would answer unknown names.
TEST(Beside, oneThatIsReadAfterOurs)
{
    const auto survey = beside({{{"0.0.0.0", false}, 80, false, false, shop}});
    EXPECT_THAT(siteOf(example(), "default", survey), HasSubstr("listen 80 default_server;"));
}

TEST(Beside, oneThatListensOnTheLoopbackOnly)
{
    const auto survey = beside({{{"127.0.0.1", false}, 80, false, false, shop}});
    const auto text = siteOf(example(), "controller", survey);
    EXPECT_THAT(text, HasSubstr("listen 80;"));
    EXPECT_THAT(text, HasSubstr("listen 127.0.0.1:80;"));
}

TEST(Beside, onesWithNamesLikeOurs)
{
    auto survey = machine();
    survey.names = {{NamedKind::Upstream, "opentalk_controller", shop},
                    {NamedKind::Zone, "opentalk2_controller_x", shop},
                    {NamedKind::Map, "$opentalk_my_app_trusted", shop}};
    const auto wanted = everything();
    const auto controller = siteOf(wanted, "controller", survey);
    EXPECT_THAT(controller, HasSubstr("upstream opentalk3_controller {"));
    EXPECT_THAT(controller, HasSubstr("proxy_pass http://opentalk3_controller;"));
    EXPECT_THAT(controller, HasSubstr("$opentalk3_controller_limit_key"));
    EXPECT_THAT(controller, Not(HasSubstr("opentalk_controller")));
    EXPECT_THAT(siteOf(wanted, "my-app", survey), HasSubstr("upstream opentalk2_my-app {"));
    EXPECT_THAT(siteOf(wanted, "keycloak", survey), HasSubstr("upstream opentalk_keycloak {"));
}

TEST(Beside, aFileOfOursIsNoNeighbour)
{
    auto survey = machine();
    const Place own {"/etc/nginx/sites-enabled/opentalk-frontend.conf", 9};
    survey.listeners = {{{"0.0.0.0", false}, 443, false, true, own}};
    survey.serverNames = {{"example.com", {"0.0.0.0:443"}, own}};
    survey.names = {{NamedKind::Upstream, "opentalk_frontend", own}};
    EXPECT_EQ(generate(example(), survey), generate(example(), machine()));
}

} // namespace
