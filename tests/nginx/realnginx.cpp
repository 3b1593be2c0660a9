#include "realnginx.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>

namespace {

constexpr const char *program = "/usr/sbin/nginx";

int connected(const std::string &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

RealNginx::RealNginx()
{
    std::string folder = (std::filesystem::temp_directory_path() / "nginxtestXXXXXX").string();
    m_folder = ::mkdtemp(folder.data());
}

RealNginx::~RealNginx()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGTERM);
        ::waitpid(m_pid, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

bool RealNginx::exists()
{
    return ::access(program, X_OK) == 0;
}

int RealNginx::test(const std::string &http)
{
    writeConfiguration(http);
    int status = 0;
    ::waitpid(spawn(true), &status, 0);
    return WEXITSTATUS(status);
}

bool RealNginx::start(const std::string &http)
{
    writeConfiguration(http);
    m_pid = spawn(false);
    for (int tries = 0; tries < 500; ++tries) {
        if (const int descriptor = connected(socket()); descriptor >= 0) {
            ::close(descriptor);
            return true;
        }
        if (::waitpid(m_pid, nullptr, WNOHANG) != 0) {
            m_pid = 0;
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

std::string RealNginx::get(const std::string &path) const
{
    const int descriptor = connected(socket());
    const std::string request = "GET " + path + " HTTP/1.0\r\n\r\n";
    if (descriptor < 0 || ::write(descriptor, request.data(), request.size()) < 0)
        return "no answer";
    std::string answer;
    char buffer[4096];
    for (ssize_t got; (got = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        answer.append(buffer, static_cast<std::size_t>(got));
    ::close(descriptor);
    const auto body = answer.find("\r\n\r\n");
    return body == answer.npos ? "no body" : answer.substr(body + 4);
}

std::string RealNginx::log() const
{
    std::stringstream text;
    text << std::ifstream(m_folder / "error.log").rdbuf();
    return text.str();
}

void RealNginx::writeConfiguration(const std::string &http) const
{
    std::ofstream file(m_folder / "nginx.conf", std::ios::binary);
    file << "daemon off;\nmaster_process off;\npid pid;\nevents {}\nhttp {\naccess_log off;\n"
            "variables_hash_max_size 16384;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        file << kind << "_temp_path " << kind << ";\n";
    file << http << "}\n";
}

int RealNginx::spawn(bool testOnly) const
{
    const std::string folder = m_folder.string() + "/";
    const std::string log = folder + "error.log";
    const std::string configuration = folder + "nginx.conf";
    const char *arguments[] = {program,
                               "-q",
                               "-p",
                               folder.c_str(),
                               "-e",
                               log.c_str(),
                               "-c",
                               configuration.c_str(),
                               testOnly ? "-t" : nullptr,
                               nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    char *const environment[] = {nullptr};
    int pid = 0;
    ::posix_spawn(&pid, program, &actions, nullptr, const_cast<char *const *>(arguments),
                  environment);
    posix_spawn_file_actions_destroy(&actions);
    return pid;
}
