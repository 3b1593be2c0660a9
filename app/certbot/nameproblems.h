// What can be wrong with a name, as the authority saw it. Of the arguments, %1 is the name, and the
// last one is what certbot said, for whoever wants to see it.
#pragma once

#include "model/problem.h"

namespace opentalk::certbot {

inline constexpr ProblemType nameUnresolved {
    "name-unresolved", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 has no address in the public DNS."),
    QT_TRANSLATE_NOOP("Problem",
                      "Add an A record (and an AAAA record, if this machine has IPv6) for it at "
                      "your DNS provider, and wait until it is known.")};

inline constexpr ProblemType nameServerFails {
    "name-server-fails", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name servers of %1 gave no usable answer."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check the name servers of the domain and its DNSSEC, then try again.")};

inline constexpr ProblemType addressPrivate {
    "address-private", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 has an address in the DNS that is not reachable from the internet."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter the public address of this machine at your DNS provider, or use a "
                      "directory of your own for names inside.")};

inline constexpr ProblemType resolvesElsewhere {
    "resolves-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 leads to %2, which is not this machine."),
    QT_TRANSLATE_NOOP("Problem",
                      "Correct the A record at your DNS provider. If %2 forwards to this machine,"
                      " let it forward port 80 too.")};

inline constexpr ProblemType aaaaWrong {
    "aaaa-wrong", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The AAAA record of %1 leads to %2, which is not this machine; IPv6 is "
                      "tried first."),
    QT_TRANSLATE_NOOP("Problem", "Correct the AAAA record at your DNS provider, or remove it.")};

inline constexpr ProblemType portClosed {
    "port-80-closed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port 80 of %1 could not be reached."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let TCP port 80 through the firewall and the router to this machine, and "
                      "check that nginx runs.")};

inline constexpr ProblemType answerBreaksOff {
    "answer-breaks-off", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 accepts connections on port 80, but the answer broke off or did not "
                      "come in time."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for a proxy or firewall in front of this machine, and at its load.")};

inline constexpr ProblemType anotherAnswers {
    "another-server-answers", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "On port 80, something else answered for %1 than the file that certbot had "
                      "placed."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check that %1 leads to this nginx, and that no proxy and no other site "
                      "there answers for the name.")};

inline constexpr ProblemType caaForbids {
    "caa-forbids", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A CAA record in the DNS of %1 does not allow this authority to issue for "
                      "it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Add a CAA record for this authority (for Let's Encrypt: 0 issue "
                      "\"letsencrypt.org\"), or remove the CAA records.")};

inline constexpr ProblemType caaLookupFailed {
    "caa-lookup-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The CAA records of %1 could not be looked up."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check that the name servers of the domain answer queries for CAA, and its "
                      "DNSSEC, then try again.")};

inline constexpr ProblemType redirectLoop {
    "redirect-loop", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "On port 80, %1 redirects in a circle."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let no site, proxy or CDN redirect paths below /.well-known/acme-"
                      "challenge/.")};

inline constexpr ProblemType redirectPort {
    "redirect-port", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "On port 80, %1 redirects to a port that the authority does not follow to."),
    QT_TRANSLATE_NOOP("Problem",
                      "Redirect to port 80 or 443 only, or not at all below /.well-known/acme-"
                      "challenge/.")};

inline constexpr ProblemType redirectToAddress {
    "redirect-to-address", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "On port 80, %1 redirects to an address instead of a name."),
    QT_TRANSLATE_NOOP(
        "Problem", "Redirect to a host name, or not at all below /.well-known/acme-challenge/.")};

inline constexpr ProblemType redirectUnusable {
    "redirect-unusable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "On port 80, %1 redirects to where the authority does not follow."),
    QT_TRANSLATE_NOOP("Problem", "Let nothing redirect paths below /.well-known/acme-challenge/.")};

inline constexpr ProblemType redirectTls {
    "redirect-tls", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "On port 80, %1 redirects to HTTPS, and there the TLS handshake fails."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let nothing redirect paths below /.well-known/acme-challenge/, or mend "
                      "HTTPS where it leads.")};

inline constexpr ProblemType redirectUnanswered {
    "redirect-unanswered", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "On port 80, %1 redirects to HTTPS, where nobody answers."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let nothing redirect paths below /.well-known/acme-challenge/, or let port"
                      " 443 through too.")};

inline constexpr ProblemType secondaryFails {
    "secondary-validation", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The authority reached %1 from one place in the world and not from others."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let nothing block by country or network on port 80, and check that all "
                      "name servers give the same answer.")};

inline constexpr ProblemType nameRefused {
    "name-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The authority does not issue certificates for %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Use a name below a public domain of your own, without underscores, or a "
                      "directory of your own for names inside.")};

inline constexpr ProblemType nameFailed {
    "name-not-validated", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The authority could not check %1."),
    QT_TRANSLATE_NOOP("Problem", "Read its own words, which are shown with this.")};

} // namespace opentalk::certbot
