#include "transaction/verify.h"

#include "machine/ground.h"
#include "nginx/generate.h"
#include "transaction/handshake.h"
#include "transaction/inside.h"
#include "transaction/problems.h"

#include <algorithm>
#include <set>
#include <thread>

namespace opentalk::transaction {

namespace {

using Clock = std::chrono::steady_clock;
using machine::Proof;

constexpr std::chrono::milliseconds oneHandshake {2000};
constexpr std::chrono::milliseconds oneGet {2000};
constexpr std::chrono::milliseconds pause {100};

bool isLocalhost(const std::string &address)
{
    return address == "127.0.0.1" || address == "::1";
}

} // namespace

std::vector<std::string> addressesOf(const Address &listening, const nginx::Survey &survey)
{
    if (!listening.isUnspecified())
        return {listening.text};
    std::vector<std::string> addresses {listening.isV6 ? "::1" : "127.0.0.1"};
    for (const auto &address : survey.addresses)
        if (address.isV6 == listening.isV6 && !isLocalhost(address.text))
            addresses.push_back(address.text);
    return addresses;
}

namespace {

std::string spotOf(const Expectation &expected)
{
    const auto isV6 = expected.address.contains(':');
    return (isV6 ? '[' + expected.address + ']' : expected.address) + ':'
        + std::to_string(expected.port);
}

/// What is still wrong with one expectation; nothing where it holds.
std::optional<Problem> shortcoming(const Expectation &expected, const Answer &answer)
{
    if (answer.fingerprint.empty())
        return problem(noHandshake, "", expected.host, spotOf(expected), answer.error);
    if (answer.fingerprint != expected.fingerprint)
        return problem(wrongCertificate, "", expected.host, spotOf(expected));
    return {};
}

Question questionAbout(const Expectation &expected, bool get)
{
    if (expected.door)
        return {expected.host, "127.0.0.1", *expected.door, get};
    return {expected.host, expected.address, expected.port, get};
}

Problems shortcomings(const std::vector<Expectation> &expectations, Clock::time_point deadline)
{
    auto open = expectations;
    for (;;) {
        Problems problems;
        std::vector<Expectation> again;
        for (const auto &expected : open) {
            const auto answer = ask(questionAbout(expected, false), oneHandshake);
            if (auto wrong = shortcoming(expected, answer)) {
                problems.push_back(std::move(*wrong));
                again.push_back(expected);
            }
            if (!problems.empty() && Clock::now() >= deadline)
                return problems;
        }
        if (problems.empty())
            return {};
        open = std::move(again);
        std::this_thread::sleep_for(pause);
    }
}

/// Every handshake held; now one answer a host tells whether its backend is up.
std::vector<Proof> proofsOf(const std::vector<Expectation> &expectations)
{
    std::set<std::string> asked;
    std::vector<Proof> proofs;
    for (const auto &expected : expectations) {
        Proof proof {expected.host, expected.address, expected.port, expected.fingerprint, 0};
        if (asked.insert(expected.host).second)
            proof.status = ask(questionAbout(expected, true), oneGet).status;
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

} // namespace

std::optional<int> doorOf(const machine::Root &root, const std::string &address, int port)
{
    return root.ground() ? std::optional(root.ground()->door(address, port)) : std::nullopt;
}

Result<std::vector<Proof>> prove(const machine::Master &master,
                                 const std::vector<Expectation> &expectations,
                                 std::chrono::milliseconds limit)
{
    return insideNetworkOf(master.pid, [&]() -> Result<std::vector<Proof>> {
        if (auto problems = shortcomings(expectations, Clock::now() + limit); !problems.empty())
            return std::unexpected(problems);
        return proofsOf(expectations);
    });
}

Result<std::vector<Expectation>> expectationsOf(const machine::Root &root,
                                                const Deployment &deployment,
                                                const nginx::CertificateFacts &facts,
                                                const nginx::Survey &survey)
{
    std::vector<Expectation> expectations;
    const auto listeners = nginx::tlsListeners(deployment, survey);
    for (const auto &site : deployment.sites) {
        if (facts.without.contains(site.host.text()))
            continue;
        const auto files = nginx::certificateOf(deployment, site, facts);
        const auto certificate = machine::readCertificate(root, files.certificate);
        if (!certificate)
            return std::unexpected(certificate.error());
        for (const auto &listener : listeners)
            for (const auto &address : addressesOf(listener.address, survey)) {
                const Expectation expected {site.host.text(), address, listener.port,
                                            certificate->fingerprint,
                                            doorOf(root, address, listener.port)};
                if (!std::ranges::count(expectations, expected))
                    expectations.push_back(expected);
            }
    }
    return expectations;
}

} // namespace opentalk::transaction
