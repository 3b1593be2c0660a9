#include "certbot/commandline.h"

#include "nginx/generate.h"

namespace opentalk::certbot {

namespace {

std::string directoryFor(const CertificateChoice &choice, Kind kind)
{
    const auto directory = nginx::directoryOf(choice);
    return kind == Kind::Rehearsal && isLetsEncrypt(directory) ? nginx::letsEncryptStaging
                                                               : directory;
}

} // namespace

/// Whether an order is needed was judged before; so certbot is not asked, and makes it.
std::vector<std::string> orderArguments(const CertificateChoice &choice,
                                        const machine::WantedLineage &lineage, Kind kind)
{
    std::vector<std::string> arguments {"certonly",
                                        "--non-interactive",
                                        "--agree-tos",
                                        "--no-eff-email",
                                        "--webroot",
                                        std::string("--webroot-path=") + nginx::webroot,
                                        "--key-type=ecdsa",
                                        "--force-renewal",
                                        "--renew-with-new-domains",
                                        "--server=" + directoryFor(choice, kind),
                                        "--cert-name=" + lineage.name};
    arguments.push_back(choice.email.empty() ? "--register-unsafely-without-email"
                                             : "--email=" + choice.email);
    for (const auto &host : lineage.hosts)
        arguments.push_back("--domain=" + host);
    if (kind == Kind::Rehearsal)
        arguments.emplace_back("--dry-run");
    return arguments;
}

std::vector<std::string> renewalTestArguments(const std::string &lineage,
                                              const std::string &directory)
{
    const auto server = isLetsEncrypt(directory) ? nginx::letsEncryptStaging : directory;
    return {"renew", "--dry-run", "--no-random-sleep-on-renew", "--cert-name=" + lineage,
            "--server=" + server};
}

std::string asTyped(const std::vector<std::string> &arguments)
{
    std::string text = "certbot";
    for (const auto &argument : arguments)
        text += ' ' + argument;
    return text;
}

bool isLetsEncrypt(const std::string &directory)
{
    return directory == nginx::letsEncrypt;
}

} // namespace opentalk::certbot
