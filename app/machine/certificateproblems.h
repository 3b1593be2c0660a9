// What may be wrong with a certificate and its key. Most of it nginx's own test does not see.
#pragma once

#include "model/problem.h"

namespace opentalk::machine {

// Files

inline constexpr ProblemType certificateMissing {
    "certificate-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is no certificate for %1 yet."),
    QT_TRANSLATE_NOOP("Problem",
                      "Run “opentalk-proxy certificates obtain” with this profile, or begin with "
                      "\"certificates\": {\"source\": \"placeholder\"}.")};

inline constexpr ProblemType certificateFileMissing {
    "certificate-file-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The file that should hold the certificate or key of %1 is missing."),
    QT_TRANSLATE_NOOP("Problem", "Put the file there, or correct the path in the profile.")};

inline constexpr ProblemType certificateFileEmpty {
    "certificate-file-empty", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file should hold the certificate and is empty."),
    QT_TRANSLATE_NOOP(
        "Problem", "Copy the certificate there again; an earlier copy may have stopped halfway.")};

inline constexpr ProblemType keyFileEmpty {
    "key-file-empty", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file should hold the private key and is empty."),
    QT_TRANSLATE_NOOP("Problem",
                      "Copy the key there again; an earlier copy may have stopped halfway.")};

inline constexpr ProblemType certificateUnreadable {
    "certificate-unreadable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file holds no certificate in PEM form."),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the certificate chain, leaf first.")};

inline constexpr ProblemType keyUnreadable {
    "key-unreadable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file holds no private key in PEM form without password."),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the unencrypted private key.")};

inline constexpr ProblemType certificateDamaged {
    "certificate-damaged", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Certificate number %1 in this file is damaged, so NGINX refuses the file."),
    QT_TRANSLATE_NOOP(
        "Problem", "Copy it again; every BEGIN and END line has to stand on a line of its own.")};

inline constexpr ProblemType keyDamaged {
    "key-damaged", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The private key in this file is damaged."),
    QT_TRANSLATE_NOOP("Problem", "Copy it again, or take it from a backup.")};

inline constexpr ProblemType fileUtf16 {
    "file-utf16", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file is saved as UTF-16, which NGINX cannot read."),
    QT_TRANSLATE_NOOP("Problem", "Convert it: iconv -f UTF-16 -t UTF-8 %1 > new.pem")};

inline constexpr ProblemType fileByteOrderMark {
    "file-byte-order-mark", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This file begins with a byte order mark; an NGINX with an OpenSSL before "
                      "3.0 reads past what follows it."),
    QT_TRANSLATE_NOOP("Problem", "Remove it: sed -i --follow-symlinks '1s/^\\xEF\\xBB\\xBF//' %1")};

inline constexpr ProblemType certificateDer {
    "certificate-der", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This certificate is in DER form; NGINX reads only PEM."),
    QT_TRANSLATE_NOOP("Problem",
                      "Convert it: openssl x509 -inform DER -in %1 -out certificate.pem")};

inline constexpr ProblemType keyDer {
    "key-der", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This key is in DER form; NGINX reads only PEM."),
    QT_TRANSLATE_NOOP("Problem", "Convert it: openssl pkey -inform DER -in %1 -out key.pem")};

inline constexpr ProblemType filePkcs12 {
    "file-pkcs12", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This is a PKCS#12 file; NGINX reads only PEM."),
    QT_TRANSLATE_NOOP("Problem",
                      "Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl "
                      "pkcs12 -in %1 -nocerts -nodes -out key.pem")};

inline constexpr ProblemType filePkcs7 {
    "file-pkcs7", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This is a PKCS#7 file; NGINX reads only certificates in PEM form."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem")};

inline constexpr ProblemType keyOpenSsh {
    "key-openssh", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This key is in the form that OpenSSH uses, which NGINX cannot read."),
    QT_TRANSLATE_NOOP("Problem", "Convert a copy of it: ssh-keygen -p -N '' -m PEM -f COPY")};

inline constexpr ProblemType keyEncrypted {
    "key-encrypted", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The private key has a passphrase, and nobody is there to type it when NGINX starts."),
    QT_TRANSLATE_NOOP("Problem", "Take the passphrase off: openssl pkey -in %1 -out key.pem")};

inline constexpr ProblemType certificateRequest {
    "certificate-request", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file holds a certificate request, not the certificate."),
    QT_TRANSLATE_NOOP("Problem", "Name the file that the certificate authority sent back.")};

inline constexpr ProblemType keyForCertificate {
    "key-for-certificate", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This file holds a private key where the certificate is expected."),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the certificate chain, leaf first.")};

inline constexpr ProblemType certificateForKey {
    "certificate-for-key", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This file holds a certificate where the private key is expected."),
    QT_TRANSLATE_NOOP("Problem", "Name the file with the private key.")};

inline constexpr ProblemType certificateKeySwapped {
    "certificate-key-swapped", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "This file holds the private key, and %1 the certificate: the two are swapped."),
    QT_TRANSLATE_NOOP("Problem", "Swap the two paths.")};

inline constexpr ProblemType keyPublic {
    "key-public", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file holds a public key, not the private one."),
    QT_TRANSLATE_NOOP("Problem", "Name the private key that the certificate was requested with.")};

// The key and its certificate

inline constexpr ProblemType keyReadable {
    "key-readable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Users other than root can read this private key (mode %1)."),
    QT_TRANSLATE_NOOP(
        "Problem", "Keep it for root: chmod go= %2; if others may have read it, use a new key.")};

inline constexpr ProblemType keyMismatch {
    "key-mismatch", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The private key does not belong to the certificate %1."),
    QT_TRANSLATE_NOOP("Problem", "Name the key that the certificate was requested with.")};

inline constexpr ProblemType keyOtherType {
    "key-other-type", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The private key is of the type %1, the certificate %3 of the type %2: "
                      "NGINX's own test passes, and nobody can connect."),
    QT_TRANSLATE_NOOP("Problem", "Name the key that the certificate was requested with.")};

// The certificate itself

inline constexpr ProblemType certificateWrongName {
    "certificate-wrong-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate is not valid for %1, but for: %2."),
    QT_TRANSLATE_NOOP("Problem", "Use a certificate that names this host.")};

inline constexpr ProblemType certificateWildcardLevel {
    "certificate-wildcard-level", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate is not valid for %1: “%2” stands for exactly one label "
                      "before the domain."),
    QT_TRANSLATE_NOOP(
        "Problem", "Use a certificate that names this host, or a host that the wildcard covers.")};

inline constexpr ProblemType certificateWithoutNames {
    "certificate-without-names", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate names no host in its subject alternative names; browsers "
                      "ignore the common name."),
    QT_TRANSLATE_NOOP("Problem", "Ask for a certificate that lists all hosts as DNS names.")};

inline constexpr ProblemType certificateExpired {
    "certificate-expired", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate was valid until %1."),
    QT_TRANSLATE_NOOP("Problem", "Renew it, or use another one.")};

inline constexpr ProblemType certificateNotYetValid {
    "certificate-not-yet-valid", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate is valid only from %1 on."),
    QT_TRANSLATE_NOOP("Problem", "Check the clock of this machine, or use another certificate.")};

inline constexpr ProblemType certificateExpiring {
    "certificate-expiring", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "The certificate is valid only until %1; over two thirds of its life are over."),
    QT_TRANSLATE_NOOP("Problem", "Renew it, and see that it is renewed in time by itself.")};

inline constexpr ProblemType certificateWeakKey {
    "certificate-weak-key", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Ask for a certificate with a key of P-256 or of RSA with 2048 bits.")};

inline constexpr ProblemType certificateWeakSignature {
    "certificate-weak-signature", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate “%1” is signed with %2, which NGINX and browsers refuse."),
    QT_TRANSLATE_NOOP("Problem", "Ask for a certificate that is signed with SHA-256.")};

inline constexpr ProblemType certificateUnusualKey {
    "certificate-unusual-key", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate has a key of the kind %1, which not all browsers take."),
    QT_TRANSLATE_NOOP("Problem", "Use a key of P-256 or of RSA with 2048 bits.")};

inline constexpr ProblemType certificateSelfSigned {
    "certificate-self-signed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate is signed by itself; browsers warn everybody who comes."),
    QT_TRANSLATE_NOOP("Problem", "Use a certificate of an authority that browsers know.")};

inline constexpr ProblemType certificateOfAuthority {
    "certificate-of-authority", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "This is the certificate of an authority; some browsers refuse it from a server."),
    QT_TRANSLATE_NOOP("Problem", "Ask the authority for a certificate for your hosts.")};

inline constexpr ProblemType certificateStaging {
    "certificate-staging", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate comes from Let's Encrypt's staging server; no browser trusts it."),
    QT_TRANSLATE_NOOP("Problem", "Obtain a real one now that the trial has worked.")};

inline constexpr ProblemType certificateNotForServers {
    "certificate-not-for-servers", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate may not be used by servers (its extended key usage lacks "
                      "serverAuth); browsers refuse it."),
    QT_TRANSLATE_NOOP("Problem", "Ask for a certificate for a web server.")};

inline constexpr ProblemType certificateMustStaple {
    "certificate-must-staple", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate demands OCSP stapling, so browsers that heed this refuse it "
                      "whenever NGINX has no fresh answer of its responder."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "See that this machine reaches %1, or ask for a certificate without must-staple.")};

inline constexpr ProblemType certificateNothingToStaple {
    "certificate-nothing-to-staple", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate demands OCSP stapling and names no responder, so that "
                      "nothing can be stapled."),
    QT_TRANSLATE_NOOP("Problem", "Ask for a certificate without must-staple.")};

// The chain

inline constexpr ProblemType chainMissing {
    "chain-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificate of the issuer “%1” is not in this file, and this system "
                      "does not know it either."),
    QT_TRANSLATE_NOOP("Problem",
                      "Append the intermediate certificates, as the authority publishes them.")};

inline constexpr ProblemType chainLeafNotFirst {
    "chain-leaf-not-first", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The server's certificate is number %1 in this file; NGINX presents the first one."),
    QT_TRANSLATE_NOOP("Problem", "Put it first, then the certificate of its issuer, and so on.")};

inline constexpr ProblemType chainDisordered {
    "chain-disordered", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The chain is not in order: “%1” stands before what it has signed."),
    QT_TRANSLATE_NOOP("Problem", "Put each certificate behind the one that it has signed.")};

inline constexpr ProblemType chainForeign {
    "chain-foreign", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate “%1” in this file does not belong to the chain."),
    QT_TRANSLATE_NOOP("Problem", "Take it out.")};

inline constexpr ProblemType chainRootIncluded {
    "chain-root-included", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The root “%1” is in this file; clients have it already, and it makes every "
                      "connection slower."),
    QT_TRANSLATE_NOOP("Problem", "Take it out.")};

inline constexpr ProblemType chainExpired {
    "chain-expired", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificate “%1” in the chain was valid until %2."),
    QT_TRANSLATE_NOOP("Problem", "Replace it by the one that the authority publishes now.")};

inline constexpr ProblemType chainPrivate {
    "chain-private", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "The chain ends at “%1”, which this system does not know: a private authority."),
    QT_TRANSLATE_NOOP("Problem", "See that every client trusts this authority.")};

// Making one

inline constexpr ProblemType placeholderNotMade {
    "placeholder-not-made", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "The placeholder certificate could not be made (%1)."),
    QT_TRANSLATE_NOOP("Problem", "Report this with the version of the program.")};

} // namespace opentalk::machine
