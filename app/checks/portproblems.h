// What there is to say of ports 80 and 443, of firewalls and of SELinux.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType portNginxListens {
    "port-nginx-listens", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx listens on port %1."), ""};
inline constexpr ProblemType portNobody {
    "port-nobody", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx does not listen on port %1, and nobody else does."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile; where that is done already, start it: systemctl start "
                      "nginx")};
inline constexpr ProblemType portNobodyYet {
    "port-nobody-yet", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Nobody listens on port %1 of the practice machine."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile there first.")};
inline constexpr ProblemType portTaken {
    "port-taken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Another program, %1 (process %2), listens on port %3, where nginx has to."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Stop it and keep it from starting again, or give it another port; “systemctl "
        "status %2” tells which service it is. Then: systemctl reload nginx")};
inline constexpr ProblemType portTakenByContainer {
    "port-taken-by-container", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A container publishes port %1, where nginx has to listen (process %2)."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "“docker ps --filter publish=%1” tells which one it is; give it another port, "
        "then: systemctl reload nginx")};
inline constexpr ProblemType portHolderUnnamed {
    "port-holder-unnamed", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "Somebody listens on port %1, but this account may not see who it is."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator: sudo ss -ltnp 'sport = :%1'")};
inline constexpr ProblemType portsUnseen {
    "ports-unseen", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "Nobody can look at the ports of that machine from here."),
    QT_TRANSLATE_NOOP("Problem", "Run “opentalk-proxy-wizard --check” on the machine itself.")};

inline constexpr ProblemType firewallOpens {
    "firewall-opens", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The firewall (%1) lets everybody reach %2."), ""};
inline constexpr ProblemType firewallNone {
    "firewall-none", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "No firewall on this machine refuses %1. One before the machine cannot be "
                      "seen from here."),
    ""};
inline constexpr ProblemType firewallUnseen {
    "firewall-unseen", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "Whether a firewall refuses %1 cannot be told: the rules could not be read."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator: sudo nft list ruleset")};
inline constexpr ProblemType firewallUnseenNoNft {
    "firewall-unseen", ProblemKind::Machine, firewallUnseen.reason,
    QT_TRANSLATE_NOOP("Problem", "To have them looked at, install nft, of the package nftables.")};
inline constexpr ProblemType firewallUnseenOld {
    "firewall-unseen", ProblemKind::Machine, firewallUnseen.reason,
    QT_TRANSLATE_NOOP("Problem",
                      "They are older ones of iptables. Look at them: sudo iptables-legacy -S")};
inline constexpr ProblemType firewallUnclear {
    "firewall-unclear", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Whether the firewall (%1) lets everybody reach %2 cannot be told from its "
                      "rules."),
    QT_TRANSLATE_NOOP("Problem", "Look at them: %3")};
inline constexpr ProblemType firewallClosesWeb {
    "firewall-closes-web", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The firewall (%1) refuses %2: browsers do not reach OpenTalk there."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: %3")};
inline constexpr ProblemType firewallRuleWeb {
    "firewall-closes-web", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The firewall (%1) refuses %2: browsers do not reach OpenTalk there."),
    QT_TRANSLATE_NOOP("Problem",
                      "Put this above the rule that refuses it, in /etc/nftables.conf: %3")};
inline constexpr ProblemType firewallClosesV6 {
    "firewall-closes-v6", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine "
                      "over IPv6 too."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: %3")};
inline constexpr ProblemType firewallClosesV6Ufw {
    "firewall-closes-v6", ProblemKind::Machine, firewallClosesV6.reason,
    QT_TRANSLATE_NOOP("Problem",
                      "Let /etc/default/ufw say IPV6=yes, then run as root: %3 && ufw reload")};
inline constexpr ProblemType firewallClosesV6Rule {
    "firewall-closes-v6", ProblemKind::Machine, firewallClosesV6.reason,
    QT_TRANSLATE_NOOP("Problem",
                      "Put this above the rule that refuses it, in /etc/nftables.conf: %3")};
inline constexpr ProblemType firewallClosesMedia {
    "firewall-closes-media", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The firewall (%1) refuses %2: sound and picture of meetings go there, past "
                      "nginx."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: %3")};
inline constexpr ProblemType firewallRuleMedia {
    "firewall-closes-media", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The firewall (%1) refuses %2: sound and picture of meetings go there, past "
                      "nginx."),
    QT_TRANSLATE_NOOP("Problem",
                      "Put this above the rule that refuses it, in /etc/nftables.conf: %3")};

inline constexpr ProblemType livekitElsewhere {
    "livekit-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem", "Nobody listens on port %1 here: LiveKit is off, or runs on another machine."),
    QT_TRANSLATE_NOOP("Problem", "Where it runs, its ports have to be open.")};
inline constexpr ProblemType livekitFileUnreadable {
    "livekit-file-unreadable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "LiveKit's settings cannot be read: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file, and its indentation.")};

inline constexpr ProblemType selinuxAllows {
    "selinux-allows", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "SELinux is off here, or keeps nginx from nothing it needs."), ""};
inline constexpr ProblemType selinuxNoConnect {
    "selinux-no-connect", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "SELinux does not let nginx connect to the services: every page ends in "
                      "502."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: setsebool -P httpd_can_network_connect 1")};
inline constexpr ProblemType selinuxLabel {
    "selinux-label", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "SELinux keeps nginx from %1: its type is %2 where %3 is expected."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: %4")};

} // namespace opentalk::checks
