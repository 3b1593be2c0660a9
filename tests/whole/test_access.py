"""Who gets in and who does not: closed paths by the client's address, trusted proxies, the rate
limit, names that are not ours, HTTP/2 and IPv6, and what is told and logged when backends are down.
Clients stand at several addresses of the private machine."""

import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import client
import private_machine
from opentalk import HOSTS, HSTS, OPEN, PROFILE, SOCKETS
import opentalk

STRANGER, STRANGER_V6 = "203.0.113.7", "2001:db8::7"
CONTAINER, ADMIN, ADMIN_V6 = "172.18.0.5", "198.51.100.9", "2001:db8:a::9"
PROXY = "192.0.2.80"

CLOSED_TO_STRANGERS = [
    ("keycloak", path) for path in
    ("/auth/admin/", "/auth/admin/master/console/", "/auth/admin/realms/opentalk/users", "/admin/",
     "/auth//admin/", "/auth/%61dmin/", "/auth/./admin/", "/auth/admin;x/")
] + [("livekit", "/twirp/livekit.RoomService/ListRooms"), ("pad", "/admin"),
     ("pad", "/admin/plugins"), ("pad", "/%61dmin")]

OPEN_TO_STRANGERS = [("keycloak", "/auth/realms/opentalk/account"),
                     ("keycloak", "/auth/resources/admin/theme.css"),
                     ("keycloak", "/auth/administer"), ("livekit", "/rtc/validate"),
                     ("pad", "/p/admin"), ("controller", "/v1/rooms")]


def inhabit():
    """Other people's addresses, all of this machine."""
    for address in (STRANGER, CONTAINER, ADMIN, PROXY):
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=True)
    for address in (STRANGER_V6, ADMIN_V6):
        subprocess.run(["ip", "address", "add", f"{address}/128", "dev", "lo", "nodad"], check=True)


def ask_from(source, service, path, **more):
    address = "::1" if ":" in source else "127.0.0.1"
    return client.ask(HOSTS[service], path, address=address, source=source, **more)


class ClosedPaths(opentalk.Applied):
    profile = dict(PROFILE, admin_networks=["198.51.100.0/24", "2001:db8:a::/48"])

    def test_strangers_are_refused(self):
        for source in (STRANGER, STRANGER_V6, PROXY):
            for service, path in CLOSED_TO_STRANGERS:
                with self.subTest(source=source, service=service, path=path):
                    answer = ask_from(source, service, path)
                    self.assertEqual(answer.status, 403)
                    self.assertEqual(answer.all("strict-transport-security"), [HSTS])
                    self.assertNotIn(b"service", answer.body)

    def test_strangers_cannot_pretend(self):
        for name in ("X-Forwarded-For", "X-Real-IP", "Forwarded"):
            for service, path in CLOSED_TO_STRANGERS:
                answer = ask_from(STRANGER, service, path, headers={name: ADMIN})
                self.assertEqual(answer.status, 403, name)

    def test_this_machine_containers_and_admins_are_let_in(self):
        for source in ("127.0.0.1", "::1", CONTAINER, ADMIN, ADMIN_V6):
            for service, path in CLOSED_TO_STRANGERS:
                with self.subTest(source=source, service=service, path=path):
                    answer = ask_from(source, service, path)
                    self.assertEqual(answer.status, 200)
                    self.assertEqual(answer.seen()["headers"]["x-forwarded-for"], source)

    def test_everything_else_is_open(self):
        for source in (STRANGER, STRANGER_V6):
            for service, path in OPEN_TO_STRANGERS:
                self.assertEqual(ask_from(source, service, path).status, 200, path)

    def test_figures_are_closed_to_all(self):
        for source in ("127.0.0.1", CONTAINER, ADMIN, STRANGER):
            self.assertEqual(ask_from(source, "controller", "/metrics").status, 404)
            for path in ("/auth/metrics", "/metrics", "/auth/health", "/health/ready",
                         "/auth/realms/opentalk/metrics"):
                self.assertEqual(ask_from(source, "keycloak", path).status, 404, path)


class ARoomServer(opentalk.Applied):
    profile = dict(PROFILE, release="roomserver-external")
    running = ("roomserver",)
    host = "roomserver.example.com"

    def test_its_interface_is_closed_to_strangers(self):
        for source, status in ((STRANGER, 403), ("127.0.0.1", 200), (CONTAINER, 200)):
            answer = client.ask(self.host, "/v1/rooms", source=source)
            self.assertEqual(answer.status, status, source)
            self.assertEqual(answer.all("strict-transport-security"), [HSTS])

    def test_meetings_are_open(self):
        for path in ("/v1/signaling/token", "/livekit/rtc"):
            opened = backends.WebSocket(client.connect(self.host, source=STRANGER), self.host, path)
            self.assertEqual(opened.status, "101")
            opened.close()


class TrustedProxies(opentalk.Applied):
    profile = dict(PROFILE, trusted_proxies=["192.0.2.0/24"], admin_networks=["198.51.100.0/24"])

    def expect_seen(self, source, sent, address, scheme):
        for service, path in list(OPEN.items()) + [("frontend", "/assets/index-0123abcd.js")]:
            with self.subTest(source=source, sent=sent, service=service):
                ask_from(source, service, path, headers=sent)
                seen = backends.arrived(service, path)
                self.assertEqual(seen["x-forwarded-for"], address)
                self.assertEqual(seen["x-real-ip"], address)
                self.assertEqual(seen["x-forwarded-proto"], scheme)
                self.assertEqual(seen["x-forwarded-host"], HOSTS[service])
                self.assertEqual(seen["x-forwarded-port"], "443")
                self.assertNotIn("forwarded", seen)

    def test_a_trusted_proxy_is_believed(self):
        self.expect_seen(PROXY, {"X-Forwarded-For": STRANGER}, STRANGER, "https")
        self.expect_seen(PROXY, {"X-Forwarded-For": STRANGER_V6, "X-Forwarded-Proto": "http"},
                         STRANGER_V6, "http")

    def test_only_what_it_added_itself_is_believed(self):
        self.expect_seen(PROXY, {"X-Forwarded-For": f"6.6.6.6, {STRANGER}, 192.0.2.81"}, STRANGER,
                         "https")
        self.expect_seen(PROXY, {"X-Forwarded-For": STRANGER, "X-Forwarded-Host": "evil.example",
                                 "X-Forwarded-Port": "1", "X-Forwarded-Proto": "gopher",
                                 "Forwarded": "for=6.6.6.6", "X-Real-IP": "6.6.6.6"},
                         STRANGER, "https")

    def test_others_are_overwritten(self):
        for source in (STRANGER, "127.0.0.1", ADMIN):
            self.expect_seen(source, {"X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "http"},
                             source, "https")

    def test_closed_paths_go_by_the_client_behind_it(self):
        for service, path in CLOSED_TO_STRANGERS:
            for behind, status in ((STRANGER, 403), (f"{ADMIN}, {STRANGER}", 403), (ADMIN, 200)):
                answer = ask_from(PROXY, service, path, headers={"X-Forwarded-For": behind})
                self.assertEqual(answer.status, status, f"{service} {path} {behind}")
            answer = ask_from(STRANGER, service, path, headers={"X-Forwarded-For": ADMIN})
            self.assertEqual(answer.status, 403, path)

    def test_the_log_names_the_client(self):
        ask_from(PROXY, "pad", "/p/logged", headers={"X-Forwarded-For": STRANGER})
        private_machine.wait_until(
            lambda: re.search(rf"^{re.escape(STRANGER)} .*/p/logged", self.log("pad", "access"),
                              re.MULTILINE), "not logged")


class RateLimit(opentalk.Applied):
    profile = dict(PROFILE, rate_limit={"enabled": True, "requests_per_second": 5, "burst": 5})
    host = HOSTS["controller"]

    def burst(self, path, source, method="GET"):
        return [client.ask(self.host, path, method, source=source) for _ in range(30)]

    def test_a_burst_is_answered_429_with_hsts(self):
        answers = self.burst("/v1/rooms", STRANGER)
        self.assertEqual({answer.status for answer in answers}, {200, 429})
        for answer in answers:
            self.assertEqual(answer.all("strict-transport-security"), [HSTS])

    def test_another_client_is_not_counted_with_it(self):
        self.burst("/v1/rooms", CONTAINER)
        self.assertEqual(client.ask(self.host, "/v1/rooms", source=ADMIN).status, 200)

    def test_web_sockets_of_meetings_are_not_counted(self):
        for path in ("/signaling", "/v1/signaling/token", "/livekit/rtc", "/livekit/rtc/v1"):
            opened = [backends.WebSocket(client.connect(self.host, source=PROXY), self.host, path)
                      for _ in range(30)]
            self.assertEqual({socket.status for socket in opened}, {"101"}, path)
            for socket in opened:
                self.assertEqual(socket.echo("hello"), "hello")
                socket.close()

    def test_a_handshake_elsewhere_is_counted(self):
        opened = [backends.WebSocket(client.connect(self.host, source="127.0.0.1"), self.host,
                                     "/v1/elsewhere") for _ in range(30)]
        self.assertIn("429", {socket.status for socket in opened})
        for socket in opened:
            socket.close()

    def test_uploads_are_not_counted(self):
        for path in ("/v1/rooms/1/assets", "/v1/services/recording/upload",
                     "/internal/recording/upload"):
            answers = self.burst(path, PROXY, "POST")
            self.assertEqual({answer.status for answer in answers}, {200}, path)


class RateLimitTriedOut(opentalk.Applied):
    profile = dict(PROFILE, rate_limit={"enabled": True, "requests_per_second": 5, "burst": 5,
                                        "dry_run": True})

    def test_nobody_is_refused_and_the_log_says_who_would_have_been(self):
        answers = {ask_from(STRANGER, "controller", "/v1/rooms").status for _ in range(30)}
        self.assertEqual(answers, {200})
        private_machine.wait_until(
            lambda: re.search(f"limiting requests, dry run.*client: {re.escape(STRANGER)}",
                              self.log("controller", "error")), "not logged")


class BackendsAreDown(opentalk.Applied):
    """Tokens go in at every door while no backend answers: nginx reports each failure."""

    profile = dict(PROFILE, rate_limit={"enabled": True})
    running = ()

    with_tokens = [("controller", "/v1/signaling/SECRET"),
                   ("controller", "/livekit/rtc?access_token=SECRET"),
                   ("controller", "/v1/rooms/1/assets/2/proxy?token=SECRET"),
                   ("keycloak", "/auth/realms/opentalk/login-actions/action-token?key=SECRET"),
                   ("livekit", "/rtc?access_token=SECRET"),
                   ("livekit", "/rtc/validate?access_token=SECRET"),
                   ("whiteboard", "/spaces/1?spaceAuth=SECRET"),
                   ("pad", "/auth_session?sessionID=SECRET&padName=1")]

    def expect_bad_gateway(self, service, path, **more):
        answer = client.ask(HOSTS[service], path, **more)
        self.assertEqual(answer.status, 502, f"{service} {path}")
        self.assertEqual(answer.all("strict-transport-security"), [HSTS], f"{service} {path}")
        self.assertIsNone(answer.one("cache-control"), f"{service} {path}")

    def test_hsts_stands_once_and_nothing_is_cached(self):
        for service in HOSTS:
            for path in (OPEN[service], SOCKETS.get(service, "/config.js")):
                self.expect_bad_gateway(service, path)
        for path in ("/", "/config.js", "/assets/index-0123abcd.js"):
            self.expect_bad_gateway("frontend", path)
        self.expect_bad_gateway("controller", "/v1/rooms/1/assets", method="POST", body=b"x")

    def test_tokens_stay_out_of_all_logs(self):
        for service, path in self.with_tokens:
            self.expect_bad_gateway(service, path)
            opened = backends.WebSocket(client.connect(HOSTS[service]), HOSTS[service], path)
            self.assertEqual(opened.status, "502")
            opened.close()
        for service in ("whiteboard", "pad"):
            referring = {"Referer": f"https://{HOSTS[service]}/spaces/1?spaceAuth=SECRET"}
            self.expect_bad_gateway(service, "/last", headers=referring)
        private_machine.wait_until(lambda: "/last" in self.log("pad", "access"), "not logged")
        for name in os.listdir("/var/log/nginx"):
            with open(os.path.join("/var/log/nginx", name), errors="replace") as file:
                self.assertNotIn("SECRET", file.read(), name)

    def test_the_access_log_tells_of_the_failure(self):
        self.expect_bad_gateway("controller", "/v1/signaling/SECRET")
        private_machine.wait_until(
            lambda: '"GET /v1/signaling/*** HTTP/1.1" 502' in self.log("controller", "access"),
            "not logged")

    def test_the_error_log_tells_why_where_no_tokens_are(self):
        for service in ("frontend", "controller", "keycloak"):
            self.expect_bad_gateway(service, "/echo")
            private_machine.wait_until(
                lambda: re.search(r"Connection refused.*GET /echo", self.log(service, "error")),
                f"not logged: {service}")


if __name__ == "__main__":
    private_machine.enter()
    inhabit()
    unittest.main(verbosity=2)
