// Every kind of problem that a transaction itself can find; the rooms below have their own.
#pragma once

#include "model/problem.h"

namespace opentalk::transaction {

inline constexpr ProblemType onlyRoot {
    "needs-root", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "Only root may change this machine."),
    QT_TRANSLATE_NOOP("Problem", "Run it with sudo.")};

inline constexpr ProblemType lockHeld {
    "lock-held", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Another run is changing this machine at the moment."),
    QT_TRANSLATE_NOOP("Problem", "Wait until it has ended, then try again.")};

inline constexpr ProblemType certbotRuns {
    "certbot-runs", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "certbot is changing nginx's configuration at the moment."),
    QT_TRANSLATE_NOOP("Problem", "Wait until it has ended, then try again.")};

inline constexpr ProblemType stateUnsafe {
    "state-unsafe", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The state folder must belong to root alone, with mode 0700."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at who changed it and what is in it before you correct it.")};

inline constexpr ProblemType recordTooLarge {
    "record-too-large", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "What has to be kept of the former files for an undo is larger than %1 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Move the large files among them away, then try again.")};

inline constexpr ProblemType journalUnreadable {
    "journal-unreadable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This record of an earlier run is damaged: %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Restore it from a backup, or move it away and do without that checkpoint.")};

inline constexpr ProblemType journalForeign {
    "journal-foreign", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The record names “%1”, which is no file of this tool."),
    QT_TRANSLATE_NOOP("Problem", "Somebody changed the record. Nothing was done with it.")};

inline constexpr ProblemType configurationMoved {
    "configuration-moved", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The record is for the configuration in “%1”, but nginx now reads “%2”."),
    QT_TRANSLATE_NOOP("Problem", "Put the configuration back to where it was, then try again.")};

inline constexpr ProblemType nginxMissing {
    "nginx-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX is not installed on this machine."),
    QT_TRANSLATE_NOOP("Problem", "Install it with: %1")};

inline constexpr ProblemType nginxMissingAnywhere {
    "nginx-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX is not installed on this machine."),
    QT_TRANSLATE_NOOP("Problem", "Install it with the package manager.")};

inline constexpr ProblemType factChanged {
    "fact-changed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The plan is not the one that was shown. What changed: %1."),
    QT_TRANSLATE_NOOP("Problem", "Look at the new plan, then apply that one.")};

inline constexpr ProblemType refusedByNginx {
    "configuration-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX refuses the configuration: %1"),
    QT_TRANSLATE_NOOP("Problem", "Correct what it names, then try again.")};

inline constexpr ProblemType nameIgnored {
    "name-ignored", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX would ignore “%1”, since another server has that name: %2"),
    QT_TRANSLATE_NOOP("Problem", "Remove the name from the other server, or choose another one.")};

inline constexpr ProblemType warningAboutUs {
    "configuration-warned", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX warns about the new configuration: %1"),
    QT_TRANSLATE_NOOP("Problem", "Remove the cause, then try again.")};

inline constexpr ProblemType optionsMerged {
    "listen-options-merged", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX merges the options of two listen lines: %1"),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done; the options hold for both servers.")};

inline constexpr ProblemType cancelled {
    "cancelled", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The run was cancelled; everything is as before."),
    QT_TRANSLATE_NOOP("Problem", "Start it again whenever you like.")};

inline constexpr ProblemType editedSince {
    "edited-since", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This was changed by hand since the last run."),
    QT_TRANSLATE_NOOP("Problem",
                      "Keep a copy of it elsewhere, put the former content back, then try "
                      "again.")};

inline constexpr ProblemType changedMeanwhile {
    "changed-meanwhile", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This was changed by somebody else while the run was going on."),
    QT_TRANSLATE_NOOP("Problem", "Look at what it is now, then try again.")};

inline constexpr ProblemType noCheckpoint {
    "no-checkpoint", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The history has no checkpoint with the number %1."),
    QT_TRANSLATE_NOOP("Problem", "Look at the history for the numbers there are.")};

inline constexpr ProblemType checkpointFolded {
    "checkpoint-folded", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "Checkpoint %1 is not kept any more; there are the first and the newest %2."),
    QT_TRANSLATE_NOOP("Problem", "Look at the history for the numbers there are.")};

inline constexpr ProblemType nothingToUndo {
    "nothing-to-undo", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The history is empty, so there is nothing to take back."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done.")};

inline constexpr ProblemType notPutBack {
    "not-put-back", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "This could not be put back as it was."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the cause named beside this and run the command again: it first "
                      "finishes putting back. The former content is in %1.")};

inline constexpr ProblemType commitUncertain {
    "commit-uncertain", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem",
                      "The new configuration is complete and in use, but it could not be recorded "
                      "for certain."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look after the disk, then run the command again: it first keeps all of the "
                      "new configuration or puts all of the old one back.")};

inline constexpr ProblemType oldNotServed {
    "old-not-served", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem",
                      "All files are as before, but nginx did not take the old configuration back: "
                      "%1"),
    QT_TRANSLATE_NOOP("Problem", "Look at nginx's error log, then reload nginx.")};

inline constexpr ProblemType noHandshake {
    "no-handshake", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 does not answer over TLS on %2: %3."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for another program on that address, and at the firewall of this "
                      "machine.")};

inline constexpr ProblemType wrongCertificate {
    "wrong-certificate", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "On %2, another certificate is presented for %1."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for another server or program that answers for this name there.")};

inline constexpr ProblemType proofFailed {
    "proof-failed", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "It could not be checked what clients are answered: %1."),
    QT_TRANSLATE_NOOP("Problem", "Try again.")};

inline constexpr ProblemType trustNotRefreshed {
    "trust-not-refreshed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 could not renew the system's trust store: %2"),
    QT_TRANSLATE_NOOP("Problem", "Run it by hand to see why.")};

// Notes: what an outcome says beside success.

inline constexpr ProblemType nothingReloaded {
    "nothing-reloaded", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Nothing was reloaded, because nginx does not run."),
    QT_TRANSLATE_NOOP("Problem", "The configuration takes effect when nginx is started.")};

inline constexpr ProblemType testedInPlace {
    "tested-in-place", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The configuration could only be tested in its place, because no private "
                      "mount namespace is allowed here."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done.")};

inline constexpr ProblemType backendDown {
    "backend-down", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The service behind %1 does not answer yet (status %2)."),
    QT_TRANSLATE_NOOP("Problem", "Start it, or correct its backend.")};

inline constexpr ProblemType folderKept {
    "folder-kept", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This folder stays, because there are files of others in it."),
    QT_TRANSLATE_NOOP("Problem", "Remove it by hand if nobody needs it.")};

inline constexpr ProblemType keptAfterRemoval {
    "kept-after-removal", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Certificates of certbot and nginx's own logs were kept."),
    QT_TRANSLATE_NOOP("Problem", "Remove them with certbot and by hand if nobody needs them.")};

inline constexpr ProblemType interruptedPutBack {
    "interrupted-put-back", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "An earlier run was interrupted; what it had changed was put back."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done.")};

inline constexpr ProblemType interruptedFinished {
    "interrupted-finished", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "An earlier run was interrupted when all was done; it was cleared up."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done.")};

} // namespace opentalk::transaction
