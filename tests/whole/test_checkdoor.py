"""The checks of the front door, on a machine where the profile is applied for real: with everything
right each of them is good, and one fault, planted by hand, is named by the check that is about it.
"""

import private_machine

private_machine.enter()

import os  # noqa: E402
import re  # noqa: E402
import signal  # noqa: E402
import time  # noqa: E402
import unittest  # noqa: E402

import backends  # noqa: E402
from acme import NameServer  # noqa: E402
import checking  # noqa: E402
from checking import ADDRESS, PROFILE, probe  # noqa: E402
from opentalk import Applied, HOSTS  # noqa: E402

SITES = "/etc/nginx/sites-available"
AUTHORITY = checking.furnished()
GUIDE = ("default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' "
         "'unsafe-inline'; img-src 'self' data:; connect-src 'self' wss://$host "
         "https://*.example.com; font-src 'self'; frame-src 'self'; frame-ancestors 'self'; "
         "media-src 'self' blob:;")


class Port53(NameServer):
    address = "127.0.0.1:53"


class Doors(Applied):
    profile = PROFILE

    def setUp(self):
        self.kept = {}
        self.addCleanup(self.put_back)

    def put_back(self):
        for path, text in self.kept.items():
            with open(path, "w") as file:
                file.write(text)
        self.reload()

    def reload(self):
        before = set(self.nginx.workers())
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        os.kill(self.nginx.pid(), signal.SIGHUP)
        private_machine.wait_until(
            lambda: self.nginx.workers() and not before & set(self.nginx.workers()),
            "old workers go on")

    def edit(self, path, pattern, instead, count=0):
        """Changes nginx's files; a pattern that is nowhere is a mistake of the test."""
        with open(path) as file:
            text = file.read()
        self.kept.setdefault(path, text)
        changed, times = re.subn(pattern, instead, text, count, re.MULTILINE)
        self.assertGreater(times, 0, f"{pattern} is not in {path}")
        with open(path, "w") as file:
            file.write(changed)

    def edit_site(self, service, pattern, instead, count=0):
        self.edit(f"{SITES}/opentalk-{service}.conf", pattern, instead, count)

    def add_to_site(self, service, line):
        """In the server of port 443."""
        self.edit_site(service, r"^(\s*)(add_header Strict-Transport-Security)",
                       lambda found: f"{found[1]}{line}\n{found[1]}{found[2]}", 1)

    def show(self, service, certificate, key):
        self.edit_site(service, r"ssl_certificate \S+;", f"ssl_certificate {certificate};")
        self.edit_site(service, r"ssl_certificate_key \S+;", f"ssl_certificate_key {key};")

    def assertNamed(self, service, state, code, profile=PROFILE):
        """The checks of this site tell it, and no other check tells anything."""
        self.reload()
        found, said = probe(profile)
        host = HOSTS[service]
        for subject, result in found.items():
            if subject in (f"{host} here", f"{host} by its name"):
                self.assertEqual(result, (state, code), f"{subject}\n{said}")
            else:
                self.assertEqual(result[0], "good", f"{subject}\n{said}")

    # everything right

    def test_nothing_is_wrong(self):
        begin = time.monotonic()
        found, said = probe()
        self.assertLess(time.monotonic() - begin, 3)
        self.assertEqual(len(found), 2 * len(HOSTS) + 2)
        for subject, (state, code) in found.items():
            self.assertEqual(state, "good", f"{subject} {code}\n{said}")
        self.assertEqual(found["pad.example.com here"][1], "door-right-socket")
        self.assertEqual(found["example.com here"][1], "door-right")
        self.assertEqual(found["accounts.example.com from outside"][1], "outside-closed")

    # headers

    def test_hsts_is_gone(self):
        self.edit_site("pad", r"^.*add_header Strict-Transport-Security.*$", "")
        self.assertNamed("pad", "warning", "door-hsts-missing")

    def test_hsts_comes_twice(self):
        self.add_to_site("keycloak", "add_header Strict-Transport-Security max-age=1 always;")
        self.assertNamed("keycloak", "warning", "door-hsts-twice")

    def test_hsts_is_another(self):
        self.edit_site("livekit", "max-age=63072000", "max-age=60")
        self.assertNamed("livekit", "warning", "door-hsts-differs")

    def test_nosniff_is_gone(self):
        self.edit_site("controller", r"^.*add_header X-Content-Type-Options.*$", "")
        self.assertNamed("controller", "warning", "door-header-missing")

    def test_a_header_comes_twice(self):
        self.add_to_site("frontend", "add_header X-Content-Type-Options nosniff always;")
        self.assertNamed("frontend", "warning", "door-header-twice")

    def test_the_camera_is_forbidden(self):
        self.edit_site("frontend", r"camera=\(self\)", "camera=()")
        self.assertNamed("frontend", "failure", "door-permissions")

    def test_the_guides_frame_options_on_the_pad(self):
        self.edit_site("pad", r"^.*add_header Content-Security-Policy.*$",
                       "add_header X-Frame-Options SAMEORIGIN;")
        self.assertNamed("pad", "failure", "door-frame-options")

    def test_frame_options_beside_a_policy(self):
        self.add_to_site("whiteboard", "add_header X-Frame-Options SAMEORIGIN always;")
        self.assertNamed("whiteboard", "warning", "door-frame-options")

    def test_the_guides_policy_on_the_whiteboard(self):
        self.edit_site("whiteboard", r'(add_header Content-Security-Policy) ".*?"', rf'\1 "{GUIDE}"')
        self.assertNamed("whiteboard", "failure", "door-frame-refused")

    def test_anybody_may_frame_the_pad(self):
        self.edit_site("pad", r"^.*add_header Content-Security-Policy.*$", "")
        self.assertNamed("pad", "warning", "door-frame-open")

    def test_the_guides_policy_on_keycloak(self):
        self.add_to_site("keycloak", f'add_header Content-Security-Policy "{GUIDE}";')
        self.assertNamed("keycloak", "warning", "door-policy-foreign")

    # the policy of the frontend

    def test_the_guides_policy(self):
        self.edit_site("frontend", r'(add_header Content-Security-Policy) ".*?"', rf'\1 "{GUIDE}"')
        self.assertNamed("frontend", "failure", "door-policy-blocks")
        said = probe()[1]
        self.assertIn("wss://controller.example.com", said)
        self.assertIn("wss://livekit.example.com", said)

    def test_the_guides_policy_beside_ours(self):
        self.add_to_site("frontend", f'add_header Content-Security-Policy "{GUIDE}";')
        self.assertNamed("frontend", "failure", "door-policy-blocks")

    def test_a_policy_without_websockets(self):
        self.edit_site("frontend", " wss://controller.example.com", "")
        self.assertNamed("frontend", "failure", "door-policy-blocks")

    def test_no_policy(self):
        self.edit_site("frontend", r"^.*add_header Content-Security-Policy.*$", "")
        self.assertNamed("frontend", "warning", "door-policy-missing")

    # caching

    def test_the_guides_caching(self):
        self.add_location("frontend", r"""
    location ~* \.(jpg|jpeg|png|gif|ico|css|js)$ {
        proxy_pass http://127.0.0.1:8080;
        expires 7d;
        add_header Cache-Control "public";
    }
""")
        self.assertNamed("frontend", "failure", "door-config-cached")

    def add_location(self, service, block):
        """Before the last `location /`, which is that of port 443."""
        path = f"{SITES}/opentalk-{service}.conf"
        with open(path) as file:
            text = file.read()
        self.kept.setdefault(path, text)
        at = text.rindex("location / {")
        with open(path, "w") as file:
            file.write(text[:at].rstrip() + "\n" + block + "    " + text[at:])

    # port 80

    def test_no_redirect(self):
        self.edit_site("pad", r"return 308 \S+;", "return 200;")
        self.assertNamed("pad", "failure", "door-no-redirect")

    def test_a_redirect_elsewhere(self):
        self.edit_site("pad", r"return 308 \S+;", "return 308 https://example.com$request_uri;")
        self.assertNamed("pad", "failure", "door-redirect-elsewhere")

    def test_a_redirect_to_itself(self):
        self.edit_site("pad", r"return 308 \S+;", "return 301 http://$host$request_uri;")
        self.assertNamed("pad", "failure", "door-redirect-loop")

    def test_https_leads_back(self):
        self.add_to_site("whiteboard", "return 301 http://$host$request_uri;")
        self.assertNamed("whiteboard", "failure", "door-redirect-loop")

    # WebSockets

    def test_the_upgrade_header_is_gone(self):
        for service in ("controller", "livekit", "whiteboard", "pad"):
            with self.subTest(service):
                self.edit_site(service, r"^.*proxy_set_header Upgrade .*$", "")
                self.assertNamed(service, "failure", "door-socket-dropped")
                self.put_back()

    # certificates

    def test_certificates(self):
        host = HOSTS["pad"]
        make = AUTHORITY.make
        cases = {
            "door-certificate-expired": make("expired", [host], -90, -1),
            "door-certificate-not-yet-valid": make("early", [host], 2, 90),
            "door-certificate-name": make("other", ["pad.example.org"]),
            "door-certificate-wildcard": make("wild", ["*.pad.example.com"]),
            "door-chain-incomplete": make("alone", [host], chain=False),
            "door-certificate-self-signed": AUTHORITY.make_self_signed("own", host),
        }
        for code, files in cases.items():
            with self.subTest(code):
                self.show("pad", *files)
                self.assertNamed("pad", "failure", code)
                self.put_back()
        self.show("pad", *make("late", [host], -60, 20))
        self.assertNamed("pad", "warning", "door-certificate-expiring")

    def test_an_old_protocol(self):
        """Before NGINX 1.29.2 the default server decides, which reads the same snippet."""
        modern = {**PROFILE, "tls": "modern"}
        self.edit("/etc/nginx/snippets/opentalk-ssl.conf", r"ssl_protocols .*;",
                  "ssl_protocols TLSv1.2;")
        self.reload()
        found, said = probe(modern)
        self.assertEqual(found["pad.example.com here"], ("warning", "door-tls-not-modern"), said)

    # names and backends

    def test_a_name_that_is_not_served(self):
        self.edit_site("pad", r"server_name pad.example.com;", "server_name pad.example.org;")
        self.assertNamed("pad", "failure", "door-name-unknown")

    def test_closed_without_a_word(self):
        self.add_to_site("pad", "return 444;")
        self.assertNamed("pad", "failure", "door-closed")

    def test_an_error(self):
        self.add_to_site("pad", "return 500;")
        self.assertNamed("pad", "failure", "door-server-error")

    def test_a_backend_that_is_down(self):
        livekit = next(one for one in self.backends if one.service == "livekit")
        self.backends.remove(livekit)
        backends.stop([livekit])
        try:
            self.assertNamed("livekit", "warning", "door-backend-down")
        finally:
            self.backends.extend(backends.start(["livekit"]))

    # what strangers reach

    def assertOpen(self, subject, state, code, profile=PROFILE):
        self.reload()
        found, said = probe(profile)
        self.assertEqual(found.pop(subject), (state, code), said)
        for other, (was, _) in found.items():
            self.assertEqual(was, "good", f"{other}\n{said}")

    def test_metrics_are_open(self):
        self.edit_site("controller", r"location \^~ /metrics", "location ^~ /other")
        self.assertOpen("controller.example.com from outside", "failure", "outside-metrics-open")

    def test_the_console_is_open(self):
        self.edit_site("keycloak", r"^\s*deny all;.*$", "")
        self.assertOpen("accounts.example.com from outside", "failure", "outside-console-open")

    def test_what_the_profile_keeps_open(self):
        self.edit_site("controller", r"location \^~ /metrics", "location ^~ /other")
        self.edit_site("keycloak", r"^\s*deny all;.*$", "")
        self.reload()
        kept = {**PROFILE, "keep_open": ["controller-metrics"],
                "admin_networks": [ADDRESS + "/32"]}
        found, said = probe(kept, ("exposure",))
        self.assertEqual(found, {"accounts.example.com from outside":
                                 ("good", "outside-figures-closed")}, said)

    # real names

    def test_names_lead_here_or_nowhere(self):
        server = Port53()
        self.addCleanup(server.stop)
        for host in HOSTS.values():
            server.add(host, ADDRESS, "2001:db8::1")
        more = ("--name-server=127.0.0.1",)
        found, said = probe(kinds=("door",), more=more)
        for subject, (state, _) in found.items():
            self.assertEqual(state, "good", f"{subject}\n{said}")
        self.assertIn(f"https://pad.example.com/ at {ADDRESS}, 2001:db8::1", said)
        other = {**PROFILE, "domain": "example.net"}
        self.assertEqual(probe(other, ("door",), more)[0]["example.net by its name"],
                         ("skipped", "door-no-address"))
        server.add("example.net", "198.51.100.7")
        self.assertEqual(probe(other, ("door",), more)[0]["example.net by its name"],
                         ("skipped", "door-no-answer-from-inside"))

    # nothing at all

    def test_nginx_hangs(self):
        """Everything runs into its time limit, side by side."""
        workers = self.nginx.workers()
        for worker in workers:
            os.kill(worker, signal.SIGSTOP)
        self.addCleanup(lambda: [os.kill(worker, signal.SIGCONT) for worker in workers])
        begin = time.monotonic()
        found, said = probe()
        self.assertLess(time.monotonic() - begin, 12)
        for host in HOSTS.values():
            self.assertEqual(found[f"{host} here"], ("failure", "door-silent"), said)

    def test_nobody_listens(self):
        self.nginx.stop()
        try:
            found, said = probe()
            self.assertEqual(found["pad.example.com here"], ("failure", "door-refused"), said)
            self.assertEqual(found["pad.example.com by its name"], ("failure", "door-refused"), said)
            self.assertEqual(found["controller.example.com from outside"][0], "skipped", said)
        finally:
            type(self).nginx = private_machine.Nginx()


if __name__ == "__main__":
    unittest.main()
