// Every kind of problem that the room nginx can find, one a type.
#pragma once

#include "model/problem.h"

namespace opentalk::nginx {

// Reading a version.

inline constexpr ProblemType versionUnreadable {
    "version-unreadable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not a version number."),
    QT_TRANSLATE_NOOP("Problem", "Write all three numbers, for example 1.22.1 or 1.1.1n.")};

// Reading a configuration file.

inline constexpr ProblemType configurationUnexpected {
    "configuration-unexpected", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX does not expect “%1” here."),
    QT_TRANSLATE_NOOP("Problem", "Look for a missing semicolon, brace or quote above it.")};

inline constexpr ProblemType configurationUnfinished {
    "configuration-unfinished", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The file ends before “%1” that belongs to this line."),
    QT_TRANSLATE_NOOP("Problem", "Complete the directive that begins here.")};

inline constexpr ProblemType configurationTooDeep {
    "configuration-too-deep", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "More than %1 blocks stand inside each other."),
    QT_TRANSLATE_NOOP("Problem", "Make the configuration flatter.")};

inline constexpr ProblemType configurationHasNul {
    "configuration-has-nul", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A NUL byte stands here, so this is not a text file."),
    QT_TRANSLATE_NOOP("Problem", "Remove the byte, or the file from what NGINX includes.")};

// Reading a survey.

inline constexpr ProblemType surveyVersion {
    "survey-version", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "This survey was not written in version 1 of the format."),
    QT_TRANSLATE_NOOP("Problem",
                      "Make it again with the survey command of this version of the wizard.")};

inline constexpr ProblemType surveyPath {
    "survey-path", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not an absolute path without dots in it."),
    QT_TRANSLATE_NOOP("Problem", "Make the survey again instead of editing it.")};

inline constexpr ProblemType surveyEndpoint {
    "survey-endpoint", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not an address with a port."),
    QT_TRANSLATE_NOOP("Problem", "Make the survey again instead of editing it.")};

// Generating for a machine.

inline constexpr ProblemType noIncludedFolder {
    "no-included-folder", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This nginx.conf includes no folder that sites could go to."),
    QT_TRANSLATE_NOOP("Problem",
                      "Make the folder conf.d beside it and add the line “include "
                      "conf.d/*.conf;” at the end of its http block.")};

inline constexpr ProblemType ipv6Missing {
    "ipv6-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The profile asks for IPv6, and this machine's kernel has none."),
    QT_TRANSLATE_NOOP("Problem", "Switch IPv6 on in the kernel, or off in the profile.")};

inline constexpr ProblemType tls13Missing {
    "tls13-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "OpenSSL %1 has no TLS 1.3, the only version of “modern”."),
    QT_TRANSLATE_NOOP("Problem", "Choose “intermediate”, or OpenSSL 1.1.1 or newer.")};

inline constexpr ProblemType moduleMissing {
    "module-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This NGINX was built without its module %1."),
    QT_TRANSLATE_NOOP("Problem", "Install your distribution's package of NGINX, which has it.")};

inline constexpr ProblemType hostOfNeighbour {
    "host-of-neighbour", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%2 answers for %1 already; NGINX would ignore a second site of "
                      "this name."),
    QT_TRANSLATE_NOOP("Problem", "Take the name out of that file, or choose another one.")};

inline constexpr ProblemType listenerOfStream {
    "listener-of-stream", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "NGINX listens on %1 here for a stream or for mail, so that no site can."),
    QT_TRANSLATE_NOOP("Problem",
                      "Move that listener to another address or port, or give “listen” addresses "
                      "that are free.")};

inline constexpr ProblemType nameOfNeighbour {
    "name-of-neighbour", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "“%1” is declared here, and OpenTalk's sites declare it too."),
    QT_TRANSLATE_NOOP("Problem", "Choose another name in that file, or remove the declaration.")};

inline constexpr ProblemType backendIsListener {
    "backend-is-listener", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 is where NGINX on this machine itself will listen: requests "
                      "would run in a circle."),
    QT_TRANSLATE_NOOP("Problem", "Enter the port of the service itself.")};

inline constexpr ProblemType backendIsName {
    "backend-is-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "NGINX %2 looks “%1” up only when it starts, and does not start "
                      "at all while the name is not found."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.")};

inline constexpr ProblemType resolverMissing {
    "resolver-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This machine has no name server by which NGINX could look up “%1”."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter its address, or set up a name server in /etc/resolv.conf.")};

inline constexpr ProblemType namesHashTooSmall {
    "names-hash-too-small", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "server_names_hash_bucket_size is set to %1; the longest host "
                      "name needs %2."),
    QT_TRANSLATE_NOOP("Problem",
                      "Raise that setting to the next power of two, or shorten the name.")};

inline constexpr ProblemType listenTakesName {
    "listen-takes-name", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Listening on %1 alone would take this address away from %2 "
                      "(%3), which listens on all."),
    QT_TRANSLATE_NOOP("Problem", "Leave the list of addresses empty.")};

// What an admin should know before a reload, though nothing is refused.

inline constexpr ProblemType programReplaced {
    "program-replaced", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The running nginx is another one than this program, usually older, since a "
                      "package was upgraded meanwhile: it may refuse what the test accepts."),
    QT_TRANSLATE_NOOP("Problem",
                      "Restart nginx at a quiet time: that ends running meetings, so it is never "
                      "done for you.")};

inline constexpr ProblemType backendsBlocked {
    "backends-blocked", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "SELinux does not let nginx connect to the services behind it: every host "
                      "will answer 502."),
    QT_TRANSLATE_NOOP("Problem", "As root, run “setsebool -P httpd_can_network_connect on”.")};

inline constexpr ProblemType unknownNamesTaken {
    "unknown-names-taken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "On %1 this file answers names that no site has, only because NGINX reads it "
                      "first. OpenTalk's files come before it, and such requests will be "
                      "refused."),
    QT_TRANSLATE_NOOP("Problem",
                      "If they matter, add “default_server” to its listen line before you apply.")};

// Reading sites back into a profile: what was not carried over.

inline constexpr ProblemType adoptLost {
    "adopt-lost", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” has no counterpart in the profile and was not carried over."),
    QT_TRANSLATE_NOOP("Problem",
                      "See whether you need it: the preview shows what will stand in its place.")};

inline constexpr ProblemType adoptMissing {
    "adopt-missing", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” was taken out of this file by hand; it will be written again."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look for the option that stands for it, or take it out again afterwards.")};

inline constexpr ProblemType adoptTwice {
    "adopt-twice", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "Two sites could be the service %1: %2 was taken, %3 was not."),
    QT_TRANSLATE_NOOP("Problem", "Correct the name on the page Services if it is the other one.")};

inline constexpr ProblemType adoptByPort {
    "adopt-by-port", ProblemKind::Input,
    QT_TRANSLATE_NOOP(
        "Problem", "%1 was taken for the service %2, because its backend has the usual port %3."),
    QT_TRANSLATE_NOOP("Problem", "Correct it on the page Services if it is another one.")};

inline constexpr ProblemType adoptNotInRelease {
    "adopt-not-in-release", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "The service %1 does not belong to the release that these files are for."),
    QT_TRANSLATE_NOOP("Problem",
                      "Its file will be deleted; choose the other release if that is wrong.")};

inline constexpr ProblemType adoptNoBackend {
    "adopt-no-backend", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "These files do not tell where the service %1 listens; %2 was assumed."),
    QT_TRANSLATE_NOOP("Problem", "Enter its backend on the page Services.")};

inline constexpr ProblemType adoptUpload {
    "adopt-upload", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not a limit that the profile can hold."),
    QT_TRANSLATE_NOOP("Problem", "Enter the limit on the page Options.")};

inline constexpr ProblemType adoptReleaseUnseen {
    "adopt-release-unseen", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The files do not show which release of OpenTalk is behind them."),
    QT_TRANSLATE_NOOP("Problem", "Choose it on the page Services.")};

inline constexpr ProblemType adoptAccountUnseen {
    "adopt-account-unseen", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "Let's Encrypt's e-mail address and server are not in these files."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter them on the page Certificates if certificates are to be obtained.")};

inline constexpr ProblemType adoptOldTls {
    "adopt-old-tls", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” allows versions of TLS that are broken; they are left out."),
    QT_TRANSLATE_NOOP("Problem", "Devices from before 2014 will not connect any more.")};

inline constexpr ProblemType adoptPreload {
    "adopt-preload", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "HSTS is to be preloaded here, but not for a year and with all subdomains, "
                      "which browsers ask for."),
    QT_TRANSLATE_NOOP("Problem", "Switch it on again on the page Options if you want all of it.")};

inline constexpr ProblemType adoptLimit {
    "adopt-limit", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” cuts an office off when its meeting begins; %2 requests a second and "
                      "bursts of %3 were taken instead."),
    QT_TRANSLATE_NOOP("Problem", "Change the numbers on the page Options if you know better.")};

inline constexpr ProblemType adoptPolicyLost {
    "adopt-policy-lost", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” was not carried over: the wizard writes a policy of its own, and the "
                      "guide's lets no meeting start."),
    QT_TRANSLATE_NOOP("Problem", "Add sources of your own on the page Options.")};

inline constexpr ProblemType adoptFrameOptions {
    "adopt-frame-options", ProblemKind::Input,
    QT_TRANSLATE_NOOP(
        "Problem",
        "“%1” keeps this service from being shown in a meeting, so it was not carried over."),
    QT_TRANSLATE_NOOP("Problem", "Only OpenTalk itself will be allowed to frame it.")};

inline constexpr ProblemType adoptStaticFiles {
    "adopt-static-files", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” drops the security headers of these files and keeps outdated ones, so "
                      "it was not carried over."),
    QT_TRANSLATE_NOOP(
        "Problem", "The frontend's files with a hash in their name are kept for a year instead.")};

inline constexpr ProblemType adoptStapling {
    "adopt-stapling", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” was not carried over: it is written for certificates that have a "
                      "responder, and Let's Encrypt's have none."),
    QT_TRANSLATE_NOOP("Problem", "The wizard adds it where a certificate has one.")};

inline constexpr ProblemType adoptOtherName {
    "adopt-other-name", ProblemKind::Input,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The name %1 stands beside %2 here and was not carried over: a site has one name."),
    QT_TRANSLATE_NOOP("Problem", "Add a site of your own for it if it is needed.")};

inline constexpr ProblemType adoptFileStays {
    "adopt-file-stays", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "This file has sites that are in the profile now, and it is not replaced: "
                      "its name is not one of the wizard's."),
    QT_TRANSLATE_NOOP("Problem",
                      "Take it out of what NGINX includes before you apply: NGINX would ignore the "
                      "second site of a name.")};

inline constexpr ProblemType adoptServerLost {
    "adopt-server-lost", ProblemKind::Input,
    QT_TRANSLATE_NOOP(
        "Problem",
        "A server for %1 stands in this file, which will be replaced; it is none of OpenTalk's."),
    QT_TRANSLATE_NOOP("Problem", "Move it to a file of its own before you apply.")};

} // namespace opentalk::nginx
