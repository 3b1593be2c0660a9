// A folder for a test that may stand in for a root folder: as root it lies where every folder on
// the way is root's alone (never below /tmp), and it goes with the value.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace opentalk::machine {

class TempRoot {
public:
    TempRoot()
    {
        std::string name = ::geteuid() == 0 ? "/run/opentalk-test-XXXXXX" : "/tmp/opentalk-XXXXXX";
        m_path = ::mkdtemp(name.data()) ? name : std::string();
        ::chmod(m_path.c_str(), 0755);
    }
    TempRoot(const TempRoot &) = delete;
    TempRoot &operator=(const TempRoot &) = delete;
    ~TempRoot()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }

    const std::string &path() const { return m_path; }
    std::string at(const std::string &path) const { return m_path + path; }

    void folder(const std::string &path, mode_t mode = 0755) const
    {
        std::filesystem::create_directories(at(path));
        ::chmod(at(path).c_str(), mode);
    }
    void file(const std::string &path, const std::string &content, mode_t mode = 0644) const
    {
        std::filesystem::create_directories(std::filesystem::path(at(path)).parent_path());
        std::ofstream(at(path)) << content;
        ::chmod(at(path).c_str(), mode);
    }
    void link(const std::string &path, const std::string &target) const
    {
        std::filesystem::create_directories(std::filesystem::path(at(path)).parent_path());
        std::filesystem::create_symlink(target, at(path));
    }

private:
    std::string m_path;
};

} // namespace opentalk::machine
