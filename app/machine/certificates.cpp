#include "machine/certificates.h"

#include "machine/otherforms.h"
#include "machine/pem.h"
#include "machine/x509.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::machine {

bool Certificate::covers(const std::string &host) const
{
    const auto wanted = lowered(host);
    const auto dot = wanted.find('.');
    return std::ranges::any_of(names, [&](const std::string &name) {
        if (!name.starts_with("*."))
            return name == wanted;
        return dot != std::string::npos && dot > 0 && name.substr(1) == wanted.substr(dot)
            && name.find('.', 2) != std::string::npos;
    });
}

Result<Certificate> readCertificate(const Root &root, const std::string &path)
{
    auto bytes = root.readTrusted(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Secret file(std::move(*bytes));
    const auto chain = readChain(file);
    if (chain.certificates.empty())
        return std::unexpected(Problems {whyNoCertificate(file.view(), path)});
    return describe(chain.certificates.front().get(), path);
}

std::string sha256(std::string_view bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr))
        return {};
    return hex(digest, size);
}

} // namespace opentalk::machine
