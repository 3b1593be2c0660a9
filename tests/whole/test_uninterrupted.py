"""Hosts that are on HTTPS stay on it while certificates are obtained for them, whatever they are
served with until then, and also when obtaining is killed. Handshakes go on all the time."""

import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import certified
import private_machine
from certified import served
from obtaining import OWN, Handshakes, OneDirectory
from opentalk import HOSTS, command

ALL = tuple(HOSTS.values())


class Uninterrupted(OneDirectory):
    def applied(self, profile):
        done = command("apply", "-", profile=profile)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def obtain_under_watch(self, profile=None):
        """Nobody sees anything but what was presented before, and then what is now."""
        before = served(ALL[0])
        self.assertIsNotNone(before)
        with Handshakes() as watch:
            self.obtained(profile)
        self.assertGreater(watch.rounds, 2)
        after = {host: served(host) for host in ALL}
        self.assertEqual(set(after.values()) & {None, before}, set())
        for host in ALL:
            self.assertEqual(watch.seen[host] - {before, after[host]}, set(), host)
            self.assertIn(before, watch.seen[host], host)

    def test_own_files(self):
        self.applied(self.own_files())
        self.obtain_under_watch()
        self.assertServed()

    def test_a_placeholder(self):
        self.applied(dict(self.profile, certificates={"source": "placeholder"}))
        self.obtain_under_watch()
        self.assertServed()

    def test_a_certificate_that_has_expired(self):
        """Better than none: who has accepted it goes on."""
        self.obtained()
        self.own_files(expired=True)
        archive = "/etc/letsencrypt/archive/example.com"
        for kind in ("cert", "fullchain"):
            shutil.copy(f"{OWN}/own.pem", f"{archive}/{kind}1.pem")
        shutil.copy(f"{OWN}/own.key", f"{archive}/privkey1.pem")
        subprocess.run(["nginx", "-s", "reload"], check=True)
        private_machine.wait_until(lambda: served(ALL[0]) == certified.on_disk(),
                                   "nginx does not present what has expired")
        self.obtain_under_watch()
        self.assertServed()

    def test_one_of_another_directory(self):
        self.obtained()
        other = acme.Pebble(port=14200, name="other.test")
        self.addCleanup(other.stop)
        shutil.copy(other.root, certified.ROOT)
        self.obtain_under_watch(certified.profile_for(other))
        self.assertEqual(other.issued(), 2, "one ordered, one to test renewing")

    def test_a_run_that_is_killed(self):
        """The one after it takes back what stands half done, and goes on."""
        self.applied(self.own_files())
        own = served(ALL[0])
        with Handshakes() as watch:
            for step in ("open-port-80", "prove-challenge", "order"):
                self.kill_when(lambda said: re.search(f"^{step} (done|skipped)", said, re.M))
                self.assertServes()
                self.assertEqual({host: served(host) for host in ALL}, dict.fromkeys(ALL, own), step)
            self.obtained()
        self.assertServed()
        for host in ALL:
            self.assertEqual(watch.seen[host], {own, certified.on_disk()}, host)
        self.assertEqual(self.issued(), 2, "one ordered, one to test renewing")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
