// What nginx's words mean for a candidate tree.
#include "privatemachine.h"

#include "transaction/problems.h"
#include "transaction/verdicts.h"

using namespace opentalk;
using namespace opentalk::transaction;
using machine::Verdict;

namespace {

const std::string site = "/etc/nginx/sites-enabled/opentalk-frontend.conf";
const std::vector<Kept> steps {{site, {}, {machine::NodeKind::Link, 0777, 0, 0, "/x"}}};

Verdict warned(std::vector<std::string> warnings)
{
    return {true, {}, std::move(warnings), false};
}

Problems judged(const Verdict &before, const Verdict &now)
{
    const auto deployment = deploy(someProfile());
    EXPECT_TRUE(deployment);
    return concerns(before, now, *deployment, steps);
}

TEST(Verdict, causeIsTheLineThatRefuses)
{
    const Verdict verdict {false,
                           "2026/01/01 10:00:00 [warn] 7#7: slow\n"
                           "nginx: [emerg] unknown directive \"x\" in /etc/nginx/x.conf:1\n"
                           "nginx: configuration file /etc/nginx/nginx.conf test failed\n",
                           {},
                           false};
    EXPECT_EQ(causeOf(verdict), "unknown directive \"x\" in /etc/nginx/x.conf:1");
    const Verdict dated {false, "2026/01/01 10:00:00 [emerg] 7#7: host not found\n", {}, false};
    EXPECT_EQ(causeOf(dated), "host not found");
    const Verdict other {false, "no words of nginx", {}, false};
    EXPECT_EQ(causeOf(other), "no words of nginx");
}

TEST(Verdict, ignoredNameOfOursIsAnErrorEvenIfItIsOld)
{
    const auto both = warned({"conflicting server name \"example.test\" on 0.0.0.0:443, ignored"});
    const auto found = judged(both, both);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().is(nameIgnored));
    EXPECT_TRUE(hasErrors(found));
}

TEST(Verdict, namesAndFilesOfOthersAreTheirs)
{
    EXPECT_TRUE(judged(warned({}),
                       warned({"conflicting server name \"other.test\" on 0.0.0.0:443, ignored",
                               "the \"user\" directive is pointless in /etc/nginx/nginx.conf:1"}))
                    .empty());
}

/// By our line in nginx.conf its own warnings move down, and are no news of ours.
TEST(Verdict, whatStandsInNginxConfIsItsAdmins)
{
    const std::string main = "/etc/nginx/nginx.conf";
    const machine::Node before {machine::NodeKind::File, 0644, 0, 0, "http {\n}\n"};
    const machine::Node after {machine::NodeKind::File, 0644, 0, 0,
                               "http {\ninclude x; # OpenTalk Proxy Wizard\n}\n"};
    const auto deployment = deploy(someProfile());
    EXPECT_TRUE(concerns(warned({"low address bits in " + main + ":40"}),
                         warned({"low address bits in " + main + ":41"}), *deployment,
                         {{main, before, after}})
                    .empty());
}

TEST(Verdict, newWarningAboutOurFileIsAnError)
{
    const auto line = "\"ssl_stapling\" ignored in " + site + ":7";
    EXPECT_TRUE(hasErrors(judged(warned({}), warned({line}))));
    EXPECT_TRUE(judged(warned({line}), warned({line})).empty());
}

TEST(Verdict, mergedListenOptionsAreOnlyNoted)
{
    const auto found = judged(
        warned({}), warned({"protocol options redefined for 0.0.0.0:443 in " + site + ":3"}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(hasErrors(found));
}

} // namespace
