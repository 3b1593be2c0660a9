"""The real window over a real `ssh -X -C`, by the keyboard of the admin's own screen, with a helper that
can be watched step by step, so that the line can be lost at each; and what has to be true then."""

import json
import os
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import private_machine
import ssh
from acme import CERTBOT
from held import Held, helpers
from opentalk import PROFILE, command
from private_machine import wait_until
from servedtree import ServedTree, served
from test_window import COMMAND, add_user, processes_naming

WIZARD = os.path.abspath(os.environ.get("OPENTALK_WIZARD",
                                        "build/release/bin/opentalk-proxy-wizard"))
NEXT_START = os.path.abspath(os.environ.get("OPENTALK_NEXT_START",
                                            "build/release/bin/wizard_nextstart"))
OLD = dict(PROFILE, services={}, hsts={"max_age": 600})
ALL = os.environ.get("OPENTALK_ALL") == "1"
PASSWORD = "correct-horse"
TITLE = "OpenTalk Proxy Wizard"


def what_runs():
    return processes_naming("sudo ", "opentalk-askpass", COMMAND + " serve", WIZARD + " ", CERTBOT)


class LostWindow(unittest.TestCase):
    """A machine between the configuration from before and that of `typed`, a profile for example.com
    whose domain is typed in the window. `way` is the command that leads there."""

    typed = PROFILE
    way = ("apply",)

    @classmethod
    def setUpClass(cls):
        add_user("eve", "not-needed", "NOPASSWD: ALL")
        add_user("ada", PASSWORD, "ALL")
        with open("/etc/sudoers.d/ada", "a") as file:  # sudo stands between helper and window then
            file.write("Defaults:ada log_input, log_output\n")
        cls.backends = backends.start()
        cls.nginx = private_machine.Nginx()
        cls.old = cls.after("old", OLD, "apply")
        cls.new = cls.after("new", cls.typed, *cls.way)
        cls.put_back()
        cls.sshd = ssh.Sshd("/run/ssh")
        cls.screen = ssh.Screen()
        cls.write("/run/typed.json", cls.typed)
        cls.write("/run/profile.json", dict(cls.typed, domain="example.org"))

    @classmethod
    def after(cls, name, profile, *way):
        done = command(*way, "-", profile=profile)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return ServedTree(name, cls.nginx)

    @staticmethod
    def write(path, profile):
        with open(path, "w") as file:
            json.dump(profile, file)

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()
        cls.sshd.close()
        command("remove")
        cls.nginx.stop()
        backends.stop(cls.backends)

    @classmethod
    def put_back(cls):
        cls.old.put_back()

    def tearDown(self):
        self.put_back()
        for user in ("eve", "ada"):
            shutil.rmtree(f"/home/{user}/.local", ignore_errors=True)

    @staticmethod
    def kept(user="eve"):
        """The answers as they lie on the disk, or none."""
        try:
            with open(f"/home/{user}/.local/state/opentalk-proxy-wizard/answers.json") as file:
                return json.load(file)
        except FileNotFoundError:
            return None

    def connect(self, user="eve", terminal=False):
        line = ssh.Line(self.sshd, self.screen, user, [WIZARD, "/run/profile.json"], terminal)
        self.addCleanup(line.kill)  # unless it has been
        self.screen.focus(TITLE)
        return line

    def show_services(self):
        """The domain has the focus then. A button that its letter presses is down for a moment."""
        for key in ("alt+s", "alt+n", "ctrl+a"):
            self.screen.do("key", key)
            time.sleep(0.5)

    def type_domain(self, user="eve"):
        def is_kept():
            return (self.kept(user) or {}).get("profile", {}).get("domain") == "example.com"
        for _ in range(3):
            self.show_services()
            self.screen.do("type", "--delay", "20", "example.com")
            deadline = time.monotonic() + 5
            while time.monotonic() < deadline:
                if is_kept():
                    return
                time.sleep(0.05)
            self.screen.do("key", "alt+b")
        self.fail("what was typed is not kept")

    def go_to_review(self, reached=helpers):
        for _ in range(60):
            self.screen.do("key", "alt+n")
            time.sleep(0.3)
            if reached():
                return
        self.fail("Review is not reached")

    def apply(self, user="eve"):
        """The helper is in the first step then."""
        held = Held()
        for _ in range(20):
            self.screen.do("key", "alt+a")
            time.sleep(0.1)
            if held.said():
                return held
            time.sleep(0.4)
        self.fail("nothing is applied")

    def start_applying(self, **way):
        line = self.connect(**way)
        self.type_domain(way.get("user", "eve"))
        self.go_to_review()
        return line, self.apply()

    def expect_wholly_one(self):
        """Which of the two is there and served, when all has ended."""
        wait_until(lambda: private_machine.reaped(what_runs()) == set(), "something goes on", 20)
        found = "before" if self.old.is_there() else "after"
        if found == "after":
            self.assertTrue(self.new.is_made_again(), self.new.difference())
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertEqual(served(), (self.old if found == "before" else self.new).served)
        self.assertEqual(command("history").stderr, "", "something was left to be finished")
        return found

    def expect_next_start(self, standing, user="eve"):
        ran = subprocess.run(
            ["runuser", "-u", user, "--", "env", "-i", f"HOME=/home/{user}",
             f"TMPDIR=/home/{user}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
             "QT_QPA_PLATFORM=offscreen", f"OPENTALK_HELPER={COMMAND}", "OPENTALK_WAY=sudo",
             "OPENTALK_PROFILE=/run/typed.json", f"OPENTALK_STANDING={standing}", NEXT_START],
            capture_output=True, text=True, timeout=120)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def lose_at(self, step, terminal):
        line, held = self.start_applying(terminal=terminal)
        held.wait_for(*step)
        line.kill()
        found = self.expect_wholly_one()
        held.end()
        self.expect_next_start(found)
        return found

    def lose_at_each(self, steps):
        """Pairs of a step, as Held waits for it, and what has to be there in the end."""
        for number, (step, expected) in enumerate(steps):
            with self.subTest(step=step):
                found = self.lose_at(step, terminal=number % 2 == 1)
                print("lost at", *step, "-", found, flush=True)
                self.assertEqual(found, expected)
            self.doCleanups()
            self.tearDown()


def run():
    if missing := [program for program in ssh.NEEDS if not shutil.which(program)]:
        print("... skipped: there is no " + ", no ".join(missing))
        sys.exit(77)
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    unittest.main(verbosity=2)
