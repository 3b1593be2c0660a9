#include "machine/leaf.h"

#include "machine/certificateproblems.h"
#include "machine/x509.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::machine {

namespace {

bool isExpiring(const Certificate &certificate, std::chrono::sys_seconds now)
{
    const auto life = certificate.notAfter - certificate.notBefore;
    return certificate.notAfter - now < life / 3;
}

void judgeDates(const Certificate &certificate, std::chrono::sys_seconds now, Problems &problems)
{
    const auto &[path, end] = std::tie(certificate.path, certificate.notAfter);
    if (now > end)
        problems.push_back(problem(certificateExpired, path, textOf(end)));
    else if (now < certificate.notBefore)
        problems.push_back(problem(certificateNotYetValid, path, textOf(certificate.notBefore)));
    else if (isExpiring(certificate, now))
        problems.push_back(warning(certificateExpiring, path, textOf(end)));
}

/// None where every browser takes such keys: Chrome has neither Ed25519 nor P-521.
std::string unusualKind(const Certificate &certificate)
{
    if (certificate.keyType == "RSA")
        return {};
    if (certificate.keyType != "EC")
        return certificate.keyType.empty() ? "?" : certificate.keyType;
    const bool isUsual = certificate.curve == "prime256v1" || certificate.curve == "secp384r1";
    return isUsual ? std::string() : "EC " + certificate.curve;
}

/// RFC 5280 4.2.1.12: where the extension is there, it has to list it.
bool isForServers(X509 *leaf)
{
    return !(X509_get_extension_flags(leaf) & EXFLAG_XKUSAGE)
        || (X509_get_extended_key_usage(leaf) & XKU_SSL_SERVER);
}

void judgeUse(X509 *leaf, const Certificate &certificate, Problems &problems)
{
    const auto &path = certificate.path;
    if (!isForServers(leaf))
        problems.push_back(problem(certificateNotForServers, path));
    if (X509_check_ca(leaf) == 1)
        problems.push_back(warning(certificateOfAuthority, path));
    if (certificate.selfSigned)
        problems.push_back(warning(certificateSelfSigned, path));
    if (certificate.staging)
        problems.push_back(warning(certificateStaging, path));
    if (const auto kind = unusualKind(certificate); !kind.empty())
        problems.push_back(warning(certificateUnusualKey, path, kind));
}

void judgeStapling(const Certificate &certificate, Problems &problems)
{
    if (!certificate.mustStaple)
        return;
    const auto &path = certificate.path;
    problems.push_back(certificate.responder.empty()
                           ? problem(certificateNothingToStaple, path)
                           : warning(certificateMustStaple, path, certificate.responder));
}

/// A wildcard that the host misses by too many labels, or by none.
std::optional<std::string> missedWildcard(const Certificate &certificate, const std::string &host)
{
    const auto isMissed = [&](const std::string &name) {
        return name.starts_with("*.") && ('.' + lowered(host)).ends_with(name.substr(1));
    };
    const auto found = std::ranges::find_if(certificate.names, isMissed);
    return found == certificate.names.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Problems judgeLeaf(X509 *leaf, const Certificate &certificate, std::chrono::sys_seconds now)
{
    Problems problems;
    judgeDates(certificate, now, problems);
    if (certificate.names.empty())
        problems.push_back(problem(certificateWithoutNames, certificate.path));
    judgeUse(leaf, certificate, problems);
    judgeStapling(certificate, problems);
    return problems;
}

Problems judgeNames(const Certificate &certificate, const std::string &host)
{
    if (certificate.names.empty() || certificate.covers(host))
        return {};
    if (const auto wildcard = missedWildcard(certificate, host))
        return {problem(certificateWildcardLevel, certificate.path, host, *wildcard)};
    return {problem(certificateWrongName, certificate.path, host, joined(certificate.names))};
}

} // namespace opentalk::machine
