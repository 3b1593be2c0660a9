#include "machine/namedcertificates.h"

#include "nginx/parse.h"

namespace opentalk::machine {

namespace {

using Pairs = std::map<std::string, std::string>;

bool isPath(const nginx::Directive &directive)
{
    return directive.arguments.size() == 1 && directive.arguments.front().starts_with('/')
        && !directive.arguments.front().contains('$');
}

/// A block may name several: each certificate is followed by its key.
void addFrom(const nginx::Directives &directives, Pairs &pairs)
{
    std::string certificate;
    for (const auto &directive : directives) {
        if (directive.block)
            addFrom(*directive.block, pairs);
        if (!isPath(directive))
            continue;
        if (directive.name == "ssl_certificate")
            pairs.try_emplace(certificate = directive.arguments.front());
        if (directive.name == "ssl_certificate_key" && !certificate.empty())
            pairs[certificate] = directive.arguments.front();
    }
}

} // namespace

std::map<std::string, std::string> certificatesOfNeighbours(const Root &root,
                                                            const nginx::Survey &survey)
{
    Pairs pairs;
    for (const auto &site : survey.sites)
        if (const auto text = root.read(site))
            if (const auto directives = nginx::parse(*text, site))
                addFrom(*directives, pairs);
    return pairs;
}

} // namespace opentalk::machine
