#include "machine/lookparts.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <ifaddrs.h>
#include <memory>
#include <netinet/in.h>
#include <sstream>
#include <unistd.h>

namespace opentalk::machine {

namespace {

using nginx::Distribution;
using nginx::InitSystem;
using nginx::Layout;

/// How packages of nginx come and look in one family of distributions.
struct Family {
    std::string_view id;
    const char *installCommand;
    Layout layout;
};

constexpr std::array families {
    Family {"debian", "apt-get install nginx", Layout::Sites},
    Family {"ubuntu", "apt-get install nginx", Layout::Sites},
    Family {"fedora", "dnf install nginx", Layout::ConfD},
    Family {"rhel", "dnf install nginx", Layout::ConfD},
    Family {"centos", "dnf install nginx", Layout::ConfD},
    Family {"suse", "zypper install nginx", Layout::VhostsD},
    Family {"opensuse", "zypper install nginx", Layout::VhostsD},
    Family {"alpine", "apk add nginx", Layout::HttpD},
    Family {"arch", "pacman -S nginx", Layout::None},
};

const Family *familyOf(const std::string &idAndLikes)
{
    std::istringstream words(idAndLikes);
    for (std::string word; words >> word;)
        for (const auto &family : families)
            if (word == family.id)
                return &family;
    return nullptr;
}

std::string unquoted(std::string value)
{
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return value;
}

std::vector<Address> ownAddresses()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs *)> owner(first, ::freeifaddrs);
    std::vector<Address> found;
    for (const auto *each = first; each; each = each->ifa_next) {
        if (!each->ifa_addr)
            continue;
        const int family = each->ifa_addr->sa_family;
        const void *bytes = nullptr;
        if (family == AF_INET)
            bytes = &reinterpret_cast<const sockaddr_in *>(each->ifa_addr)->sin_addr;
        if (family == AF_INET6)
            bytes = &reinterpret_cast<const sockaddr_in6 *>(each->ifa_addr)->sin6_addr;
        char text[INET6_ADDRSTRLEN];
        if (!bytes || !::inet_ntop(family, bytes, text, sizeof text))
            continue;
        const Address address {text, family == AF_INET6};
        if (!address.isLinkLocal() && std::ranges::count(found, address) == 0)
            found.push_back(address);
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Address> resolversIn(const std::string &resolvConf)
{
    std::vector<Address> found;
    std::istringstream lines(resolvConf);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string key;
        std::string value;
        if (!(words >> key >> value) || key != "nameserver")
            continue;
        const auto address = Address::parse(value, {});
        if (address && !address->isLinkLocal())
            found.push_back(*address);
    }
    return found;
}

InitSystem initOf(const Root &root)
{
    const auto isFolder = [&](const char *path) {
        const auto node = root.look(path);
        return node && node->kind == NodeKind::Folder;
    };
    if (isFolder("/run/systemd/system"))
        return InitSystem::Systemd;
    return isFolder("/run/openrc") ? InitSystem::OpenRc : InitSystem::None;
}

std::string trustFolderOf(const Root &root)
{
    for (const auto folder : nginx::trustFolders) {
        const std::string path(folder);
        if (const auto node = root.glance(path); node && node->kind == NodeKind::Folder)
            return path;
    }
    return {};
}

} // namespace

Distribution readDistribution(const std::string &osRelease)
{
    Distribution found;
    std::string likes;
    std::istringstream lines(osRelease);
    for (std::string line; std::getline(lines, line);) {
        const auto equals = line.find('=');
        if (equals == line.npos || line.starts_with('#'))
            continue;
        const auto key = line.substr(0, equals);
        const auto value = unquoted(line.substr(equals + 1));
        if (key == "ID")
            found.id = value;
        if (key == "ID_LIKE")
            likes = value;
        if (key == "VERSION_ID")
            found.version = value;
        if (key == "PRETTY_NAME")
            found.name = value;
    }
    if (const auto *family = familyOf(found.id + ' ' + likes))
        found.installCommand = family->installCommand;
    return found;
}

Layout usualLayout(const Distribution &distribution)
{
    for (const auto &family : families)
        if (distribution.installCommand == family.installCommand)
            return family.layout;
    return Layout::ConfD;
}

void lookAtSystem(const Root &root, nginx::Survey &survey)
{
    survey.ipv6 = ::access("/proc/net/if_inet6", F_OK) == 0;
    survey.addresses = ownAddresses();
    survey.resolvers = resolversIn(root.read("/etc/resolv.conf", 1u << 20).value_or(""));
    survey.distribution = readDistribution(root.read("/etc/os-release", 1u << 20).value_or(""));
    survey.init = initOf(root);
    survey.trustFolder = trustFolderOf(root);
}

} // namespace opentalk::machine
