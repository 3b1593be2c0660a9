// certbot's own lock on the configuration folder, as its nginx plugin takes it: a record lock on
// `.certbot.lock`, which is removed before it is let go. Two tools must not edit at once.
#pragma once

#include "machine/descriptor.h"
#include "machine/root.h"

#include <string>

namespace opentalk::transaction {

class CertbotLock {
public:
    /// Refused while certbot holds it. Where the file cannot be made, there is none: certbot cannot
    /// make it either.
    static Result<CertbotLock> take(const machine::Root &root, const std::string &configFolder);

    CertbotLock() = default;
    CertbotLock(CertbotLock &&) = default;
    CertbotLock &operator=(CertbotLock &&) = default;
    ~CertbotLock();

private:
    CertbotLock(machine::Descriptor folder, machine::Descriptor file);

    machine::Descriptor m_folder;
    machine::Descriptor m_file;
};

} // namespace opentalk::transaction
