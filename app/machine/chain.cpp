#include "machine/chain.h"

#include "machine/certificateproblems.h"
#include "machine/x509.h"

#include <algorithm>

namespace opentalk::machine {

namespace {

// Longer than any in use. Bounds the signatures that are verified for a hostile file.
constexpr std::size_t longestWay = 10;

bool isSelfSigned(X509 *certificate)
{
    return X509_self_signed(certificate, 0) == 1;
}

/// From the leaf on, each behind the one that it has signed.
struct Way {
    std::vector<std::size_t> places; ///< in the file
    std::size_t needed = 1;          ///< as many of them as a client needs
    bool isAnchored = false;         ///< a root of the system has signed the last needed one
    bool has(std::size_t place) const { return std::ranges::count(places, place) > 0; }
};

class ChainJudge {
public:
    ChainJudge(const Chain &chain, const std::string &path, const TrustStore &roots,
               std::chrono::sys_seconds now)
        : m_chain(chain)
        , m_path(path)
        , m_roots(roots)
        , m_now(now)
        , m_way(findWay())
    { }

    Problems judge() const;

private:
    X509 *at(std::size_t place) const { return m_chain.certificates[place].get(); }
    std::size_t size() const { return m_chain.certificates.size(); }
    X509 *last() const { return at(m_way.places.back()); }

    Way findWay() const;
    void anchor(Way &way) const;
    std::optional<std::size_t> stepAfter(const Way &way) const;
    bool belongs(std::size_t place) const;
    bool isCopy(std::size_t place) const;
    void judgeEnd(Problems &problems) const;
    void judgeOrder(Problems &problems) const;
    void judgeStrangers(Problems &problems) const;
    void judgeDates(Problems &problems) const;

    const Chain &m_chain;
    const std::string &m_path;
    const TrustStore &m_roots;
    std::chrono::sys_seconds m_now;
    Way m_way;
};

Way ChainJudge::findWay() const
{
    Way way {{0}};
    anchor(way);
    while (way.places.size() < longestWay && !isSelfSigned(at(way.places.back()))) {
        const auto issuer = stepAfter(way);
        if (!issuer)
            break;
        way.places.push_back(*issuer);
        if (!way.isAnchored) {
            ++way.needed;
            anchor(way);
        }
    }
    return way;
}

void ChainJudge::anchor(Way &way) const
{
    auto *end = at(way.places.back());
    way.isAnchored = isSelfSigned(end) ? m_roots.holds(end) : m_roots.hasIssuerOf(end);
}

/// The next one in the file that has signed the last one so far.
std::optional<std::size_t> ChainJudge::stepAfter(const Way &way) const
{
    for (std::size_t place = 1; place < size(); ++place)
        if (!way.has(place) && hasIssued(at(place), at(way.places.back())))
            return place;
    return {};
}

bool ChainJudge::isCopy(std::size_t place) const
{
    return std::ranges::any_of(
        m_way.places, [&](std::size_t other) { return X509_cmp(at(other), at(place)) == 0; });
}

/// On the way, or on another way to the same leaf, as with an issuer that two roots have signed.
bool ChainJudge::belongs(std::size_t place) const
{
    if (m_way.has(place))
        return true;
    return !isCopy(place) && std::ranges::any_of(m_way.places, [&](std::size_t other) {
        return X509_check_issued(at(place), at(other)) == X509_V_OK;
    });
}

void ChainJudge::judgeEnd(Problems &problems) const
{
    if (m_way.places.size() > 1 && isSelfSigned(last()))
        problems.push_back(warning(chainRootIncluded, m_path, subjectOf(last())));
    if (m_way.isAnchored || isSelfSigned(at(0)))
        return;
    if (m_way.places.size() == 1)
        problems.push_back(warning(chainMissing, m_path, issuerOf(last())));
    else if (m_roots.isThere())
        problems.push_back(warning(chainPrivate, m_path, issuerOf(last())));
}

void ChainJudge::judgeOrder(Problems &problems) const
{
    const auto &places = m_way.places;
    const auto behind = std::ranges::adjacent_find(places, std::greater());
    if (behind != places.end())
        problems.push_back(warning(chainDisordered, m_path, subjectOf(at(*std::next(behind)))));
}

void ChainJudge::judgeStrangers(Problems &problems) const
{
    for (std::size_t place = 1; place < size(); ++place)
        if (!belongs(place))
            problems.push_back(warning(chainForeign, m_path, subjectOf(at(place))));
}

/// What is too old behind the last one that is needed does not stop those who know its issuer.
void ChainJudge::judgeDates(Problems &problems) const
{
    for (std::size_t step = 1; step < m_way.places.size(); ++step) {
        auto *certificate = at(m_way.places[step]);
        if (m_now <= endOf(certificate))
            continue;
        auto found
            = problem(chainExpired, m_path, subjectOf(certificate), textOf(endOf(certificate)));
        if (step >= m_way.needed)
            found.severity = Severity::Warning;
        problems.push_back(std::move(found));
    }
}

Problems ChainJudge::judge() const
{
    Problems problems;
    judgeEnd(problems);
    judgeOrder(problems);
    judgeStrangers(problems);
    judgeDates(problems);
    return problems;
}

/// What OpenSSL calls level 2: as hard to break as RSA with 2048 bits.
constexpr int leastBits = 112;

/// -1: OpenSSL does not know, and lets it pass.
int bitsOfSignature(X509 *certificate)
{
    int bits = -1;
    return X509_get_signature_info(certificate, nullptr, nullptr, &bits, nullptr) ? bits : -1;
}

} // namespace

Problems judgeChain(const Chain &chain, const std::string &path, const TrustStore &roots,
                    std::chrono::sys_seconds now)
{
    return ChainJudge(chain, path, roots, now).judge();
}

Problems judgeStrength(const Chain &chain, const std::string &path)
{
    Problems problems;
    for (const auto &certificate : chain.certificates) {
        const auto described = describe(certificate.get(), path);
        const auto subject = subjectOf(certificate.get());
        const auto *key = X509_get0_pubkey(certificate.get());
        if (!key || EVP_PKEY_get_security_bits(key) < leastBits)
            problems.push_back(problem(certificateWeakKey, path, subject, described.keyType,
                                       std::to_string(described.keyBits)));
        const int bits = bitsOfSignature(certificate.get());
        if (bits != -1 && bits < leastBits && !isSelfSigned(certificate.get()))
            problems.push_back(problem(certificateWeakSignature, path, subject, described.digest));
    }
    return problems;
}

} // namespace opentalk::machine
