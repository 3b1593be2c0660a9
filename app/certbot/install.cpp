#include "certbot/install.h"

#include "certbot/problems.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::certbot {

namespace {

struct Family {
    std::string_view id;
    const char *command;
};

/// Its own id counts first: the likes of Red Hat name Fedora too, and have certbot only in EPEL.
constexpr std::array families {
    Family {"debian", "apt-get install certbot"},
    Family {"ubuntu", "apt-get install certbot"},
    Family {"fedora", "dnf install certbot"},
    Family {"rhel",
            "dnf install https://dl.fedoraproject.org/pub/epel/"
            "epel-release-latest-%1.noarch.rpm && dnf install certbot"},
    Family {"almalinux", "dnf install epel-release && dnf install certbot"},
    Family {"rocky", "dnf install epel-release && dnf install certbot"},
    Family {"centos", "dnf install epel-release && dnf install certbot"},
    Family {"ol", "dnf install oracle-epel-release-el%1 && dnf install certbot"},
    Family {"opensuse-leap", "zypper install certbot"},
    Family {"opensuse-tumbleweed", "zypper install certbot"},
    Family {"sles", "SUSEConnect --product PackageHub/%2/$(uname -m) && zypper install certbot"},
    Family {"alpine", "apk add certbot"},
    Family {"arch", "pacman -S certbot"},
};

/// What the survey knows of kin: the command that installs nginx tells the package manager.
struct Manager {
    std::string_view start;
    const char *command;
};
constexpr std::array managers {
    Manager {"apt-get ", "apt-get install certbot"},
    Manager {"zypper ", "zypper install certbot"},
    Manager {"apk ", "apk add certbot"},
    Manager {"pacman ", "pacman -S certbot"},
};

/// Versions of distributions go into a command that people paste: digits and dots alone.
bool isVersion(const std::string &text)
{
    return !text.empty() && text.size() < 12
        && std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
}

} // namespace

std::string installCommand(const nginx::Distribution &distribution)
{
    const auto *family = std::ranges::find(families, distribution.id, &Family::id);
    if (family != families.end()) {
        const std::string_view command = family->command;
        const auto &version = distribution.version;
        if (command.find('%') == command.npos)
            return std::string(command);
        if (!isVersion(version))
            return {};
        return filled(command, {version.substr(0, version.find('.')), version});
    }
    const auto *manager = std::ranges::find_if(managers, [&](const Manager &each) {
        return distribution.installCommand.starts_with(each.start);
    });
    return manager == managers.end() ? std::string() : manager->command;
}

Problem missing(const nginx::Distribution &distribution)
{
    const auto command = installCommand(distribution);
    return command.empty() ? problem(certbotMissingAnywhere, "")
                           : problem(certbotMissing, "", command);
}

std::optional<Version> versionOf(std::string_view output)
{
    constexpr std::string_view name = "certbot ";
    for (auto at = output.find(name); at != output.npos; at = output.find(name, at + 1)) {
        const auto isStart = at == 0 || output[at - 1] == '\n';
        const auto text = output.substr(at + name.size());
        const auto dot = text.find('.');
        if (!isStart || dot == text.npos)
            continue;
        const auto end = std::min(text.find_first_not_of("0123456789", dot + 1), text.size());
        const auto major = wholeNumber(text.substr(0, dot), 0, 1000);
        const auto minor = wholeNumber(text.substr(dot + 1, end - dot - 1), 0, 1000);
        if (major && minor)
            return Version {*major, *minor};
    }
    return {};
}

} // namespace opentalk::certbot
