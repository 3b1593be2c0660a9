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

} // namespace opentalk::nginx
