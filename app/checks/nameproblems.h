// What the checks of names find. %1 is the host; records stand as in a zone file.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType dnsRight {
    "dns-right", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 leads to this machine: %2."), ""};

inline constexpr ProblemType dnsRightByRouter {
    "dns-right-by-router", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads here through a router: %2 shows this machine's certificate."),
    ""};

inline constexpr ProblemType dnsRightByProxy {
    "dns-right-by-proxy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to a proxy, %2, and this profile has its trusted proxies."),
    ""};

inline constexpr ProblemType dnsOfPractice {
    "dns-of-practice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Practice has a network of its own, without name servers."), ""};

inline constexpr ProblemType dnsNoSuchName {
    "dns-no-such-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name %1 does not exist in the DNS."),
    QT_TRANSLATE_NOOP("Problem",
                      "Add a record where the domain is managed: “%1. %2”. A new record can take "
                      "an hour until everybody sees it.")};

inline constexpr ProblemType dnsNoAddress {
    "dns-no-address", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name %1 exists in the DNS, but has no address."),
    QT_TRANSLATE_NOOP("Problem",
                      "Add a record where the domain is managed: “%1. %2”. A new record can take "
                      "an hour until everybody sees it.")};

inline constexpr ProblemType dnsServerFails {
    "dns-server-fails", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name server answers the question for %1 with a failure."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the domain's name servers and at its DNSSEC where it is managed; "
                      "“dig %1 A” shows more.")};

inline constexpr ProblemType dnsNoAnswer {
    "dns-no-answer", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "No name server gave an answer about %1 in time."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the name servers in /etc/resolv.conf, and whether a firewall lets "
                      "port 53 out, UDP and TCP.")};

inline constexpr ProblemType dnsHalfAnswered {
    "dns-half-answered", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The question for the %2 record of %1 got no usable answer, the other one "
                      "did. Browsers wait for both."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the domain's name servers where it is managed; “dig %1 %2” shows "
                      "more.")};

inline constexpr ProblemType dnsContradictory {
    "dns-contradictory", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The name server says that %1 has an address, and, asked for its %2 record, "
                      "that there is no such name. Some name servers then forget the address."),
    QT_TRANSLATE_NOOP("Problem", "Tell whoever runs the domain's name servers.")};

inline constexpr ProblemType dnsElsewhere {
    "dns-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 does not lead to this machine: its A record is %2."),
    QT_TRANSLATE_NOOP("Problem",
                      "Set the record to this machine's address: “%1. %3”. If %2 does lead "
                      "here, type it as a public address of this machine.")};

inline constexpr ProblemType dnsAaaaElsewhere {
    "dns-aaaa-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The AAAA record of %1 does not lead to this machine: %2. Browsers and Let's "
                      "Encrypt prefer it to the A record."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the AAAA record, or set it to this machine's address: “%1. %3”. "
                      "If %2 does lead here, type it as a public address of this machine.")};

inline constexpr ProblemType dnsSomeElsewhere {
    "dns-some-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Of the addresses of %1, some lead elsewhere: %2. Part of the visitors "
                      "arrives there, and Let's Encrypt may, too."),
    QT_TRANSLATE_NOOP("Problem", "Remove what does not lead here from the records: %2.")};

inline constexpr ProblemType dnsSeveralMachines {
    "dns-several-machines", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Of the addresses of %1, some are not this machine's, and show the same "
                      "certificate: %2."),
    QT_TRANSLATE_NOOP("Problem",
                      "If they lead here, type them as public addresses of this machine. Several "
                      "machines need the same profile, and a meeting must stay on one of them.")};

inline constexpr ProblemType dnsSameCertificate {
    "dns-same-certificate", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2, which is no address of this machine and shows its "
                      "certificate: a load balancer, or another machine with a copy."),
    QT_TRANSLATE_NOOP("Problem",
                      "If %2 does lead here, type it as a public address of this machine; "
                      "otherwise set the record: “%1. %3”.")};

inline constexpr ProblemType dnsBehindProxy {
    "dns-behind-proxy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 leads to a proxy or CDN in front of this machine: %2."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter its networks as trusted proxies in the options, so that visitors keep "
                      "their addresses, and have it forward port 80 as well; or let the name lead "
                      "straight here.")};

inline constexpr ProblemType dnsOtherAnswers {
    "dns-other-answers", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2. Asked from here, something else answers there: a router "
                      "itself, or another machine."),
    QT_TRANSLATE_NOOP("Problem",
                      "Type this machine's public address, and this check can tell. The router "
                      "must forward ports 80 and 443 to this machine.")};

inline constexpr ProblemType dnsNotTold {
    "dns-not-told", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2. This machine has only private addresses, and nothing "
                      "answers there from inside, so it cannot be told whose address it is."),
    QT_TRANSLATE_NOOP("Problem", "Type this machine's public address.")};

inline constexpr ProblemType dnsProxyNotTold {
    "dns-proxy-not-told", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2, where a server has a certificate for this name. As this "
                      "profile has trusted proxies, it may be one of them; that cannot be told "
                      "from here."),
    QT_TRANSLATE_NOOP("Problem", "If it is one, add its address to the trusted proxies.")};

inline constexpr ProblemType dnsPrivateAddress {
    "dns-private-address", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to a private address, %2, which Let's Encrypt cannot reach."),
    QT_TRANSLATE_NOOP("Problem",
                      "Set the record to the public address: “%1. %3”. Where only your own "
                      "network gets this answer, ask a public name server; without a public "
                      "address, choose another source of certificates.")};

inline constexpr ProblemType dnsLocalAddress {
    "dns-local-address", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2, which each machine takes for itself or its own network."),
    QT_TRANSLATE_NOOP("Problem", "Set the record to this machine's address: “%1. %3”.")};

inline constexpr ProblemType dnsNotListened {
    "dns-not-listened", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to an address of this machine on which nginx does not listen by "
                      "this profile: %2."),
    QT_TRANSLATE_NOOP(
        "Problem", "Add %2 to the addresses in the options, or set the record to one of those.")};

inline constexpr ProblemType dnsIpv6Off {
    "dns-ipv6-off", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The AAAA record of %1 leads to this machine, %2, but the profile has no "
                      "IPv6: nobody answers there."),
    QT_TRANSLATE_NOOP("Problem", "Switch IPv6 on in the options, or remove the AAAA record.")};

inline constexpr ProblemType dnsCaaForbids {
    "dns-caa-forbids", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The CAA records of %1 keep Let's Encrypt from issuing certificates: %2."),
    QT_TRANSLATE_NOOP("Problem", "Add a record: “%1. CAA 0 issue \"letsencrypt.org\"”.")};

inline constexpr ProblemType dnsCaaMethod {
    "dns-caa-method", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The CAA records of %1 let Let's Encrypt issue certificates, but not by the "
                      "way that is used here, http-01: %2."),
    QT_TRANSLATE_NOOP("Problem", "Add http-01 to the validationmethods of the record.")};

inline constexpr ProblemType dnsCaaCritical {
    "dns-caa-critical", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A CAA record of %1 is marked as critical and of a kind that Let's Encrypt "
                      "does not know, “%2”: it issues no certificate."),
    QT_TRANSLATE_NOOP("Problem", "Remove this record, or its critical flag.")};

inline constexpr ProblemType dnsCaaUnanswered {
    "dns-caa-unanswered", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The question for the CAA records of %1 got no usable answer. Where Let's "
                      "Encrypt gets none either, it issues no certificate."),
    QT_TRANSLATE_NOOP("Problem",
                      "Try “dig %1 CAA” here and elsewhere, and look at the domain's name servers "
                      "where it is managed.")};

} // namespace opentalk::checks
