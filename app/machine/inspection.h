// A certificate file and its key, looked at as closely as `nginx -t` does not.
#pragma once

#include "machine/certificates.h"

#include <optional>

namespace opentalk::machine {

class TrustStore;

struct Inspection {
    std::optional<Certificate> certificate; ///< none: the file holds none that can be read
    Problems findings; ///< errors: nginx or browsers refuse it; warnings: it serves, but …

    bool isUsable() const; ///< a certificate, and no error
};

/// Neither key nor certificate is ever quoted, whatever is wrong with them.
Inspection inspect(const Root &root, const CertificateFiles &files, std::chrono::sys_seconds now);

/// For several: what is read of the roots is read once.
Inspection inspect(const Root &root, const TrustStore &roots, const CertificateFiles &files,
                   std::chrono::sys_seconds now);

/// The findings, and whether the certificate is for `host`.
Problems unfitFor(const Inspection &inspection, const std::string &host);

} // namespace opentalk::machine
