#include "../machine/tree.h"
#include "certbot/scheduleparts.h"

#include <gmock/gmock.h>

#include <utime.h>

using namespace opentalk;
using namespace opentalk::certbot;

namespace {

using machine::Tree;
using nginx::InitSystem;
using std::chrono::seconds;
using std::chrono::sys_seconds;
using testing::HasSubstr;

constexpr auto unit = "/lib/systemd/system/";
constexpr auto etc = "/etc/systemd/system/";
const std::string debianEntry
    = "# /etc/cron.d/certbot: certbot renew twice a day\nSHELL=/bin/sh\n\n0 */12 * * * root test "
      "-x /usr/bin/certbot -a \\! -d /run/systemd/system && perl -e 'sleep int(rand(43200))' && "
      "certbot -q renew --no-random-sleep-on-renew\n";

struct ScheduleTest : testing::Test {
    void timer(const std::string &name, const std::string &folder = unit,
               const std::string &command = "/usr/bin/certbot -q renew") const
    {
        tree.file(folder + name + ".timer", "[Timer]\nOnCalendar=*-*-* 00,12:00:00\n");
        tree.file(folder + name + ".service",
                  "[Service]\nType=oneshot\nExecStart=" + command + '\n');
    }
    void enable(const std::string &name, const std::string &target = "timers.target.wants/") const
    {
        tree.link(etc + target + name, unit + name);
    }
    Schedule look(InitSystem init = InitSystem::Systemd) const
    {
        nginx::Survey survey;
        survey.init = init;
        return scheduleOf(tree.root(), survey);
    }
    Tree tree;
};

TEST_F(ScheduleTest, WithoutCertbotNothingRenews)
{
    EXPECT_EQ(look(), Schedule());
}

TEST_F(ScheduleTest, DebiansTimerIsFoundWithWhatItRunsAndWhenItLastRan)
{
    timer("certbot");
    enable("certbot.timer");
    tree.file("/etc/cron.d/certbot", debianEntry);
    tree.file("/var/lib/systemd/timers/stamp-certbot.timer", "");
    tree.file("/var/log/letsencrypt/letsencrypt.log", "");
    const utimbuf stamp {1'700'000'000, 1'700'000'000};
    const utimbuf log {1'700'000'500, 1'700'000'500};
    ASSERT_EQ(0, ::utime(tree.at("/var/lib/systemd/timers/stamp-certbot.timer").c_str(), &stamp));
    ASSERT_EQ(0, ::utime(tree.at("/var/log/letsencrypt/letsencrypt.log").c_str(), &log));
    const auto found = look();
    EXPECT_EQ(found.by, Schedule::By::Timer);
    EXPECT_EQ(found.name, "certbot.timer");
    EXPECT_TRUE(found.active);
    EXPECT_EQ(found.command, "/usr/bin/certbot -q renew");
    EXPECT_EQ(found.lastRan, sys_seconds(seconds(1'700'000'000)));
    EXPECT_EQ(found.lastLogged, sys_seconds(seconds(1'700'000'500)));
}

TEST_F(ScheduleTest, ATimerThatIsDisabledOrMaskedIsNotActive)
{
    timer("certbot");
    EXPECT_FALSE(look().active);
    EXPECT_EQ(look().name, "certbot.timer");
    enable("certbot.timer");
    EXPECT_TRUE(look().active);
    tree.link(std::string(etc) + "certbot.timer", "/dev/null");
    EXPECT_FALSE(look().active);
}

TEST_F(ScheduleTest, DropInsSayWhetherATimerEverElapses)
{
    timer("certbot");
    enable("certbot.timer");
    const auto dropIn = std::string(etc) + "certbot.timer.d/50-own.conf";
    tree.file(dropIn, "[Timer]\nOnCalendar=\n");
    EXPECT_FALSE(look().active) << "an empty assignment takes all away";
    EXPECT_EQ(look().name, "certbot.timer");
    tree.file(dropIn, "[Timer]\nOnCalendar=\nOnCalendar=*-*-* 03:00\n");
    EXPECT_TRUE(look().active);
    tree.file(dropIn, "[Timer]\n# gone\nOnBootSec=\n");
    EXPECT_FALSE(look().active) << "any of them does";
    tree.file(std::string(etc) + "certbot.timer.d/60-later.conf", "[Timer]\nOnBootSec=1h\n");
    EXPECT_TRUE(look().active) << "later ones add";
}

TEST_F(ScheduleTest, ADropInGivesWayToOneOfItsNameThatComesFirst)
{
    timer("certbot");
    enable("certbot.timer");
    tree.file(unit + std::string("certbot.timer.d/own.conf"), "[Timer]\nOnCalendar=\n");
    EXPECT_FALSE(look().active);
    tree.link(std::string(etc) + "certbot.timer.d/own.conf", "/dev/null");
    EXPECT_TRUE(look().active);
}

TEST_F(ScheduleTest, ADropInOfTheServiceSaysWhatIsRun)
{
    timer("certbot");
    enable("certbot.timer");
    const auto dropIn = std::string(etc) + "certbot.service.d/own.conf";
    tree.file(dropIn, "[Service]\nExecStart=\nExecStart=/opt/certbot/bin/certbot \\\n  renew -q\n");
    const auto found = look();
    EXPECT_TRUE(found.active);
    EXPECT_EQ(found.command, "/opt/certbot/bin/certbot  renew -q");
    EXPECT_EQ(found.changedBy, dropIn);
    tree.file(dropIn, "[Service]\nExecStartPost=/bin/true\n");
    EXPECT_EQ(look().command, "/usr/bin/certbot -q renew");
    EXPECT_EQ(look().changedBy, "");
    for (const std::string command : {"/bin/true", "/usr/bin/certbot renew --dry-run", ""}) {
        tree.file(dropIn, "[Service]\nExecStart=\nExecStart=" + command + '\n');
        EXPECT_EQ(look().by, Schedule::By::Nothing) << command;
    }
}

TEST_F(ScheduleTest, AMaskedServiceRenewsNothing)
{
    timer("certbot");
    enable("certbot.timer");
    tree.link(std::string(etc) + "certbot.service", "/dev/null");
    EXPECT_EQ(look().by, Schedule::By::Nothing);
}

TEST_F(ScheduleTest, TimersOfOtherPackagesAndOfAdminsAreFound)
{
    for (const std::string name : {"certbot-renew", "snap.certbot.renew"}) {
        const Tree other;
        other.file(unit + name + ".timer", "[Timer]\nOnCalendar=daily\n");
        other.file(unit + name + ".service",
                   "[Service]\nExecStart=/usr/bin/snap run certbot.renew\n");
        other.link(etc + std::string("timers.target.wants/") + name + ".timer", unit + name);
        const auto found = scheduleOf(other.root(), {});
        EXPECT_EQ(found.name, name + ".timer");
        EXPECT_TRUE(found.active);
    }
    timer("backup", etc, "/usr/local/bin/backup");
    enable("backup.timer");
    EXPECT_EQ(look().by, Schedule::By::Nothing);
    timer("tls", etc, "/opt/certbot/bin/certbot renew");
    enable("tls.timer");
    EXPECT_EQ(look().name, "tls.timer");
    EXPECT_TRUE(look().active);
}

TEST_F(ScheduleTest, WithoutSystemdDebiansCronEntryRenews)
{
    timer("certbot");
    enable("certbot.timer");
    tree.file("/etc/cron.d/certbot", debianEntry);
    EXPECT_FALSE(look(InitSystem::None).active) << "no cron runs";
    tree.file("/run/crond.pid", "7\n");
    const auto found = look(InitSystem::None);
    EXPECT_EQ(found.by, Schedule::By::Cron);
    EXPECT_EQ(found.name, "/etc/cron.d/certbot");
    EXPECT_TRUE(found.active);
    EXPECT_THAT(found.command, HasSubstr("certbot -q renew --no-random-sleep-on-renew"));
}

TEST_F(ScheduleTest, UnderSystemdDebiansCronEntryIsIdle)
{
    tree.file("/etc/cron.d/certbot", debianEntry);
    tree.link(std::string(etc) + "multi-user.target.wants/cron.service", unit);
    const auto found = look();
    EXPECT_EQ(found.by, Schedule::By::Cron);
    EXPECT_FALSE(found.active);
}

TEST_F(ScheduleTest, ADisabledTimerGivesWayToACronEntryThatRuns)
{
    timer("certbot");
    tree.file("/etc/crontab", "17 3 * * * root certbot renew --quiet\n");
    EXPECT_EQ(look().name, "certbot.timer") << "no cron runs";
    tree.link(std::string(etc) + "multi-user.target.wants/cron.service", unit);
    EXPECT_EQ(look().name, "/etc/crontab");
    EXPECT_TRUE(look().active);
}

TEST_F(ScheduleTest, EntriesThatCronPassesOverAreNone)
{
    tree.file("/run/crond.pid", "7\n");
    tree.file("/etc/cron.d/certbot.dpkg-old", debianEntry);
    tree.file("/etc/cron.d/.certbot", debianEntry);
    tree.file("/etc/crontab", "# 17 3 * * * root certbot renew --quiet\n");
    EXPECT_EQ(look(InitSystem::None).by, Schedule::By::Nothing);
}

TEST_F(ScheduleTest, OnAlpineAScriptOfCrondRenews)
{
    tree.file("/etc/periodic/daily/certbot", "#!/bin/sh\ncertbot -q renew\n", 0644);
    tree.link("/etc/runlevels/default/crond", "/etc/init.d/crond");
    EXPECT_FALSE(look(InitSystem::OpenRc).active) << "not executable";
    tree.file("/etc/periodic/daily/certbot", "#!/bin/sh\ncertbot -q renew\n", 0755);
    EXPECT_TRUE(look(InitSystem::OpenRc).active);
}

Schedule shown(const std::string &text)
{
    Schedule timer;
    timer.active = true;
    takeOver(text, timer);
    return timer;
}

TEST(SystemdSays, WhetherATimerLasts)
{
    const std::string end = "\nLastTriggerUSec=@1700000000\nNextElapseUSecRealtime=@1700040000\n";
    const auto enabled = shown("LoadState=loaded\nActiveState=active\nUnitFileState=enabled" + end);
    EXPECT_TRUE(enabled.active);
    EXPECT_EQ(enabled.lastRan, sys_seconds(seconds(1'700'000'000)));
    EXPECT_EQ(enabled.next, sys_seconds(seconds(1'700'040'000)));
    for (const std::string words : {"LoadState=loaded\nActiveState=inactive\nUnitFileState=enabled",
                                    "LoadState=loaded\nActiveState=active\nUnitFileState=disabled",
                                    "LoadState=masked\nActiveState=inactive\nUnitFileState=masked",
                                    "LoadState=not-found\nActiveState=inactive\nUnitFileState="})
        EXPECT_FALSE(shown(words + end).active) << words;
}

TEST(SystemdSays, TimesInWordsToo)
{
    const auto timer = shown("LoadState=loaded\nLastTriggerUSec=Tue 2023-11-14 22:13:20 UTC\n"
                             "NextElapseUSecRealtime=\n");
    EXPECT_EQ(timer.lastRan, sys_seconds(seconds(1'700'000'000)));
    EXPECT_EQ(timer.next, std::nullopt);
    EXPECT_EQ(shown("LoadState=loaded\nLastTriggerUSec=n/a\n").lastRan, std::nullopt);
    EXPECT_EQ(shown("LoadState=loaded\nLastTriggerUSec=@\n").lastRan, std::nullopt);
}

} // namespace
