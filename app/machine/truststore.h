// The roots that the system on a tree trusts: what stands in for the browsers' own lists here.
#pragma once

#include "machine/openssl.h"
#include "machine/root.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::machine {

class TrustStore {
public:
    /// Reads nothing before it is asked; `root` has to outlive it.
    explicit TrustStore(const Root &root)
        : m_root(root)
    { }

    /// Whether one of the roots has signed it.
    bool hasIssuerOf(X509 *certificate) const;

    /// Whether it is a root itself: same name, same key.
    bool holds(X509 *certificate) const;

    /// False where this system has no list of roots, or this account may not read it.
    bool isThere() const;

private:
    using Certificates = std::vector<X509Pointer>;

    Certificates named(const X509_NAME *name) const;
    Certificates hashed(const X509_NAME *name) const;
    Certificates bundled(const X509_NAME *name) const;
    bool isHashed() const;
    const std::vector<std::string> &bundle() const; ///< as DER

    const Root &m_root;
    mutable std::optional<bool> m_isHashed;
    mutable std::optional<std::vector<std::string>> m_bundle;
};

/// Whether the key of `issuer` has signed `certificate`, and may sign certificates.
bool hasIssued(X509 *issuer, X509 *certificate);

} // namespace opentalk::machine
