// The problems that the model finds. Codes are stable: scripts and tests rely on them.
#pragma once

#include "model/problem.h"

namespace opentalk::problems {

// JSON of any kind

inline constexpr ProblemType jsonTooLarge {
    "json-too-large", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The text is larger than %1 bytes."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file.")};
inline constexpr ProblemType jsonNotUtf8 {
    "json-not-utf8", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The text is not valid UTF-8."),
    QT_TRANSLATE_NOOP("Problem", "Save it with the encoding UTF-8.")};
inline constexpr ProblemType jsonSyntax {
    "json-syntax", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "This is not valid JSON (line %1, column %2)."),
    QT_TRANSLATE_NOOP("Problem", "Correct the text there, or just before it.")};
inline constexpr ProblemType jsonTooDeep {
    "json-too-deep", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "Lists and objects are nested more than %1 deep."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file.")};
inline constexpr ProblemType jsonTooManyMembers {
    "json-too-many-members", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "An object has more than %1 members."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file.")};
inline constexpr ProblemType jsonDuplicateKey {
    "json-duplicate-key", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The key is there twice."),
    QT_TRANSLATE_NOOP("Problem", "Remove one of the two.")};
inline constexpr ProblemType jsonControlCharacter {
    "json-control-character", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The text holds a control character."),
    QT_TRANSLATE_NOOP("Problem", "Remove it: line breaks and tabs have no place in a value.")};
inline constexpr ProblemType jsonType {
    "json-type", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "The value has the wrong type."),
    QT_TRANSLATE_NOOP("Problem", "Expected is: %1.")};
inline constexpr ProblemType jsonUnknownKey {
    "json-unknown-key", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "There is no such key."),
    QT_TRANSLATE_NOOP("Problem", "Remove it, or correct its spelling.")};
inline constexpr ProblemType jsonMissingKey {
    "json-missing-key", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The key is required and missing."),
    QT_TRANSLATE_NOOP("Problem", "Add it.")};
inline constexpr ProblemType jsonUnknownValue {
    "json-unknown-value", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not one of the values that are known here."),
    QT_TRANSLATE_NOOP("Problem", "Known are: %2.")};

// The profile as a whole

inline constexpr ProblemType profileVersion {
    "profile-version", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The profile has version %1; this program reads version 1."),
    QT_TRANSLATE_NOOP("Problem", "Use the program that wrote the profile, or a newer one.")};
inline constexpr ProblemType releaseMissing {
    "release-missing", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "The profile does not say which OpenTalk release runs; classic is assumed."),
    QT_TRANSLATE_NOOP("Problem",
                      "Set it: newer releases must not expose LiveKit under a name of its own.")};
inline constexpr ProblemType tooMany {
    "too-many", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The list has %1 entries; at most %2 are possible."),
    QT_TRANSLATE_NOOP("Problem", "Shorten the list.")};
inline constexpr ProblemType listedTwice {
    "listed-twice", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is in this list already."),
    QT_TRANSLATE_NOOP("Problem", "Remove one of the two.")};
inline constexpr ProblemType numberRange {
    "number-range", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 is outside the range of %2 to %3."),
    QT_TRANSLATE_NOOP("Problem", "Choose a number from %2 to %3.")};

// Host names

inline constexpr ProblemType hostEmpty {
    "host-empty", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "The host name is empty."),
    QT_TRANSLATE_NOOP("Problem", "Enter a full name such as pad.example.com.")};
inline constexpr ProblemType hostTooLong {
    "host-too-long", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The host name has %1 characters; DNS allows 253."),
    QT_TRANSLATE_NOOP("Problem", "Choose a shorter name.")};
inline constexpr ProblemType hostNotAscii {
    "host-not-ascii", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” holds letters other than a to z."),
    QT_TRANSLATE_NOOP("Problem", "Write an international name in its xn-- form.")};
inline constexpr ProblemType hostWildcard {
    "host-wildcard", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is a wildcard, not one host name."),
    QT_TRANSLATE_NOOP("Problem", "Enter the full name of this one service.")};
inline constexpr ProblemType hostTrailingDot {
    "host-trailing-dot", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "“%1” ends in a dot."),
    QT_TRANSLATE_NOOP("Problem", "Leave the last dot out.")};
inline constexpr ProblemType hostIsAddress {
    "host-is-address", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is an IP address or looks like one."),
    QT_TRANSLATE_NOOP("Problem", "Enter a DNS name: certificates and browsers need one.")};
inline constexpr ProblemType hostSingleLabel {
    "host-single-label", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” has no dot, so it is no full host name."),
    QT_TRANSLATE_NOOP("Problem", "Enter the full name, such as pad.example.com.")};
inline constexpr ProblemType hostLabelEmpty {
    "host-label-empty", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” begins with a dot or has two dots in a row."),
    QT_TRANSLATE_NOOP("Problem", "Remove the dot that is too many.")};
inline constexpr ProblemType hostLabelTooLong {
    "host-label-too-long", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "A part of “%1” is longer than 63 characters."),
    QT_TRANSLATE_NOOP("Problem", "Shorten the part between two dots.")};
inline constexpr ProblemType hostLabelHyphen {
    "host-label-hyphen", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "A part of “%1” begins or ends with a hyphen."),
    QT_TRANSLATE_NOOP("Problem", "Remove the hyphen at the edge.")};
inline constexpr ProblemType hostCharacter {
    "host-character", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” holds a character that no host name can have."),
    QT_TRANSLATE_NOOP("Problem", "Use letters, digits, hyphens and dots only.")};
inline constexpr ProblemType hostTaken {
    "host-taken", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is the host name of %2 already."),
    QT_TRANSLATE_NOOP("Problem", "Give each service a name of its own.")};
inline constexpr ProblemType hostOutsideDomain {
    "host-outside-domain", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not below the domain %2."),
    QT_TRANSLATE_NOOP("Problem",
                      "Choose a name below the domain: browsers keep cookies of a "
                      "foreign name out of OpenTalk's frames.")};

// Addresses, networks and backends

inline constexpr ProblemType addressSyntax {
    "address-syntax", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "“%1” is no IP address."),
    QT_TRANSLATE_NOOP("Problem", "Write it like 192.0.2.1 or 2001:db8::1.")};
inline constexpr ProblemType addressMapped {
    "address-mapped", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is an IPv4 address in IPv6 form."),
    QT_TRANSLATE_NOOP("Problem", "Write it as an IPv4 address.")};
inline constexpr ProblemType networkSyntax {
    "network-syntax", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "“%1” is no network."),
    QT_TRANSLATE_NOOP("Problem", "Write it like 10.0.0.0/8, 2001:db8::/32, or one address.")};
inline constexpr ProblemType networkHostBits {
    "network-host-bits", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” has address bits beyond its prefix length."),
    QT_TRANSLATE_NOOP("Problem", "Write %2 for the network, or the address alone.")};
inline constexpr ProblemType networkEveryone {
    "network-everyone", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is every address there is."),
    QT_TRANSLATE_NOOP("Problem", "Name the networks that are meant.")};
inline constexpr ProblemType backendSyntax {
    "backend-syntax", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no address with a port."),
    QT_TRANSLATE_NOOP("Problem", "Write it like 127.0.0.1:8080 or [::1]:8080.")};
inline constexpr ProblemType backendBrackets {
    "backend-brackets", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "In “%1” address and port cannot be told apart."),
    QT_TRANSLATE_NOOP("Problem", "Put an IPv6 address in brackets: [::1]:8080.")};
inline constexpr ProblemType backendPort {
    "backend-port", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” has no port from 1 to 65535."),
    QT_TRANSLATE_NOOP("Problem", "Write the port in digits after a colon: 127.0.0.1:8080.")};
inline constexpr ProblemType backendAddress {
    "backend-address", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” is link-local, multicast or unspecified: no place where a "
                      "service can be reached."),
    QT_TRANSLATE_NOOP("Problem", "Enter the address of the service, such as 127.0.0.1.")};
inline constexpr ProblemType backendsEmpty {
    "backends-empty", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "No backend is given."),
    QT_TRANSLATE_NOOP("Problem", "Enter where the service listens, such as 127.0.0.1:8080.")};
inline constexpr ProblemType backendTaken {
    "backend-taken", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is a backend of %2 already."),
    QT_TRANSLATE_NOOP("Problem", "Enter the port of this service: two services cannot share one.")};
inline constexpr ProblemType backendIsProxy {
    "backend-is-proxy", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is where this proxy itself listens."),
    QT_TRANSLATE_NOOP("Problem",
                      "Enter the port of the service behind it: requests would run in "
                      "a circle.")};
inline constexpr ProblemType backendOnlyOne {
    "backend-only-one", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 keeps its rooms in memory: several instances of it would not "
                      "know of each other."),
    QT_TRANSLATE_NOOP("Problem", "Keep one backend.")};
inline constexpr ProblemType backendNotSticky {
    "backend-not-sticky", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "Several instances of %1 work only when each visitor stays with "
                      "the same one."),
    QT_TRANSLATE_NOOP("Problem", "Set the balance to sticky, or keep one backend.")};

// Services

inline constexpr ProblemType servicesNone {
    "services-none", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "No service is enabled."),
    QT_TRANSLATE_NOOP("Problem", "Enable the services that this proxy is for.")};
inline constexpr ProblemType serviceNotInRelease {
    "service-not-in-release", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 has no public host name in the release %2."),
    QT_TRANSLATE_NOOP("Problem", "Disable it, or choose the release that really runs.")};
inline constexpr ProblemType serviceNeeded {
    "service-needed", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 is off; OpenTalk does not work without it."),
    QT_TRANSLATE_NOOP("Problem", "Leave it off only when another proxy serves it.")};
inline constexpr ProblemType extraId {
    "extra-id", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” cannot be the id of a service."),
    QT_TRANSLATE_NOOP("Problem",
                      "Use at most 32 lower-case letters, digits and hyphens, "
                      "beginning with a letter.")};
inline constexpr ProblemType extraIdReserved {
    "extra-id-reserved", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The id “%1” is in use by this program itself."),
    QT_TRANSLATE_NOOP("Problem", "Choose another id.")};
inline constexpr ProblemType extraIdTaken {
    "extra-id-taken", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "Another extra service has the id “%1” already."),
    QT_TRANSLATE_NOOP("Problem", "Choose another id.")};

// Certificates

inline constexpr ProblemType emailSyntax {
    "email-syntax", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "“%1” is no e-mail address."),
    QT_TRANSLATE_NOOP("Problem", "Write it like admin@example.com, or leave it empty.")};
inline constexpr ProblemType directoryUrl {
    "directory-url", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no address of an ACME directory."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write it like https://ca.example.com/acme/directory; https only, "
                      "without user name and query.")};
inline constexpr ProblemType pathEmpty {
    "path-empty", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "The path is empty."),
    QT_TRANSLATE_NOOP("Problem", "Enter the full path of the file.")};
inline constexpr ProblemType pathNotAbsolute {
    "path-not-absolute", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” does not begin with a slash."),
    QT_TRANSLATE_NOOP("Problem", "Enter the full path of the file.")};
inline constexpr ProblemType pathNotClean {
    "path-not-clean", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” has a part that is empty, “.” or “..”."),
    QT_TRANSLATE_NOOP("Problem", "Enter the direct path of the file, without such parts.")};
inline constexpr ProblemType pathCharacter {
    "path-character", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” holds a dollar sign, a control character or bytes that are "
                      "not UTF-8."),
    QT_TRANSLATE_NOOP("Problem", "Rename the file: nginx would read a dollar sign as a variable.")};
inline constexpr ProblemType pathTooLong {
    "path-too-long", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The path is longer than the 4095 bytes that Linux allows."),
    QT_TRANSLATE_NOOP("Problem", "Choose a shorter path.")};
inline constexpr ProblemType certificateMissing {
    "certificate-missing", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "No certificate file is given for %1."),
    QT_TRANSLATE_NOOP("Problem", "Add one for this name, or one for all others under “*”.")};
inline constexpr ProblemType certificateUnused {
    "certificate-unused", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "No enabled service has the name %1."),
    QT_TRANSLATE_NOOP("Problem", "Remove the entry, or correct the name.")};

// Options

inline constexpr ProblemType listenAddress {
    "listen-address", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "“%1” is link-local, multicast or unspecified: nothing can be "
                      "published there."),
    QT_TRANSLATE_NOOP("Problem", "Enter an address of this machine; an empty list means all.")};
inline constexpr ProblemType listenIpv6Off {
    "listen-ipv6-off", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is an IPv6 address, but IPv6 is switched off."),
    QT_TRANSLATE_NOOP("Problem", "Remove the address, or switch IPv6 on.")};
inline constexpr ProblemType hstsPreload {
    "hsts-preload", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "Browsers accept preload only with subdomains included and at "
                      "least a year (31536000 seconds)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Include the subdomains and raise the age, or switch preload off.")};
inline constexpr ProblemType embedderSyntax {
    "embedder-syntax", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "“%1” is no origin."),
    QT_TRANSLATE_NOOP("Problem", "Write it like https://cloud.example.com, without a path.")};
inline constexpr ProblemType cspDirective {
    "csp-directive", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not one of the directives that can be extended."),
    QT_TRANSLATE_NOOP("Problem", "Possible are: %2.")};
inline constexpr ProblemType cspSource {
    "csp-source", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no source that can be added to the policy."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write it like https://stats.example.com, wss://*.example.com, "
                      "data: or blob:.")};

// OpenTalk's .env: keys and lines are named, values never

inline constexpr ProblemType envTooLarge {
    "env-too-large", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The file is larger than 1 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Choose the file .env of OpenTalk's set-up.")};
inline constexpr ProblemType envNotText {
    "env-not-text", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "This is not a text file in UTF-8."),
    QT_TRANSLATE_NOOP("Problem", "Choose the file .env of OpenTalk's set-up.")};
inline constexpr ProblemType envQuoteOpen {
    "env-quote-open", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The quote that begins in this line is never closed."),
    QT_TRANSLATE_NOOP("Problem", "Close it: Docker Compose does not read the file as it is.")};
inline constexpr ProblemType envLineUnreadable {
    "env-line-unreadable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "This line is not of the form KEY=value and was left out."),
    QT_TRANSLATE_NOOP("Problem", "Look whether Docker Compose reads what you meant.")};
inline constexpr ProblemType envUnresolved {
    "env-unresolved", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 depends on something that is not read from this file, so it was "
                      "left out."),
    QT_TRANSLATE_NOOP("Problem", "Enter it on the page Services.")};
inline constexpr ProblemType envHostUnusable {
    "env-host-unusable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 holds no public host name reached on port 443, so it was left out."),
    QT_TRANSLATE_NOOP("Problem", "Enter the name on the page Services.")};
inline constexpr ProblemType envPortUnusable {
    "env-port-unusable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 is neither a port nor an address with a port, so it was left out."),
    QT_TRANSLATE_NOOP("Problem", "Enter the backend on the page Services.")};
inline constexpr ProblemType envTwice {
    "env-twice", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 is there more than once; the last line counts."),
    QT_TRANSLATE_NOOP("Problem", "Remove the others.")};
inline constexpr ProblemType envDomainMissing {
    "env-domain-missing", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "OT_DOMAIN is not in this file."),
    QT_TRANSLATE_NOOP("Problem", "Enter the domain on the page Services.")};
inline constexpr ProblemType envPortsPublic {
    "env-ports-public", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "Docker publishes these ports on all addresses, past the firewall: "
                      "everybody reaches the services there without HTTPS: %1."),
    QT_TRANSLATE_NOOP("Problem", "Write into .env instead, and start the services again: %2")};
inline constexpr ProblemType notAPortRange {
    "not-a-port-range", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no port: 443/tcp and 20000-39999/udp are."),
    QT_TRANSLATE_NOOP("Problem", "Write it like one of these.")};

} // namespace opentalk::problems
