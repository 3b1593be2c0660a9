"""What clients and backends see of an applied profile: issue and guide ask each of it. While four
WebSockets idle for 70 seconds, everything else is asked."""

import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import client
import private_machine
from opentalk import HOSTS, HSTS, LIMITS, OPEN, SOCKETS
import opentalk

SPOOFED = {"X-Real-IP": "6.6.6.6", "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Port": "1",
           "X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example",
           "Forwarded": "for=6.6.6.6;host=evil.example"}

HASHED = "/assets/index-0123abcd.js"

# Every location with lines of its own: what is inherited must arrive there too.
LOCATIONS = {"frontend": ["/", "/config.js", HASHED],
             "controller": ["/v1/rooms", "/v1/rooms/1/assets", "/v1/rooms/1/assets/2/proxy?token=3",
                            "/signaling", "/v1/signaling/1", "/livekit/rtc"],
             "keycloak": ["/auth/realms/opentalk", "/auth/admin/realms/opentalk/users",
                          "/auth/realms/opentalk/login-actions/action-token?key=1"],
             "livekit": ["/rtc/validate", "/", "/twirp/livekit.RoomService/ListRooms"],
             "whiteboard": ["/", "/api/spaces"],
             "pad": ["/", "/p/pad", "/admin/settings"]}

UNHASHED = ("/config.js", "/assets/settings.js", "/assets/some-settings.js", "/assets/index.css",
            "/assets/fonts/inter-0123abcd.js", "/assets/picture-0123abcd.png",
            "/workers/ndt7-0123abcd.js", "/static/index-0123abcd.js")


class Answers(opentalk.Applied):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sockets, cls.handshakes = {}, {}
        for service, path in SOCKETS.items():
            cls.sockets[service] = backends.WebSocket(client.connect(HOSTS[service]),
                                                      HOSTS[service], path, SPOOFED)
            cls.handshakes[service] = backends.arrived(service, path)
        cls.opened = time.monotonic()

    @classmethod
    def tearDownClass(cls):
        for socket in getattr(cls, "sockets", {}).values():
            socket.close()
        super().tearDownClass()

    def expect_truthful(self, service, headers):
        host = HOSTS[service]
        expected = {"host": host, "x-real-ip": "127.0.0.1", "x-forwarded-for": "127.0.0.1",
                    "x-forwarded-proto": "https", "x-forwarded-host": host,
                    "x-forwarded-port": "443"}
        self.assertEqual({name: headers.get(name) for name in expected}, expected)
        self.assertNotIn("forwarded", headers)

    def test_plain_http_is_redirected(self):
        for host in HOSTS.values():
            answer = client.ask(host, "/room/1?a=b", tls=False)
            self.assertIn(answer.status, (301, 308))
            self.assertEqual(answer.one("location"), f"https://{host}/room/1?a=b")

    def test_challenges_are_served(self):
        folder = "/var/www/letsencrypt/.well-known/acme-challenge"
        os.makedirs(folder, exist_ok=True)
        with open(folder + "/token", "w") as file:
            file.write("key authorization")
        try:
            for host in HOSTS.values():
                answer = client.ask(host, "/.well-known/acme-challenge/token", tls=False)
                self.assertEqual((answer.status, answer.body), (200, b"key authorization"))
        finally:
            os.remove(folder + "/token")
            os.removedirs(folder)
            os.makedirs("/var/www/letsencrypt", exist_ok=True)

    def test_backends_see_truthful_headers_in_every_location(self):
        for service, paths in LOCATIONS.items():
            for path in paths:
                with self.subTest(service=service, path=path):
                    answer = client.ask(HOSTS[service], path, headers=SPOOFED)
                    self.assertEqual(answer.status, 200)
                    self.expect_truthful(service, backends.arrived(service, path))

    def test_backends_see_truthful_headers_of_uploads(self):
        for service in HOSTS:
            path = {"livekit": "/rtc/x", "controller": "/v1/rooms/1/assets"}.get(service, "/upload")
            answer = client.ask(HOSTS[service], path, "POST", SPOOFED, body=b"some bytes")
            self.assertEqual(answer.seen()["received"], 10)
            self.expect_truthful(service, backends.arrived(service, path))

    def test_backends_see_truthful_headers_of_web_socket_handshakes(self):
        for service, headers in self.handshakes.items():
            self.expect_truthful(service, headers)
            self.assertEqual(headers["upgrade"].lower(), "websocket")
            self.assertEqual(headers["connection"].lower(), "upgrade")

    def test_ordinary_requests_ask_for_no_upgrade(self):
        for service, host in HOSTS.items():
            headers = client.ask(host, OPEN[service]).seen()["headers"]
            self.assertNotIn("upgrade", headers)
            self.assertNotIn("upgrade", headers.get("connection", ""))

    def test_no_protocol_but_web_socket_is_passed_on(self):
        for service, host in HOSTS.items():
            asked = {"Upgrade": "h2c", "Connection": "Upgrade, HTTP2-Settings",
                     "HTTP2-Settings": "AAMAAABkAAQAAP__"}
            headers = client.ask(host, OPEN[service], headers=asked).seen()["headers"]
            self.assertNotIn("upgrade", headers, service)

    def test_a_body_of_the_limit_passes_and_one_byte_more_does_not(self):
        for service, mebibytes in LIMITS.items():
            path = "/rtc/x" if service == "livekit" else "/upload"
            size = mebibytes << 20
            answer = client.ask_blocks(HOSTS[service], path, size)
            self.assertEqual(answer.status, 200, service)
            self.assertEqual(answer.seen()["received"], size)
            self.assertEqual(client.ask_blocks(HOSTS[service], path, size + 1).status, 413, service)

    def test_a_large_header_of_keycloak_passes(self):
        answer = client.ask(HOSTS["keycloak"], "/big-header")
        self.assertEqual(answer.status, 200)
        self.assertGreater(len(answer.one("set-cookie")), 9000)

    def expect_hsts(self, answer, what):
        self.assertEqual(answer.all("strict-transport-security"), [HSTS],
                         f"{what}: {answer.status}")
        return answer.status

    def test_hsts_stands_once_on_every_answer(self):
        for service, host in HOSTS.items():
            below = "/rtc" if service == "livekit" else ""
            statuses = {self.expect_hsts(client.ask(host, path), f"{service} {path}")
                        for path in (below + "/", "/secure", below + "/secure", below + "/moved",
                                     below + "/missing", below + "/forbidden", below + "/broken",
                                     below + HASHED, below + "/config.js", "/%2e%2e/%2e%2e/x",
                                     "/" + "x" * 40000, "/metrics")}
            self.assertLessEqual({200, 301, 400, 403, 404, 414, 500}, statuses, service)

    def test_hsts_stands_once_where_the_body_is_too_large(self):
        for service, host in HOSTS.items():
            for path in LOCATIONS[service] + ["/upload"]:
                answer = client.ask_blocks(host, path, 0, announced=(LIMITS[service] << 20) + 1)
                if path != "/upload":
                    self.assertEqual(answer.status, 413, f"{service} {path}")
                self.expect_hsts(answer, f"{service} {path}")

    def test_hsts_stands_once_where_a_path_is_closed(self):
        for service, path in (("controller", "/metrics"), ("controller", "/swagger"),
                              ("controller", "/v1/openapi.json"), ("keycloak", "/auth/metrics"),
                              ("keycloak", "/auth/health/live"), ("livekit", "/elsewhere")):
            status = self.expect_hsts(client.ask(HOSTS[service], path), f"{service} {path}")
            self.assertEqual(status, 404, f"{service} {path}")

    def test_hsts_stands_once_on_web_socket_handshakes(self):
        for service, socket in self.sockets.items():
            found = [line for line in socket.head if line.startswith("strict-transport-security:")]
            self.assertEqual(found, [f"strict-transport-security: {HSTS}"], service)

    def test_hsts_stays_away_from_plain_http(self):
        for host in HOSTS.values():
            answer = client.ask(host, tls=False)
            self.assertEqual(answer.all("strict-transport-security"), [])

    def test_no_version_is_told(self):
        for host in HOSTS.values():
            for tls in (True, False):
                answer = client.ask(host, "/%2e%2e/%2e%2e/x" if tls else "/", tls=tls)
                self.assertEqual(answer.one("server"), "nginx")
                self.assertNotRegex(answer.body.decode(errors="replace"), r"nginx/\d")

    def test_the_policy_lets_a_meeting_happen(self):
        policy = client.ask(HOSTS["frontend"]).one("content-security-policy")
        rules = {words[0]: words[1:] for words in
                 (part.split() for part in policy.split(";")) if words}
        for host in ("controller", "livekit"):
            for scheme in ("https", "wss"):
                self.assertIn(f"{scheme}://{HOSTS[host]}", rules["connect-src"])
        self.assertIn(f"https://{HOSTS['keycloak']}", rules["connect-src"])
        for host in ("whiteboard", "pad"):
            self.assertIn(f"https://{HOSTS[host]}", rules["frame-src"])
            answer = client.ask(HOSTS[host])
            self.assertEqual(answer.one("content-security-policy").strip("; "),
                             "frame-ancestors 'self' https://example.com")
            self.assertIsNone(answer.one("x-frame-options"))
        self.assertIn("'wasm-unsafe-eval'", rules["script-src"])
        self.assertNotIn("'unsafe-eval'", policy)

    def test_the_policy_is_the_same_in_every_location(self):
        for name in ("content-security-policy", "permissions-policy", "referrer-policy",
                     "x-content-type-options"):
            found = {client.ask(HOSTS["frontend"], path).one(name)
                     for path in LOCATIONS["frontend"] + ["/missing"]}
            self.assertEqual(len(found), 1, f"{name}: {found}")
            self.assertNotIn(None, found, name)

    def test_cameras_are_not_forbidden(self):
        policy = client.ask(HOSTS["frontend"]).one("permissions-policy") or ""
        for feature in ("camera", "microphone", "display-capture"):
            self.assertNotIn(f"{feature}=()", policy)

    def test_only_hashed_assets_are_cached(self):
        frontend = HOSTS["frontend"]
        for path in (HASHED, "/assets/index-DkR_4-x1.js", "/assets/main-view-B3KkzQ-8.css"):
            self.assertEqual(client.ask(frontend, path).one("cache-control"),
                             "public, max-age=31536000, immutable", path)
        for path in UNHASHED:
            self.assertEqual(client.ask(frontend, path).one("cache-control"), "no-cache", path)

    def test_a_hashed_asset_that_is_missing_is_not_cached(self):
        for path, status in (("/assets/missing-0123abcd.js", 200),
                             ("/assets/gone-0123abcd.js", 404)):
            answer = client.ask(HOSTS["frontend"], path)
            self.assertEqual((answer.status, answer.one("cache-control")), (status, None), path)

    def test_nothing_of_other_services_is_cached(self):
        for service in set(HOSTS) - {"frontend"}:
            below = "/rtc" if service == "livekit" else ""
            for path in (HASHED, "/config.js"):
                answer = client.ask(HOSTS[service], below + path)
                self.assertEqual((answer.status, answer.one("cache-control")), (200, "no-cache"),
                                 service)
                self.assertIsNone(answer.one("expires"))

    def test_only_the_frontend_is_compressed(self):
        for service, host in HOSTS.items():
            path = "/rtc/a.js" if service == "livekit" else HASHED
            answer = client.ask(host, path, headers={"Accept-Encoding": "gzip"})
            self.assertEqual(answer.one("content-encoding"),
                             "gzip" if service == "frontend" else None, service)

    def test_uploads_are_not_spooled(self):
        """The backend hears of an upload before its last bytes are sent."""
        path = "/v1/rooms/7/assets"
        connection = client.connect(HOSTS["controller"])
        connection.sendall(f"POST {path} HTTP/1.1\r\nHost: {HOSTS['controller']}\r\n"
                           "Content-Length: 100000\r\n\r\nfirst".encode())
        try:
            private_machine.wait_until(lambda: backends.arrived("controller", path),
                                       "spooled by nginx", 5)
        finally:
            connection.close()

    def test_web_sockets_echo_and_outlive_70_idle_seconds(self):
        """Opened before all other tests and silent since; by its name this test is the last."""
        time.sleep(max(0, self.opened + 70 - time.monotonic()))
        self.assertEqual(set(self.sockets), {"controller", "livekit", "whiteboard", "pad"})
        for service, socket in self.sockets.items():
            self.assertEqual(socket.status, "101", service)
            self.assertEqual(socket.connection.version()[:4], "TLSv")
            self.assertEqual(socket.connection.selected_alpn_protocol(), "http/1.1")
            socket.connection.settimeout(10)
            for text in ("still here", "and again"):
                self.assertEqual(socket.echo(f"{text}, {service}"), f"{text}, {service}")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
