#include "machine/namedcertificates.h"

#include "machine/configuration.h"
#include "nginx/fileset.h"
#include "nginx/parse.h"

#include <vector>

namespace opentalk::machine {

namespace {

using Pairs = std::map<std::string, std::string>;

bool isPath(std::string_view argument)
{
    return argument.starts_with('/') && !argument.contains('$');
}

/// A block may name several: each certificate is followed by its key.
class Collector final : public ConfigurationVisitor {
public:
    void directive(const Heard &heard) override
    {
        if (heard.arguments().size() != 1 || !isPath(heard.arguments().front()))
            return;
        const std::string path(heard.arguments().front());
        if (heard.name() == "ssl_certificate")
            m_pairs.try_emplace(m_certificate = path);
        if (heard.name() == "ssl_certificate_key" && !m_certificate.empty())
            m_pairs[m_certificate] = path;
    }

    bool begin(const Heard &heard) override
    {
        m_certificate.clear();
        return heard.name() == "http" || heard.name() == "server" || heard.name() == "stream"
            || heard.name() == "mail";
    }

    void end(const std::string &, int) override { m_certificate.clear(); }

    Pairs take() { return std::move(m_pairs); }

private:
    Pairs m_pairs;
    std::string m_certificate;
};

std::string argumentOf(const nginx::Directives &block, const char *name)
{
    const auto *found = nginx::find(block, name);
    return found && found->arguments.size() == 1 ? found->arguments.front() : std::string();
}

} // namespace

std::map<std::string, std::string> certificatesOfNeighbours(const Root &root,
                                                            const nginx::Survey &survey)
{
    Problems unseen;
    Configuration configuration(root, survey.program.configFile, unseen);
    Collector collector;
    configuration.visit(collector);
    return collector.take();
}

std::map<std::string, CertificateFiles> certificatesInUse(const Root &root,
                                                          const nginx::Survey &survey)
{
    std::map<std::string, CertificateFiles> used;
    for (const auto *folder : {"/sites-available/", "/conf.d/", "/vhosts.d/", "/http.d/"}) {
        const auto base = survey.configFolder + folder;
        const auto names = root.names(base.substr(0, base.size() - 1));
        for (const auto &name : names.value_or(std::vector<std::string> {})) {
            const auto text = nginx::isAnnounced(base + name, survey.configFolder)
                ? root.read(base + name)
                : Result<std::string>(std::string());
            const auto parsed = nginx::parse(text.value_or(""), base + name);
            for (const auto &server : parsed.value_or(nginx::Directives {})) {
                if (server.name != "server" || !server.block)
                    continue;
                const auto host = argumentOf(*server.block, "server_name");
                const auto certificate = argumentOf(*server.block, "ssl_certificate");
                if (!host.empty() && !certificate.empty())
                    used[host] = {certificate, argumentOf(*server.block, "ssl_certificate_key")};
            }
        }
    }
    return used;
}

} // namespace opentalk::machine
