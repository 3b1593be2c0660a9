#include "privatemachine.h"

#include "transaction/observer.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace fs = std::filesystem;
using namespace opentalk;

namespace {

constexpr auto program = "/usr/sbin/nginx";
constexpr auto wordsFile = "/run/said";
bool isPrivate = false;

constexpr auto nginxConf = R"(user www-data;
worker_processes 2;
pid /run/nginx.pid;
events { worker_connections 128; }
http {
    sendfile on;
    types_hash_max_size 2048;
    default_type application/octet-stream;
    ssl_protocols TLSv1.2 TLSv1.3;
    access_log /var/log/nginx/access.log;
    error_log /var/log/nginx/error.log;
    gzip on;
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}
)";

constexpr auto defaultSite = R"(server {
    listen 80 default_server;
    listen [::]:80 default_server;
    root /var/www/html;
    server_name _;
    location / { try_files $uri $uri/ =404; }
}
)";

/// What programs need of /etc, read before it is covered.
std::map<std::string, std::string> keptOfEtc()
{
    std::map<std::string, std::string> kept;
    for (const auto *name : {"passwd", "group", "nsswitch.conf", "ld.so.cache", "os-release"})
        kept[std::string("/etc/") + name] = textOf(std::string("/etc/") + name);
    kept["/etc/hosts"] = "127.0.0.1 localhost\n";
    kept["/etc/resolv.conf"] = "nameserver 127.0.0.1\n";
    return kept;
}

bool raiseLoopback()
{
    const auto socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request {};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const auto raised = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return raised;
}

bool coverTree()
{
    const auto kept = keptOfEtc();
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("proc", "/proc", "proc", 0, nullptr) != 0)
        return false;
    for (const auto *folder : {"/etc", "/var", "/run"})
        if (::mount("tmpfs", folder, "tmpfs", 0, "mode=0755") != 0)
            return false;
    for (const auto &[path, text] : kept)
        write(path, text);
    return raiseLoopback();
}

[[noreturn]] void runFirstProcess(const std::function<int()> &work)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::umask(022);
    isPrivate = ::getpid() == 1 && coverTree();
    std::exit(work());
}

void endOthers()
{
    if (::getpid() != 1)
        return;
    for (const auto &entry : fs::directory_iterator("/proc")) {
        const auto pid = std::atoi(entry.path().filename().c_str());
        if (pid > 1)
            ::kill(pid, SIGKILL);
    }
    while (::waitpid(-1, nullptr, 0) > 0) { }
}

int runNginx(const std::vector<const char *> &arguments)
{
    const auto child = ::fork();
    if (child == 0) {
        const auto words = ::open(wordsFile, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(words, 1);
        ::dup2(words, 2);
        std::vector<char *> values {const_cast<char *>(program)};
        for (const auto *argument : arguments)
            values.push_back(const_cast<char *>(argument));
        values.push_back(nullptr);
        ::execv(program, values.data());
        ::_exit(127);
    }
    auto status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

void describe(const fs::path &path, Snapshot &found)
{
    struct stat facts { };
    if (::lstat(path.c_str(), &facts) != 0)
        return;
    std::ostringstream text;
    text << std::oct << facts.st_mode << ' ' << facts.st_uid << ':' << facts.st_gid << ' ';
    if (S_ISLNK(facts.st_mode))
        text << fs::read_symlink(path).string();
    else if (S_ISREG(facts.st_mode))
        text << textOf(path);
    found[path] = text.str();
}

} // namespace

int insidePrivateMachine(const std::function<int()> &work)
{
    if (::geteuid() != 0 || ::access(program, X_OK) != 0
        || ::unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID) != 0)
        return work();
    const auto child = ::fork();
    if (child == 0)
        runFirstProcess(work);
    auto status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

bool isPrivateMachine()
{
    return isPrivate;
}

Snapshot snapshotOf(const std::vector<std::string> &folders)
{
    Snapshot found;
    for (const auto &folder : folders) {
        describe(folder, found);
        if (fs::is_directory(folder))
            for (const auto &entry : fs::recursive_directory_iterator(folder))
                describe(entry.path(), found);
    }
    return found;
}

Snapshot snapshot()
{
    return snapshotOf({"/etc/nginx", "/etc/opentalk-proxy", "/var/www", "/var/lib/opentalk-proxy"});
}

std::string differences(const Snapshot &left, const Snapshot &right)
{
    std::string paths;
    for (const auto &[path, text] : left)
        if (!right.contains(path) || right.at(path) != text)
            paths += "now " + path + ": " + text.substr(0, 80) + '\n';
    for (const auto &[path, text] : right)
        if (!left.contains(path) || left.at(path) != text)
            paths += "expected " + path + ": " + text.substr(0, 80) + '\n';
    return paths;
}

Snapshot configuration()
{
    auto found = snapshotOf({"/etc/nginx", "/etc/opentalk-proxy", "/var/www"});
    std::erase_if(found, [](const auto &entry) { return entry.first.ends_with(".pem"); });
    return found;
}

void write(const std::string &path, const std::string &text)
{
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string textOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void PrivateMachine::SetUp()
{
    if (!isPrivateMachine())
        GTEST_SKIP() << "needs root, nginx and the right to make namespaces";
    m_watch = [this](const machine::Progress &progress) {
        m_progress.push_back(progress);
        return true;
    };
    renew();
}

void PrivateMachine::TearDown()
{
    transaction::setObserver({});
    if (isPrivateMachine())
        endOthers();
}

void PrivateMachine::renew()
{
    endOthers();
    for (const auto *folder : {"/etc/nginx", "/etc/opentalk-proxy"})
        fs::remove_all(folder);
    for (const auto *folder : {"/var", "/run"})
        for (const auto &entry : fs::directory_iterator(folder))
            fs::remove_all(entry.path());
    for (const auto *folder :
         {"/var/lib/nginx", "/var/log/nginx", "/var/www/html", "/etc/nginx/conf.d"})
        fs::create_directories(folder);
    write("/etc/nginx/nginx.conf", nginxConf);
    write("/etc/nginx/sites-available/default", defaultSite);
    fs::create_directories("/etc/nginx/sites-enabled");
    fs::create_symlink("/etc/nginx/sites-available/default", "/etc/nginx/sites-enabled/default");
}

void PrivateMachine::startNginx()
{
    ASSERT_EQ(runNginx({}), 0) << said();
    for (auto tries = 0; tries < 200 && workers().size() < 2; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ASSERT_EQ(workers().size(), 2U);
}

void PrivateMachine::restartInAnotherNetwork()
{
    endOthers();
    const auto child = ::fork();
    if (child == 0)
        ::_exit(::unshare(CLONE_NEWNET) == 0 && raiseLoopback() ? runNginx({}) : 1);
    auto status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0) << said();
}

int PrivateMachine::testNginx()
{
    return runNginx({"-t", "-q"});
}

std::string PrivateMachine::said()
{
    return textOf(wordsFile);
}

pid_t PrivateMachine::master()
{
    return std::atoi(textOf("/run/nginx.pid").c_str());
}

std::vector<pid_t> PrivateMachine::workers()
{
    std::vector<pid_t> found;
    const auto first = std::to_string(master());
    std::istringstream children(textOf("/proc/" + first + "/task/" + first + "/children"));
    for (pid_t pid = 0; children >> pid;)
        if (textOf("/proc/" + std::to_string(pid) + "/cmdline").starts_with("nginx: worker process")
            && !textOf("/proc/" + std::to_string(pid) + "/cmdline").contains("shutting"))
            found.push_back(pid);
    return found;
}

const machine::Root &PrivateMachine::root()
{
    static const auto root = machine::Root::open("", machine::Trust::RootOnly);
    return *root;
}

Result<machine::Outcome> PrivateMachine::apply(const Profile &profile)
{
    return apply(transaction::Request {profile, {}, {}, false, {}});
}

Result<machine::Outcome> PrivateMachine::apply(const transaction::Request &request)
{
    m_progress.clear();
    return transaction::apply(root(), request, m_watch);
}

Result<machine::Outcome> PrivateMachine::undo(std::optional<int> number,
                                              const std::optional<std::string> &digest)
{
    m_progress.clear();
    return transaction::undo(root(), number, digest, m_watch);
}

Result<machine::Outcome> PrivateMachine::remove(const std::optional<std::string> &digest)
{
    m_progress.clear();
    return transaction::remove(root(), digest, m_watch);
}

bool PrivateMachine::saw(machine::Step step, machine::StepState state) const
{
    return std::ranges::any_of(m_progress, [&](const machine::Progress &progress) {
        return progress.step == step && progress.state == state;
    });
}

Profile someProfile()
{
    Profile profile;
    profile.domain = "example.test";
    profile.release = Release::Classic;
    profile.certificates.source = CertificateSource::Placeholder;
    return profile;
}

std::string words(const Problems &problems)
{
    std::string all;
    for (const auto &problem : problems)
        all += sentence(problem) + '\n';
    return all;
}

bool contains(const Problems &problems, const ProblemType &type)
{
    return std::ranges::any_of(problems, [&](const Problem &found) { return found.is(type); });
}
