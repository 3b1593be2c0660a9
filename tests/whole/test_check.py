"""`opentalk-proxy-wizard --check` on a machine where OpenTalk's profile is applied and everything is
right: no warning at all. Then one fault at a time, and the report names it first."""

import private_machine

private_machine.enter()

import json  # noqa: E402
import os  # noqa: E402
import signal  # noqa: E402
import socket  # noqa: E402
import subprocess  # noqa: E402
import time  # noqa: E402
import unittest  # noqa: E402

import backends  # noqa: E402
import checking  # noqa: E402
from checking import ADDRESS, PROFILE  # noqa: E402
from identities import ACCOUNTS, HTML, OPENID, REALM, Service, Services, page  # noqa: E402
from nameserver import NameServer  # noqa: E402
from opentalk import HOSTS, command  # noqa: E402

WIZARD = os.environ.get("OPENTALK_WIZARD", "build/release/bin/opentalk-proxy-wizard")
PATH = "/run/profile.json"
ZONE = {host: {"A": [ADDRESS]} for host in HOSTS.values()}
SERVICES = {**PROFILE["services"],
            **{name: {"enabled": True} for name in ("whiteboard", "pad")}}


def check(profile=PROFILE, *more):
    """The report, the exit status and how long it took."""
    with open(PATH, "w") as file:
        json.dump(profile, file)
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    begin = time.monotonic()
    ran = subprocess.run([WIZARD, "--check", PATH, "--json", *more], capture_output=True,
                         text=True, timeout=60, env=environment)
    took = time.monotonic() - begin
    return json.loads(ran.stdout) if ran.stdout else ran.stderr, ran.returncode, took


def told(report):
    """What is not good, the worst first, as in the report for people."""
    order = {"failure": 0, "warning": 1}
    rows = [row for row in report["results"] if row["state"] in order]
    return sorted(rows, key=lambda row: order[row["state"]])


class Check(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        checking.furnished()
        with open("/etc/resolv.conf", "w") as file:
            file.write("nameserver 127.0.0.1\n")
        cls.names = NameServer(dict(ZONE))
        cls.services = Services()
        cls.nginx = private_machine.Nginx()
        applied = command("apply", "-", profile=PROFILE)
        assert applied.returncode == 0, applied.stderr

    @classmethod
    def tearDownClass(cls):
        command("remove")
        cls.nginx.stop()
        cls.services.stop()

    def tearDown(self):
        self.services.heal()
        self.names.zone.clear()
        self.names.zone.update(ZONE)

    def assertFirst(self, code, kind=None, profile=PROFILE, status=3):
        """The report names it first, and what else it says follows from it."""
        report, returned, _ = check(profile)
        rows = told(report)
        self.assertTrue(rows, "nothing was found")
        codes = [(row["check"], row["subject"], row["code"]) for row in rows]
        self.assertEqual(rows[0]["code"], code, codes)
        if kind:
            self.assertEqual(rows[0]["check"], kind)
        self.assertEqual(returned, status, codes)
        for row in rows:
            self.assertTrue(row["asked"] and row["findings"][0]["reason"], row)
            self.assertTrue(row["findings"][0]["remedy"], row)
        return report

    # all is well

    def test_everything_right_is_no_warning(self):
        report, status, took = check()
        self.assertEqual([(row["check"], row["subject"], row["code"]) for row in told(report)], [])
        self.assertEqual((report["state"], status), ("good", 0))
        self.assertEqual(report["settings"], [])
        kinds = {row["check"] for row in report["results"]}
        self.assertLessEqual({"name", "backend", "release", "exposure", "port", "door", "log"},
                             kinds)
        self.assertLess(took, 3)

    def test_the_text_names_no_host_where_it_is_masked(self):
        with open(PATH, "w") as file:
            json.dump(PROFILE, file)
        said = subprocess.run([WIZARD, "--check", PATH, "--masked"], capture_output=True,
                              text=True, timeout=60).stdout
        self.assertIn("[good] backend controller 127.0.0.1:8090 (backend-is-service)", said)
        self.assertNotIn("example.com", said)
        self.assertNotIn(ADDRESS, said)

    def test_bad_input_is_status_1(self):
        for profile in ({"version": 1, "domain": "no domain"}, {"version": 1, "nonsense": True}):
            self.assertEqual(check(profile)[1], 1)
        self.assertEqual(check(PROFILE, "--public-address", "my router")[1], 1)
        self.assertEqual(check(PROFILE, "--livekit", "/nowhere.yaml")[1], 1)

    # one fault each

    def test_a_service_that_is_down(self):
        for name in HOSTS:
            with self.subTest(name):
                self.services.stop(name)
                report = self.assertFirst("backend-refused", "backend")
                self.assertTrue(told(report)[0]["subject"].startswith(name))
                self.services.heal()

    def test_two_services_exchanged(self):
        self.services.stop("whiteboard", "pad")
        self.services.running["whiteboard"] = Service("pad", backends.PORTS["whiteboard"])
        self.services.running["pad"] = Service("whiteboard", backends.PORTS["pad"])
        self.assertFirst("backend-is-another", "backend")
        self.services.stop("whiteboard", "pad")

    def test_a_page_in_place_of_a_service(self):
        self.services["pad"].pages = {"*": page("<!doctype html>", HTML)}
        self.assertFirst("backend-unrecognised", "backend")

    def test_what_services_say_of_one_another(self):
        foreign = "https://login.example.com" + REALM
        cases = {
            "keycloak-ignores-proxy":
                ("keycloak", OPENID, page({"issuer": "http://accounts.example.com" + REALM})),
            "keycloak-other-host": ("keycloak", OPENID, page({"issuer": foreign})),
            "controller-other-issuer": ("controller", "/v1/auth/login", page(
                {"oidc": {"url": foreign}},
                headers=["Access-Control-Allow-Origin: https://example.com"])),
            "controller-refuses-origin": ("controller", "/v1/auth/login", page(
                {"oidc": {"url": ACCOUNTS + REALM}})),
            "frontend-other-controller": ("frontend", "/.well-known/opentalk/client", page(
                {"opentalk_controller": {"base_url": "https://api.example.com"}})),
        }
        for code, (service, path, answer) in cases.items():
            with self.subTest(code):
                self.services[service].pages[path] = answer
                report = self.assertFirst(code, "backend")
                self.assertEqual([one["code"] for one in report["settings"]], [code])
                self.assertTrue(report["settings"][0]["lines"])
                self.services.heal()

    def test_another_release(self):
        self.services["controller"].pages.pop("/signaling")
        self.services["controller"].pages["/livekit/rtc"] = page({"code": "unauthorized"}, status=401)
        self.assertFirst("release-differs", "release")

    def test_a_name_that_leads_elsewhere(self):
        self.names.zone[HOSTS["pad"]] = {"A": ["198.51.100.9"]}
        self.assertFirst("dns-elsewhere", "name")
        self.names.zone[HOSTS["pad"]] = {"A": [ADDRESS], "AAAA": ["2001:db8:9::9"]}
        self.assertFirst("dns-aaaa-elsewhere", "name")
        self.names.zone.pop(HOSTS["pad"])
        self.assertFirst("dns-no-such-name", "name")

    def test_a_service_for_everybody(self):
        self.services.stop("pad")
        self.services.start("pad", address="0.0.0.0")
        report, status, _ = check()
        self.services.stop("pad")
        self.assertEqual([(row["check"], row["code"]) for row in told(report)],
                         [("exposure", "backend-open")], report)
        self.assertEqual(status, 2)

    def test_nginx_that_is_stopped(self):
        workers = self.nginx.workers()
        for worker in workers:
            os.kill(worker, signal.SIGSTOP)
        self.addCleanup(lambda: [os.kill(worker, signal.SIGCONT) for worker in workers])
        report, status, took = check()
        self.assertEqual(told(report)[0]["check"], "door")
        self.assertEqual(status, 3)
        self.assertLess(took, 12)

    def test_nobody_answers_at_all(self):
        """Services that take the connection and say nothing, names that no server answers for."""
        self.services.stop()
        silent = [socket.create_server(("127.0.0.1", backends.PORTS[name])) for name in HOSTS]
        self.names.zone.update({host: {"*": "silent"} for host in HOSTS.values()})
        report, status, took = check()
        for each in silent:
            each.close()
        self.assertEqual(status, 3)
        self.assertLess(took, 12)
        codes = {row["code"] for row in told(report)}
        self.assertLessEqual({"backend-silent", "dns-no-answer"}, codes)

    def test_ordinary_users_may_ask_too(self):
        """Logs are not theirs to read, and that is no worry."""
        with open(PATH, "w") as file:
            json.dump(PROFILE, file)
        for log in os.scandir("/var/log/nginx"):
            os.chmod(log.path, 0o640)
        ran = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", WIZARD,
                              "--check", PATH, "--json"], capture_output=True, text=True, timeout=60)
        report = json.loads(ran.stdout)
        self.assertEqual([(row["subject"], row["code"]) for row in told(report)], [])
        self.assertEqual(ran.returncode, 0)
        skipped = {row["check"] for row in report["results"] if row["state"] == "skipped"}
        self.assertIn("log", skipped)


if __name__ == "__main__":
    unittest.main()
