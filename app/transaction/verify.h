// Proves a reload: on every address that clients use, each host presents its certificate.
#pragma once

#include "machine/certificates.h"
#include "machine/master.h"
#include "machine/outcome.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::transaction {

struct Expectation {
    std::string host;
    std::string address;
    int port = 443;
    std::string fingerprint;
    std::optional<int> door {}; ///< the port of 127.0.0.1 that stands for address and port

    bool operator==(const Expectation &) const = default;
};

/// One handshake with SNI an expectation, inside the network namespace of the master. Old workers
/// may still answer for a moment after a reload, so it is tried again until `limit`. A wrong
/// certificate or no handshake is a problem that names host and address. Then one `GET /` a host;
/// no status of it is a problem.
Result<std::vector<machine::Proof>> prove(const machine::Master &master,
                                          const std::vector<Expectation> &expectations,
                                          std::chrono::milliseconds limit);

/// What must hold after applying `deployment` on the surveyed machine; a host without certificate
/// is not asked.
Result<std::vector<Expectation>> expectationsOf(const machine::Root &root,
                                                const Deployment &deployment,
                                                const nginx::CertificateFacts &facts,
                                                const nginx::Survey &survey);

/// The addresses behind a listener: itself, or all of its family where it is a wildcard.
std::vector<std::string> addressesOf(const Address &listening, const nginx::Survey &survey);

/// Where the tree stands on a ground of its own: the port of 127.0.0.1 behind which it is.
std::optional<int> doorOf(const machine::Root &root, const std::string &address, int port);

} // namespace opentalk::transaction
