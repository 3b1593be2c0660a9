// A real nginx below a temporary folder, on a socket file, for tests that ask what nginx reads.
#pragma once

#include <filesystem>
#include <string>

class RealNginx {
public:
    RealNginx();
    ~RealNginx();
    RealNginx(const RealNginx &) = delete;
    RealNginx &operator=(const RealNginx &) = delete;

    static bool exists();

    /// Exit status of `nginx -t` with `http` inside the http block.
    int test(const std::string &http);

    /// Starts it with `http`, which may listen on `socket()`. False where it does not answer.
    bool start(const std::string &http);

    /// The body of the answer to a GET.
    std::string get(const std::string &path) const;

    std::string socket() const { return m_folder / "socket"; }
    std::string log() const;

private:
    void writeConfiguration(const std::string &http) const;
    int spawn(bool testOnly) const;

    std::filesystem::path m_folder;
    int m_pid = 0;
};
