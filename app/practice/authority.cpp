#include "practice/authority.h"

#include "machine/certificates.h"
#include "machine/run.h"
#include "practice/dial.h"
#include "practice/problems.h"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto pebble = "/usr/bin/pebble";
constexpr auto nameServer = "/usr/bin/pebble-challtestsrv";
constexpr auto name = "authority.practice.test";
constexpr std::uint16_t port = 14000;
constexpr auto folder = "/run/opentalk-authority";
constexpr auto roots = "/etc/ssl/certs/ca-certificates.crt";
constexpr auto longestStart = 20s;

/// Due for renewal from the first day on, for certbot up to 3, and still no cause for a warning.
constexpr int daysOfValidity = 20;

std::string in(const char *file)
{
    return std::string(folder) + '/' + file;
}

std::string configuration()
{
    constexpr int secondsOfDay = 24 * 60 * 60;
    const nlohmann::ordered_json pebbles
        = {{"listenAddress", "127.0.0.1:" + std::to_string(port)},
           {"managementListenAddress", "127.0.0.1:" + std::to_string(port + 1)},
           {"certificate", in("certificate.pem")},
           {"privateKey", in("key.pem")},
           {"httpPort", 80},
           {"tlsPort", 443},
           {"ocspResponderURL", ""},
           {"externalAccountBindingRequired", false},
           {"certificateValidityPeriod", daysOfValidity * secondsOfDay}};
    return nlohmann::ordered_json {{"pebble", pebbles}}.dump();
}

std::vector<char *> pointersTo(std::vector<std::string> &words)
{
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// It ends with the private machine. What it says goes to `log`. 0: it could not be launched.
pid_t launch(std::vector<std::string> words, const std::string &log)
{
    std::vector<std::string> variables {"PATH=/usr/bin", "PEBBLE_VA_NOSLEEP=1",
                                        "PEBBLE_WFE_NONCEREJECT=0"};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGPIPE);
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, 1, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::posix_spawn_file_actions_adddup2(&files, 1, 2);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    pid_t made = 0;
    const int failure = ::posix_spawn(&made, words.front().c_str(), &files, &attributes,
                                      pointersTo(words).data(), pointersTo(variables).data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    return failure == 0 ? made : 0;
}

/// It knows no switch for its other servers: an empty address is one. IPv6 has none, since a
/// profile may leave it out, and a directory tries it first.
std::vector<std::string> nameServerWords()
{
    return {nameServer,
            "-dns01",
            "127.0.0.1:53",
            "-management",
            "127.0.0.1:8055",
            "-http01",
            "",
            "-https01",
            "",
            "-tlsalpn01",
            "",
            "-defaultIPv4",
            "127.0.0.1",
            "-defaultIPv6",
            ""};
}

/// As certbot will reach it: by name, over the network.
bool answers()
{
    if (!connectTo({"127.0.0.1", port, false, false}))
        return false;
    const auto asked = machine::run(machine::Tool::Getent, {"ahosts", name});
    return asked && asked->status == 0;
}

bool lives(pid_t child)
{
    return child > 0 && ::waitpid(child, nullptr, WNOHANG) == 0;
}

std::string lastLineOf(const std::string &file)
{
    std::ifstream log(file);
    std::string last = "it said nothing";
    for (std::string line; std::getline(log, line);)
        if (!line.empty())
            last = line;
    return last;
}

Result<void> start()
{
    if (answers())
        return {};
    launch(nameServerWords(), in("names.log"));
    const pid_t directory
        = launch({pebble, "-config", in("config.json"), "-dnsserver", "127.0.0.1:53"}, in("log"));
    const auto deadline = std::chrono::steady_clock::now() + longestStart;
    while (lives(directory) && std::chrono::steady_clock::now() < deadline) {
        if (answers())
            return {};
        std::this_thread::sleep_for(10ms);
    }
    return refuse(authorityNotStarted, {}, lastLineOf(in("log")));
}

} // namespace

bool hasAuthority()
{
    std::error_code missing;
    return !machine::pathOf(machine::Tool::Certbot).empty() && fs::is_regular_file(pebble, missing)
        && fs::is_regular_file(nameServer, missing);
}

/// Its certificate is its own root: nobody could sign another with it.
Result<void> furnishAuthority(const fs::path &world)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto pair = machine::makePlaceholder({name}, now);
    if (!pair)
        return std::unexpected(pair.error());
    const fs::path here = world.string() + folder;
    fs::create_directories(here);
    fs::permissions(here, fs::perms::owner_all);
    std::ofstream(here / "certificate.pem") << pair->certificate;
    std::ofstream(here / "key.pem") << pair->key;
    std::ofstream(here / "config.json") << configuration();
    const fs::path trusted = world.string() + roots;
    std::error_code missing;
    fs::create_directories(trusted.parent_path());
    fs::copy_file(roots, trusted, missing);
    std::ofstream(trusted, std::ios::app) << pair->certificate;
    std::ofstream(world / "etc/resolv.conf") << "nameserver 127.0.0.1\n";
    return {};
}

std::vector<std::string> furnishedForAuthority()
{
    return {roots};
}

Result<Authority> authority()
{
    if (!hasAuthority())
        return refuse(authorityMissing, {});
    return Authority {"https://" + std::string(name) + ':' + std::to_string(port) + "/dir", start};
}

} // namespace opentalk::practice
