// nginx itself, its distribution, and a survey as a whole.
#include "looktest.h"
#include "machine/look.h"
#include "machine/problems.h"
#include "machine/run.h"

namespace opentalk::machine {
namespace {

using namespace nginx;
using ::testing::Contains;
using ::testing::ElementsAre;

TEST_F(LookTest, BuildIsReadFromWhatNginxSays)
{
    const auto build = readBuild(
        "nginx version: nginx/1.18.0 (Ubuntu)\nbuilt with OpenSSL 1.1.1f  31 Mar 2020 (running "
        "with OpenSSL 1.1.1n  15 Mar 2022)\nTLS SNI support enabled\nconfigure arguments: "
        "--with-cc-opt='-g -O2 --with-fake_module' --prefix=/usr/share/nginx "
        "--conf-path=/etc/nginx/nginx.conf --http-log-path=/var/log/nginx/access.log "
        "--error-log-path=stderr --pid-path=run/nginx.pid --user=web --with-http_v2_module "
        "--with-stream=dynamic --with-http_geoip_module=dynamic --with-http_ssl_module "
        "--add-module=/build/ngx_http_acme_module --add-module=../ngx_brotli "
        "--add-dynamic-module=/build/ngx_later_module --without-http_geo_module "
        "--without-mail_pop3_module --without-http\n");
    ASSERT_TRUE(build);
    EXPECT_EQ(build->dialect.nginx.text(), "1.18.0");
    EXPECT_EQ(build->dialect.openssl.text(), "1.1.1n");
    EXPECT_THAT(build->dialect.modules, ElementsAre("http_v2", "http_ssl", "http_acme", "brotli"));
    EXPECT_THAT(build->dialect.without, ElementsAre("http_geo", "mail_pop3"));
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
    temp.file("/.dockerenv", "");
    temp.file("/sys/fs/selinux/enforce", "1");
    auto root = Root::open(temp.path(), Trust::Anyone);
    ASSERT_TRUE(root);
    const auto survey = look(*root);
    ASSERT_TRUE(survey);
    EXPECT_TRUE(survey->installed);
    EXPECT_FALSE(survey->running);
    EXPECT_GE(survey->dialect.nginx, (Version {1, 0, 0, {}}));
    EXPECT_EQ(survey->distribution.installCommand, "apk add nginx");
    EXPECT_EQ(survey->init, InitSystem::OpenRc);
    EXPECT_EQ(survey->container, "docker");
    EXPECT_EQ(survey->selinux.mode, SelinuxMode::Enforcing);
    EXPECT_EQ(survey->runningProgram, RunningProgram::Unknown);
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
