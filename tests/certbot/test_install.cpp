#include "certbot/install.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace opentalk::certbot;

namespace {

std::string commandFor(const std::string &id, const std::string &version,
                       const std::string &nginx = {})
{
    return installCommand({id, version, "", nginx});
}

TEST(InstallingCertbot, HasOneCommandADistribution)
{
    EXPECT_EQ(commandFor("debian", "12"), "apt-get install certbot");
    EXPECT_EQ(commandFor("ubuntu", "24.04"), "apt-get install certbot");
    EXPECT_EQ(commandFor("fedora", "42"), "dnf install certbot");
    EXPECT_EQ(commandFor("rocky", "9.4"), "dnf install epel-release && dnf install certbot");
    EXPECT_EQ(commandFor("almalinux", "10.0"), "dnf install epel-release && dnf install certbot");
    EXPECT_EQ(commandFor("rhel", "9.4"),
              "dnf install https://dl.fedoraproject.org/pub/epel/"
              "epel-release-latest-9.noarch.rpm && dnf install certbot");
    EXPECT_EQ(commandFor("sles", "15.6"),
              "SUSEConnect --product PackageHub/15.6/$(uname -m) && zypper install certbot");
    EXPECT_EQ(commandFor("opensuse-leap", "15.6"), "zypper install certbot");
    EXPECT_EQ(commandFor("alpine", "3.20"), "apk add certbot");
    EXPECT_EQ(commandFor("arch", ""), "pacman -S certbot");
    EXPECT_EQ(commandFor("linuxmint", "22", "apt-get install nginx"), "apt-get install certbot");
    EXPECT_EQ(commandFor("somelinux", "1"), "");
}

TEST(InstallingCertbot, AVersionThatIsNoneIsNotPasted)
{
    EXPECT_EQ(commandFor("rhel", "9; reboot"), "");
    EXPECT_EQ(sentence(missing({"rhel", "9; reboot", "", ""})),
              "certbot is not installed on this machine. Install it with the package manager.");
    EXPECT_EQ(sentence(missing({"debian", "12", "", ""})),
              "certbot is not installed on this machine. Install it with: apt-get install certbot");
}

TEST(CertbotsVersion, IsReadFromWhateverItSays)
{
    EXPECT_EQ(versionOf("certbot 2.1.0\n"), (Version {2, 1}));
    EXPECT_EQ(versionOf("certbot 5.5.0"), (Version {5, 5}));
    EXPECT_EQ(versionOf("certbot 1.12.0.dev0\n"), (Version {1, 12}));
    EXPECT_EQ(versionOf("/usr/lib/python3/dist-packages/x.py:1: UserWarning: certbot 9.9\n"
                        "certbot 2.10.0\n"),
              (Version {2, 10}));
    EXPECT_LT((Version {2, 10}), (Version {4, 0}));
    for (const auto *words : {"", "certbot", "certbot two.one", "certbot 2",
                              "certbot 99999999999.1", "-bash: certbot: command not found"})
        EXPECT_EQ(versionOf(words), std::nullopt) << words;
}

} // namespace
