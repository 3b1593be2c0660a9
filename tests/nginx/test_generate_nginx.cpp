// The machine's own nginx judges the generated files: accepted, without any warning.
#include "deployments.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

constexpr auto program = "/usr/sbin/nginx";

std::string outputOf(const std::string &command)
{
    std::string text;
    FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    char buffer[4096];
    while (pipe && ::fgets(buffer, sizeof buffer, pipe))
        text += buffer;
    if (pipe && ::pclose(pipe) != 0)
        text += "(failed)";
    return text;
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// A folder with a certificate and a configuration like Debian's, removed at the end.
class Tree {
public:
    Tree()
    {
        std::string folder = (std::filesystem::temp_directory_path() / "generatedXXXXXX").string();
        m_folder = ::mkdtemp(folder.data());
        std::filesystem::create_directories(m_folder / "log");
        m_openssl = outputOf("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 "
                             "-nodes -days 30 -subj /CN=example.com -keyout "
                             + path("key.pem") + " -out " + path("certificate.pem"));
    }

    ~Tree()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    std::string path(const std::string &name) const { return m_folder / name; }
    bool hasCertificate() const { return std::filesystem::exists(path("certificate.pem")); }
    std::string opensslSaid() const { return m_openssl; }

    /// What `nginx -t` says about these files besides that all is well.
    std::string complaints(const Deployment &deployment, Layout layout)
    {
        const auto version = versionHere();
        auto survey = machine(version, "3.0.22", layout);
        survey.configFolder = path("nginx");
        survey.program.logFolder = path("log");
        const auto files = generate(deployment, survey);
        if (!files)
            return sentence(files.error().front());
        std::filesystem::remove_all(path("nginx"));
        for (const auto &entry : files->entries)
            put(entry, deployment);
        writeMain();
        std::string said = outputOf(std::string(program) + " -t -e " + path("log/error.log")
                                    + " -c " + path("nginx/nginx.conf"));
        replaceAll(said, "nginx: configuration file " + path("nginx/nginx.conf"), "");
        replaceAll(said, "nginx: the configuration file " + path("nginx/nginx.conf"), "");
        return said;
    }

private:
    static std::string versionHere()
    {
        const auto said = outputOf(std::string(program) + " -v");
        const auto slash = said.find('/');
        return said.substr(slash + 1, said.find_first_of(" \n", slash) - slash - 1);
    }

    void put(const Entry &entry, const Deployment &deployment)
    {
        if (!entry.path.starts_with(m_folder.string()))
            return;
        std::filesystem::create_directories(std::filesystem::path(entry.path).parent_path());
        if (entry.kind == EntryKind::Link)
            return std::filesystem::create_symlink(entry.content, entry.path);
        if (entry.kind != EntryKind::File)
            return;
        std::string text = entry.content;
        for (const auto &site : deployment.sites) {
            const auto pair = certificateOf(deployment, site);
            replaceAll(text, pair.certificate + ';', path("certificate.pem") + ';');
            replaceAll(text, pair.key + ';', path("key.pem") + ';');
        }
        std::ofstream(entry.path) << text;
    }

    void writeMain() const
    {
        std::ofstream file(path("nginx/nginx.conf"));
        file << "user root;\npid " << path("pid") << ";\nevents {}\nhttp {\nsendfile on;\n"
             << "types_hash_max_size 2048;\ngzip on;\nssl_protocols TLSv1 TLSv1.1 TLSv1.2 "
                "TLSv1.3;\nssl_prefer_server_ciphers on;\naccess_log "
             << path("log/access.log") << ";\n";
        for (const auto *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            file << kind << "_temp_path " << path(kind) << ";\n";
        for (const auto *folder :
             {"conf.d/*.conf", "vhosts.d/*.conf", "http.d/*.conf", "sites-enabled/*"})
            file << "include " << path("nginx/") << folder << ";\n";
        file << "}\n";
    }

    std::filesystem::path m_folder;
    std::string m_openssl;
};

TEST(GeneratedOnThisMachine, isAcceptedWithoutAWarningInEveryLayout)
{
    if (::access(program, X_OK) != 0)
        GTEST_SKIP() << "nginx is not installed";
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may open port 80, which nginx -t does";
    Tree tree;
    ASSERT_TRUE(tree.hasCertificate()) << tree.opensslSaid();
    const auto few = std::vector {everything(), nothing(), example()};
    for (const auto layout : {Layout::Sites, Layout::ConfD, Layout::VhostsD, Layout::HttpD})
        for (const auto &wanted : layout == Layout::Sites ? deployments() : few) {
            const auto said = tree.complaints(wanted, layout);
            EXPECT_EQ(said, " syntax is ok\n test is successful\n") << name(layout);
        }
}

} // namespace
