// What can go wrong on the way to a certificate before and after certbot itself.
#pragma once

#include "model/problem.h"
#include "model/translatable.h"

namespace opentalk::certbot {

inline constexpr ProblemType nothingToObtain {
    "nothing-to-obtain", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "This profile does not use certbot's certificates."),
    QT_TRANSLATE_NOOP("Problem",
                      "Set \"certificates\": {\"source\": \"letsencrypt\"} to obtain them.")};

inline constexpr ProblemType nginxStopped {
    "nginx-stopped", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx does not run, and certbot's challenges are fetched from it."),
    QT_TRANSLATE_NOOP("Problem", "Start nginx and try again.")};

inline constexpr ProblemType certbotBusy {
    "certbot-busy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Another certbot runs and has not ended within two minutes."),
    QT_TRANSLATE_NOOP("Problem", "Wait until it has ended and try again.")};

inline constexpr ProblemType nginxStoppedByHooks {
    "nginx-stopped-by-hooks", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A hook of certbot on this machine stopped nginx; it was started again."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage's file "
        "below /etc/letsencrypt/renewal: at each renewal it would end all meetings.")};

inline constexpr ProblemType noRandomness {
    "no-randomness", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "This system gave no random numbers."),
    QT_TRANSLATE_NOOP("Problem", "Try again.")};

inline constexpr ProblemType challengeNotServed {
    "challenge-not-served", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The test file for the challenge of %1 was not served on %2 (%3)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for another server block or program that answers for this name on port "
                      "80, and whether nginx may read /var/www/letsencrypt.")};

inline constexpr ProblemType nameNotResolved {
    "name-not-resolved", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name %1 has no address here."),
    QT_TRANSLATE_NOOP("Problem",
                      "Make an A record with this machine's public address for it, and wait until "
                      "name servers have it.")};

inline constexpr ProblemType nameElsewhere {
    "name-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 leads to %2, and the test file was not found there (%3)."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Correct the A record where it is another machine's address; behind a router, "
        "see that it passes port 80 on to this machine.")};

inline constexpr ProblemType nameElsewhereV6 {
    "name-elsewhere-v6", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 leads to %2 over IPv6, and the test file was not found there (%3)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let's Encrypt prefers IPv6: correct the AAAA record, or remove it.")};

inline constexpr ProblemType lineageNotMade {
    "lineage-not-made", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "certbot reported success, but the certificate %1 does not serve %2."),
    QT_TRANSLATE_NOOP(
        "Problem", "Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.")};

inline constexpr ProblemType hookNotDone {
    "hook-not-done", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The certificates are served, but the hook that reloads nginx after a "
                      "renewal failed: %1"),
    QT_TRANSLATE_NOOP("Problem",
                      "Run it by hand to see why; until then, reload nginx after each "
                      "renewal.")};

inline constexpr ProblemType notRenewable {
    "not-renewable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The certificates are served, but a test of renewing %1 failed."),
    QT_TRANSLATE_NOOP("Problem",
                      "See to what the next lines say, then run “opentalk-proxy certificates "
                      "renew-test”.")};

inline constexpr ProblemType notKeptByCertbot {
    "not-kept-by-certbot", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "certbot does not renew the certificate %1."),
    QT_TRANSLATE_NOOP(
        "Problem", "Renew it as it was made, or remove it and let certbot make one of its own.")};

inline constexpr ProblemType notScheduled {
    "not-scheduled", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Nothing on this machine renews certificates by itself."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enable certbot's timer, or run “certbot renew” twice a day from cron.")};

} // namespace opentalk::certbot
