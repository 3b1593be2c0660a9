// What can be wrong with the certificate that is presented.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType doorCertificateName {
    "door-certificate-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate is for %2, not for %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Get a certificate with this name, or correct ssl_certificate in the site.")};
inline constexpr ProblemType doorCertificateWildcard {
    "door-certificate-wildcard", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate is for %2, which holds for one label: not for %1."),
    QT_TRANSLATE_NOOP("Problem", "Get a certificate with this name in it.")};
inline constexpr ProblemType doorCertificateNoNames {
    "door-certificate-no-names", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate names no host (no subjectAltName); browsers refuse it."),
    QT_TRANSLATE_NOOP("Problem", "Get a certificate with the name %1 in it.")};
inline constexpr ProblemType doorCertificateExpired {
    "door-certificate-expired", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate was valid until %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Renew it: certbot renew. If it has been renewed, nginx still shows the old "
                      "one: nginx -s reload")};
inline constexpr ProblemType doorCertificateNotYetValid {
    "door-certificate-not-yet-valid", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "The certificate is valid only from %1, and the clock of this machine says %2."),
    QT_TRANSLATE_NOOP("Problem", "If that clock is wrong, set it: timedatectl set-ntp true")};
inline constexpr ProblemType doorCertificateExpiring {
    "door-certificate-expiring", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "The certificate is valid only until %1; over two thirds of its life are over."),
    QT_TRANSLATE_NOOP("Problem",
                      "See why it was not renewed: certbot renew --dry-run. If it was, nginx still "
                      "shows the old one: nginx -s reload")};
inline constexpr ProblemType doorCertificateSelfSigned {
    "door-certificate-self-signed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate is signed by itself: browsers warn of it, and services do not accept it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Get a certificate that browsers trust, on the page Certificates.")};
inline constexpr ProblemType doorChainIncomplete {
    "door-chain-incomplete", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The issuer of the certificate, %1, is not sent along and not known to this machine."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is "
        "an authority of your own, add it to the trust store of every machine.")};
inline constexpr ProblemType doorUntrustedRoot {
    "door-untrusted-root", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "The certificate comes from an authority that this machine does not know: %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Get a certificate that browsers trust. If the authority is your own, add it "
                      "to the trust store: update-ca-certificates")};
inline constexpr ProblemType doorChainExpired {
    "door-chain-expired", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A certificate of the chain is not valid now."),
    QT_TRANSLATE_NOOP("Problem", "Renew the certificate, so that it comes with a chain of today.")};
inline constexpr ProblemType doorChainOrder {
    "door-chain-order", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificates of the chain are not in order; some clients need it."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "In the file of ssl_certificate, let the issuer of each certificate come right after it.")};
inline constexpr ProblemType doorCertificateUntrusted {
    "door-certificate-untrusted", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate is not accepted: %1"),
    QT_TRANSLATE_NOOP("Problem",
                      "Get a certificate for servers from an authority that browsers trust.")};
inline constexpr ProblemType doorCertificateWeakKey {
    "door-certificate-weak-key", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A key of %1 bits in the chain is too weak; browsers refuse it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Get a certificate with a new key: RSA of 2048 bits or more, or EC.")};
inline constexpr ProblemType doorCertificateWeakSignature {
    "door-certificate-weak-signature", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A certificate of the chain is signed with %1; browsers refuse it."),
    QT_TRANSLATE_NOOP("Problem", "Get a certificate that is signed with SHA-256.")};
inline constexpr ProblemType doorCertificateStaging {
    "door-certificate-staging", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate comes from Let's Encrypt's test directory (%1); no browser trusts it."),
    QT_TRANSLATE_NOOP("Problem", "Obtain a real one: set certificates.staging to false.")};

} // namespace opentalk::checks
