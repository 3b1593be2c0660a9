// Runs a program with given input and keeps what it says; and a folder that goes with its test.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace opentalk::test {

struct Ran {
    int status = -1;
    std::string output;
    std::string errors;
};

/// `program` by path or by name; `environment` entries are added to the inherited ones.
Ran run(const std::string &program, const std::vector<std::string> &arguments,
        const std::string &input = {}, const std::vector<std::string> &environment = {});

/// The built opentalk-proxy.
Ran proxy(const std::vector<std::string> &arguments, const std::string &input = {});

class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    std::string path(const std::string &name = {}) const;

private:
    std::filesystem::path m_path;
};

std::string contentOf(const std::string &path);
void writeTo(const std::string &path, const std::string &content);

} // namespace opentalk::test
