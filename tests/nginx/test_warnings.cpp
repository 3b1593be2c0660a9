// What is said before an apply: each warning where it is so, and only there.
#include "deployments.h"
#include "nginx/problems.h"
#include "nginx/warnings.h"

#include <gmock/gmock.h>

using namespace opentalk;
using namespace opentalk::nginx;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

const Address everyV4 {"0.0.0.0", false};
const Address everyV6 {"::", true};
const Place plainLine {"/etc/nginx/nginx.conf", 39};
const Place plainLineV6 {"/etc/nginx/nginx.conf", 40};

std::vector<std::string> said(const Survey &survey, const std::string &inPlace = {},
                              const Deployment &wanted = example())
{
    std::vector<std::string> sentences;
    for (const auto &each : warnings(wanted, survey, inPlace)) {
        EXPECT_EQ(each.severity, Severity::Warning);
        sentences.push_back(sentence(each));
    }
    return sentences;
}

Survey beside(std::vector<Listener> listeners)
{
    auto survey = machine();
    survey.listeners = std::move(listeners);
    return survey;
}

/// Red Hat's nginx.conf: a server of its own, read after conf.d.
Survey redHat()
{
    return beside(
        {{everyV4, 80, false, false, plainLine}, {everyV6, 80, false, false, plainLineV6}});
}

TEST(Warnings, anOrdinaryMachineHasNone)
{
    EXPECT_THAT(said(machine()), IsEmpty());
}

TEST(Warnings, aReplacedProgramIsNamed)
{
    auto survey = machine();
    survey.runningProgram = RunningProgram::Replaced;
    EXPECT_THAT(said(survey),
                ElementsAre(AllOf(StartsWith("/usr/sbin/nginx: The running nginx is another one"),
                                  HasSubstr("Restart nginx at a quiet time"))));
    for (const auto other : {RunningProgram::Surveyed, RunningProgram::Unknown}) {
        survey.runningProgram = other;
        EXPECT_FALSE(replacedProgram(survey));
    }
}

TEST(Warnings, selinuxBlocksOnlyWhereItEnforcesAndTheBooleanIsOff)
{
    auto survey = machine();
    survey.selinux = {SelinuxMode::Enforcing, false};
    EXPECT_THAT(said(survey),
                ElementsAre(AllOf(HasSubstr("502"),
                                  HasSubstr("“setsebool -P httpd_can_network_connect on”"))));
    for (const auto &other :
         {Selinux {SelinuxMode::Enforcing, true}, Selinux {SelinuxMode::Enforcing, std::nullopt},
          Selinux {SelinuxMode::Permissive, false}, Selinux {SelinuxMode::Off, false}}) {
        survey.selinux = other;
        EXPECT_THAT(said(survey), IsEmpty());
    }
}

TEST(Warnings, aSiteThatIsReadAfterOursIsNamedOnceWithAllItsAddresses)
{
    EXPECT_THAT(said(redHat()),
                ElementsAre(AllOf(StartsWith("/etc/nginx/nginx.conf:39: On 0.0.0.0:80, [::]:80 "),
                                  HasSubstr("add “default_server” to its listen line"))));
}

TEST(Warnings, aSiteThatGoesOnAnsweringIsNotNamed)
{
    EXPECT_THAT(said(beside({{everyV4, 80, true, false, plainLine}})), IsEmpty());
    EXPECT_THAT(said(beside({{everyV4, 8080, false, false, plainLine}})), IsEmpty())
        << "ours are not there";
    const auto single = example(R"("release":"classic","listen":["127.0.0.1"])");
    EXPECT_THAT(said(redHat(), {}, single), IsEmpty()) << "nor here";
}

/// A single address, where ours get a line of their own.
TEST(Warnings, aSiteOnOneAddressIsNamed)
{
    const Address one {"192.0.2.7", false};
    EXPECT_THAT(said(beside({{one, 443, false, true, plainLine}})),
                ElementsAre(HasSubstr("On 192.0.2.7:443 ")));
}

TEST(Warnings, whatOursHaveTakenAlreadyIsNoNews)
{
    const auto survey = redHat();
    const auto ours = siteOf(example(), "default", survey);
    EXPECT_THAT(ours, HasSubstr("listen 80 default_server;"));
    EXPECT_THAT(said(survey, ours), IsEmpty());
    const auto withoutV6
        = siteOf(example(R"("release":"classic","ipv6":false)"), "default", survey);
    EXPECT_THAT(said(survey, withoutV6),
                ElementsAre(StartsWith("/etc/nginx/nginx.conf:40: On [::]:80 ")));
    EXPECT_THAT(said(survey, "server { broken"), testing::SizeIs(1));
}

TEST(Warnings, filesOfOursAreNoNeighbours)
{
    EXPECT_THAT(
        said(beside(
            {{everyV4, 80, false, false, {"/etc/nginx/sites-enabled/opentalk-pad.conf", 3}}})),
        IsEmpty());
}

TEST(Warnings, theFileForUnknownNamesIsFoundInEveryLayout)
{
    for (const auto layout : {Layout::Sites, Layout::ConfD, Layout::VhostsD, Layout::HttpD}) {
        const auto files = generate(example(), machine("1.22.1", "3.0.22", layout));
        ASSERT_TRUE(files);
        const auto *entry = files->find(unknownNamesFile(*files));
        ASSERT_TRUE(entry) << name(layout);
        EXPECT_EQ(entry->kind, EntryKind::File);
        EXPECT_THAT(entry->content, HasSubstr("default_server"));
    }
    EXPECT_EQ(unknownNamesFile({}), "");
}

} // namespace
