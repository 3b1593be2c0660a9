// Everything that can keep certbot from a certificate, apart from what is wrong with one name
// (nameproblems.h). Of what is read from certbot's words, the last argument is what it said.
#pragma once

#include "model/problem.h"

namespace opentalk::certbot {

/// Stands in for the remedy of a limit where the authority names no time.
inline constexpr const char *tryMuchLater
    = QT_TRANSLATE_NOOP("Problem",
                        "Wait; nothing but time helps. The limits: "
                        "https://letsencrypt.org/docs/rate-limits/");

inline constexpr ProblemType sameNamesLimited {
    "limit-same-names", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Too many certificates for exactly these names were issued within a week."),
    QT_TRANSLATE_NOOP("Problem", "Try again after %1.")};

inline constexpr ProblemType domainLimited {
    "limit-domain", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Too many certificates for this domain were issued within a week."),
    QT_TRANSLATE_NOOP("Problem", "Try again after %1.")};

inline constexpr ProblemType ordersLimited {
    "limit-orders", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This account has placed too many orders within a short time."),
    QT_TRANSLATE_NOOP("Problem", "Try again after %1.")};

inline constexpr ProblemType accountsLimited {
    "limit-accounts", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Too many accounts were made from this address or network within a short "
                      "time."),
    QT_TRANSLATE_NOOP("Problem", "Try again after %1.")};

inline constexpr ProblemType failuresLimited {
    "limit-failed-names", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Checking a name has failed too often within an hour."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the cause of the failures first, then try again after %1.")};

inline constexpr ProblemType accountPaused {
    "account-paused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "After many failures, the authority has paused orders of this account for "
                      "some names."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the cause of the failures, then open the address in the authority's"
                      " own words to go on.")};

inline constexpr ProblemType requestsLimited {
    "limit-requests", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The authority takes no more requests from here at the moment."),
    QT_TRANSLATE_NOOP("Problem", "Try again after %1.")};

inline constexpr ProblemType clockWrong {
    "clock-wrong", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The clock of this machine is wrong, or the certificate of %1 is out of its"
                      " dates."),
    QT_TRANSLATE_NOOP("Problem",
                      "Set the clock (timedatectl set-ntp true), then try again. If it is right, "
                      "the certificate of %1 has to be renewed.")};

inline constexpr ProblemType nonceRefused {
    "nonce-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 refused the request numbers it had given out, again and again."),
    QT_TRANSLATE_NOOP("Problem",
                      "Try again in some minutes. If it stays so, look for a proxy or cache "
                      "between this machine and %1.")};

inline constexpr ProblemType caUnreachable {
    "authority-unreachable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 cannot be reached from this machine."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check the address in the profile, this machine's DNS, and that the "
                      "firewall lets it connect to %1.")};

inline constexpr ProblemType caUntrusted {
    "authority-untrusted", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This machine does not trust the certificate of %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "For a directory of your own, set \"directory_ca\" to its root certificate. "
                      "Else look for a proxy that opens TLS.")};

inline constexpr ProblemType caUntrustedByCertbot {
    "authority-untrusted-by-certbot", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "certbot does not trust the certificate of %1: %2 is not the distribution's "
                      "and brings roots of its own, whatever the system trusts."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Put the distribution's certbot in its place. A REQUESTS_CA_BUNDLE that is set "
        "in a shell reaches neither this program nor certbot's timer.")};

inline constexpr ProblemType caWrongName {
    "authority-wrong-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What answers at %1 has a certificate for another name."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check \"directory_url\", and that its name leads to the directory.")};

inline constexpr ProblemType noDirectory {
    "no-acme-directory", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What answers at %1 is no ACME directory."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check \"directory_url\": it is the whole address, often ending in "
                      "/directory.")};

inline constexpr ProblemType caFailed {
    "authority-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 has a fault of its own or is under maintenance."),
    QT_TRANSLATE_NOOP(
        "Problem", "Try again in an hour. For Let's Encrypt, see https://letsencrypt.status.io")};

inline constexpr ProblemType accountRefused {
    "account-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 does not accept the account that certbot has for it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Register anew (certbot unregister, then try again), or ask who runs the "
                      "directory.")};

inline constexpr ProblemType accountBinding {
    "account-binding-required", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 only serves accounts that were arranged with it before (external "
                      "account binding)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Register by hand with the key that you were given: certbot register --eab-"
                      "kid … --eab-hmac-key …")};

inline constexpr ProblemType emailRefused {
    "email-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 does not accept the e-mail address."),
    QT_TRANSLATE_NOOP("Problem", "Enter an address that exists, or leave it empty.")};

inline constexpr ProblemType termsChanged {
    "terms-changed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The terms of service of %1 have to be agreed to."),
    QT_TRANSLATE_NOOP("Problem", "Read them, then run: certbot update_account --agree-tos")};

inline constexpr ProblemType orderNotReady {
    "order-not-ready", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The order was not finished in time."),
    QT_TRANSLATE_NOOP("Problem", "Try again in some minutes.")};

inline constexpr ProblemType keyRefused {
    "key-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The authority does not accept the key or the request for the certificate."),
    QT_TRANSLATE_NOOP("Problem", "Read its own words, which are shown with this.")};

inline constexpr ProblemType diskFull {
    "disk-full", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is no space left for certbot to write."),
    QT_TRANSLATE_NOOP("Problem",
                      "Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try "
                      "again.")};

inline constexpr ProblemType diskReadOnly {
    "disk-read-only", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A disk that certbot has to write to is read-only."),
    QT_TRANSLATE_NOOP("Problem",
                      "Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt "
                      "writable.")};

inline constexpr ProblemType certbotMayNot {
    "certbot-not-permitted", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "certbot may not read or write one of its files."),
    QT_TRANSLATE_NOOP("Problem",
                      "Run it as root. If it ran as root, look at owner, mode and SELinux label "
                      "of the file that it names.")};

inline constexpr ProblemType certbotTwice {
    "certbot-twice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Another certbot runs at the moment."),
    QT_TRANSLATE_NOOP("Problem", "Wait until it has ended, then try again.")};

inline constexpr ProblemType certbotBroken {
    "certbot-broken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "certbot itself does not run: parts of it are missing or do not fit "
                      "together."),
    QT_TRANSLATE_NOOP("Problem",
                      "Install certbot anew with the package manager, and remove Python packages "
                      "put beside it by pip.")};

inline constexpr ProblemType certbotHides {
    "certbot-hides-reason", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The authority refused, and this version of certbot cannot say why."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.")};

inline constexpr ProblemType certbotTooOld {
    "certbot-too-old", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This certbot does not know an option that is needed."),
    QT_TRANSLATE_NOOP("Problem", "Update certbot with the package manager.")};

inline constexpr ProblemType pluginMissing {
    "certbot-plugin-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This certbot lacks the plugin that the certificate was obtained with."),
    QT_TRANSLATE_NOOP("Problem", "Install the plugin, or obtain the certificate anew.")};

inline constexpr ProblemType lineageBroken {
    "lineage-broken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What certbot keeps of a certificate is damaged."),
    QT_TRANSLATE_NOOP("Problem",
                      "Delete it with certbot delete --cert-name NAME, then obtain the "
                      "certificate again.")};

inline constexpr ProblemType hookFailed {
    "hook-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A command that certbot ran before or after its work failed."),
    QT_TRANSLATE_NOOP("Problem", "Look at what it said, and mend the command.")};

inline constexpr ProblemType webrootUnusable {
    "webroot-unusable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "certbot could not put its file where nginx serves it from."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check that the folder it names exists and that root can write there.")};

inline constexpr ProblemType certbotFailed {
    "certbot-failed", ProblemKind::Machine, QT_TRANSLATE_NOOP("Problem", "certbot failed: %1"),
    QT_TRANSLATE_NOOP("Problem", "Look into /var/log/letsencrypt/letsencrypt.log for more.")};

// Beside certbot's words: our own count of orders, and the machine.

inline constexpr ProblemType ordersUnreadable {
    "orders-unreadable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The count of orders is damaged: %1."),
    QT_TRANSLATE_NOOP("Problem", "Move the file away; the count then begins anew.")};

inline constexpr ProblemType setUsedUp {
    "set-used-up", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Within seven days, %1 certificates for exactly these names were issued. "
                      "Let's Encrypt gives five; the last is kept for an emergency."),
    QT_TRANSLATE_NOOP("Problem", "Wait until %2, or use what was issued already.")};

inline constexpr ProblemType failuresUsedUp {
    "failures-used-up", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Checking %1 has failed %2 times within an hour. After five times, Let's "
                      "Encrypt refuses."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the cause of the failures, try with the staging directory, and come"
                      " back after %3.")};

inline constexpr ProblemType certbotMissing {
    "certbot-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "certbot is not installed on this machine."),
    QT_TRANSLATE_NOOP("Problem", "Install it with: %1")};

inline constexpr ProblemType certbotMissingAnywhere {
    "certbot-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "certbot is not installed on this machine."),
    QT_TRANSLATE_NOOP("Problem", "Install it with the package manager.")};

} // namespace opentalk::certbot
