"""The whole job by the command, on a private machine with Debian's nginx: what issue and guide ask
of the result, seen by a client in front and by backends behind."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import client
import private_machine

COMMAND = os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy")

PROFILE = {"version": 1, "domain": "example.com", "release": "classic", "csp": "enforce",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
           "certificates": {"source": "placeholder"}}

HOSTS = {"frontend": "example.com", "controller": "controller.example.com",
         "keycloak": "accounts.example.com", "livekit": "livekit.example.com",
         "whiteboard": "whiteboard.example.com", "pad": "pad.example.com"}

LIMITS = {"frontend": 1, "controller": 100, "keycloak": 1, "livekit": 10, "whiteboard": 50,
          "pad": 50}

SOCKETS = {"controller": "/signaling", "livekit": "/rtc", "whiteboard": "/socket",
           "pad": "/socket.io/"}

TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")


def command(*arguments, profile=PROFILE):
    return subprocess.run([COMMAND, *arguments], input=json.dumps(profile), text=True,
                          capture_output=True)


class TheWholeJob(unittest.TestCase):
    """One machine for all tests of the class, taken back at the end; the tests run by name."""

    @classmethod
    def setUpClass(cls):
        cls.nginx = private_machine.Nginx()
        cls.applied = command("apply", "-")

    @classmethod
    def tearDownClass(cls):
        command("remove")
        cls.nginx.stop()

    def test_apply_succeeds(self):
        self.assertEqual(self.applied.returncode, 0, self.applied.stderr)

    def test_the_guides_files_and_links_are_there(self):
        for service in HOSTS:
            path = f"/etc/nginx/sites-available/opentalk-{service}.conf"
            self.assertTrue(os.path.isfile(path), path)
            self.assertEqual(os.readlink(path.replace("available", "enabled")), path)
        self.assertTrue(os.path.isfile("/etc/nginx/snippets/opentalk-ssl.conf"))
        self.assertTrue(os.path.isfile("/etc/nginx/conf.d/opentalk-00-http.conf"))

    def test_nginx_has_no_warning(self):
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertNotIn("[warn]", tested.stderr)

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

    def test_backends_see_truthful_headers(self):
        spoofed = {"X-Real-IP": "6.6.6.6", "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Port": "1",
                   "X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example",
                   "Forwarded": "for=6.6.6.6;host=evil.example"}
        for service, host in HOSTS.items():
            path = "/rtc/validate" if service == "livekit" else "/echo"
            seen = client.ask(host, path, headers=spoofed).seen()
            self.assertEqual(seen["service"], service)
            headers = seen["headers"]
            self.assertEqual(headers["host"], host)
            self.assertEqual(headers["x-real-ip"], "127.0.0.1")
            self.assertEqual(headers["x-forwarded-for"], "127.0.0.1")
            self.assertEqual(headers["x-forwarded-proto"], "https")
            self.assertEqual(headers["x-forwarded-host"], host)
            self.assertEqual(headers["x-forwarded-port"], "443")
            self.assertNotIn("forwarded", headers)

    def test_ordinary_requests_ask_for_no_upgrade(self):
        for service, host in HOSTS.items():
            path = "/rtc/validate" if service == "livekit" else "/echo"
            self.assertNotIn("upgrade", client.ask(host, path).seen()["headers"])

    def test_sockets_echo_and_outlive_70_idle_seconds(self):
        sockets = []
        for service, path in SOCKETS.items():
            socket = backends.WebSocket(client.connect(HOSTS[service]), HOSTS[service], path)
            self.assertEqual(socket.status, "101", service)
            self.assertEqual(socket.echo("hello"), "hello")
            socket.connection.settimeout(10)
            sockets.append(socket)
        time.sleep(70)
        for socket in sockets:
            self.assertEqual(socket.echo("still here"), "still here")
            socket.close()

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

    def test_hsts_stands_once_on_every_answer(self):
        for service, host in HOSTS.items():
            for path in ("/", "/echo", "/missing", "/secure", "/metrics", "/assets/index-0123abcd.js",
                         "/%2e%2e/%2e%2e/x", "/rtc/secure"):
                answer = client.ask(host, path)
                self.assertEqual(answer.all("strict-transport-security"), ["max-age=63072000"],
                                 f"{service} {path} {answer.status}")

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

    def test_cameras_are_not_forbidden(self):
        policy = client.ask(HOSTS["frontend"]).one("permissions-policy") or ""
        for feature in ("camera", "microphone", "display-capture"):
            self.assertNotIn(f"{feature}=()", policy)

    def test_only_hashed_assets_are_cached(self):
        frontend = HOSTS["frontend"]
        self.assertIn("max-age=31536000",
                      client.ask(frontend, "/assets/index-0123abcd.js").one("cache-control"))
        self.assertEqual(client.ask(frontend, "/config.js").one("cache-control"), "no-cache")
        self.assertNotIn("max-age",
                         client.ask(frontend, "/assets/missing-0123abcd.js").one("cache-control") or "")
        for service in ("controller", "keycloak", "whiteboard", "pad"):
            answer = client.ask(HOSTS[service], "/assets/index-0123abcd.js")
            self.assertEqual(answer.one("cache-control"), "no-cache", service)

    def test_only_the_frontend_is_compressed(self):
        for service, host in HOSTS.items():
            path = "/rtc/a.js" if service == "livekit" else "/assets/index-0123abcd.js"
            answer = client.ask(host, path, headers={"Accept-Encoding": "gzip"})
            self.assertEqual(answer.one("content-encoding"),
                             "gzip" if service == "frontend" else None, service)

    def test_metrics_are_closed(self):
        self.assertIn(client.ask(HOSTS["controller"], "/metrics").status, (403, 404))
        for path in ("/auth/metrics", "/metrics", "/auth/health", "/health/ready"):
            self.assertIn(client.ask(HOSTS["keycloak"], path).status, (403, 404), path)

    def test_an_unknown_name_gets_none_of_ours(self):
        with self.assertRaises((OSError, EOFError)):
            client.ask("unknown.example.net", "/")
        self.assertNotIn(b"service", client.ask("unknown.example.net", "/", tls=False).body)

    def test_tokens_stay_out_of_the_logs(self):
        client.ask(HOSTS["controller"], "/v1/signaling/SECRETONE?access_token=SECRETTWO",
                   headers={"Referer": "https://example.com/?x=SECRETTHREE"})
        time.sleep(0.2)
        folder = "/var/log/nginx"
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), errors="replace") as file:
                self.assertNotIn("SECRET", file.read(), name)

    def test_uploads_are_not_spooled(self):
        """The backend hears of an upload before its last bytes are sent."""
        path = "/v1/rooms/1/assets"
        connection = client.connect(HOSTS["controller"])
        connection.sendall(f"POST {path} HTTP/1.1\r\nHost: {HOSTS['controller']}\r\n"
                           "Content-Length: 100000\r\n\r\nfirst".encode())
        try:
            private_machine.wait_until(lambda: path in backends.STARTED, "spooled by nginx", 5)
        finally:
            connection.close()


class RateLimit(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()
        profile = dict(PROFILE, rate_limit={"enabled": True, "requests_per_second": 5, "burst": 5})
        self.applied = command("apply", "-", profile=profile)

    def tearDown(self):
        command("remove")
        self.nginx.stop()

    def test_a_burst_is_answered_429_and_signalling_is_not(self):
        self.assertEqual(self.applied.returncode, 0, self.applied.stderr)
        host = HOSTS["controller"]
        answers = [client.ask(host, "/v1/rooms").status for _ in range(30)]
        self.assertIn(429, answers)
        self.assertIn(200, answers)
        for path in ("/signaling", "/v1/signaling/token", "/livekit/rtc"):
            self.assertEqual({client.ask(host, path).status for _ in range(30)}, {200}, path)


class TheWayBack(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()
        self.before = private_machine.tree(*TREES)

    def tearDown(self):
        command("remove")
        self.nginx.stop()

    def test_a_second_apply_changes_nothing_and_does_not_reload(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        tree, workers = private_machine.tree(*TREES), self.nginx.workers()
        again = command("apply", "-")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(private_machine.tree(*TREES), tree)
        self.assertEqual(self.nginx.workers(), workers)
        self.assertEqual(command("plan", "-").returncode, 0)

    def test_undo_gives_back_the_old_tree_byte_for_byte(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        first = private_machine.tree("/etc/nginx", "/etc/opentalk-proxy")
        changed = dict(PROFILE, compression=False, services={"pad": {"enabled": True}})
        self.assertEqual(command("apply", "-", profile=changed).returncode, 0)
        self.assertNotEqual(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"), first)
        undone = command("undo")
        self.assertEqual(undone.returncode, 0, undone.stderr)
        self.assertEqual(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"), first)

    def test_remove_leaves_no_trace(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        removed = command("remove")
        self.assertEqual(removed.returncode, 0, removed.stderr)
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_undo_of_the_first_apply_gives_back_what_was_found(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        self.assertEqual(command("undo").returncode, 0)
        outside = [folder for folder in TREES if folder != "/var/lib/opentalk-proxy"]
        self.assertEqual(private_machine.tree(*outside),
                         {path: node for path, node in self.before.items()
                          if not path.startswith("/var/lib/opentalk-proxy")})

    def test_what_was_planned_is_what_is_written(self):
        planned = command("plan", "-")
        self.assertEqual(planned.returncode, 2, planned.stderr)
        digest = re.search(r"\b[0-9a-f]{64}\b", planned.stdout).group()
        self.assertEqual(command("apply", "-", "--expect", "0" * 64).returncode, 3)
        self.assertEqual(private_machine.tree("/etc/nginx"),
                         {path: node for path, node in self.before.items()
                          if path.startswith("/etc/nginx")})
        applied = command("apply", "-", "--expect", digest)
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertIn(digest, applied.stdout)

    def test_generate_writes_the_same_files(self):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "out")
            generated = command("generate", "-", "--output", output)
            self.assertEqual(generated.returncode, 0, generated.stderr)
            applied = command("apply", "-")
            self.assertEqual(applied.returncode, 0, applied.stderr)
            for service in HOSTS:
                path = f"etc/nginx/sites-available/opentalk-{service}.conf"
                with open(os.path.join(output, path)) as made, open("/" + path) as live:
                    self.assertEqual(made.read(), live.read())

    def test_a_file_edited_by_hand_is_refused_until_it_is_named(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        path = "/etc/nginx/sites-available/opentalk-pad.conf"
        with open(path, "a") as file:
            file.write("# by hand\n")
        edited = private_machine.tree(*TREES)
        changed = dict(PROFILE, compression=False)
        refused = command("apply", "-", profile=changed)
        self.assertEqual(refused.returncode, 3)
        self.assertIn(path, refused.stderr)
        self.assertEqual(private_machine.tree(*TREES), edited)
        taken = command("apply", "-", "--take-over", path, profile=changed)
        self.assertEqual(taken.returncode, 0, taken.stderr)
        self.assertEqual(command("undo").returncode, 0)
        with open(path) as file:
            self.assertTrue(file.read().endswith("# by hand\n"))


class NginxIsNotThere(unittest.TestCase):
    def test_not_running_files_are_tested_and_nothing_is_reloaded(self):
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertRegex(applied.stdout + applied.stderr, "(?i)not (running|reloaded)|does not run")
        self.assertTrue(os.path.exists("/etc/nginx/sites-available/opentalk-pad.conf"))
        self.assertIsNone(private_machine.Nginx.pid())
        self.assertEqual(command("remove").returncode, 0)

    def test_started_when_asked(self):
        applied = command("apply", "-", "--start")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertIsNotNone(private_machine.Nginx.pid())
        os.kill(private_machine.Nginx.pid(), 15)
        private_machine.wait_until(lambda: private_machine.Nginx.pid() is None, "nginx goes on")
        command("remove")

    def test_missing_says_how_to_install_it(self):
        subprocess.run(["mount", "--bind", "/dev/null", private_machine.NGINX], check=True)
        subprocess.run(["mount", "-o", "remount,bind,noexec", private_machine.NGINX], check=True)
        try:
            applied = command("apply", "-")
        finally:
            subprocess.run(["umount", private_machine.NGINX], check=True)
        self.assertEqual(applied.returncode, 3, applied.stderr)
        self.assertIn("apt-get install nginx", applied.stderr)


if __name__ == "__main__":
    private_machine.enter()
    backends.start()
    unittest.main(verbosity=2)
