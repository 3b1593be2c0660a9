"""Certificates in practice, from none to renewed, as an ordinary account: real certbot, and pebble
in place of Let's Encrypt. The machine's own must not notice, and nothing leaves it."""

import hashlib
import os
import shutil
import signal
import ssl
import statistics
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine
import refusal
from practising import HOSTS, PROFILE, BesideTheMachine, Practice, listeners, ordinary
from test_obtain import timer_command

ALL = tuple(HOSTS.values())
LINEAGE = "/etc/letsencrypt/live/example.com"
LETSENCRYPT = dict(PROFILE, certificates={"source": "letsencrypt", "email": "admin@example.org"})
# What is said of another directory counts as little in practice.
ELSEWHERE = dict(PROFILE, certificates={
    "source": "letsencrypt", "directory_url": "https://acme.example.org/dir",
    "directory_ca": "/etc/ssl/directory-root.pem"})
MORE = dict(LETSENCRYPT, extra=[{"id": "stats", "host": "stats.example.com",
                                 "backends": ["127.0.0.1:11333"]}])
STEPS = ["look", "open-port-80", "prove-challenge", "order", "serve-tls", "run-hook",
         "test-renewal"]


def is_ordering(progress):
    return progress["step"] == "order" and "Requesting a certificate" in progress["detail"]


class Obtaining(Practice):
    def __init__(self, become=refusal.become_ordinary):
        super().__init__(become)

    def begin(self, profile=LETSENCRYPT):
        digest = self.plan(profile, obtain=True)["digest"]
        self.send("obtain", profile=profile, digest=digest)

    def obtain(self, profile=LETSENCRYPT):
        self.begin(profile)
        return self.answer()

    def inside(self, *words):
        """As root of the private machine, with nothing in the environment, as a timer does it."""
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file:
            first = file.read().split()[0]
        return subprocess.run(["/usr/bin/nsenter", "--target", first, "--user", "--mount", "--net",
                               "--pid", "--preserve-credentials", *words], env={}, text=True,
                              preexec_fn=refusal.become_ordinary, capture_output=True, cwd="/")

    def trust(self):
        """The root that the authority signs with, for clients who know whom they trust."""
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with context.wrap_socket(self.dial("127.0.0.1:14001")) as connection:
            connection.sendall(b"GET /roots/0 HTTP/1.0\r\n\r\n")
            text = b"".join(iter(lambda: connection.recv(1 << 16), b"")).decode()
        return text[text.index("-----BEGIN"):]

    def served(self, host, roots):
        """The fingerprint of a leaf that a strict client takes for that name."""
        context = ssl.create_default_context(cadata=roots)
        with context.wrap_socket(self.dial("127.0.0.1:443"), server_hostname=host) as connection:
            return hashlib.sha256(connection.getpeercert(binary_form=True)).hexdigest()


class Obtain(BesideTheMachine):
    def obtaining(self, become=refusal.become_ordinary):
        self.started.append(Obtaining(become))
        return self.started[-1]

    def check_obtained(self, answer, practice, hosts=ALL):
        outcome = answer.get("result", answer).get("outcome")
        self.assertIsNotNone(outcome, answer)
        self.assertEqual((outcome["obtained"], outcome["notes"]), (["example.com"], []))
        proved = {proof["host"]: proof["fingerprint"] for proof in outcome["proofs"]}
        roots = practice.trust()
        self.assertEqual({host: practice.served(host, roots) for host in hosts}, proved)
        self.assertEqual(len(set(proved.values())), 1)
        return proved["example.com"]

    def check_report(self, practice):
        report = practice.ask("certificates", profile=LETSENCRYPT)["result"]["certificates"]
        self.assertEqual({host["host"]: host["certificate"] for host in report["hosts"]},
                         {host: f"{LINEAGE}/fullchain.pem" for host in ALL})
        self.assertEqual(report["renewal"], {"by": "", "active": False, "practice": True})

    def check_steps(self, practice):
        done = {step["step"] for step in practice.progress if step["state"] == "done"}
        self.assertLessEqual(set(STEPS), done)
        self.assertNotIn("failed", [step["state"] for step in practice.progress])

    def check_who_signs_is_said(self, practice):
        """To those whom it concerns."""
        self.assertNotIn("warnings", practice.about)
        for profile, more, codes in ((LETSENCRYPT, {"obtain": True}, ["practice-authority"]),
                                     (PROFILE, {}, [])):
            planned = practice.ask("plan", profile=profile, **more)["result"]
            self.assertEqual([warning["code"] for warning in planned.get("warnings", [])
                              if warning["code"].startswith("practice")], codes)

    def test_from_none_to_renewed_and_one_host_more(self):
        practice = self.obtaining()
        self.check_who_signs_is_said(practice)
        plan = practice.plan(LETSENCRYPT, obtain=True)
        self.assertEqual(plan["problems"], [])
        self.assertNotIn("ca-certificates", str([change["wanted"]["path"]
                                                 for change in plan["changes"]]))
        start = time.monotonic()
        first = self.check_obtained(practice.obtain(), practice)
        print(f"obtained in {time.monotonic() - start:.1f} s", file=sys.stderr)
        self.check_steps(practice)
        self.assertEqual(listeners(), self.listeners)

        renewed = practice.inside(*timer_command())
        self.assertEqual(renewed.returncode, 0, renewed.stdout + renewed.stderr)
        roots = practice.trust()
        private_machine.wait_until(lambda: practice.served("pad.example.com", roots) != first,
                                   "the hook did not reload")
        second = {practice.served(host, roots) for host in ALL}
        self.assertEqual(len(second), 1)
        actions = {change["action"] for change in practice.plan(LETSENCRYPT)["changes"]}
        self.assertEqual(actions, {"keep"})
        self.check_report(practice)

        third = self.check_obtained(practice.obtain(MORE), practice, (*ALL, "stats.example.com"))
        self.assertNotIn(third, second)
        self.assertEqual(practice.ask("remove")["result"]["outcome"]["did"], "removed")
        self.assertEqual(practice.dial("127.0.0.1:443"), "Connection refused")
        self.assertEqual(practice.inside("/usr/bin/test", "-e", LINEAGE).returncode, 0)
        self.assertEqual(practice.end(), 0)

    def test_no_other_directory_is_asked(self):
        practice = self.obtaining()
        self.check_obtained(practice.obtain(ELSEWHERE), practice)
        practice.end()

    def test_a_profile_without_ipv6_is_practised_too(self):
        practice = self.obtaining()
        self.check_obtained(practice.obtain(dict(LETSENCRYPT, ipv6=False)), practice)
        practice.end()

    def test_renewing_can_be_tried_alone(self):
        practice = self.obtaining()
        self.check_obtained(practice.obtain(), practice)
        tested = practice.ask("test_renewal", profile=LETSENCRYPT)
        self.assertIn("result", tested, tested)
        self.assertEqual(practice.progress[-1],
                         {"step": "test-renewal", "state": "done", "detail": ""})
        practice.end()

    def test_cancelled_in_mid_order_it_serves_as_before(self):
        practice = self.obtaining()
        practice.apply()
        with practice.connect("example.com") as connection:
            placeholder = connection.getpeercert(binary_form=True)
        practice.begin()
        self.assertIsNone(practice.answer(is_ordering))
        practice.send("cancel")
        codes = [problem["code"] for problem in practice.answer()["problems"]]
        self.assertEqual(codes, ["cancelled"])
        for host in ALL:
            with practice.connect(host) as connection:
                self.assertEqual(connection.getpeercert(binary_form=True), placeholder)
        self.assertEqual(practice.inside("/usr/sbin/nginx", "-t").returncode, 0)
        self.check_obtained(practice.obtain(), practice)
        practice.end()

    def test_in_mid_order_all_ends_with_it(self):
        for end in (lambda process: process.stdin.close(), lambda process: process.kill(),
                    lambda process: process.send_signal(signal.SIGTERM)):
            practice = self.obtaining()
            practice.begin()
            self.assertIsNone(practice.answer(is_ordering))
            running = self.commands()
            self.assertLessEqual({"pebble", "pebble-challtes", "certbot", "nginx"}, running)
            end(practice.process)
            if practice.reap() == -signal.SIGKILL:
                shutil.rmtree(practice.folder)  # nobody is left who could
            self.check_traces()

    def commands(self):
        """The names of what runs here now that did not before."""
        names = set()
        for pid in private_machine.reaped(
                {int(name) for name in os.listdir("/proc") if name.isdigit()} - self.processes):
            with open(f"/proc/{pid}/comm") as file:
                names.add(file.read().strip())
        return names


class WithoutAuthority(BesideTheMachine):
    """What is refused says why, and all else is as ever."""

    def put_in_place(self, other):
        subprocess.run(["mount", "--bind", other, acme.PEBBLE], check=True)
        self.addCleanup(subprocess.run, ["umount", acme.PEBBLE], check=True)

    def expect_refused(self, code, become):
        practice = Obtaining(become)
        self.started.append(practice)
        plan = practice.plan(LETSENCRYPT, obtain=True)
        self.assertTrue(plan["changes"])
        self.assertEqual([problem["code"] for problem in plan["problems"]], [code])
        refused = practice.obtain()["problems"]
        self.assertEqual([problem["code"] for problem in refused], [code])
        self.assertEqual(practice.progress[-1]["state"], "failed")
        tested = practice.ask("test_renewal", profile=LETSENCRYPT)["problems"]
        self.assertEqual([problem["code"] for problem in tested], [code])
        self.assertEqual(practice.dial("127.0.0.1:80"), "Connection refused")
        self.assertTrue(practice.apply()["result"]["outcome"]["reloaded"])
        self.assertEqual(practice.get("example.com")[0].status, 200)
        practice.end()
        return practice, refused[0]

    def test_without_pebble_it_says_what_to_install(self):
        self.put_in_place("/dev/null")
        practice, problem = self.expect_refused("practice-authority-missing",
                                                refusal.become_ordinary)
        self.assertIn("apt-get install certbot pebble", problem["remedy"])
        self.assertNotIn("warnings", practice.about)

    def test_a_pebble_that_does_not_start_is_no_long_wait(self):
        self.put_in_place("/usr/bin/false")
        practice = Obtaining()
        self.started.append(practice)
        start = time.monotonic()
        codes = [problem["code"] for problem in practice.obtain()["problems"]]
        self.assertEqual(codes, ["practice-authority-not-started"])
        self.assertLess(time.monotonic() - start, 5)
        self.assertTrue(practice.apply()["result"]["outcome"]["reloaded"])
        practice.end()

    @unittest.skipUnless(refusal.supported(), "no filter for this kind of machine")
    def test_without_namespaces_the_names_lead_nowhere(self):
        self.expect_refused("practice-authority-needs-network", ordinary)

    def test_the_authority_hardly_delays_the_start(self):
        with_it = self.seconds_to_start()
        self.put_in_place("/dev/null")
        without = self.seconds_to_start()
        print(f"start: {with_it * 1000:.0f} ms, without an authority {without * 1000:.0f} ms",
              file=sys.stderr)
        self.assertLess(with_it - without, 0.15)

    def seconds_to_start(self):
        taken = []
        for _ in range(7):
            start = time.monotonic()
            practice = Obtaining()
            taken.append(time.monotonic() - start)
            practice.end()
        return statistics.median(taken)


if __name__ == "__main__":
    if not all(os.path.exists(path) for path in (acme.PEBBLE, acme.NAME_SERVER, acme.CERTBOT)):
        print("skipped: certbot and pebble are not installed")
        sys.exit(77)
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    unittest.main(verbosity=2)
