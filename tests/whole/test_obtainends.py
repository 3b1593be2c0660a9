"""How obtaining ends: with nginx as it has to be, one checkpoint that plain `undo` takes back, and
soon, also where names lead to nobody and whoever waits gives up."""

import os
import shutil
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine
from certified import served
from obtaining import OneDirectory, checkpoints
from opentalk import HOSTS, command

ALL = tuple(HOSTS.values())
SILENT = [f"203.0.113.{number}" for number in range(1, 16)]


class History(OneDirectory):
    def applied(self, profile):
        done = command("apply", "-", profile=profile)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def undone(self):
        done = command("undo")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_obtaining_is_one_checkpoint(self):
        self.applied(self.own_files())
        before, own = private_machine.tree("/etc/nginx"), served(ALL[0])
        self.obtained()
        self.assertEqual(len(checkpoints(command("history", "--json"))), 2)
        self.assertServed()
        self.undone()
        self.assertEqual(private_machine.tree("/etc/nginx"), before)
        for host in ALL:
            self.assertEqual(served(host), own, host)

    def test_a_failure_leaves_nothing_to_undo(self):
        before = private_machine.tree("/etc/nginx")
        self.applied(dict(self.profile, certificates={"source": "placeholder"}))
        self.nginx.stop()
        nobody = self.from_directory(directory_url=f"https://{acme.NAME}:14999/dir")
        refused = command("certificates", "obtain", "-", "--start", profile=nobody)
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertIn(acme.NAME, refused.stderr)
        self.assertIsNone(self.nginx.pid(), "nginx was stopped and still runs")
        self.assertIsNone(served(ALL[0]))
        self.assertNotIn(0, checkpoints(command("history", "--json")))
        self.nginx = private_machine.Nginx()
        self.undone()
        self.assertEqual(private_machine.tree("/etc/nginx"), before)


class Stopped(OneDirectory):
    def test_nginx_is_started_where_all_is_in_place(self):
        self.obtained()
        self.nginx.stop()
        done = command("certificates", "obtain", "-", "--start", profile=self.profile)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIsNotNone(self.nginx.pid())
        self.assertServed()
        for host in ALL:
            self.assertIn(f"proved: {host} on ", done.stdout)

    def test_nginx_is_started_that_a_hook_of_certbot_stops(self):
        """Left over from days when certbot's own server answered."""
        folder = "/etc/letsencrypt/renewal-hooks/pre"
        os.makedirs(folder)
        with open(f"{folder}/stop", "w") as file:
            file.write("#!/bin/sh\nnginx -s stop\nsleep 0.5\n")
        os.chmod(f"{folder}/stop", 0o755)
        done = self.obtained()
        said = [line for line in done.stderr.splitlines()
                if line.startswith("warning: ") and "hook" in line and "stop" in line]
        self.assertEqual(len(said), 1, done.stderr)
        self.assertIsNotNone(self.nginx.pid(), "nginx does not run")
        self.assertServed()

    def test_a_failure_names_the_hook_that_stopped_nginx(self):
        """Else only the closed port is told, which is open whenever somebody looks."""
        os.makedirs("/etc/letsencrypt", exist_ok=True)
        with open("/etc/letsencrypt/cli.ini", "w") as file:
            file.write("pre-hook = nginx -s stop; sleep 0.5\n")
        self.check_hook_is_named("obtain")
        shutil.move("/etc/letsencrypt/cli.ini", "/run/cli.ini")
        self.obtained()
        shutil.move("/run/cli.ini", "/etc/letsencrypt/cli.ini")
        self.check_hook_is_named("renew-test")

    def check_hook_is_named(self, action):
        refused = command("certificates", action, "-", profile=self.profile)
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        said = [line for line in refused.stderr.splitlines()
                if line.startswith("warning: ") and "hook" in line and "stop" in line]
        self.assertEqual(len(said), 1, refused.stderr)
        self.assertIsNotNone(self.nginx.pid(), "nginx does not run")
        self.assertServes()


class Silent(OneDirectory):
    """One name has many addresses at which nobody answers, not even that nobody is there."""

    def setUp(self):
        super().setUp()
        # A packet to others that arrives here is dropped.
        subprocess.run("ip route add 203.0.113.0/24 dev lo".split(), check=True)
        self.addCleanup(subprocess.run, "ip route delete 203.0.113.0/24 dev lo".split(), check=True)
        acme.add_host("pad.example.com", *SILENT)

    def read_until(self, process, step):
        said = ""
        for line in process.stderr:
            said += line
            if line.startswith(step):
                break
        return said

    def end(self, process):
        """By the key that everybody presses; gives how long it took."""
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        process.stderr.close()
        self.assertEqual(process.wait(), 3, said)
        self.assertServes()
        return time.monotonic() - start

    def test_addresses_do_not_hold_up_the_proof(self):
        process = self.start()
        self.read_until(process, "open-port-80 done")
        start = time.monotonic()
        self.read_until(process, "prove-challenge done")
        took = time.monotonic() - start
        self.end(process)
        self.assertLess(took, 27)
        self.assertGreater(took, 1, "the addresses were not silent")

    def test_nobody_has_to_wait_for_the_proof(self):
        before = private_machine.tree(*self.TREES)
        process = self.start()
        self.read_until(process, "open-port-80 done")
        time.sleep(1)
        self.assertLess(self.end(process), 5)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertEqual(self.issued(), 0)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
