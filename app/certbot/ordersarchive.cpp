#include "certbot/orders.h"

#include "machine/certificates.h"
#include "machine/lineages.h"
#include "model/text.h"
#include "nginx/generate.h"

#include <algorithm>

namespace opentalk::certbot {

namespace {

const std::string archiveFolder = "/etc/letsencrypt/archive";
constexpr std::size_t perLineage = 20; ///< the newest; more in eight days is not worth counting
constexpr std::size_t lineageLimit = 500;

/// "cert12.pem"; certbot counts up.
std::optional<int> numberOf(const std::string &name)
{
    if (!name.starts_with("cert") || !name.ends_with(".pem"))
        return {};
    return wholeNumber(std::string_view(name).substr(4, name.size() - 8), 1, 1'000'000);
}

std::vector<int> newestIn(const machine::Root &root, const std::string &folder)
{
    std::vector<int> numbers;
    for (const auto &name : root.names(folder).value_or(std::vector<std::string> {}))
        if (const auto number = numberOf(name))
            numbers.push_back(*number);
    std::ranges::sort(numbers, std::greater());
    numbers.resize(std::min(numbers.size(), perLineage));
    return numbers;
}

std::string serverOf(const std::string &issuer)
{
    if (issuer.find("(STAGING) Let's Encrypt") != issuer.npos)
        return nginx::letsEncryptStaging;
    return issuer.find("O=Let's Encrypt") != issuer.npos ? nginx::letsEncrypt : "";
}

/// Let's Encrypt dates its certificates back by an hour.
Order orderOf(const machine::Certificate &certificate)
{
    auto server = serverOf(certificate.issuer);
    const auto back = server.empty() ? std::chrono::hours(0) : std::chrono::hours(1);
    return {certificate.notBefore + back, std::move(server), certificate.names, Ended::Issued, {}};
}

} // namespace

std::vector<Order> ordersInArchive(const machine::Root &root)
{
    const auto now
        = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    std::vector<Order> found;
    auto lineages = root.names(archiveFolder).value_or(std::vector<std::string> {});
    lineages.resize(std::min(lineages.size(), lineageLimit));
    for (const auto &lineage : lineages) {
        const auto folder = archiveFolder + '/' + lineage;
        for (const auto number : newestIn(root, folder)) {
            const auto read = machine::readCertificate(
                root, folder + "/cert" + std::to_string(number) + ".pem");
            if (read && read->notBefore > now - std::chrono::days(8))
                found.push_back(orderOf(*read));
        }
    }
    std::ranges::sort(found, {}, &Order::time);
    return found;
}

} // namespace opentalk::certbot
