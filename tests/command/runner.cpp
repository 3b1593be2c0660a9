#include "runner.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace opentalk::test {

namespace {

std::string slurp(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void redirect(const std::string &path, int flags, int to)
{
    const int from = ::open(path.c_str(), flags | O_CREAT, 0600);
    ::dup2(from, to);
    ::close(from);
}

[[noreturn]] void become(const std::string &program, const std::vector<std::string> &arguments,
                         const std::vector<std::string> &environment, const TempFolder &folder)
{
    redirect(folder.path("in"), O_RDONLY, STDIN_FILENO);
    redirect(folder.path("out"), O_WRONLY | O_TRUNC, STDOUT_FILENO);
    redirect(folder.path("err"), O_WRONLY | O_TRUNC, STDERR_FILENO);
    auto entries = environment; // putenv keeps what it is given
    for (auto &entry : entries)
        ::putenv(entry.data());
    std::vector<char *> values;
    std::string name = program;
    values.push_back(name.data());
    auto copies = arguments;
    for (auto &copy : copies)
        values.push_back(copy.data());
    values.push_back(nullptr);
    ::execvp(program.c_str(), values.data());
    ::_exit(127);
}

} // namespace

Ran run(const std::string &program, const std::vector<std::string> &arguments,
        const std::string &input, const std::vector<std::string> &environment)
{
    const TempFolder folder;
    writeTo(folder.path("in"), input);
    const auto child = ::fork();
    if (child == 0)
        become(program, arguments, environment, folder);
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            slurp(folder.path("out")), slurp(folder.path("err"))};
}

Ran proxy(const std::vector<std::string> &arguments, const std::string &input)
{
    return run(OPENTALK_PROXY, arguments, input);
}

TempFolder::TempFolder()
{
    std::string pattern = std::filesystem::temp_directory_path() / "opentalk-test-XXXXXX";
    if (!::mkdtemp(pattern.data()))
        ADD_FAILURE() << "no folder for the test";
    m_path = pattern;
}

TempFolder::~TempFolder()
{
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
}

std::string TempFolder::path(const std::string &name) const
{
    return name.empty() ? m_path.string() : (m_path / name).string();
}

std::string contentOf(const std::string &path)
{
    return slurp(path);
}

void writeTo(const std::string &path, const std::string &content)
{
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace opentalk::test
