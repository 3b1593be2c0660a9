#include "certbot/challenge.h"

#include "certbot/flowproblems.h"
#include "certbot/plainget.h"
#include "machine/run.h"
#include "nginx/fileset.h"
#include "nginx/generate.h"
#include "transaction/connect.h"
#include "transaction/inside.h"
#include "transaction/verify.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <set>
#include <sstream>
#include <utility>

namespace opentalk::certbot {

namespace {

using machine::NodeKind;
using machine::Root;

constexpr const char *prefix = "opentalk-proxy-";
constexpr std::chrono::milliseconds oneFetch {3000};
constexpr std::chrono::seconds longestDoubt {20};
constexpr std::size_t mostAddresses = 8; ///< of a name
const std::string wellKnown = std::string(nginx::webroot) + "/.well-known";
const std::string challenges = wellKnown + "/acme-challenge";

Result<std::string> unguessable()
{
    std::array<unsigned char, 16> bytes {};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return refuse(noRandomness, "");
    static constexpr auto digits = "0123456789abcdef";
    std::string word;
    for (const auto byte : bytes) {
        word += digits[byte >> 4U];
        word += digits[byte & 15U];
    }
    return word;
}

/// Readable for nginx's workers, as certbot makes it.
Result<void> ensureFolder(const Root &root, const std::string &path, std::vector<std::string> &made)
{
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind != NodeKind::Absent)
        return {};
    made.push_back(path);
    return root.put(path, {NodeKind::Folder, 0755, 0, 0, {}});
}

/// What a run that was killed left behind.
void sweep(const Root &root)
{
    for (const auto &name : root.names(challenges).value_or(std::vector<std::string> {}))
        if (name.starts_with(prefix) || machine::isStagedName(name))
            (void)root.remove(challenges + '/' + name);
}

std::vector<Address> addressesByName(const std::string &host)
{
    machine::RunOptions options;
    options.limit = std::chrono::seconds(5);
    options.outputLimit = 1u << 16;
    const auto ran = machine::run(machine::Tool::Getent, {"ahosts", host}, options);
    std::set<Address> addresses;
    std::istringstream lines(ran && ran->status == 0 ? ran->output : std::string());
    for (std::string line; std::getline(lines, line);)
        if (const auto address = Address::parse(line.substr(0, line.find(' ')), {}))
            addresses.insert(*address);
    return {addresses.begin(), addresses.end()};
}

bool isOwn(const Address &address, const nginx::Survey &survey)
{
    return address.isLoopback() || std::ranges::count(survey.addresses, address) > 0;
}

std::string textOf(const PlainAnswer &answer)
{
    return answer.status == 0 ? answer.error : "HTTP " + std::to_string(answer.status);
}

} // namespace

ChallengeFile::ChallengeFile(const Root &root, std::string name, std::string word)
    : m_root(&root)
    , m_name(std::move(name))
    , m_word(std::move(word))
{ }

ChallengeFile::ChallengeFile(ChallengeFile &&other) noexcept
    : m_root(std::exchange(other.m_root, nullptr))
    , m_name(std::move(other.m_name))
    , m_word(std::move(other.m_word))
    , m_made(std::move(other.m_made))
{ }

ChallengeFile::~ChallengeFile()
{
    if (!m_root)
        return;
    (void)m_root->remove(challenges + '/' + m_name);
    for (const auto &folder : m_made | std::views::reverse)
        (void)m_root->removeIfEmpty(folder);
}

Result<ChallengeFile> ChallengeFile::make(const Root &root)
{
    auto name = unguessable();
    auto word = unguessable();
    if (!name || !word)
        return std::unexpected(name ? word.error() : name.error());
    ChallengeFile file(root, prefix + *name, *word);
    for (const auto &folder : {wellKnown, challenges})
        if (auto made = ensureFolder(root, folder, file.m_made); !made)
            return std::unexpected(made.error());
    sweep(root);
    if (auto put = root.put(challenges + '/' + file.m_name, {NodeKind::File, 0644, 0, 0, *word});
        !put)
        return std::unexpected(put.error());
    return file;
}

std::string ChallengeFile::requestPath() const
{
    return "/.well-known/acme-challenge/" + m_name;
}

Result<void> proveOnThisMachine(const Root &root, const machine::Master &master,
                                const Deployment &deployment, const std::vector<std::string> &hosts,
                                const nginx::Survey &survey, const ChallengeFile &file)
{
    const auto listeners = nginx::plainListeners(deployment, survey);
    const auto proved = transaction::insideNetworkOf(
        master.pid, [&]() -> Result<std::vector<machine::Proof>> {
            for (const auto &host : hosts)
                for (const auto &listener : listeners)
                    for (const auto &address : transaction::addressesOf(listener.address, survey)) {
                        const auto door = transaction::doorOf(root, address, listener.port);
                        const auto answer = getPlainly(host, door ? "127.0.0.1" : address,
                                                       door.value_or(listener.port),
                                                       file.requestPath(), oneFetch);
                        if (answer.status != 200 || answer.body != file.word())
                            return refuse(challengeNotServed, "", host, address, textOf(answer));
                    }
            return std::vector<machine::Proof> {};
        });
    return proved ? Result<void> {} : std::unexpected(proved.error());
}

Problems doubtsByName(const std::vector<std::string> &hosts, const nginx::Survey &survey,
                      const ChallengeFile &file, const std::function<bool()> &isWanted)
{
    const auto deadline = transaction::Clock::now() + longestDoubt;
    Problems doubts;
    std::map<Address, PlainAnswer> silent; // asked once, not again for every name
    for (const auto &host : hosts) {
        const auto addresses = addressesByName(host);
        if (addresses.empty())
            doubts.push_back(warning(nameNotResolved, "", host));
        for (const auto &address : addresses | std::views::take(mostAddresses)) {
            if (!isWanted() || transaction::Clock::now() > deadline)
                return doubts;
            if (isOwn(address, survey))
                continue;
            const auto known = silent.find(address);
            const auto answer = known != silent.end()
                ? known->second
                : getPlainly(host, address.text, 80, file.requestPath(), oneFetch);
            if (answer.status == 0)
                silent[address] = answer;
            if (answer.status != 200 || answer.body != file.word())
                doubts.push_back(warning(address.isV6 ? nameElsewhereV6 : nameElsewhere, "", host,
                                         address.text, textOf(answer)));
        }
    }
    return doubts;
}

} // namespace opentalk::certbot
