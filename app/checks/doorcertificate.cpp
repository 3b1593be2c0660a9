// The certificate that is presented, judged as a browser does: against this machine's store.
#include "checks/answertext.h"
#include "checks/doorcertificateproblems.h"
#include "checks/doorjudge.h"
#include "model/contains.h"
#include "model/text.h"

#include <QSslKey>

#include <algorithm>
#include <iterator>

namespace opentalk::checks {

namespace {

using Error = QSslError::SslError;

QStringList subjectOf(const QSslCertificate &certificate)
{
    QStringList parts;
    for (const auto &name : certificate.subjectInfoAttributes())
        parts << QString::fromLatin1(name) + certificate.subjectInfo(name).join(QLatin1Char('/'));
    parts.sort();
    return parts;
}

QStringList issuerOf(const QSslCertificate &certificate)
{
    QStringList parts;
    for (const auto &name : certificate.issuerInfoAttributes())
        parts << QString::fromLatin1(name) + certificate.issuerInfo(name).join(QLatin1Char('/'));
    parts.sort();
    return parts;
}

/// QSslCertificate::isSelfSigned asks whether it may sign at all.
bool isOwnIssuer(const QSslCertificate &certificate)
{
    return issuerOf(certificate) == subjectOf(certificate);
}

std::string issuerName(const QSslCertificate &certificate)
{
    return beginningOf(certificate.issuerDisplayName().toUtf8());
}

bool isStaging(const QSslCertificate &certificate)
{
    return issuerOf(certificate).join(QLatin1Char(' ')).contains(QLatin1String("(STAGING)"));
}

std::vector<std::string> namesOf(const QSslCertificate &certificate)
{
    std::vector<std::string> names;
    for (const auto &name : certificate.subjectAlternativeNames().values(QSsl::DnsEntry))
        names.push_back(lowered(name.toStdString()));
    std::ranges::sort(names);
    return names;
}

/// A wildcard holds for one label.
bool covers(const std::string &name, const std::string &host)
{
    if (!name.starts_with("*."))
        return name == host;
    const auto dot = host.find('.');
    return dot != host.npos && dot > 0 && host.substr(dot) == name.substr(1);
}

bool isMissedWildcard(const std::string &name, const std::string &host)
{
    return name.starts_with("*.") && ('.' + host).ends_with(name.substr(1));
}

Problems judgeNames(const QSslCertificate &leaf, const DoorView &view)
{
    const auto &host = view.site.host.text();
    const auto names = namesOf(leaf);
    if (names.empty())
        return {problem(doorCertificateNoNames, view.place, host)};
    if (std::ranges::any_of(names, [&](const auto &name) { return covers(name, host); }))
        return {};
    const auto wildcard = std::ranges::find_if(
        names, [&](const auto &name) { return isMissedWildcard(name, host); });
    if (wildcard != names.end())
        return {problem(doorCertificateWildcard, view.place, host,
                        beginningOf(QByteArray::fromStdString(*wildcard)))};
    return {problem(doorCertificateName, view.place, host,
                    beginningOf(QByteArray::fromStdString(joined(names))))};
}

Problems judgeDates(const QSslCertificate &leaf, const DoorView &view)
{
    const auto begin = leaf.effectiveDate();
    const auto end = leaf.expiryDate();
    if (view.now > end)
        return {problem(doorCertificateExpired, view.place, timeText(end))};
    if (view.now < begin)
        return {
            problem(doorCertificateNotYetValid, view.place, timeText(begin), timeText(view.now))};
    if (view.now.secsTo(end) < begin.secsTo(end) / 3)
        return {warning(doorCertificateExpiring, view.place, timeText(end))};
    return {};
}

bool has(const Handshake &handshake, std::initializer_list<Error> kinds)
{
    return std::ranges::any_of(
        handshake.errors, [&](const QSslError &error) { return contains(kinds, error.error()); });
}

/// What is told more exactly by other means, or not at all.
bool isOther(const QSslError &error)
{
    static constexpr std::initializer_list<Error> known {Error::HostNameMismatch,
                                                         Error::CertificateExpired,
                                                         Error::CertificateNotYetValid,
                                                         Error::SelfSignedCertificate,
                                                         Error::SelfSignedCertificateInChain,
                                                         Error::UnableToGetLocalIssuerCertificate,
                                                         Error::UnableToGetIssuerCertificate,
                                                         Error::UnableToVerifyFirstCertificate,
                                                         Error::CertificateUntrusted};
    return !contains(known, error.error());
}

Problems judgeIssuer(const Handshake &handshake, const DoorView &view)
{
    const auto &chain = handshake.chain;
    if (isStaging(chain.front()))
        return {problem(doorCertificateStaging, view.place, issuerName(chain.front()))};
    if (isOwnIssuer(chain.front()))
        return {problem(doorCertificateSelfSigned, view.place)};
    // One that is sent alone may miss its intermediate; a whole chain ends at a stranger.
    return {chain.size() == 1 ? problem(doorChainIncomplete, view.place, issuerName(chain.front()))
                              : problem(doorUntrustedRoot, view.place, issuerName(chain.back()))};
}

bool isUnknownIssuer(const Handshake &handshake)
{
    return has(handshake,
               {Error::SelfSignedCertificate, Error::SelfSignedCertificateInChain,
                Error::UnableToGetLocalIssuerCertificate, Error::UnableToGetIssuerCertificate,
                Error::UnableToVerifyFirstCertificate, Error::CertificateUntrusted});
}

/// Dates of the leaf are judged by themselves.
bool hasOldIssuer(const Handshake &handshake)
{
    return std::ranges::any_of(handshake.errors, [&](const QSslError &error) {
        return (error.error() == Error::CertificateExpired
                || error.error() == Error::CertificateNotYetValid)
            && error.certificate() != handshake.chain.front();
    });
}

/// The next one is not the issuer, although the issuer was sent.
bool isDisordered(const QList<QSslCertificate> &chain)
{
    QList<QStringList> subjects;
    for (const auto &certificate : chain)
        subjects << subjectOf(certificate);
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        const auto issuer = issuerOf(chain[i]);
        if (issuer != subjects[i] && issuer != subjects[i + 1] && subjects.contains(issuer))
            return true;
    }
    return false;
}

/// Empty: a strong one. OpenSSL's text has it once before and once after the names.
std::string weakSignature(const QSslCertificate &certificate)
{
    const auto text = certificate.toText();
    const auto at = text.indexOf(QLatin1String("Signature Algorithm: "));
    const auto name = text.mid(at + 21, text.indexOf(QLatin1Char('\n'), at) - at - 21).trimmed();
    const bool isWeak = name.contains(QLatin1String("sha1"), Qt::CaseInsensitive)
        || name.contains(QLatin1String("md5"), Qt::CaseInsensitive);
    return at >= 0 && isWeak ? name.left(40).toStdString() : std::string();
}

/// Of the leaf and what signs it; how a root signs itself does not count.
Problems judgeStrength(const QList<QSslCertificate> &chain, const DoorView &view)
{
    constexpr int leastRsaBits = 2048;
    for (const auto &certificate : chain) {
        const auto key = certificate.publicKey();
        if (key.algorithm() == QSsl::Rsa && key.length() < leastRsaBits)
            return {problem(doorCertificateWeakKey, view.place, std::to_string(key.length()))};
        const auto signature
            = isOwnIssuer(certificate) ? std::string() : weakSignature(certificate);
        if (!signature.empty())
            return {problem(doorCertificateWeakSignature, view.place, signature)};
    }
    return {};
}

Problems judgeTrust(const Handshake &handshake, const DoorView &view)
{
    if (wantedOf(handshake, view.deployment) != Wanted::Trusted)
        return {};
    if (isUnknownIssuer(handshake))
        return judgeIssuer(handshake, view);
    if (hasOldIssuer(handshake))
        return {problem(doorChainExpired, view.place)};
    const auto other = std::ranges::find_if(handshake.errors, isOther);
    if (other == handshake.errors.end())
        return {};
    return {
        problem(doorCertificateUntrusted, view.place, beginningOf(other->errorString().toUtf8()))};
}

void add(Problems &all, Problems more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

Wanted wantedOf(const Handshake &handshake, const Deployment &deployment)
{
    if (handshake.chain.isEmpty())
        return Wanted::Trusted;
    const auto &leaf = handshake.chain.front();
    if (deployment.certificates.source == CertificateSource::Placeholder && isOwnIssuer(leaf))
        return Wanted::Placeholder;
    return deployment.certificates.staging && isStaging(leaf) ? Wanted::Staging : Wanted::Trusted;
}

Problems judgeCertificate(const Handshake &handshake, const DoorView &view)
{
    if (handshake.chain.isEmpty())
        return {};
    // No chain is that long; a stranger may send hundreds.
    constexpr qsizetype most = 16;
    const auto chain = handshake.chain.first(std::min(most, handshake.chain.size()));
    Problems all;
    add(all, judgeNames(handshake.chain.front(), view));
    add(all, judgeDates(handshake.chain.front(), view));
    auto strength = judgeStrength(chain, view);
    // What is weak is not accepted for that reason: one finding tells it.
    if (strength.empty())
        strength = judgeTrust(handshake, view);
    add(all, std::move(strength));
    if (isDisordered(chain))
        all.push_back(warning(doorChainOrder, view.place));
    return all;
}

} // namespace opentalk::checks
